import type { Desktop } from '../../../desktop/desktop';
import type { IntakeMemory } from '../../../domain/intake/intake-proposal';
import type { PictureData } from '../../../domain/intake/workbook-data';
import type { IntakeSession, openIntake } from '../../../formats/workers/open-intake';
import { createPauses } from '../../../storage/pauses';
import type { Store } from '../../../storage/store';
import { readLayouts, rememberLayouts } from '../model/layout-memory';
import { fileOf, type ImportFile, type ImportState, nothingImported, withFile } from './import-state';
import { latestOnly } from './latest-only';
import { planFile } from './plan-file';
import { type StateCell, stateCell } from './state-cell';

export interface ImportJobNeeds {
  readonly store: Store;
  readonly desktop: Desktop;
  readonly open: typeof openIntake;
  readonly shrink: (picture: PictureData) => Promise<Uint8Array | null>;
  /** The civil day of this machine. */
  readonly today: () => string;
}

/** State of the import, and the two slow things that follow from what the officer says: a new proposal, a new plan. */
export interface JobCore {
  readonly cell: StateCell<ImportState>;
  /** The file of this id, or the one in work. */
  readonly file: (id?: string) => ImportFile | null;
  readonly change: (id: string, next: Partial<ImportFile>) => void;
  readonly propose: (id: string, session: IntakeSession) => Promise<void>;
  readonly plan: (id: string) => Promise<void>;
  /** Keeps what was said about the columns of this file for the next one of its layout. */
  readonly remember: (file: ImportFile) => void;
}

/** Under this key the layouts are kept on this machine, like a form that is not saved: they are no records. */
export const layoutsKey = 'importing/layouts';

/** One `latestOnly` for each file. */
const perFile = (run: (id: string) => Promise<void>): ((id: string) => Promise<void>) => {
  const runs = new Map<string, () => Promise<void>>();
  return (id) => {
    const known = runs.get(id) ?? latestOnly(() => run(id));
    runs.set(id, known);
    return known();
  };
};

const layoutMemory = ({ drafts }: Store) => {
  let layouts: IntakeMemory['layouts'] = {};
  const load = async (): Promise<void> => {
    try {
      layouts = readLayouts((await drafts.get(layoutsKey))?.value);
    } catch {
      // Without what was remembered the officer is asked again; nothing else is lost.
    }
  };
  const loaded = load();
  const remember = ({ proposal, choices }: ImportFile): void => {
    if (!proposal) return;
    layouts = rememberLayouts(layouts, proposal, choices);
    drafts.put(layoutsKey, layouts).catch(() => undefined);
  };
  return { loaded, remember, get: () => layouts };
};

export const createJobCore = ({ store, today }: Pick<ImportJobNeeds, 'store' | 'today'>): JobCore => {
  const cell = stateCell<ImportState>(nothingImported);
  const memory = layoutMemory(store);
  const sessions = new Map<string, IntakeSession>();
  const file = (id = cell.get().current ?? ''): ImportFile | null => fileOf(cell.get(), id);
  const change = (id: string, next: Partial<ImportFile>): void => cell.set((state) => withFile(state, id, next));

  /** A fault of our own must not leave the screen waiting: the file is listed with it, and nothing was written. */
  const guarded =
    (run: (id: string) => Promise<void>) =>
    async (id: string): Promise<void> => {
      try {
        await run(id);
      } catch (error) {
        change(id, { state: 'trouble', trouble: { from: 'machine', code: 'internal' }, busy: false });
        globalThis.reportError?.(error);
      }
    };

  const planOnce = async (id: string): Promise<void> => {
    const before = file(id);
    if (!before?.proposal) return;
    change(id, { busy: true });
    const planned = await planFile(before, store, { newId: () => store.newId(), today: today() }, createPauses());
    change(id, { planned, busy: false });
  };

  const proposeOnce = async (id: string): Promise<void> => {
    const before = file(id);
    const session = sessions.get(id);
    if (!before || !session) return;
    change(id, { busy: true });
    await memory.loaded;
    const homeProvince = store.records('offices')[0]?.provinceCode ?? null;
    const { choices, hiddenSheets } = before;
    const asked = { today: today(), homeProvince, memory: { layouts: memory.get() }, choices, hiddenSheets };
    const proposed = await session.propose(asked);
    if (proposed.ok) change(id, { state: 'ready', proposal: proposed.value, progress: null, busy: false });
    else change(id, { state: 'trouble', trouble: { from: 'content', failure: proposed.failure }, busy: false });
  };
  const plan = perFile(guarded(planOnce));
  const proposeAgain = perFile(guarded(proposeOnce));

  const propose = async (id: string, session: IntakeSession): Promise<void> => {
    sessions.set(id, session);
    await proposeAgain(id);
    await plan(id);
  };
  return { cell, file, change, propose, plan, remember: memory.remember };
};
