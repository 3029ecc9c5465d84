import { describe, expect, it } from 'vitest';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { listedPhone, listedSigner, listedTaxCode } from '../../../../renderer/features/producers/producer-columns';
import { filterProducers } from '../../../../renderer/features/producers/producer-filter';
import { openProducer } from '../../../../renderer/features/producers/producers-address';

const open = { kinds: [], provinces: [], oldAddress: false };
const producers = [
  { ...blankProducer('p1'), kind: 'company' as const, provinceCode: '08', communeCode: '00700' },
  { ...blankProducer('p2'), kind: 'household' as const, provinceCode: '08', oldDistrict: 'Huyện Mèo Vạc' },
  { ...blankProducer('p3') },
];
const ids = (filter: Partial<Parameters<typeof filterProducers>[1]>) =>
  filterProducers(producers, { ...open, ...filter }).map(({ id }) => id);

describe('filterProducers', () => {
  it('lets all through when nothing filters', () => {
    expect(filterProducers(producers, open)).toBe(producers);
  });

  it('filters by kind, province and addresses of the old map', () => {
    expect(ids({ kinds: ['household', 'unknown'] })).toEqual(['p2', 'p3']);
    expect(ids({ provinces: ['khong'] })).toEqual(['p3']);
    expect(ids({ oldAddress: true })).toEqual(['p2']);
    expect(ids({ oldAddress: true, kinds: ['company'] })).toEqual([]);
  });
});

describe('what a list shows of a producer', () => {
  const person = {
    ...blankProducer('p1'),
    kind: 'household' as const,
    phones: ['+84912345678'],
    taxCode: '012345678901',
    representative: 'Vừ Thị Say',
  };

  it('masks a household and shows a company', () => {
    expect([listedPhone(person), listedTaxCode(person), listedSigner(person)]).toEqual([
      '**** *** 678',
      '*********901',
      'V. T. Say',
    ]);
    const company = { ...person, kind: 'company' as const, taxCode: '0100109106' };
    expect([listedPhone(company), listedTaxCode(company)]).toEqual(['0912 345 678', '0100109106']);
  });

  it('shows the phone of a household that agreed', () => {
    expect(listedPhone({ ...person, contactPublic: true })).toBe('0912 345 678');
    expect(listedPhone({ ...person, phones: [] })).toBeNull();
  });
});

describe('openProducer', () => {
  it('tells a producer from a filtered list', () => {
    expect(openProducer('/chu-the/p1')).toBe('p1');
    expect(openProducer('/chu-the/loc/tinh=08')).toBeNull();
  });
});
