import { comparable } from '../vietnamese/same-text';
import type { Subgroup } from './law-tables';
import { keptForLaws } from './laws-in-use';
import { sectorOf, subgroups } from './product-groups';
import data from './product-groups.json';

/** A group of the programme 2018-2020 (QĐ 490/QĐ-TTg), which older lists still use. */
export interface Group2018 {
  readonly code: string;
  readonly vi: string;
  readonly en: string;
  readonly includes: string;
}

export const groups2018: readonly Group2018[] = data.sectors2018;

/** Where a group of 2018 went. `auto`: the law moved it whole; otherwise an officer chooses among `to`. */
export interface Mapping2018 {
  readonly from: string;
  readonly to: readonly string[];
  readonly auto: boolean;
}

export const mappings2018: readonly Mapping2018[] = data.mapping2018;

export const mappingOf2018 = (code: string): Mapping2018 | null =>
  mappings2018.find((mapping) => mapping.from === code) ?? null;

/** Words with marks, padded, so that «chè» is not found in «chèo» and «ca» not in «cà phê». */
const padded = (text: string): string => ` ${comparable(text).replace(/[^\p{L}\p{N}]+/gu, ' ')} `;

/** Padded once: a list of 20,000 rows asks for each of them 20,000 times. */
const needlesByLeaf = keptForLaws((): readonly { readonly leaf: Subgroup; readonly needles: readonly string[] }[] =>
  subgroups().map((leaf) => ({ leaf, needles: leaf.keywords.map(padded).filter((needle) => needle.trim() !== '') })),
);

const keywordHits = (needles: readonly string[], name: string): number =>
  needles.reduce((best, needle) => (name.includes(needle) ? Math.max(best, needle.length) : best), 0);

const belongs = (code: string, scope: readonly string[]): boolean =>
  scope.some((each) => code === each || code.startsWith(`${each}.`));

/**
 * Leaves that a product's name suggests, longest keyword first: a guess for the officer, never a filing.
 * `scope` limits it to some sectors, groups or leaves.
 */
export const proposeSubgroups = (productName: string, scope?: readonly string[]): readonly Subgroup[] => {
  const name = padded(productName);
  return needlesByLeaf()
    .filter(({ leaf }) => !scope || belongs(leaf.code, scope))
    .map(({ leaf, needles }) => ({ leaf, hit: keywordHits(needles, name) }))
    .filter(({ hit }) => hit > 0)
    .toSorted((a, b) => b.hit - a.hit)
    .map(({ leaf }) => leaf);
};

export interface Proposal2018 {
  /** A code of 2026: a leaf where the name says so, else the sector or group that the law names. */
  readonly code: string | null;
  /** False: the officer is asked. */
  readonly certain: boolean;
  readonly choices: readonly string[];
}

/** The 2026 code for a product filed under a group of 2018. Only whole moves of the law are `certain`. */
export const proposeFrom2018 = (code2018: string, productName: string): Proposal2018 => {
  const mapping = mappingOf2018(code2018);
  if (!mapping) return { code: null, certain: false, choices: [] };
  const [leaf] = proposeSubgroups(productName, mapping.to);
  const [only] = mapping.to;
  if (mapping.auto && only)
    return { code: leaf?.code ?? only, certain: !leaf || leaf.code === only, choices: mapping.to };
  return { code: leaf?.code ?? null, certain: false, choices: mapping.to };
};

/** Two codes in one sector; unknown codes never agree. */
export const sameSector = (a: string | null, b: string | null): boolean => {
  const sector = sectorOf(a);
  return sector !== null && sector === sectorOf(b);
};
