import type { Store } from '../../../storage/store';
import { type KeptMemory, renameLayouts, usesAfter } from '../model/layout-uses';
import { rememberSkips } from '../model/left-out';
import { readMemory, rememberLayouts, rememberValues } from '../model/office-memory';
import { joinMemories } from '../model/recipe';
import type { ImportBatch, ReadFile } from './import-state';

/** Under this key the office's ways of reading are kept on this machine, like a form that is not saved: they are no records. */
export const memoryKey = 'importing/layouts';

/** What an import was made of, and what the officer unticked in it. */
export type AppliedBatch = Pick<ImportBatch, 'proposal' | 'planned' | 'decisions' | 'values'>;

/** What the office said about earlier files: columns, headers, sheets, values. */
export interface OfficeMemory {
  readonly loaded: Promise<void>;
  readonly get: () => KeptMemory;
  /** Keeps how these files were read, for the next ones of their layout, and what of them was left out. */
  readonly remember: (files: readonly ReadFile[], batch: AppliedBatch) => void;
  /** Adds how another year or another office reads its lists; where both speak of one thing the new word counts. */
  readonly take: (recipe: KeptMemory) => void;
  /** Reads the next file of these layouts as if there had been none before. */
  readonly forget: (fingerprints: readonly string[]) => void;
  readonly rename: (fingerprints: readonly string[], name: string) => void;
}

export const officeMemory = ({ drafts, now }: Pick<Store, 'drafts' | 'now'>): OfficeMemory => {
  let memory: KeptMemory = { layouts: {} };
  const load = async (): Promise<void> => {
    try {
      memory = readMemory((await drafts.get(memoryKey))?.value);
    } catch {
      // Without what was remembered the officer is asked again; nothing else is lost.
    }
  };
  const keep = (next: KeptMemory): void => {
    memory = next;
    drafts.put(memoryKey, memory).catch(() => undefined);
  };
  return {
    loaded: load(),
    get: () => memory,
    remember: (files, { proposal, planned, decisions, values }) => {
      const read = rememberValues(files.reduce(rememberLayouts, memory), values);
      const kept = proposal && planned ? rememberSkips(read, proposal, planned.base, decisions.skip) : read;
      keep({ ...kept, uses: usesAfter({ ...kept, uses: memory.uses ?? {} }, files, now()) });
    },
    take: (recipe) => keep(joinMemories(memory, recipe)),
    forget: (fingerprints) => {
      const without = <Value>(kept: Readonly<Record<string, Value>>) =>
        Object.fromEntries(Object.entries(kept).filter(([fingerprint]) => !fingerprints.includes(fingerprint)));
      const tablesOff = (memory.tablesOff ?? []).filter((fingerprint) => !fingerprints.includes(fingerprint));
      keep({
        ...memory,
        layouts: without(memory.layouts),
        own: without(memory.own ?? {}),
        headers: without(memory.headers ?? {}),
        hiddenParts: without(memory.hiddenParts ?? {}),
        uses: without(memory.uses ?? {}),
        tablesOff,
      });
    },
    rename: (fingerprints, name) => keep(renameLayouts(memory, fingerprints, name)),
  };
};
