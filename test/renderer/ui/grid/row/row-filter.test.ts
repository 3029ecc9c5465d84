import { describe, expect, it } from 'vitest';
import { blankProduct, type Product } from '../../../../../renderer/domain/records/product';
import { type ColumnFilters, listRows, plainView, withFilter } from '../../../../../renderer/ui/grid/row/row-filter';
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
    const list = (filters: ColumnFilters) => listRows(products, productColumns, { ...plainView, filters });
    const byName = withFilter({}, 'name', { holds: 'mat ong' });
    expect(list(byName)).toEqual(['c']);
    expect(list(withFilter({}, 'producerId', { holds: 'yen hoa' }))).toEqual(['b']);
    expect(list(withFilter(byName, 'producerId', { holds: 'yen' }))).toEqual([]);
    expect(withFilter(byName, 'name', { holds: ' ' })).toEqual({});
    expect(withFilter(byName, 'name', null)).toEqual({});
  });

  it('lists the rows whose cell is empty, and those where something stands', () => {
    const list = (is: 'empty' | 'filled') =>
      listRows(products, productColumns, { ...plainView, filters: { wholesalePrice: { is } } });
    expect(list('empty')).toEqual(['b']);
    expect(list('filled')).toEqual(['a', 'c', 'd']);
  });
});
