import type { Desktop } from '../../../desktop/desktop';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';
import type { PictureData } from '../../../domain/intake/workbook-data';
import type { IntakeSession, intakeSpare, openIntake } from '../../../formats/workers/open-intake';
import { createPauses } from '../../../storage/pauses';
import type { Store } from '../../../storage/store';
import { recalledSkips } from '../model/left-out';
import { rememberedChoices } from '../model/office-memory';
import {
  batchFiles,
  fileOf,
  type ImportBatch,
  type ImportFile,
  type ImportState,
  nothingImported,
  nothingSaid,
  withFile,
} from './import-state';
import { latestOnly } from './latest-only';
import { type OfficeMemory, officeMemory } from './office-memory';
import { joinFiles, planBatch } from './plan-batch';
import { type RegistryBook, registryBook } from './registry-book';
import { stableIds } from './stable-ids';
import { type StateCell, stateCell } from './state-cell';

export interface ImportJobNeeds {
  readonly store: Store;
  readonly desktop: Desktop;
  readonly open: typeof openIntake;
  readonly spare: Pick<typeof intakeSpare, 'start' | 'stop'>;
  readonly shrink: (picture: PictureData) => Promise<Uint8Array | null>;
  /** The civil day of this machine. */
  readonly today: () => string;
}

/** State of the import, and the two slow things that follow from what the officer says: a new proposal, a new plan. */
export interface JobCore {
  readonly cell: StateCell<ImportState>;
  /** The file of this id, or the one whose columns are looked at. */
  readonly file: (id?: string) => ImportFile | null;
  readonly change: (id: string, next: Partial<ImportFile>) => void;
  readonly batch: () => ImportBatch;
  readonly changeBatch: (next: Partial<ImportBatch>) => void;
  readonly propose: (id: string, session: IntakeSession) => Promise<void>;
  /** Asks every file again that was read already: what a text means was said. */
  readonly proposeAll: () => Promise<void>;
  readonly plan: () => Promise<void>;
  readonly memory: OfficeMemory;
  readonly book: RegistryBook;
}

/** One `latestOnly` for each file. */
const perFile = (run: (id: string) => Promise<void>): ((id: string) => Promise<void>) => {
  const runs = new Map<string, () => Promise<void>>();
  return (id) => {
    const known = runs.get(id) ?? latestOnly(() => run(id));
    runs.set(id, known);
    return known();
  };
};

/** What the columns of a file mean, to be compared. */
const meaningsOf = ({ tables }: IntakeProposal): string =>
  JSON.stringify(tables.map(({ columns }) => columns.map(({ field, own }) => own ?? field)));

