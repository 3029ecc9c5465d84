import { describe, expect, it } from 'vitest';
import type { ConferenceCounts } from '../../../../renderer/domain/conference/conference-counts';
import { conferenceStages, stageReached } from '../../../../renderer/domain/conference/conference-stages';

const nothing: ConferenceCounts = {
  producers: 0,
  buyers: 0,
  waiting: 0,
  declined: 0,
  products: 0,
  drafts: 0,
  printed: 0,
  signed: 0,
};
const stage = (counts: Partial<ConferenceCounts>) => conferenceStages[stageReached({ ...nothing, ...counts })];

describe('stageReached', () => {
  it.each([
    ['producers', {}],
    ['producers', { buyers: 3 }],
    ['buyers', { producers: 1 }],
    ['catalogue', { producers: 1, buyers: 1 }],
    ['mous', { producers: 1, buyers: 1, drafts: 1, signed: 2 }],
    ['signing', { producers: 1, buyers: 1, printed: 1, signed: 5 }],
  ] as const)('is at %s with %o', (expected, counts) => {
    expect(stage(counts)).toBe(expected);
  });

  it('is past the last stage when every memorandum is signed', () => {
    expect(stageReached({ ...nothing, producers: 1, buyers: 1, signed: 2 })).toBe(conferenceStages.length);
  });
});
