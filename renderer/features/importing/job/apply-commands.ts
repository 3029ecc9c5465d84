import { applyImport } from './apply-import';
import type { Applying } from './import-state';
import type { ImportJobNeeds, JobCore } from './job-core';
import { undoImport } from './undo-import';

export interface ApplyCommands {
  readonly apply: () => void;
  /** Before the Change begins; afterwards there is only undo. */
  readonly stop: () => void;
  readonly undo: () => void;
}

export const applyCommands = (
  { cell, file, change, plan, remember }: JobCore,
  { store, desktop, shrink }: Pick<ImportJobNeeds, 'store' | 'desktop' | 'shrink'>,
  close: (id: string) => void,
): ApplyCommands => {
  let stopped = false;

  const apply = async (): Promise<void> => {
    const before = file();
    if (!before?.proposal || before.applying || before.outcome) return;
    const { id, proposal } = before;
    stopped = false;
    change(id, { applying: { phase: 'snapshot', done: 0, total: 1 }, applyTrouble: null });
    // The plan of the very last tick, against the registry of this moment.
    await plan(id);
    const planned = file(id)?.planned;
    if (!planned) {
      change(id, { applying: null });
      return;
    }
    const onProgress = (applying: Applying): void => change(id, { applying });
    const applied = await applyImport(proposal, planned.full, {
      store,
      desktop,
      shrink,
      stopped: () => stopped,
      onProgress,
    });
    if (!applied.ok) {
      change(id, { applying: null, applyTrouble: applied.trouble });
      if (applied.trouble.why === 'stale') await plan(id);
      return;
    }
    remember(before);
    close(id);
    change(id, { applying: null, state: 'applied', outcome: applied.outcome });
    cell.set((state) => (state.current === id ? { ...state, step: 'report' } : state));
  };

  const undo = async (): Promise<void> => {
    const applied = file();
    const outcome = applied?.outcome;
    if (!applied || !outcome || outcome.seq === null || outcome.undone === 'running') return;
    change(applied.id, { outcome: { ...outcome, undone: 'running' } });
    const undone = await undoImport(store, outcome.seq);
    change(applied.id, { outcome: { ...outcome, undone } });
  };

  return {
    apply: () => void apply(),
    stop: () => {
      stopped = true;
    },
    undo: () => void undo(),
  };
};
