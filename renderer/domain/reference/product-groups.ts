import { fold } from '../vietnamese/fold';
import type { ProductGroup, Sector, Subgroup } from './law-tables';
import { keptForLaws, lawsInUse } from './laws-in-use';

export type SectorCode = 'I' | 'II' | 'III' | 'IV' | 'V' | 'VI';

export const sectorCodes = ['I', 'II', 'III', 'IV', 'V', 'VI'] as const satisfies readonly SectorCode[];

/** The six sectors with their groups and leaves, as the law in use lists them (Phụ lục I, QĐ 26/2026/QĐ-TTg). */
export const sectors = (): readonly Sector[] => lawsInUse().sectors;
export const productGroups: () => readonly ProductGroup[] = keptForLaws((laws) =>
  laws.sectors.flatMap((sector) => sector.groups),
);
export const subgroups: () => readonly Subgroup[] = keptForLaws((laws) =>
  laws.sectors.flatMap(({ groups }) => groups.flatMap((group) => group.leaves)),
);

const isSectorCode = (text: string): text is SectorCode => (sectorCodes as readonly string[]).includes(text);

/** The sector of a leaf, group or sector code; null for an unknown one. */
export const sectorOf = (code: string | null): SectorCode | null => {
  const [head = ''] = (code ?? '').split('.');
  return isSectorCode(head) ? head : null;
};

/** Sector, group or leaf: whatever bears the code. */
export interface TaxonomyEntry {
  readonly level: 'sector' | 'group' | 'leaf';
  readonly code: string;
  readonly vi: string;
  readonly en: string;
}

const entry = (level: TaxonomyEntry['level'], of: Omit<TaxonomyEntry, 'level'>): [string, TaxonomyEntry] => [
  of.code,
  { level, code: of.code, vi: of.vi, en: of.en },
];

/** Leaves last, so that `I.6`, which is group and leaf, is found as a leaf. */
const byCode = keptForLaws(
  (laws): ReadonlyMap<string, TaxonomyEntry> =>
    new Map([
      ...laws.sectors.map((sector) => entry('sector', sector)),
      ...productGroups().map((group) => entry('group', group)),
      ...subgroups().map((leaf) => entry('leaf', leaf)),
    ]),
);

/** A sector, group or subgroup by its code in the law in use; null for a code that this law does not have. */
export const taxonomyEntry = (code: string | null): TaxonomyEntry | null =>
  code === null ? null : (byCode().get(code) ?? null);

const synonymsIn = (of: Readonly<Record<string, readonly string[]>>): readonly [string, string][] =>
  Object.entries(of).flatMap(([code, words]) => words.map((word): [string, string] => [fold(word), code]));

const synonyms = keptForLaws(
  (laws): ReadonlyMap<string, string> =>
    new Map([...synonymsIn(laws.sectorSynonyms), ...synonymsIn(laws.groupSynonyms)]),
);

/** Leaves last, because the last one wins: «Dịch vụ du lịch…» is the leaf VI.1, «Đồ uống không cồn» a leaf and not its group. */
const byLabel = keptForLaws(
  (laws): ReadonlyMap<string, string> =>
    new Map([
      ...laws.sectors.flatMap((sector): [string, string][] => [
        [fold(sector.vi), sector.code],
        [fold(sector.shortVi), sector.code],
      ]),
      ...productGroups().map((group): [string, string] => [fold(group.vi), group.code]),
      ...subgroups().map((leaf): [string, string] => [fold(leaf.vi), leaf.code]),
    ]),
);

const codeShape = /^(?:nhóm|ngành|phân nhóm)?\s*((?:VI|IV|V|I{1,3})(?:\.\d(?:\.?[a-d])?)?)\.?(?=$|[\s:.–-])/iu;

/**
 * The code that a cell names: a code («I.5.a», «III»), an official name, or a usual word for a sector («thảo dược»).
 * Names of 2018 go through `proposeFrom2018`, because «Đồ uống» held tea and coffee. Null when nothing fits exactly.
 */
export const findTaxonomyCode = (text: string): string | null => {
  const code = codeShape.exec(text.trim())?.[1];
  if (code) {
    const [sector = '', group, leaf] = code.replace(/(\d)([a-d])$/i, '$1.$2').split('.');
    const spelled = [sector.toUpperCase(), group, leaf?.toLowerCase()].filter((part) => part !== undefined).join('.');
    if (byCode().has(spelled)) return spelled;
  }
  const key = fold(text);
  return byLabel().get(key) ?? synonyms().get(key) ?? null;
};
