import type { SnapshotInfo } from '../../../electron/contract/calls';
import type { Desktop } from '../../desktop/desktop';
import { emptyTally, markOf, sameMark, tallyOf } from '../../domain/plan/mark';
import { upgradeRow } from '../../domain/upgrades/upgrade';
import { schemaVersion } from '../../domain/upgrades/upgrade-steps';
import { metaOf } from '../apply-plan';
import type { ChangeRecord, Database, PageRecord } from '../database';
import { failureError } from '../failure';
import { encodeChange } from '../journal/change-codec';
import { collectChanges } from '../journal/collect-changes';
import { readJournal } from '../journal/read-journal';
import { createMemoryTables, type MemoryTables, type RowsByTable } from '../memory-tables';
import type { LoadedStore } from '../pages/load-store';
import { writeAll } from '../pages/write-all';
import type { Pauses } from '../pauses';
import { writeSnapshot } from '../snapshot/write-snapshot';
import { newReplica, type StoreState } from '../store-state';
import { acknowledgedSeq, type Decision, type JournalStatus, type RecoveryCause } from './decide-recovery';
import { keepAside } from './keep-aside';
import { rebuild } from './rebuild';
import type { RecoveryReport } from './recovery-report';
import { createReplay } from './replay';

/** A store that is right again, in memory and in the database. */
export interface BroughtUp {
  readonly database: Database;
  readonly tables: MemoryTables;
  readonly state: StoreState;
  readonly report: RecoveryReport;
  /** The journal has to be told where the store stands, and a snapshot is due at once. */
  readonly journalHurt: boolean;
}

export type BringUp =
  | { readonly ok: true; readonly store: BroughtUp }
  | { readonly ok: false; readonly why: 'newer-version'; readonly found: number };

export interface BringUpNeeds {
  readonly desktop: Desktop;
  readonly database: Database;
  /** Deletes the database and opens it again, empty. */
  readonly recreate: () => Promise<Database>;
  readonly journal: JournalStatus | null;
  readonly snapshots: readonly SnapshotInfo[];
  readonly loaded: LoadedStore | { readonly found: 'unreadable' };
  readonly seed: string;
  readonly now: () => string;
  readonly random: () => number;
  readonly pauses: Pauses;
  readonly onProgress: (done: number, total: number) => void;
}

type Sound = Extract<LoadedStore, { found: 'store' }>;

const quiet: RecoveryReport = { recovered: false };

const told = (cause: RecoveryCause, more: Partial<Extract<RecoveryReport, { recovered: true }>>): RecoveryReport => ({
  recovered: true,
  cause,
  from: 'store',
  snapshotAt: null,
  entries: 0,
  lostAfterSeq: null,
  lostRecords: 0,
  aside: null,
  ...more,
});

/** A profile that was opened elsewhere before is a copy: it must not go on giving out the dots of the original. */
const identityOf = ({ seed, random }: BringUpNeeds, { meta }: Sound): Pick<StoreState, 'replica' | 'counter'> =>
  meta.seed === seed ? meta : { replica: newReplica(random), counter: 0 };

const upgraded = async (needs: BringUpNeeds, { meta, rows, mark }: Sound): Promise<RowsByTable> => {
  const { desktop, pauses } = needs;
  if (meta.schema === schemaVersion) return rows;
  if (desktop.journal) {
    const content = {
      mark,
      schema: meta.schema,
      rowsOf: (table: Parameters<typeof rows.get>[0]) => rows.get(table) ?? [],
    };
    const written = await writeSnapshot(desktop, content, 'upgrade', pauses);
    if (!written.ok) throw failureError(written.failure);
  }
  return new Map([...rows].map(([table, list]) => [table, list.map((row) => upgradeRow(table, row, meta.schema))]));
};

const openSound = async (needs: BringUpNeeds, loaded: Sound, report: RecoveryReport): Promise<BringUp> => {
  const { database, seed, pauses } = needs;
  const { meta, tally } = loaded;
  const tables = createMemoryTables(await upgraded(needs, loaded));
  const { replica, counter } = identityOf(needs, loaded);
  const state: StoreState = { seq: meta.seq, replica, counter, tally };
  if (meta.schema !== schemaVersion)
    await writeAll(database, (table) => tables.rows(table), [], metaOf(state, seed), pauses);
  return {
    ok: true,
    store: { database, tables, state, report, journalHurt: needs.journal !== null && report.recovered },
  };
};

const startEmpty = (needs: BringUpNeeds, report: RecoveryReport): BringUp => ({
  ok: true,
  store: {
    database: needs.database,
    tables: createMemoryTables(new Map()),
    state: { seq: 0, replica: newReplica(needs.random), counter: 0, tally: emptyTally },
    report,
    journalHurt: false,
  },
});