export const createJobCore = ({ store, today }: Pick<ImportJobNeeds, 'store' | 'today'>): JobCore => {
  const cell = stateCell<ImportState>(nothingImported);
  const memory = officeMemory(store);
  const sessions = new Map<string, IntakeSession>();
  const file = (id = cell.get().current ?? ''): ImportFile | null => fileOf(cell.get(), id);
  const change = (id: string, next: Partial<ImportFile>): void => cell.set((state) => withFile(state, id, next));
  const batch = (): ImportBatch => cell.get().batch;
  const changeBatch = (next: Partial<ImportBatch>): void =>
    cell.set((state) => ({ ...state, batch: { ...state.batch, ...next } }));

  const join = joinFiles();
  const book = registryBook(store);
  const against = async () => ({ view: store, index: await book.index() });
  const ids = stableIds(() => store.newId());
  /** Plans once more without what was left out of an earlier file; from then on the ticks are the officer's. */
  const planRecalled = async (skip: ReadonlySet<string>): Promise<void> => {
    changeBatch({ decisions: { ...nothingSaid, skip }, recalled: skip });
    await planOnce();
  };
  const planOnce = async (): Promise<void> => {
    if (batch().outcome) return;
    changeBatch({ busy: true });
    try {
      await followOwnFields();
      const pauses = createPauses();
      const proposal = await join(batchFiles(cell.get()), pauses);
      // A new import: what was given out before may be in the registry by now.
      if (!batch().planned) ids.forget();
      const context = { newId: ids.idFor, today: today() };
      const planned = proposal && (await planBatch(proposal, batch().decisions, await against(), context, pauses));
      const skip =
        planned && batch().decisions === nothingSaid ? recalledSkips(memory.get(), proposal, planned.base) : null;
      changeBatch({ proposal, planned, busy: false });
      if (skip && skip.size > 0) await planRecalled(skip);
    } catch (error) {
      // A fault of our own must not leave the screen waiting: nothing was written, and the files can be left or read again.
      changeBatch({ busy: false });
      for (const { id } of batchFiles(cell.get())) {
        change(id, { state: 'trouble', trouble: { from: 'machine', code: 'internal' } });
      }
      globalThis.reportError?.(error);
    }
  };
  const plan = latestOnly(planOnce);
  /** Which own fields the proposal of each file knew: a value goes to no field that is gone, and to each that has come. */
  const knew = new Map<string, number>();
  const followOwnFields = async (): Promise<void> => {
    for (const { id, proposal } of batchFiles(cell.get())) {
      if (knew.get(id) === store.version('ownFields')) continue;
      await proposeAgain(id);
      const after = file(id)?.proposal;
      // Other columns make other rows: what was ticked and answered no longer names the same things.
      if (after && meaningsOf(after) !== meaningsOf(proposal)) changeBatch({ decisions: nothingSaid });
    }
  };
  store.subscribe(['ownFields'], () => {
    // An import that is being written brings own fields of its own.
    if (!batch().applying && batchFiles(cell.get()).length > 0) void plan();
  });

  const ask = (session: IntakeSession, { choices, hidden }: ImportFile) =>
    session.propose({
      today: today(),
      homeProvince: store.records('offices')[0]?.provinceCode ?? null,
      ownFields: store.records('ownFields').filter(({ retired }) => !retired),
      memory: memory.get(),
      values: batch().values,
      choices,
      hiddenSheets: hidden.sheets,
      hiddenRows: hidden.rows,
      hiddenColumns: hidden.columns,
      wholeSheets: hidden.whole,
    });
  /** The proposal of a file; of a file seen for the first time, with the sheets and tables of the file before it. */
  const read = async (session: IntakeSession, before: ImportFile) => {
    const proposed = await ask(session, before);
    const known = proposed.ok && !before.proposal ? rememberedChoices(memory.get(), proposed.value) : null;
    if (!known) return { proposed, said: {} };
    const said = { choices: known.choices, hidden: known.hidden };
    return { proposed: await ask(session, { ...before, ...said }), said };
  };
  const proposeOnce = async (id: string): Promise<void> => {
    const before = file(id);
    const session = sessions.get(id);
    if (!before || !session) return;
    change(id, { busy: true });
    try {
      await memory.loaded;
      knew.set(id, store.version('ownFields'));
      const { proposed, said } = await read(session, before);
      if (proposed.ok) change(id, { ...said, state: 'ready', proposal: proposed.value, progress: null, busy: false });
      else change(id, { state: 'trouble', trouble: { from: 'content', failure: proposed.failure }, busy: false });
    } catch (error) {
      change(id, { state: 'trouble', trouble: { from: 'machine', code: 'internal' }, busy: false });
      globalThis.reportError?.(error);
    }
  };
  const proposeAgain = perFile(proposeOnce);

  const propose = async (id: string, session: IntakeSession): Promise<void> => {
    sessions.set(id, session);
    await proposeAgain(id);
    await plan();
  };
  const proposeAll = async (): Promise<void> => {
    for (const { id } of batchFiles(cell.get())) await proposeAgain(id);
    await plan();
  };
  return { cell, file, change, batch, changeBatch, propose, proposeAll, plan, memory, book };
};
