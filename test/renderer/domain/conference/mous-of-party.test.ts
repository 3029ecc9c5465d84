import { describe, expect, it } from 'vitest';
import { mousOfParty } from '../../../../renderer/domain/conference/mous-of-party';
import { blankMou } from '../../../../renderer/domain/records/mou';
import { blankParticipation } from '../../../../renderer/domain/records/participation';

const mous = [
  blankMou('m1', 'c', 'a', 'x', 1),
  { ...blankMou('m2', 'c', 'a', 'y', 2), state: 'void' as const },
  blankMou('m3', 'other', 'a', 'x', 1),
  blankMou('m4', 'c', 'b', 'a', 3),
];

describe('mousOfParty', () => {
  it('finds what a seller signs at this conference, void papers left out', () => {
    expect(mousOfParty(mous, blankParticipation('t', 'c', 'producer', 'a')).map(({ id }) => id)).toEqual(['m1']);
  });

  it('does not take a buyer for a seller of the same id', () => {
    expect(mousOfParty(mous, blankParticipation('t', 'c', 'buyer', 'a')).map(({ id }) => id)).toEqual(['m4']);
    expect(mousOfParty(mous, blankParticipation('t', 'c', 'buyer', 'b'))).toEqual([]);
  });
});
