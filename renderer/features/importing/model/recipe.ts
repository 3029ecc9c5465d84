import { withAnswers } from '../../../domain/intake/value-question';
import type { KeptMemory } from './layout-uses';
import { readMemory } from './office-memory';

const recipeKind = 'nhip-cau-ocop/cach-doc';
const recipeFormat = 1;

/** More than any office says about its lists; what is larger is no recipe. */
const largestBytes = 5_000_000;

/** How an office reads its lists, under a name, to be kept beside the lists or handed to another machine (I11). */
export interface Recipe {
  readonly name: string;
  readonly memory: KeptMemory;
}

/** How many things a recipe knows, for the sentence about it. */
export const recipeSize = ({
  layouts,
  values = {},
}: KeptMemory): { readonly layouts: number; readonly values: number } => ({
  layouts: Object.keys(layouts).length,
  values: Object.values(values).reduce((sum, answers) => sum + Object.keys(answers).length, 0),
});

export const recipeBytes = ({ name, memory }: Recipe): Uint8Array<ArrayBuffer> =>
  new TextEncoder().encode(`${JSON.stringify({ kind: recipeKind, format: recipeFormat, name, memory }, null, 1)}\n`);

const parsed = (bytes: Uint8Array): unknown => {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)) as unknown;
  } catch {
    return null;
  }
};

/** Null: not a recipe, or one of a later version. Whatever in it is not understood is left out. */
export const readRecipe = (bytes: Uint8Array): Recipe | null => {
  if (bytes.byteLength > largestBytes) return null;
  const value = parsed(bytes);
  if (typeof value !== 'object' || value === null) return null;
  const { kind, format, name, memory } = value as Readonly<Record<string, unknown>>;
  if (kind !== recipeKind || typeof format !== 'number' || format > recipeFormat || typeof name !== 'string')
    return null;
  // Without layouts of its own it would be taken for what the very first version kept.
  const kept = typeof memory === 'object' && memory !== null && 'layouts' in memory ? memory.layouts : null;
  if (typeof kept !== 'object' || kept === null || Array.isArray(kept)) return null;
  const read = readMemory(memory);
  const { layouts, values } = recipeSize(read);
  return layouts + values === 0 ? null : { name, memory: read };
};

/** What is known here with what the recipe says; where both speak of one thing the recipe is right. */
export const joinMemories = (known: KeptMemory, recipe: KeptMemory): KeptMemory => ({
  layouts: { ...known.layouts, ...recipe.layouts },
  own: {
    // A layout of the recipe comes with its own fields, or with none.
    ...Object.fromEntries(Object.entries(known.own ?? {}).filter(([table]) => !Object.hasOwn(recipe.layouts, table))),
    ...recipe.own,
  },
  headers: { ...known.headers, ...recipe.headers },
  tablesOff: [
    // A table that the recipe reads is read again, whatever was said of it here.
    ...new Set([
      ...(known.tablesOff ?? []).filter((table) => !Object.hasOwn(recipe.layouts, table)),
      ...(recipe.tablesOff ?? []),
    ]),
  ],
  hiddenSheets: { ...known.hiddenSheets, ...recipe.hiddenSheets },
  wholeSheets: { ...known.wholeSheets, ...recipe.wholeSheets },
  hiddenParts: { ...known.hiddenParts, ...recipe.hiddenParts },
  values: withAnswers(known.values ?? {}, recipe.values ?? {}),
  leftOut: [...new Set([...(known.leftOut ?? []), ...(recipe.leftOut ?? [])])],
  uses: { ...known.uses, ...recipe.uses },
});
