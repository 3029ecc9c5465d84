import { keptForLaws } from '../../reference/laws-in-use';
import { type Group2018, groups2018, mappingOf2018, proposeSubgroups } from '../../reference/product-group-proposals';
import { findTaxonomyCode, sectorOf } from '../../reference/product-groups';
import { fold } from '../../vietnamese/fold';

export interface GroupValue {
  /** Code of 2026: leaf, group or sector. */
  readonly code: string;
  /** The words are those of 2018 (`2018-2`), whose sector today depends on the product. */
  readonly group2018: string | null;
}

/** «I. », «II) », «1.» in front of a name count the rows of a list; they are not the codes of the law. */
const counter = /^\s*(?:[IVX]{1,4}|\d{1,2}|[A-ZĐ])\s*[.)\-–:/]\s*(?=\p{L}{2})/u;

const sectorWords: readonly (readonly [RegExp, string])[] = [
  [/du lich|homestay/, 'VI'],
  [/sinh vat canh|cay canh|hoa canh|hoa cay/, 'V'],
  [/thu cong|my nghe|luu niem|may mac|noi that|tcmn/, 'IV'],
  [/duoc lieu|thao duoc|thuc pham chuc nang/, 'III'],
  [/do uong|nuoc giai khat|thuc uong/, 'II'],
  [/thuc pham|nong san|gia vi/, 'I'],
];

/** A sector whose words stand in the text; «thực phẩm, đồ uống» names two and therefore none. */
const sectorInWords = (plain: string): string | null => {
  const found = sectorWords.filter(([word]) => word.test(plain)).map(([, code]) => code);
  const exact = found.includes('III') ? found.filter((code) => code !== 'I') : found;
  return exact.length === 1 ? (exact[0] ?? null) : null;
};

const readBefore = keptForLaws(() => new Map<string, GroupValue | null>());
const rememberAtMost = 5000;

/** The group that a cell or a band names. Null when it names none. Lists repeat a handful of groups in every row. */
export const readGroup = (text: string): GroupValue | null => {
  const known = readBefore();
  const found = known.get(text);
  if (found !== undefined) return found;
  const group = groupIn(text);
  if (known.size < rememberAtMost) known.set(text, group);
  return group;
};

const wordsOf = (text: string): string => fold(text.replace(/[^\p{L}\p{M}\p{N}]+/gu, ' '));

const old2018: ReadonlyMap<string, Group2018> = new Map(groups2018.map((group) => [wordsOf(group.vi), group]));

/** The group or leaf to which the law moved a group of 2018 whole; null when the product decides. */
const movedWhole = (code2018: string): string | null => {
  const mapping = mappingOf2018(code2018);
  const [only] = mapping?.auto && mapping.to.length === 1 ? mapping.to : [];
  return only ?? null;
};

const groupIn = (text: string): GroupValue | null => {
  const bare = text
    .replace(counter, '')
    .replace(/^(?:nhóm|ngành hàng|ngành|bộ sản phẩm)\s*:?\s*/iu, '')
    .trim();
  const code =
    findTaxonomyCode(bare) ?? (bare === text.trim() ? null : sectorInWords(fold(bare))) ?? sectorInWords(fold(text));
  const old = old2018.get(wordsOf(bare))?.code ?? null;
  const named = (old === null ? null : movedWhole(old)) ?? code ?? findTaxonomyCode(text);
  return named === null ? null : { code: named, group2018: old };
};

/**
 * Whether the name says that the product moved to another sector in 2026: tea and coffee stand under «Đồ uống» in old lists
 * and in the sector of foods in the law.
 */
export const movedSince2018 = (group: GroupValue, productName: string): boolean => {
  if (group.group2018 === null || mappingOf2018(group.group2018)?.auto !== false) return false;
  const [leaf] = proposeSubgroups(productName);
  return leaf !== undefined && sectorOf(leaf.code) !== sectorOf(group.code);
};
