import { needsWord } from '../model/needs-word';
import { type ApplyCommands, applyCommands } from './apply-commands';
import { type ChoiceCommands, choiceCommands } from './choice-commands';
import type { GivenFile } from './given-file';
import { type ImportState, newFile, type Step } from './import-state';
import { createJobCore, type ImportJobNeeds } from './job-core';
import { createReadQueue } from './read-queue';
import type { StateCell } from './state-cell';

/** Everything that the screens ask for. Commands without an id work on the file in work. */
export interface ImportJob extends ChoiceCommands, ApplyCommands {
  readonly state: Pick<StateCell<ImportState>, 'get' | 'subscribe'>;
  readonly add: (given: readonly GivenFile[]) => void;
  readonly readAgain: (id: string) => void;
  /** Leaves a file; a worker that still reads it is ended. */
  readonly drop: (id: string) => void;
  readonly work: (id: string) => void;
  readonly goTo: (step: Step) => void;
}

/**
 * The import under way, apart from the screens that show it: it goes on while the officer looks at another page. Nothing
 * here writes to the registry but `apply` and `undo`.
 */
export const createImportJob = (needs: ImportJobNeeds): ImportJob => {
  const core = createJobCore(needs);
  const { cell, file, propose, plan } = core;
  let ids = 0;

  const goTo = (step: Step): void => {
    cell.set((state) => ({ ...state, step }));
    const current = file();
    // The registry may have changed since the preview was last looked at.
    if (step === 'preview' && current && !current.outcome) void plan(current.id);
  };
  const work = (id: string): void => {
    const next = file(id);
    if (!next?.proposal || next.state === 'trouble') return;
    cell.set((state) => ({ ...state, current: id }));
    goTo(next.outcome ? 'report' : (needsWord(next.proposal) ?? 'preview'));
  };
  const queue = createReadQueue({
    cell,
    open: needs.open,
    propose: async (id, session) => {
      await propose(id, session);
      const { step, current } = cell.get();
      // The first file that is ready goes straight on; later ones wait for the officer.
      if (step === 'files' && (current === null || file()?.outcome)) work(id);
    },
  });
  const add = (given: readonly GivenFile[]): void => {
    const files = given.map((each) => {
      ids += 1;
      return { id: `file-${ids}`, each };
    });
    cell.set((state) => ({
      ...state,
      files: [...state.files, ...files.map(({ id, each }) => newFile(id, each.name))],
    }));
    for (const { id, each } of files) queue.give(id, each);
  };
  const drop = (id: string): void => {
    queue.close(id);
    cell.set((state) => ({
      files: state.files.filter((each) => each.id !== id),
      current: state.current === id ? null : state.current,
      step: state.current === id ? 'files' : state.step,
    }));
  };
  return {
    state: cell,
    add,
    readAgain: queue.again,
    drop,
    work,
    goTo,
    ...choiceCommands(core, queue.session),
    ...applyCommands(core, needs, queue.close),
  };
};
