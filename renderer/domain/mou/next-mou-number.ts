import type { StoreView } from '../plan/store-view';

/**
 * The number after the highest one that a memorandum of the conference ever got. A void memorandum keeps its number, and so
 * does one that was removed or taken back: no number is given twice (U4).
 */
export const nextMouNumber = (view: StoreView, conferenceId: string): number => {
  let highest = 0;
  for (const { record: mou } of view.rows('mous')) {
    if (mou.conferenceId === conferenceId) highest = Math.max(highest, mou.number);
  }
  return highest + 1;
};
