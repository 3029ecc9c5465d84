import type { Desktop } from '../../desktop/desktop';
import { planRestoreInSteps } from '../../domain/plan/plan-restore';
import type { PlanQueue } from '../apply-plan';
import type { MemoryTables } from '../memory-tables';
import { createPauses } from '../pauses';
import type { RestoredSnapshot, Store } from '../store';
import { readSnapshot, type SnapshotSource } from './read-snapshot';

interface Needs {
  readonly desktop: Desktop;
  readonly tables: MemoryTables;
  readonly queue: PlanQueue;
  readonly snapshotNow: Store['snapshotNow'];
  readonly newReplica: () => string;
}

/**
 * Reads and proves the snapshot, keeps the present in another one, then applies the difference as an ordinary Plan: the
 * journal, history, undo and recovery need to know nothing of restores.
 */
export const restoreSnapshot = async (needs: Needs, source: SnapshotSource, at: string): Promise<RestoredSnapshot> => {
  const { desktop, tables, queue, snapshotNow, newReplica } = needs;
  const pauses = createPauses();
  const read = await readSnapshot(desktop, source, pauses);
  if (!read.ok) return read.why === 'newer' ? { ok: false, why: 'newer-version', found: read.schema } : read;
  const before = await snapshotNow('restore');
  if (!before.ok) return { ok: false, why: 'failure', failure: before.failure };
  const plan = await pauses.run(planRestoreInSteps(tables, (table) => read.rows.get(table) ?? [], at));
  return queue.apply(plan, { newReplica: newReplica() });
};
