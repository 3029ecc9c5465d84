import { describe, expect, it } from 'vitest';
import { blankProduct, type Product } from '../../../../../renderer/domain/records/product';
import { listRows, plainView, withFilter } from '../../../../../renderer/ui/grid/row/row-filter';
import { productColumns } from '../write/judging-columns';

const product = (id: string, name: string, wholesalePrice: number | null, producerId = 'p1'): Product => ({
  ...blankProduct(id, producerId),
  name,
  wholesalePrice,
});
const products = [
  product('a', 'Đậu phộng', 9_000),
  product('b', 'Ấm chén', null, 'p2'),
  product('c', 'Mật ong bạc hà', 120_000),
  product('d', 'An xoa', 20_000),
];

describe('listRows', () => {
  it('keeps the order of the register without sorting', () => {
    expect(listRows(products, productColumns, plainView)).toEqual(['a', 'b', 'c', 'd']);
  });

  it('sorts names in the order of the alphabet and numbers by size, what is unknown last either way', () => {
    const sorted = (key: string, descending: boolean) =>
      listRows(products, productColumns, { ...plainView, sort: { key, descending } });
    expect(sorted('name', false)).toEqual(['d', 'b', 'a', 'c']);
    expect(sorted('name', true)).toEqual(['c', 'a', 'b', 'd']);
    expect(sorted('wholesalePrice', false)).toEqual(['a', 'd', 'c', 'b']);
    expect(sorted('wholesalePrice', true)).toEqual(['c', 'd', 'a', 'b']);
  });

  it('filters by what the column says, without marks, several columns together', () => {
    const byName = withFilter(plainView, 'name', 'mat ong');
    expect(listRows(products, productColumns, byName)).toEqual(['c']);
    expect(listRows(products, productColumns, withFilter(plainView, 'producerId', 'yen hoa'))).toEqual(['b']);
    expect(listRows(products, productColumns, withFilter(byName, 'producerId', 'yen'))).toEqual([]);
    expect(withFilter(byName, 'name', ' ')).toEqual(plainView);
  });
});