const rebuildStore = async (needs: BringUpNeeds, journal: JournalStatus, cause: RecoveryCause): Promise<BringUp> => {
  const { desktop, loaded, seed, now, random, pauses, snapshots, onProgress } = needs;
  const sound = loaded.found === 'store' && cause !== 'database-differs' ? loaded : null;
  const replica = newReplica(random);
  const rebuilt = await rebuild({ desktop, journal, snapshots, store: sound, replica, pauses, onProgress });
  if (!rebuilt.ok) return { ok: false, why: 'newer-version', found: rebuilt.schema };
  const { replay, from, at, entries, proven } = rebuilt;
  const state = replay.state();
  let { database } = needs;
  let aside: string | null = null;
  if (from !== 'store') {
    aside = await keepAside(desktop, await readableOf(needs), now());
    database = await needs.recreate();
  }
  await collectChanges(desktop, database, state.seq, pauses);
  await writeAll(database, replay.rowsOf, [], metaOf(state, seed), pauses);
  const target = acknowledgedSeq(journal);
  const lostAfterSeq = state.seq < target ? state.seq : null;
  const journalHurt = !proven || journal.damagedAfterSeq !== null || state.seq > journal.lastSeq;
  const report = told(cause, { from, snapshotAt: at, entries, lostAfterSeq, aside });
  return { ok: true, store: { database, tables: replay.tables, state, report, journalHurt } };
};

/** What a person may still want to look at. */
const readableOf = async ({ loaded, database }: BringUpNeeds): Promise<readonly PageRecord[]> =>
  loaded.found === 'broken' || loaded.found === 'store' ? database.pages.toArray() : [];

const replayStore = async (needs: BringUpNeeds, loaded: Sound, journal: JournalStatus): Promise<BringUp> => {
  const { desktop, database, seed, pauses, onProgress } = needs;
  const rows = await upgraded(needs, loaded);
  const replay = createReplay({ rows, seq: loaded.meta.seq, ...identityOf(needs, loaded) });
  const changes: ChangeRecord[] = [];
  let entries = 0;
  let fits = true;
  const end = await readJournal(
    desktop,
    loaded.meta.seq,
    async (change) => {
      try {
        if (fits) replay.apply(change);
      } catch {
        fits = false;
      }
      changes.push(...(await encodeChange(change, pauses)).records);
      entries += 1;
      onProgress(entries, journal.lastSeq - loaded.meta.seq);
    },
    pauses,
  );
  if (end.at === 'newer') return { ok: false, why: 'newer-version', found: end.schema };
  const state = replay.state();
  const mark = markOf(state.seq, state.tally);
  const asNoted = journal.mark?.seq !== mark.seq || sameMark(journal.mark, mark);
  if (!fits || !asNoted || state.seq < acknowledgedSeq(journal)) {
    return rebuildStore(needs, journal, end.at === 'gap' ? 'journal-damaged' : 'database-differs');
  }
  await writeAll(database, replay.rowsOf, changes, metaOf(state, seed), pauses);
  const report = told('database-behind', { entries });
  return {
    ok: true,
    store: { database, tables: replay.tables, state, report, journalHurt: journal.damagedAfterSeq !== null },
  };
};

/** Without a journal the pages that can be read are all there is; what is missing is counted and said. */
const salvage = async (needs: BringUpNeeds, cause: RecoveryCause): Promise<BringUp> => {
  const { loaded, database, seed, random, pauses } = needs;
  if (loaded.found !== 'broken') throw failureError({ code: 'internal', details: {} });
  const { rows, meta } = loaded;
  const tally = tallyOf((table) => rows.get(table) ?? []);
  const newest = [...rows.values()].flat().reduce((seq, row) => Math.max(seq, row.trail.at(-1) ?? 0), 0);
  const state: StoreState = { seq: meta?.seq ?? newest, replica: newReplica(random), counter: 0, tally };
  await writeAll(database, (table) => rows.get(table) ?? [], [], metaOf(state, seed), pauses);
  const total = (counts: Readonly<Record<string, number>>): number =>
    Object.values(counts).reduce((sum, count) => sum + count, 0);
  const report = told(cause, { lostRecords: meta ? total(meta.counts) - total(tally.counts) : null });
  return { ok: true, store: { database, tables: createMemoryTables(rows), state, report, journalHurt: false } };
};

/** Does what was decided. */
export const bringUp = async (needs: BringUpNeeds, decision: Decision, dataLoss: boolean): Promise<BringUp> => {
  const { loaded, journal } = needs;
  if (decision.do === 'salvage') return salvage(needs, decision.cause);
  if (decision.do === 'rebuild' && journal) return rebuildStore(needs, journal, decision.cause);
  if (loaded.found !== 'store') {
    return startEmpty(needs, dataLoss ? told('database-missing', { lostRecords: null }) : quiet);
  }
  if (decision.do === 'replay' && journal) return replayStore(needs, loaded, journal);
  return openSound(needs, loaded, decision.do === 'keep-store' ? told(decision.cause, {}) : quiet);
};
