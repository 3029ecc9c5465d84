import { describe, expect, it } from 'vitest';
import { conferenceCounts } from '../../../../renderer/domain/conference/conference-counts';
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

  it('counts who did not decline, and who has not answered', () => {
    expect(conferenceCounts(view)('c1')).toMatchObject({ producers: 2, buyers: 2, waiting: 2, declined: 1 });
  });

  it('counts a product once, and neither lost ones nor those of a party that declined', () => {
    expect(conferenceCounts(view)('c1').products).toBe(2);
  });

  it('counts memoranda by state, void ones not at all', () => {
    expect(conferenceCounts(view)('c1')).toMatchObject({ drafts: 1, printed: 2, signed: 1 });
  });

  it('keeps conferences apart', () => {
    expect(conferenceCounts(view)('c2')).toMatchObject({ producers: 1, products: 1, drafts: 1, printed: 0 });
  });

  it('has zeros for a conference with nothing', () => {
    expect(Object.values(conferenceCounts(view)('other')).every((count) => count === 0)).toBe(true);
  });
});
