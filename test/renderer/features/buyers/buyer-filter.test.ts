import { describe, expect, it } from 'vitest';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { listedPhone } from '../../../../renderer/features/buyers/buyer-columns';
import { filterBuyers } from '../../../../renderer/features/buyers/buyer-filter';
import { openBuyer } from '../../../../renderer/features/buyers/buyers-address';

const buyers = [
  { ...blankBuyer('b1'), kind: 'supermarket' as const, provinceCode: '01' },
  { ...blankBuyer('b2'), kind: 'hotel' as const, provinceCode: null },
];

describe('filterBuyers', () => {
  it('filters by kind and province', () => {
    expect(filterBuyers(buyers, { kinds: [], provinces: [] })).toBe(buyers);
    expect(filterBuyers(buyers, { kinds: ['hotel'], provinces: [] }).map(({ id }) => id)).toEqual(['b2']);
    expect(filterBuyers(buyers, { kinds: [], provinces: ['01'] }).map(({ id }) => id)).toEqual(['b1']);
    expect(filterBuyers(buyers, { kinds: ['hotel'], provinces: ['01'] })).toEqual([]);
  });
});

describe('listedPhone', () => {
  it('shows an organisation in full and nothing where there is nothing', () => {
    expect(listedPhone({ ...blankBuyer('b1'), phones: ['+842438253536'] })).toBe('024 3825 3536');
    expect(listedPhone(blankBuyer('b1'))).toBeNull();
  });
});

describe('openBuyer', () => {
  it('tells a buyer from a filtered list', () => {
    expect(openBuyer('/ben-mua/b1')).toBe('b1');
    expect(openBuyer('/ben-mua')).toBeNull();
    expect(openBuyer('/ben-mua/loc/loai-hinh=hotel')).toBeNull();
  });
});
