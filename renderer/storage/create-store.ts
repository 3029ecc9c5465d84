import type { Desktop } from '../desktop/desktop';
import { invertChangeInSteps } from '../domain/plan/invert-change';
import { markOf } from '../domain/plan/mark';
import type { Row } from '../domain/plan/row';
import { type TableName, tableNames } from '../domain/records/table-name';
import { schemaVersion } from '../domain/upgrades/upgrade-steps';
import { createPlanQueue } from './apply-plan';
import { createDrafts } from './drafts/drafts';
import { createChangeLog } from './journal/change-log';
import { createReadParts } from './journal/change-parts';
import type { BroughtUp } from './opening/bring-up';
import type { Release } from './opening/claim-store';
import { createDurableCopy, giveUpAfterMs } from './pages/durable-copy';
import { createPauses } from './pauses';
import { createSaving } from './saving-status';
import { restoreSnapshot } from './snapshot/restore-snapshot';
import {
  type SnapshotContent,
  type SnapshotReason,
  type WrittenSnapshot,
  writeSnapshot,
} from './snapshot/write-snapshot';
import type { Store } from './store';
import { createState, newReplica, type StateCell } from './store-state';

export interface CreateStoreNeeds {
  readonly desktop: Desktop;
  readonly brought: BroughtUp;
  readonly seed: string;
  readonly now: () => string;
  readonly newId: () => string;
  readonly random: () => number;
  readonly release: Release;
  /** Seq of the newest snapshot that verifies; null when there is none. */
  readonly snapshotSeq: number | null;
}

const freeBytes = async (desktop: Desktop): Promise<number | null> => {
  const free = await desktop.call('disk.free', {});
  return free.ok ? free.value.bytes : null;
};

/** The present state as it will stay: arrays of a table are replaced, never changed. */
const capture = ({ tables }: BroughtUp, state: StateCell): SnapshotContent => {
  const { seq, tally } = state.get();
  const rows = new Map<TableName, readonly Row[]>(tableNames.map((table) => [table, tables.rows(table)]));
  return { mark: markOf(seq, tally), schema: schemaVersion, rowsOf: (table) => rows.get(table) ?? [] };
};

/** The Store over a database that was brought up. */
export const createStore = (needs: CreateStoreNeeds): Store => {
  const { desktop, brought, seed, now, newId, random, release } = needs;
  const { database, tables } = brought;
  const state = createState(brought.state);
  const saving = createSaving({ now, freeBytes: () => freeBytes(desktop) });
  const patienceMs = desktop.journal ? giveUpAfterMs : null;
  const copy = createDurableCopy({ database, patienceMs, onLate: () => saving.saved() });
  const queue = createPlanQueue({ desktop, now, seed, tables, state, copy, saving });
  const lastSeq = (): number => state.get().seq;
  const partsOf = createReadParts({ desktop, database, waiting: copy.waitingChanges });
  const log = createChangeLog({ view: tables, lastSeq, partsOf });
  const flushes = new Set<() => Promise<void>>();
  const snapshotListeners = new Set<() => void>();
  let { snapshotSeq } = needs;

  const snapshotNow = async (reason: SnapshotReason): Promise<WrittenSnapshot> => {
    if (!desktop.journal) return { ok: false, failure: { code: 'not-offered', details: {} } };
    await queue.settled();
    const content = capture(brought, state);
    const written = await writeSnapshot(desktop, content, reason, createPauses());
    if (written.ok) {
      snapshotSeq = content.mark.seq;
      for (const listener of snapshotListeners) listener();
    }
    return written;
  };

  const close = async (): Promise<void> => {
    // A form that cannot be flushed must not keep the others from it.
    await Promise.allSettled([...flushes].map((flush) => flush()));
    await queue.settled();
    if (desktop.journal && lastSeq() > 0 && snapshotSeq !== lastSeq()) await snapshotNow('closing');
    database.close();
    release();
  };

  const restoring = { desktop, tables, queue, snapshotNow, newReplica: () => newReplica(random) };

  return {
    ...tables,
    ...log,
    applyPlan: (plan, options) => queue.apply(plan, options),
    settled: queue.settled,
    planUndo: async (seq) => {
      const change = await log.action(seq);
      return change && createPauses().run(invertChangeInSteps(change, tables));
    },
    lastSeq,
    saving,
    snapshotNow,
    snapshots: async () => {
      const listed = await desktop.call('snapshot.list', {});
      return listed.ok ? listed.value : { code: listed.code, details: listed.details };
    },
    onSnapshot: (listener) => {
      snapshotListeners.add(listener);
      return () => snapshotListeners.delete(listener);
    },
    restore: (snapshotId, at) => restoreSnapshot(restoring, { snapshot: snapshotId }, at),
    restoreBackup: (handle, at) => restoreSnapshot(restoring, { backup: handle }, at),
    drafts: createDrafts(database, now),
    beforeClose: (flush) => {
      flushes.add(flush);
      return () => flushes.delete(flush);
    },
    close,
    newId,
    now,
  };
};
