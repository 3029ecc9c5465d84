import { attending, type ConferenceCounts } from './conference-counts';

/** The stages of a conference, in order. Matching, meetings and follow-up come between and after with their own screens. */
export const conferenceStages = ['producers', 'buyers', 'catalogue', 'mous', 'signing'] as const;
export type ConferenceStage = (typeof conferenceStages)[number];

/**
 * Where the work is, as an index into `conferenceStages`; its length when every memorandum is signed. A stage counts as done
 * when the next one cannot do without it any more: papers exist, so the catalogue was good enough.
 */
export const stageReached = (counts: ConferenceCounts): number => {
  const { producers, buyers, drafts, printed, signed } = counts;
  if (attending(producers) === 0) return 0;
  if (attending(buyers) === 0) return 1;
  if (drafts + printed + signed === 0) return 2;
  if (drafts > 0) return 3;
  return printed > 0 ? 4 : conferenceStages.length;
};
