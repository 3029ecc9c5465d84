import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankProducer, producerKinds } from '../../../../renderer/domain/records/producer';
import { filterParties } from '../../../../renderer/ui/party/party-filter';

const buyers = [
  { ...blankBuyer('b1'), kind: 'supermarket' as const, provinceCode: '01' },
  { ...blankBuyer('b2'), kind: 'hotel' as const, provinceCode: null },
];

describe('filterParties', () => {
  it('filters buyers by kind and province', () => {
    expect(filterParties(buyers, { kinds: [], provinces: [] })).toBe(buyers);
    expect(filterParties(buyers, { kinds: ['hotel'], provinces: [] }).map(({ id }) => id)).toEqual(['b2']);
    expect(filterParties(buyers, { kinds: [], provinces: ['01'] }).map(({ id }) => id)).toEqual(['b1']);
    expect(filterParties(buyers, { kinds: ['hotel'], provinces: ['01'] })).toEqual([]);
  });

  it('finds those whose province nobody knows', () => {
    expect(filterParties(buyers, { kinds: [], provinces: ['khong'] }).map(({ id }) => id)).toEqual(['b2']);
    expect(filterParties(buyers, { kinds: [], provinces: ['khong', '01'] })).toEqual(buyers);
  });

  it('splits any register into its kinds, each party once and in its order', () => {
    const party = fc.record({
      kind: fc.constantFrom(...producerKinds),
      provinceCode: fc.constantFrom('08', '15', null),
    });
    fc.assert(
      fc.property(fc.array(party), (drawn) => {
        const parties = drawn.map((each, index) => ({ ...blankProducer(`p${index}`), ...each }));
        const parts = producerKinds.map((kind) => filterParties(parties, { kinds: [kind], provinces: [] }));
        expect(parts.flat()).toHaveLength(parties.length);
        expect(new Set(parts.flat())).toEqual(new Set(parties));
        const some = filterParties(parties, { kinds: ['company', 'farm'], provinces: ['08', 'khong'] });
        expect(some).toEqual(parties.filter((each) => some.includes(each)));
        expect(some.every(({ kind, provinceCode }) => /company|farm/.test(kind) && provinceCode !== '15')).toBe(true);
      }),
    );
  });
});
