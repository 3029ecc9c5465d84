import { describe, expect, it } from 'vitest';
import type { ConferenceCounts } from '../../../../renderer/domain/conference/conference-counts';
import { conferenceStages, stageReached } from '../../../../renderer/domain/conference/conference-stages';

const some = (all: number, declined = 0) => ({ all, accepted: all - declined, waiting: 0, declined });
const nothing: ConferenceCounts = {
  producers: some(0),
  buyers: some(0),
  products: 0,
  drafts: 0,
  printed: 0,
  signed: 0,
};
const stage = (counts: Partial<ConferenceCounts>) => conferenceStages[stageReached({ ...nothing, ...counts })];

describe('stageReached', () => {
  it.each([
    ['producers', {}],
    ['producers', { buyers: some(3) }],
    ['producers', { producers: some(2, 2), buyers: some(3) }],
    ['buyers', { producers: some(1), buyers: some(1, 1) }],
    ['buyers', { producers: some(1) }],
    ['catalogue', { producers: some(1), buyers: some(1) }],
    ['mous', { producers: some(1), buyers: some(1), drafts: 1, signed: 2 }],
    ['signing', { producers: some(1), buyers: some(1), printed: 1, signed: 5 }],
  ] as const)('is at %s with %o', (expected, counts) => {
    expect(stage(counts)).toBe(expected);
  });

  it('is past the last stage when every memorandum is signed', () => {
    expect(stageReached({ ...nothing, producers: some(1), buyers: some(1), signed: 2 })).toBe(conferenceStages.length);
  });
});
