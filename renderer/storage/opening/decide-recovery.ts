import { type Mark, sameMark } from '../../domain/plan/mark';

/** Why a store was not simply opened; the words are in the dictionaries. */
export type RecoveryCause =
  /** The database was gone, or Chromium had replaced it by an empty one. */
  | 'database-missing'
  | 'database-unreadable'
  /** A page does not match its hash, or the pages do not add up to what was noted. */
  | 'database-damaged'
  /** The database and the journal tell different stories about the same Change. */
  | 'database-differs'
  /** A power cut: the journal has entries that the database had not written yet. */
  | 'database-behind'
  | 'journal-behind'
  | 'journal-damaged';

export interface JournalStatus {
  readonly lastSeq: number;
  readonly mark: Mark | null;
  readonly damagedAfterSeq: number | null;
}

/** What the database turned out to be. */
export type Found =
  | { readonly found: 'nothing' }
  | { readonly found: 'unreadable' }
  | { readonly found: 'broken' }
  | { readonly found: 'store'; readonly mark: Mark };

export type Decision =
  | { readonly do: 'open' }
  | { readonly do: 'start' }
  /** Apply the entries after `after`. */
  | { readonly do: 'replay'; readonly cause: RecoveryCause; readonly after: number }
  /** Keep the rows of the database; the journal goes on behind them, and a snapshot is made at once. */
  | { readonly do: 'keep-store'; readonly cause: RecoveryCause }
  /** Newest snapshot that verifies, and the journal after it. */
  | { readonly do: 'rebuild'; readonly cause: RecoveryCause }
  /** No journal to rebuild from: the pages that can be read are all there is. */
  | { readonly do: 'salvage'; readonly cause: RecoveryCause };

/** How far acknowledged entries once went, whatever can still be read. */
export const acknowledgedSeq = ({ lastSeq, mark }: JournalStatus): number => Math.max(lastSeq, mark?.seq ?? 0);

const causeOf = ({ found }: Found): RecoveryCause => {
  if (found === 'unreadable') return 'database-unreadable';
  return found === 'nothing' ? 'database-missing' : 'database-damaged';
};

const decideWithStore = (ours: Mark, journal: JournalStatus): Decision => {
  const { lastSeq, mark, damagedAfterSeq } = journal;
  // The same Change, another state: the journal's word counts.
  if (mark && mark.seq === ours.seq && !sameMark(mark, ours)) return { do: 'rebuild', cause: 'database-differs' };
  if (ours.seq < lastSeq) return { do: 'replay', cause: 'database-behind', after: ours.seq };
  // Entries that were acknowledged, that no file holds any more, and that this database never saw.
  if (acknowledgedSeq(journal) > ours.seq) return { do: 'rebuild', cause: 'journal-damaged' };
  if (ours.seq > lastSeq) return { do: 'keep-store', cause: 'journal-behind' };
  return damagedAfterSeq === null ? { do: 'open' } : { do: 'keep-store', cause: 'journal-damaged' };
};

/** Pure. `journal` is null where the host has none; `snapshots` counts those that verify. */
export const decideRecovery = (found: Found, journal: JournalStatus | null, snapshots: number): Decision => {
  if (!journal) {
    if (found.found === 'nothing') return { do: 'start' };
    return found.found === 'store' ? { do: 'open' } : { do: 'salvage', cause: causeOf(found) };
  }
  if (found.found === 'store') return decideWithStore(found.mark, journal);
  const empty = acknowledgedSeq(journal) === 0 && journal.damagedAfterSeq === null && snapshots === 0;
  return found.found === 'nothing' && empty ? { do: 'start' } : { do: 'rebuild', cause: causeOf(found) };
};
