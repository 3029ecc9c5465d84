import { contentOfEdition, contentText, contentToday } from '../../../documents/mou/mou-content';
import type { SnapshotSetting } from '../../../documents/mou/take-mou-snapshot';
import type { StoreView } from '../../../domain/plan/store-view';
import type { Edition } from '../../../domain/records/edition';
import type { Mou } from '../../../domain/records/mou';
import type { Print } from '../../../domain/records/print';

/** What was printed of a memorandum, and whether a print of today would say something else. */
export interface IssuedState {
  /** The one that stands; null when none was issued, or it is void. */
  readonly standing: Edition | null;
  /** All of them, latest first. */
  readonly editions: readonly Edition[];
  readonly prints: readonly Print[];
  /** The printed paper no longer says what the register says: it is to be printed again (U7). */
  readonly changed: boolean;
  /** Version of the wording that it was printed in; null when nothing stands. */
  readonly wordingNo: number | null;
}

export const neverIssued: IssuedState = { standing: null, editions: [], prints: [], changed: false, wordingNo: null };

const hasChanged = (view: StoreView, mou: Mou, standing: Edition | null, setting: SnapshotSetting): boolean => {
  // What is signed says what it says, whatever the register learns afterwards; a file edited outside stands for itself.
  if (standing === null || mou.state === 'signed' || mou.state === 'void' || standing.outside !== null) return false;
  const today = contentToday(view, standing, setting);
  return today !== null && contentText(today) !== standing.content;
};

const bySubject = <R extends { readonly subjectId: string }>(records: readonly R[]): ReadonlyMap<string, R[]> => {
  const groups = new Map<string, R[]>();
  for (const record of records) {
    const known = groups.get(record.subjectId);
    if (known) known.push(record);
    else groups.set(record.subjectId, [record]);
  }
  return groups;
};

/** The state of each memorandum of a conference, by id. */
export const issuedStates = (
  view: StoreView,
  conferenceId: string,
  setting: SnapshotSetting,
): ((mouId: string) => IssuedState) => {
  const editionsOf = bySubject(view.records('editions').filter((each) => each.kind === 'mou'));
  const printsOf = bySubject(view.records('prints'));
  const states = new Map<string, IssuedState>();
  for (const mou of view.records('mous')) {
    const editions = (editionsOf.get(mou.id) ?? []).toSorted((a, b) => b.no - a.no);
    if (mou.conferenceId !== conferenceId || editions.length === 0) continue;
    const standing = editions.find(({ state }) => state === 'valid') ?? null;
    const changed = hasChanged(view, mou, standing, setting);
    const wordingNo = standing === null ? null : contentOfEdition(standing).version.no;
    states.set(mou.id, { standing, editions, prints: printsOf.get(mou.id) ?? [], changed, wordingNo });
  }
  return (mouId) => states.get(mouId) ?? neverIssued;
};
