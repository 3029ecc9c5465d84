import { Dexie } from 'dexie';
import type { CallResult, SnapshotInfo } from '../../../electron/contract/calls';
import type { Desktop } from '../../desktop/desktop';
import { markOf } from '../../domain/plan/mark';
import { schemaVersion } from '../../domain/upgrades/upgrade-steps';
import { createStore } from '../create-store';
import { Database, databaseName, databaseVersion } from '../database';
import { type Failure, failureOf, valueOf } from '../failure';
import { type LoadedStore, loadStore } from '../pages/load-store';
import { createPauses, type Pauses } from '../pauses';
import { scheduleSnapshots } from '../snapshot/schedule-snapshots';
import type { Store } from '../store';
import { bringUp } from './bring-up';
import { claimStore, type Release } from './claim-store';
import { decideRecovery, type Found, type JournalStatus } from './decide-recovery';
import { type Probe, probeDatabase } from './probe-database';
import type { RecoveryReport } from './recovery-report';

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

/** The one connection; another one after the database was deleted. */
interface Connection {
  database: Database;
}

type Loaded = LoadedStore | { readonly found: 'unreadable' };

const load = async (probe: Probe, database: Database, pauses: Pauses): Promise<Loaded> => {
  if (probe.found === 'unreadable') return probe;
  try {
    await database.open();
    return await loadStore(database, pauses);
  } catch {
    // Whatever it is that cannot be read: the journal and the snapshots are asked instead.
    return { found: 'unreadable' };
  }
};

const recreate = async (connection: Connection): Promise<Database> => {
  connection.database.close();
  await Dexie.delete(databaseName);
  connection.database = new Database(databaseName);
  await connection.database.open();
  return connection.database;
};

const foundOf = (loaded: Exclude<Loaded, { found: 'newer' }>): Found =>
  loaded.found === 'store' ? { found: 'store', mark: loaded.mark } : { found: loaded.found };

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

const newerVersion = (found: number, ours: number): OpenedStore => ({ ok: false, why: 'newer-version', found, ours });

/** Closes with the window, once, however often it is asked. */
const liveStore = (needs: OpenStoreNeeds, store: Store, snapshots: readonly SnapshotInfo[]): Store => {
  const { desktop, automaticSnapshots = true } = needs;
  const endSchedule =
    automaticSnapshots && desktop.journal ? scheduleSnapshots(store, snapshots) : (): void => undefined;
  let closing: Promise<void> | null = null;
  const close = (): Promise<void> => {
    endSchedule();
    stopListening();
    closing ??= store.close();
    return closing;
  };
  const stopListening = desktop.on('closing', () => {
    const ready = (): void => void desktop.call('app.readyToClose', {});
    // Ready whatever happens: a window that cannot be closed is no safer, and the journal has all that was acknowledged.
    close().then(ready, ready);
  });
  return { ...store, close };
};

const openClaimed = async (needs: OpenStoreNeeds, connection: Connection, release: Release): Promise<OpenedStore> => {
  const { desktop, now, newId, random, onProgress = () => undefined } = needs;
  const { info, journal, snapshots } = await askDesktop(desktop);
  const probe = await probeDatabase(databaseName, indexedDB);
  if (probe.found === 'database' && probe.version > databaseVersion)
    return newerVersion(probe.version, databaseVersion);
  const pauses = createPauses();
  const loaded = await load(probe, connection.database, pauses);
  if (loaded.found === 'newer') return newerVersion(loaded.schema, schemaVersion);
  const verified = snapshots.filter((snapshot) => snapshot.verified);
  const result = await bringUp(
    {
      desktop,
      database: connection.database,
      recreate: () => recreate(connection),
      journal,
      snapshots,
      loaded,
      seed: info.replicaSeed,
      now,
      random,
      pauses,
      onProgress,
    },
    decideRecovery(foundOf(loaded), journal, verified.length),
    probe.found === 'nothing' && probe.dataLoss,
  );
  if (!result.ok) return newerVersion(result.found, schemaVersion);
  const { state, journalHurt, report } = result.store;
  const mark = markOf(state.seq, state.tally);
  if (journalHurt) valueOf(await desktop.call('journal.continueAfter', { seq: state.seq, mark }));
  const store = createStore({
    desktop,
    brought: result.store,
    seed: info.replicaSeed,
    now,
    newId,
    random,
    release,
    snapshotSeq: verified.length > 0 ? Math.max(...verified.map(({ seq }) => seq)) : null,
  });
  if (journalHurt && state.seq > 0) await store.snapshotNow('recovery');
  return { ok: true, store: liveStore(needs, store, snapshots), report };
};

/** Opens the store, and puts it right first when a fault left it wrong. Reads the journal's word, loads, decides, does. */
export const openStore = async (needs: OpenStoreNeeds): Promise<OpenedStore> => {
  const release = await claimStore(databaseName);
  if (!release) return { ok: false, why: 'already-open' };
  const connection: Connection = { database: new Database(databaseName) };
  const giveUp = (opened: OpenedStore): OpenedStore => {
    connection.database.close();
    release();
    return opened;
  };
  try {
    const opened = await openClaimed(needs, connection, release);
    return opened.ok ? opened : giveUp(opened);
  } catch (error) {
    return giveUp({ ok: false, why: 'failure', failure: failureOf(error) });
  }
};
