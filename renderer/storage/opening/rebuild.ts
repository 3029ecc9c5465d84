import type { SnapshotInfo } from '../../../electron/contract/calls';
import type { Desktop } from '../../desktop/desktop';
import { type Mark, markOf, sameMark } from '../../domain/plan/mark';
import { readJournal } from '../journal/read-journal';
import type { RowsByTable } from '../memory-tables';
import type { Pauses } from '../pauses';
import { readSnapshot } from '../snapshot/read-snapshot';
import { acknowledgedSeq, type JournalStatus } from './decide-recovery';
import { createReplay, type Replay } from './replay';

/** Rows to begin with. */
interface Base {
  readonly from: 'snapshot' | 'store' | 'journal';
  readonly seq: number;
  readonly at: string | null;
  readonly load: () => Promise<RowsByTable | null>;
}

/** The best store that snapshots and journal give. `newer`: an entry or snapshot of a later version of the application. */
export type Rebuilt =
  | {
      readonly ok: true;
      readonly replay: Replay;
      readonly from: Base['from'];
      readonly at: string | null;
      readonly entries: number;
      /** Ends in the state that the journal noted. */
      readonly proven: boolean;
    }
  | { readonly ok: false; readonly schema: number };

export interface RebuildNeeds {
  readonly desktop: Desktop;
  readonly journal: JournalStatus;
  readonly snapshots: readonly SnapshotInfo[];
  /** The rows of the database, when they are sound but not the newest. */
  readonly store: { readonly mark: Mark; readonly rows: RowsByTable } | null;
  readonly replica: string;
  readonly pauses: Pauses;
  /** Entries applied so far, of how many. */
  readonly onProgress: (done: number, total: number) => void;
}

const basesOf = ({ desktop, snapshots, store, pauses }: RebuildNeeds): readonly Base[] => {
  const fromSnapshots = snapshots
    .filter(({ verified }) => verified)
    .map(
      ({ id, seq, at }): Base => ({
        from: 'snapshot',
        seq,
        at,
        load: async () => {
          const read = await readSnapshot(desktop, { snapshot: id }, pauses);
          return read.ok ? read.rows : null;
        },
      }),
    );
  const fromStore: Base[] = store
    ? [{ from: 'store', seq: store.mark.seq, at: null, load: async () => store.rows }]
    : [];
  const nothing: Base = { from: 'journal', seq: 0, at: null, load: async () => new Map() };
  return [...fromStore, ...fromSnapshots, nothing].sort((a, b) => b.seq - a.seq);
};

type Attempt = Extract<Rebuilt, { ok: true }> & { readonly newer: number | null };

const isProven = (replay: Replay, journal: JournalStatus): boolean => {
  const { seq, tally } = replay.state();
  if (seq < acknowledgedSeq(journal)) return false;
  return journal.mark?.seq !== seq || sameMark(journal.mark, markOf(seq, tally));
};

const attempt = async (needs: RebuildNeeds, base: Base): Promise<Attempt | null> => {
  const { desktop, journal, pauses, replica, onProgress } = needs;
  const rows = await base.load();
  if (!rows) return null;
  const replay = createReplay({ rows, seq: base.seq, replica, counter: 0 });
  let entries = 0;
  let fits = true;
  const end = await readJournal(
    desktop,
    base.seq,
    async (change) => {
      if (!fits) return;
      try {
        replay.apply(change);
      } catch {
        // An entry that does not fit the rows: they are not those that it was written for.
        fits = false;
        return;
      }
      entries += 1;
      onProgress(entries, journal.lastSeq - base.seq);
      await pauses.breathe();
    },
    pauses,
  );
  return {
    ok: true,
    replay,
    from: base.from,
    at: base.at,
    entries,
    proven: isProven(replay, journal),
    newer: end.at === 'newer' ? end.schema : null,
  };
};

/**
 * Newest base first, each with the journal after it; the first that ends in the state which the journal noted is taken.
 * When none does (the journal itself is hurt), the one that reaches furthest.
 */
export const rebuild = async (needs: RebuildNeeds): Promise<Rebuilt> => {
  let best: Attempt | null = null;
  for (const base of basesOf(needs)) {
    const tried = await attempt(needs, base);
    if (!tried) continue;
    if (tried.newer !== null) return { ok: false, schema: tried.newer };
    if (tried.proven) return tried;
    if (!best || tried.replay.state().seq > best.replay.state().seq) best = tried;
  }
  if (!best) throw new Error('beginning with nothing always gives a store');
  return best;
};
