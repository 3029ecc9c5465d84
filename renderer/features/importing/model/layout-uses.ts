import type { IntakeField } from '../../../domain/intake/intake-field';
import type { IntakeMemory } from '../../../domain/intake/intake-proposal';
import type { FileAsRead } from './office-memory';

/** What an officer wants to know of a remembered layout besides its columns. */
export interface LayoutUse {
  /** As the officer calls it; blank: nobody has named it. */
  readonly name: string;
  /** The last file that was read by it: it names the sender as a rule. */
  readonly file: string;
  /** ISO time of that import. */
  readonly at: string;
}

export type LayoutUses = Readonly<Record<string, LayoutUse>>;

/** What the intake is told of earlier files, and what the officer is shown of it. */
export interface KeptMemory extends IntakeMemory {
  /** By fingerprint. A layout of an earlier version of the program has none. */
  readonly uses?: LayoutUses;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** One that was kept, perhaps by another version; undefined: nothing of it can be read. */
export const useOfLayout = (value: unknown): LayoutUse | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { name, file, at } = value as Readonly<Record<string, unknown>>;
  return { name: textOf(name), file: textOf(file), at: textOf(at) };
};

const blankUse: LayoutUse = { name: '', file: '', at: '' };

/** With the files of an import that was just applied. */
export const usesAfter = (
  { uses = {}, layouts }: KeptMemory,
  files: readonly (Pick<FileAsRead, 'proposal'> & { readonly name: string })[],
  at: string,
): LayoutUses => {
  const read = files.flatMap(({ name: file, proposal }) =>
    proposal.tables
      .filter(({ fingerprint }) => Object.hasOwn(layouts, fingerprint))
      .map(({ fingerprint }) => [fingerprint, { ...(uses[fingerprint] ?? blankUse), file, at }] as const),
  );
  const all = { ...uses, ...Object.fromEntries(read) };
  // A layout that was forgotten for being the oldest leaves nothing behind.
  return Object.fromEntries(Object.entries(all).filter(([fingerprint]) => Object.hasOwn(layouts, fingerprint)));
};

export const renameLayouts = (memory: KeptMemory, fingerprints: readonly string[], name: string): KeptMemory => ({
  ...memory,
  uses: {
    ...memory.uses,
    ...Object.fromEntries(
      fingerprints.map((fingerprint) => [fingerprint, { ...(memory.uses?.[fingerprint] ?? blankUse), name }]),
    ),
  },
});

export interface LayoutLine extends LayoutUse {
  /** Two tables beside each other are two layouts of one list. */
  readonly fingerprints: readonly string[];
  /** What its columns mean, in the order of the list. */
  readonly fields: readonly IntakeField[];
  /** Columns that were left out. */
  readonly leftOut: number;
}

/** The remembered layouts, the last used first; those of which nobody knows when, last. */
export const layoutLines = ({ layouts, uses = {} }: KeptMemory): readonly LayoutLine[] => {
  const lines = new Map<string, LayoutLine>();
  for (const [fingerprint, columns] of Object.entries(layouts).toReversed()) {
    const use = uses[fingerprint] ?? blankUse;
    const meanings = Object.values(columns);
    const key = use.at === '' ? fingerprint : JSON.stringify([use, meanings]);
    lines.set(key, {
      ...use,
      fingerprints: [...(lines.get(key)?.fingerprints ?? []), fingerprint],
      fields: meanings.filter((field) => field !== null),
      leftOut: meanings.filter((field) => field === null).length,
    });
  }
  return [...lines.values()].toSorted((a, b) => b.at.localeCompare(a.at));
};
