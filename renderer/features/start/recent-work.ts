import type { Change } from '../../domain/plan/change';
import { type ShownChange, shownChanges } from '../../domain/plan/edit-run';
import type { Reason } from '../../domain/plan/plan';
import type { Store } from '../../storage/store';
import { type ResumeLine, resumeLines } from './resume-lines';

export interface RecentWork {
  readonly recent: readonly ShownChange[];
  readonly resume: readonly ResumeLine[];
}

const recentShown = 5;
const resumeShown = 4;
/** Changes looked through: far enough back to see what was undone and where somebody worked. */
const lookedThrough = 60;
/** Changes read in full for the places where work stopped. */
const readInFull = 16;

/** Changes by which an officer works on one record; loading and removing are not work on it. */
const work: readonly Reason[] = ['edit', 'paste', 'conference', 'mou'];

/** Reads the journal’s copy and the drafts of this machine. */
export const recentWork = async (store: Store): Promise<RecentWork> => {
  const [headers, drafts] = await Promise.all([store.recentChanges(lookedThrough), store.drafts.list()]);
  const single = headers.filter(({ editCount, reason }) => editCount === 1 && work.includes(reason));
  const read = await Promise.all(single.slice(0, readInFull).map(({ seq }) => store.change(seq)));
  const changes = read.filter((change): change is Change => change !== undefined);
  return {
    recent: shownChanges(headers).slice(0, recentShown),
    resume: resumeLines(store, drafts, changes, resumeShown),
  };
};
