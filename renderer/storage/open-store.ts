import { Dexie } from 'dexie';
import type { CallResult, SnapshotInfo } from '../../electron/contract/calls';
import type { Desktop } from '../desktop/desktop';
import { markOf } from '../domain/plan/mark';
import { schemaVersion } from '../domain/upgrades/upgrade-steps';
import { type BringUpNeeds, bringUp } from './bring-up';
import { claimStore, type Release } from './claim-store';
import { createStore } from './create-store';
import { Database, databaseName, databaseVersion } from './database';
import { decideRecovery, type Found, type JournalStatus } from './decide-recovery';
import { type Failure, failureOf, valueOf } from './failure';
import { type LoadedStore, loadStore } from './load-store';
import { createPauses, type Pauses } from './pauses';
import { type Probe, probeDatabase } from './probe-database';
import type { RecoveryReport } from './recovery-report';
import { scheduleSnapshots } from './schedule-snapshots';
import type { Store } from './store';

/**
 * `newer-version`: database or records were written by a later version of the application; nothing was touched.
 * `already-open`: another window holds the store. `failure`: nothing was lost, but the store cannot be opened now.
 */
export type OpenedStore =
  | { readonly ok: true; readonly store: Store; readonly report: RecoveryReport }
  | { readonly ok: false; readonly why: 'newer-version'; readonly found: number; readonly ours: number }
  | { readonly ok: false; readonly why: 'already-open' }
  | { readonly ok: false; readonly why: 'failure'; readonly failure: Failure };

export interface OpenStoreNeeds {
  readonly desktop: Desktop;
  /** ISO time with zone. */
  readonly now: () => string;
  readonly newId: () => string;
  /** Numbers in [0, 1). */
  readonly random: () => number;
  /** While a damaged store is rebuilt: journal entries applied, of how many. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Default true; false where a test or a tool makes its own. */
  readonly automaticSnapshots?: boolean;
}

const openDatabase = async (): Promise<Database> => {
  const database = new Database(databaseName);
  await database.open();
  return database;
};

interface Opened {
  readonly database: Database;
  readonly loaded: LoadedStore | { readonly found: 'unreadable' };
}

const load = async (probe: Probe, pauses: Pauses): Promise<Opened> => {
  if (probe.found === 'unreadable') return { database: new Database(databaseName), loaded: probe };
  const database = new Database(databaseName);
  try {
    await database.open();
    return { database, loaded: await loadStore(database, pauses) };
  } catch {
    // Whatever it is that cannot be read: the journal and the snapshots are asked instead.
    return { database, loaded: { found: 'unreadable' } };
  }
};

const foundOf = (loaded: Opened['loaded']): Found | null => {
  if (loaded.found === 'newer') return null;
  return loaded.found === 'store' ? { found: 'store', mark: loaded.mark } : { found: loaded.found };
};

interface DesktopFacts {
  readonly info: CallResult<'app.info'>;
  readonly journal: JournalStatus | null;
  readonly snapshots: readonly SnapshotInfo[];
}

const askDesktop = async (desktop: Desktop): Promise<DesktopFacts> => {
  const info = valueOf(await desktop.call('app.info', {}));
  if (!desktop.journal) return { info, journal: null, snapshots: [] };
  const journal = valueOf(await desktop.call('journal.status', {}));
  return { info, journal, snapshots: valueOf(await desktop.call('snapshot.list', {})) };
};

const recreate = (database: Database) => async (): Promise<Database> => {
  database.close();
  await Dexie.delete(databaseName);
  return openDatabase();
};

const closeWithWindow = (desktop: Desktop, close: () => Promise<void>): (() => void) =>
  desktop.on('closing', () => {
    // Ready whatever happens: a window that cannot be closed is no safer, and the journal has all that was acknowledged.
    const ready = (): void => void desktop.call('app.readyToClose', {});
    close().then(ready, ready);
  });

const finish = async (
  needs: OpenStoreNeeds,
  facts: DesktopFacts,
  brought: BringUpNeeds,
  probe: Probe,
  release: Release,
): Promise<OpenedStore> => {
  const { desktop, automaticSnapshots = true } = needs;
  const { journal, snapshots } = facts;
  const found = foundOf(brought.loaded);
  if (brought.loaded.found === 'newer' || !found) {
    brought.database.close();
    const schema = brought.loaded.found === 'newer' ? brought.loaded.schema : schemaVersion;
    return { ok: false, why: 'newer-version', found: schema, ours: schemaVersion };
  }
  const verified = snapshots.filter((snapshot) => snapshot.verified).length;
  const decision = decideRecovery(found, journal, verified);
  const result = await bringUp(brought, decision, probe.found === 'nothing' && probe.dataLoss);
  if (!result.ok) return { ...result, ours: schemaVersion };
  const { state, journalHurt, report } = result.store;
  if (journal && journalHurt) {
    valueOf(await desktop.call('journal.continueAfter', { seq: state.seq, mark: markOf(state.seq, state.tally) }));
  }
  const { now, newId, random } = needs;
  const seed = facts.info.replicaSeed;
  const store = createStore({ desktop, brought: result.store, seed, now, newId, random, release });
  if (journal && journalHurt && state.seq > 0) await store.snapshotNow('recovery');
  const endSchedule = automaticSnapshots && journal ? scheduleSnapshots(store, snapshots) : () => undefined;
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    endSchedule();
    stopListening();
    closing ??= store.close();
    return closing;
  };
  const stopListening = closeWithWindow(desktop, close);
  return { ok: true, store: { ...store, close }, report };
};

/** Opens the store, and puts it right first when a fault left it wrong. Reads the journal's word, loads, decides, does. */
export const openStore = async (needs: OpenStoreNeeds): Promise<OpenedStore> => {
  const release = await claimStore(databaseName);
  if (!release) return { ok: false, why: 'already-open' };
  try {
    const facts = await askDesktop(needs.desktop);
    const probe = await probeDatabase(databaseName, indexedDB);
    if (probe.found === 'database' && probe.version > databaseVersion) {
      release();
      return { ok: false, why: 'newer-version', found: probe.version, ours: databaseVersion };
    }
    const pauses = createPauses();
    const { database, loaded } = await load(probe, pauses);
    const opened = await finish(
      needs,
      facts,
      {
        desktop: needs.desktop,
        database,
        recreate: recreate(database),
        journal: facts.journal,
        snapshots: facts.snapshots,
        loaded,
        seed: facts.info.replicaSeed,
        now: needs.now,
        random: needs.random,
        pauses,
        onProgress: needs.onProgress ?? (() => undefined),
      },
      probe,
      release,
    );
    if (!opened.ok) release();
    return opened;
  } catch (error) {
    release();
    return { ok: false, why: 'failure', failure: failureOf(error) };
  }
};
