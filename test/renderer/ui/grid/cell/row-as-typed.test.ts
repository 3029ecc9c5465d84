import { describe, expect, it } from 'vitest';
import { blankProduct } from '../../../../../renderer/domain/records/product';
import { rowAsTyped } from '../../../../../renderer/ui/grid/cell/sheet-alike';
import { registerOf } from '../write/judging-columns';

const tea = { ...blankProduct('a', 'p1'), name: 'Chè lam', retailPriceMin: 10_000 };
const register = registerOf(tea);

describe('rowAsTyped', () => {
  it('is the stored record while nothing is typed', () => {
    expect(rowAsTyped(register, 'a', {})).toEqual(tea);
  });

  it('is a blank one in the empty row, with the producer by its name', () => {
    expect(rowAsTyped(register, undefined, { name: 'Bánh', producerId: 'HTX Hòa An' })).toMatchObject({
      name: 'Bánh',
      producerId: 'p1',
    });
  });

  it('takes what a rule doubts, and leaves what is no value', () => {
    expect(rowAsTyped(register, 'a', { wholesalePrice: '20000', gtin: 'x' })).toEqual({
      ...tea,
      wholesalePrice: 20_000,
    });
    expect(rowAsTyped(register, 'a', { producerId: 'HTX Yên Hoa' })).toMatchObject({ producerId: 'p1' });
  });
});
