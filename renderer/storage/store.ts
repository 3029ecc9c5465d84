import type { SnapshotInfo } from '../../electron/contract/calls';
import type { Plan } from '../domain/plan/plan';
import type { StoreView } from '../domain/plan/store-view';
import type { TableName } from '../domain/records/table-name';
import type { AppliedPlan, ApplyOptions } from './apply-plan';
import type { Drafts } from './drafts/drafts';
import type { Failure } from './failure';
import type { ChangeLog } from './journal/change-log';
import type { SavingStatus } from './saving-status';
import type { SnapshotReason, WrittenSnapshot } from './snapshot/write-snapshot';

/** `newer`: the snapshot is of a later version of the application. Otherwise as `applyPlan`. */
export type RestoredSnapshot =
  | AppliedPlan
  | { readonly ok: false; readonly why: 'newer-version'; readonly found: number };

/** All that screens may do with data. Reading is at once and from memory; every write is a Plan. */
export interface Store extends StoreView, ChangeLog {
  applyPlan(plan: Plan, options?: Pick<ApplyOptions, 'onProgress'>): Promise<AppliedPlan>;
  /** When every Plan given so far is written or refused. */
  settled(): Promise<void>;
  /** The Plan that takes a Change back; undefined when the Change is not known. */
  planUndo(seq: number): Promise<Plan | undefined>;
  /** Seq of the last Change; 0 in a new store. */
  lastSeq(): number;

  /** `null`: any table. Returns the function that stops listening. */
  subscribe(tables: readonly TableName[] | null, listener: () => void): () => void;
  /** Grows with each change of the table: the key for caches of prepared data (search). */
  version(table: TableName): number;
  readonly saving: SavingStatus;

  /** `journal: false` (browser host): there are no snapshots, and these answer `not-offered`. */
  snapshotNow(reason: SnapshotReason): Promise<WrittenSnapshot>;
  snapshots(): Promise<readonly SnapshotInfo[] | Failure>;
  /** Hears of each snapshot that was written, whoever asked for it. Returns the function that stops listening. */
  onSnapshot(listener: () => void): () => void;
  /** Takes a snapshot of the present first. Can be undone like any Plan. `at`: ISO time of the snapshot. */
  restore(snapshotId: string, at: string): Promise<RestoredSnapshot>;
  /** The same with the register of a backup file that was opened (`backup-file`); photos and papers are not its business. */
  restoreBackup(handle: string, at: string): Promise<RestoredSnapshot>;

  readonly drafts: Drafts;
  /** Called before the window closes, for typing that no draft has yet. Returns the function that takes it back. */
  beforeClose(flush: () => Promise<void>): () => void;
  /** Finishes what is under way, makes a snapshot if something changed since the last, closes the database. */
  close(): Promise<void>;

  /** For planners, which know neither clock nor chance. */
  newId(): string;
  now(): string;
}
