import { describe, expect, it } from 'vitest';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { findReferents } from '../../../../renderer/domain/plan/references';
import { blankMou } from '../../../../renderer/domain/records/mou';
import { blankParticipation } from '../../../../renderer/domain/records/participation';
import { blankProduct } from '../../../../renderer/domain/records/product';

const goods = { productId: 's1', quantity: null, unit: null, supplyTime: null, price: null };
const view = memoryView({
  products: [blankProduct('s1', 'p1'), { ...blankProduct('s2', 'p1'), removed: true }],
  participations: [{ ...blankParticipation('t1', 'c1', 'producer', 'p1'), productIds: ['s1', 's2'] }],
  mous: [{ ...blankMou('m1', 'c1', 'p2', 'b1', 1), goods: [goods] }],
});

const found = (...ids: string[]): Readonly<Record<string, readonly string[]>> =>
  Object.fromEntries(
    [...findReferents(view, new Set(ids))].map(([id, referents]) => [
      id,
      referents.map((referent) => `${referent.table}/${referent.id}.${referent.field}`),
    ]),
  );

describe('findReferents', () => {
  it('finds single references, lists, goods and parties of either table', () => {
    expect(found('p1', 's1')).toEqual({
      p1: ['products/s1.producerId', 'participations/t1.partyId'],
      s1: ['participations/t1.productIds', 'mous/m1.goods'],
    });
  });

  it('does not count what removed records name', () => {
    expect(found('p1')['p1']).not.toContain('products/s2.producerId');
  });

  it('gives nothing for ids that nobody names', () => {
    expect(found('x')).toEqual({});
    expect(found()).toEqual({});
  });
});
