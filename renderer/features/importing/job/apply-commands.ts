import { applyImport } from './apply-import';
import { type Applying, batchFiles } from './import-state';
import type { ImportJobNeeds, JobCore } from './job-core';
import { undoImport } from './undo-import';

export interface ApplyCommands {
  readonly apply: () => void;
  /** Before the Change begins; afterwards there is only undo. */
  readonly stop: () => void;
  readonly undo: () => void;
}

export const applyCommands = (
  { cell, batch, change, changeBatch, plan, memory }: JobCore,
  { store, desktop, shrink }: Pick<ImportJobNeeds, 'store' | 'desktop' | 'shrink'>,
  close: (id: string) => void,
): ApplyCommands => {
  let stopped = false;

  const settle = (): void => {
    const files = batchFiles(cell.get());
    memory.remember(files, batch());
    for (const { id } of files) {
      close(id);
      change(id, { state: 'applied' });
    }
  };

  const apply = async (): Promise<void> => {
    const before = batch();
    if (!before.proposal || before.applying || before.outcome) return;
    stopped = false;
    changeBatch({ applying: { phase: 'snapshot', done: 0, total: 1 }, applyTrouble: null });
    // The plan of the very last tick, against the registry of this moment.
    await plan();
    const { proposal, planned } = batch();
    if (!proposal || !planned) {
      changeBatch({ applying: null });
      return;
    }
    const onProgress = (applying: Applying): void => changeBatch({ applying });
    const applied = await applyImport(proposal, planned.full, {
      store,
      desktop,
      shrink,
      stopped: () => stopped,
      onProgress,
    });
    if (!applied.ok) {
      changeBatch({ applying: null, applyTrouble: applied.trouble });
      if (applied.trouble.why === 'stale') await plan();
      return;
    }
    settle();
    changeBatch({ applying: null, outcome: applied.outcome });
    cell.set((state) => ({ ...state, step: 'report' }));
  };

  const undo = async (): Promise<void> => {
    const { outcome } = batch();
    if (!outcome || outcome.seq === null || outcome.undone === 'running') return;
    changeBatch({ outcome: { ...outcome, undone: 'running' } });
    const undone = await undoImport(store, outcome.seq);
    changeBatch({ outcome: { ...outcome, undone } });
  };

  return {
    apply: () => void apply(),
    stop: () => {
      stopped = true;
    },
    undo: () => void undo(),
  };
};
