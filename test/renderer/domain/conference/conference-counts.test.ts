import { describe, expect, it } from 'vitest';
import { attending, conferenceCounts } from '../../../../renderer/domain/conference/conference-counts';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankMou, type Mou } from '../../../../renderer/domain/records/mou';
import { blankParticipation, type Participation } from '../../../../renderer/domain/records/participation';
import { blankProduct } from '../../../../renderer/domain/records/product';

let serial = 0;
const join = (
  role: Participation['role'],
  state: Participation['state'],
  productIds: readonly string[] = [],
  conferenceId = 'c1',
): Participation => {
  serial += 1;
  return {
    ...blankParticipation(`t${serial}`, conferenceId, role, `party${serial}`),
    state,
    productIds: [...productIds],
  };
};
const paper = (state: Mou['state'], conferenceId = 'c1'): Mou => {
  serial += 1;
  return { ...blankMou(`m${serial}`, conferenceId, 'a', 'b', serial), state };
};

describe('conferenceCounts', () => {
  const view = memoryView({
    products: [blankProduct('p1', 'a'), blankProduct('p2', 'a'), blankProduct('p3', 'b')],
    participations: [
      join('producer', 'accepted', ['p1', 'p2']),
      join('producer', 'invited', ['p2', 'gone']),
      join('producer', 'declined', ['p3']),
      join('buyer', 'invited'),
      join('buyer', 'accepted'),
      join('producer', 'accepted', ['p3'], 'c2'),
    ],
    mous: [paper('draft'), paper('printed'), paper('printed'), paper('signed'), paper('void'), paper('draft', 'c2')],
  });

  it('counts the answers of each side, and they add up', () => {
    const { producers, buyers } = conferenceCounts(view)('c1');
    expect(producers).toEqual({ all: 3, accepted: 1, waiting: 1, declined: 1 });
    expect(buyers).toEqual({ all: 2, accepted: 1, waiting: 1, declined: 0 });
    expect(attending(producers)).toBe(2);
  });

  it('counts a product once, and neither lost ones nor those of a party that declined', () => {
    expect(conferenceCounts(view)('c1').products).toBe(2);
  });

  it('counts memoranda by state, void ones not at all', () => {
    expect(conferenceCounts(view)('c1')).toMatchObject({ drafts: 1, printed: 2, signed: 1 });
  });

  it('keeps conferences apart', () => {
    expect(conferenceCounts(view)('c2')).toMatchObject({ producers: { all: 1 }, products: 1, drafts: 1, printed: 0 });
  });

  it('has zeros for a conference with nothing', () => {
    const none = { all: 0, accepted: 0, waiting: 0, declined: 0 };
    expect(conferenceCounts(view)('other')).toEqual({
      producers: none,
      buyers: none,
      products: 0,
      drafts: 0,
      printed: 0,
      signed: 0,
    });
  });
});
