import { type ApplyCommands, applyCommands } from './apply-commands';
import { type ChoiceCommands, choiceCommands } from './choice-commands';
import type { GivenFile } from './given-file';
import { batchFiles, type ImportState, isReading, newBatch, newFile, type Step } from './import-state';
import { createJobCore, type ImportJobNeeds, type JobCore } from './job-core';
import { nextPlace } from './next-place';
import type { OfficeMemory } from './office-memory';
import { createReadQueue } from './read-queue';
import type { StateCell } from './state-cell';

/** Everything that the screens ask for. */
export interface ImportJob extends ChoiceCommands, ApplyCommands {
  /** Makes ready for a file while the officer still looks for it. */
  readonly makeReady: () => void;
  /** The officer left the import: what was made ready is let go. What was read stays. */
  readonly standDown: () => void;
  readonly state: Pick<StateCell<ImportState>, 'get' | 'subscribe'>;
  readonly add: (given: readonly GivenFile[]) => void;
  readonly readAgain: (id: string) => void;
  /** Goes on with the rows that could be read of a file. */
  readonly takePart: (id: string) => void;
  /** Leaves a file; a worker that still reads it is ended. */
  readonly drop: (id: string) => void;
  /** The file as it was read; undefined when it could not be. */
  readonly bytesOf: (id: string) => Uint8Array | undefined;
  /** Looks at the table or the columns of a file. */
  readonly work: (id: string, step: 'tables' | 'columns') => void;
  readonly goTo: (step: Step) => void;
  /** How the office reads its lists, to be saved and taken in. */
  readonly recipes: Pick<OfficeMemory, 'loaded' | 'get' | 'take' | 'forget' | 'rename'>;
  /** On from here: the officer agrees with what is shown, and the next thing that wants a word is shown, or the preview. */
  readonly goOn: () => void;
}

const travel = ({ cell, file, change, changeBatch, plan }: JobCore) => {
  const goTo = (step: Step): void => {
    cell.set((state) => {
      const current = state.current ?? batchFiles(state)[0]?.id ?? null;
      return { ...state, current, step };
    });
    // The registry may have changed since the preview was last looked at.
    if (step === 'preview') void plan();
  };
  /** The first thing that wants a word, or the preview. */
  const advance = (): void => {
    const place = nextPlace(cell.get());
    cell.set((state) => ({ ...state, ...place }));
    if (place.step === 'preview') void plan();
  };
  const goOn = (): void => {
    const { step } = cell.get();
    const current = file();
    if (step === 'tables' && current) {
      cell.set((state) => ({ ...state, step: 'columns' }));
      return;
    }
    if (step === 'columns' && current) change(current.id, { agreed: true });
    if (step === 'values') changeBatch({ valuesAgreed: true });
    advance();
  };
  return { goTo, advance, goOn };
};

/**
 * The import under way, apart from the screens that show it: it goes on while the officer looks at another page. Nothing
 * here writes to the registry but `apply` and `undo`.
 */
export const createImportJob = (needs: ImportJobNeeds): ImportJob => {
  const core = createJobCore(needs);
  const { cell, propose, plan } = core;
  const { goTo, advance, goOn } = travel(core);
  const late: GivenFile[] = [];
  let ids = 0;

  /** When the last file was read the officer is taken on; what could not be read is told there as well. */
  const onRead = (): void => {
    const state = cell.get();
    if (state.step === 'files' && !isReading(state) && batchFiles(state).length > 0) advance();
  };
  const queue = createReadQueue({ cell, open: needs.open, propose, onRead });
  // Beside the reading. A fault is told when it matters, by the plan that asks again.
  const makeIndex = (): void => void core.book.index().catch(() => undefined);
  /** What was applied is done: the next file begins a new import. */
  const leaveApplied = (): void => {
    const { batch, files } = cell.get();
    for (const { id } of batch.outcome ? files.filter(({ state }) => state === 'applied') : []) queue.leave(id);
    cell.set((state) =>
      state.batch.outcome
        ? {
            files: state.files.filter((each) => each.state !== 'applied'),
            current: null,
            batch: newBatch,
            step: 'files',
          }
        : state,
    );
  };
  const add = (given: readonly GivenFile[]): void => {
    // What is being written is not joined by another file; that one waits for the officer to come back to the start.
    if (core.batch().applying) {
      late.push(...given);
      return;
    }
    leaveApplied();
    makeIndex();
    const files = given.map((each) => {
      ids += 1;
      return { id: `file-${ids}`, each };
    });
    cell.set((state) => ({
      ...state,
      step: 'files',
      files: [...state.files, ...files.map(({ id, each }) => newFile(id, each.name))],
    }));
    for (const { id, each } of files) queue.give(id, each);
  };
  const drop = (id: string): void => {
    queue.leave(id);
    cell.set((state) => {
      const files = state.files.filter((each) => each.id !== id);
      const left = batchFiles({ files }).length > 0;
      const gone = state.current === id;
      return {
        files,
        current: gone ? null : state.current,
        batch: left ? { ...state.batch, decisions: newBatch.decisions } : newBatch,
        step: gone || !left ? 'files' : state.step,
      };
    });
    void plan().then(onRead);
  };
  return {
    state: cell,
    makeReady: () => {
      void needs.spare.start();
      makeIndex();
    },
    standDown: () => {
      needs.spare.stop();
      core.book.forget();
    },
    add,
    readAgain: queue.again,
    takePart: (id) => {
      core.change(id, { partAgreed: true });
      void plan().then(onRead);
    },
    drop,
    bytesOf: queue.bytes,
    work: (id, step) => cell.set((state) => ({ ...state, current: id, step })),
    goTo: (step) => {
      goTo(step);
      if (step === 'files' && late.length > 0) add(late.splice(0));
    },
    recipes: core.memory,
    goOn,
    ...choiceCommands(core, queue.session),
    ...applyCommands(core, needs, queue.close),
  };
};
