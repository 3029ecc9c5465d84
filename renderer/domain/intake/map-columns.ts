import { evidenceFor, fieldOfValues, productNameFit } from './column-evidence';
import type { HeaderBlock, HeadingColumn } from './find-headers';
import { type HeadingMatch, matchHeading } from './header-dictionary';
import { headerKey, splitBracket } from './header-key';
import type { IntakeField } from './intake-field';
import type { ColumnMapping, IntakeMemory, TableChoice } from './intake-proposal';
import type { GridCell } from './sheet-grid';

/** Below this a column is left out and shown as not understood. */
const acceptFrom = 0.5;

/** Columns of a recognition: a second set of them is the second round. */
const roundFields: ReadonlySet<IntakeField> = new Set([
  'stars',
  'decisionNo',
  'decisionDate',
  'decisionAuthority',
  'recognitionYear',
  'expiryDate',
]);
/** Two columns of these are both read: landline and mobile, two kinds of papers. */
const manyTimes: ReadonlySet<IntakeField> = new Set(['phone', 'certificates', 'note']);

export interface ColumnInput {
  readonly heading: HeadingColumn;
  readonly cells: readonly GridCell[];
}

interface Claim {
  readonly input: ColumnInput;
  readonly field: IntakeField;
  readonly score: number;
  readonly by: ColumnMapping['by'];
  /** Other fields that the same column could be as well: «Giá thành» waits until «Giá bán lẻ» has found its place. */
  readonly rivals: number;
}

const joined = (heading: HeadingColumn): string => heading.parts.join(' ');

/** «Hạng sao hiện tại» repeats what the rounds beside it say; alone it is the rank. */
const isCurrent = (heading: HeadingColumn): boolean => headerKey(joined(heading)).includes('hien tai');

const merged: ReadonlySet<IntakeField> = new Set(['address', 'commune', 'province']);

/** «Địa chỉ cũ» gives way to «Địa chỉ mới» beside it; alone it is the address. */
const isFormer = (field: IntakeField, heading: HeadingColumn): boolean =>
  merged.has(field) && /\bcu\b|truoc (?:khi )?(?:sap nhap|sat nhap)/.test(headerKey(joined(heading)));

/** What the words say: the whole heading, then its lowest line alone, a little weaker. */
const headingMatches = (heading: HeadingColumn): ReadonlyMap<IntakeField, number> => {
  const best = new Map<IntakeField, number>();
  const add = (matches: readonly HeadingMatch[], weight: number): void => {
    for (const { field, score } of matches) best.set(field, Math.max(best.get(field) ?? 0, score * weight));
  };
  add(matchHeading(joined(heading)), 1);
  const [lowest] = heading.parts.slice(-1);
  if (heading.parts.length > 1 && lowest !== undefined) add(matchHeading(lowest), 0.98);
  return best;
};

/** Values that contradict the words weigh more than words that are only alike. */
const weigh = (score: number, evidence: number | null): number => {
  if (evidence === null) return score * 0.98;
  if (evidence >= 0.5) return score * (0.9 + 0.1 * evidence);
  return score >= 0.95 ? Math.max(0.51, score * evidence) : score * evidence;
};

const namesSomething: ReadonlySet<IntakeField> = new Set(['productName', 'producerName', 'province', 'producerKind']);

const claimsOf = (input: ColumnInput): readonly Claim[] => {
  const claims: Claim[] = [];
  const spoken = fieldOfValues(input.cells);
  for (const [field, score] of headingMatches(input.heading)) {
    const evidence = evidenceFor(field, input.cells);
    // «Số SP» over numbers is no product; for such fields even the very words do not help.
    const weighed =
      evidence !== null && evidence < 0.3 && namesSomething.has(field) ? score * 0.3 : weigh(score, evidence);
    const repeats = (roundFields.has(field) && isCurrent(input.heading)) || isFormer(field, input.heading) ? 0.1 : 0;
    const agreed = (spoken?.field === field ? Math.min(1, weighed + 0.1) : weighed) - repeats;
    claims.push({ input, field, score: agreed, by: 'heading', rivals: 0 });
  }
  if (spoken) claims.push({ input, field: spoken.field, score: 0.45 + 0.2 * spoken.share, by: 'values', rivals: 0 });
  return claims.map((claim) => ({
    ...claim,
    rivals: claims.filter((other) => other.field !== claim.field && other.score >= claim.score - 0.05).length,
  }));
};

interface Taken {
  readonly field: IntakeField;
  readonly score: number;
  readonly by: ColumnMapping['by'];
  readonly mark?: 3 | 4 | 5;
}

const mayTake = (taken: ReadonlyMap<number, Taken>, field: IntakeField): boolean => {
  const holders = [...taken.values()].filter((each) => each.field === field).length;
  if (holders === 0 || manyTimes.has(field)) return true;
  return holders === 1 && roundFields.has(field);
};

/** Best claims first, among equal ones those without a rival; a column has one field, a field one column, except as `mayTake` says. */
const assign = (claims: readonly Claim[], fixed: ReadonlyMap<number, Taken>): Map<number, Taken> => {
  const taken = new Map(fixed);
  const sorted = [...claims].sort((a, b) => b.score - a.score || a.rivals - b.rivals);
  for (const { input, field, score, by } of sorted) {
    const second = roundFields.has(field) && [...taken.values()].some((each) => each.field === field);
    if (score < (second ? 0.7 : acceptFrom) || taken.has(input.heading.column) || !mayTake(taken, field)) continue;
    taken.set(input.heading.column, { field, score, by });
  }
  return taken;
};

const holds = (taken: ReadonlyMap<number, Taken>, field: IntakeField): boolean =>
  [...taken.values()].some((each) => each.field === field);

/** No column says «tên sản phẩm»: the column of different names that nothing else claims is it, and is shown as a guess. */
const guessProductName = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  if (holds(taken, 'productName') || !holds(taken, 'producerName') || holds(taken, 'productCount')) return;
  const fits = inputs
    .filter(({ heading }) => !taken.has(heading.column))
    .map((input) => ({ input, fit: productNameFit(joined(input.heading), input.cells) }))
    .sort((a, b) => b.fit - a.fit);
  const [best] = fits;
  if (best && best.fit >= acceptFrom) {
    taken.set(best.input.heading.column, { field: 'productName', score: best.fit, by: 'values' });
  }
};

const weakPrices: readonly IntakeField[] = ['wholesalePrice', 'factoryPrice'];
const surelyWholesale = /buon|si\b|dai ly|phan phoi|chiet khau|nhap/;

/** A list with one price means the price: «Giá cung cấp», «Giá chào» are not wholesale beside a retail price then. */
const settlePrices = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  if (holds(taken, 'retailPrice')) return;
  for (const field of weakPrices) {
    const input = inputs.find(({ heading }) => taken.get(heading.column)?.field === field);
    if (!input || surelyWholesale.test(headerKey(joined(input.heading)))) continue;
    taken.set(input.heading.column, { field: 'retailPrice', score: 0.7, by: 'heading' });
    return;
  }
};

const crosses = /^(?:x|v|✓|√|✔|1|có|\*|\+)$/iu;

const rankOf = ({ heading }: ColumnInput): 3 | 4 | 5 | null => {
  const rank = /^(?:hạng\s*)?([345])\s*(?:sao|\*|★)?$/iu.exec(heading.parts[heading.parts.length - 1] ?? '')?.[1];
  return rank === undefined ? null : (Number(rank) as 3 | 4 | 5);
};

/** Crosses in columns «3 sao», «4 sao», «5 sao»: each column is a rank. At least two of them, or it is a column of stars. */
const markRanks = (inputs: readonly ColumnInput[], taken: Map<number, Taken>): void => {
  const marked = inputs.filter(
    (input) => rankOf(input) !== null && input.cells.every((cell) => crosses.test(cell.text)),
  );
  if (marked.length < 2) return;
  for (const input of marked) {
    const mark = rankOf(input);
    if (mark !== null) taken.set(input.heading.column, { field: 'stars', score: 0.9, by: 'heading', mark });
  }
};

const roundsOf = (taken: ReadonlyMap<number, Taken>): ReadonlyMap<number, 1 | 2> => {
  const rounds = new Map<number, 1 | 2>();
  const seen = new Set<IntakeField>();
  for (const column of [...taken.keys()].sort((a, b) => a - b)) {
    const field = taken.get(column)?.field;
    if (field === undefined || !roundFields.has(field) || taken.get(column)?.mark !== undefined) continue;
    rounds.set(column, seen.has(field) ? 2 : 1);
    seen.add(field);
  }
  return rounds;
};

const fixedByOfficer = (
  inputs: readonly ColumnInput[],
  fingerprint: string,
  choice: TableChoice | undefined,
  memory: IntakeMemory | undefined,
): { readonly fixed: Map<number, Taken>; readonly out: Set<number> } => {
  const fixed = new Map<number, Taken>();
  const out = new Set<number>();
  const remembered = memory?.layouts[fingerprint];
  for (const { heading } of inputs) {
    const chosen = choice?.fields?.[heading.column];
    const known = remembered && Object.hasOwn(remembered, joined(heading)) ? remembered[joined(heading)] : undefined;
    const field = chosen === undefined ? known : chosen;
    if (field === null) out.add(heading.column);
    else if (field !== undefined) {
      fixed.set(heading.column, { field, score: 1, by: chosen === undefined ? 'memory' : 'officer' });
    }
  }
  return { fixed, out };
};

/** Same headings in the same order: the same layout. */
export const fingerprintOf = (header: HeaderBlock): string =>
  header.columns.map((column) => headerKey(joined(column))).join('|');

const mappingOf = (input: ColumnInput, taken: Taken | undefined, round: 1 | 2 | undefined): ColumnMapping => {
  const heading = joined(input.heading);
  const { bracket } = splitBracket(heading);
  return {
    column: input.heading.column,
    heading,
    field: taken?.field ?? null,
    confidence: taken ? Math.round(taken.score * 100) / 100 : 0,
    by: taken?.by ?? 'none',
    ...(bracket === '' ? {} : { unitHint: bracket }),
    ...(taken?.mark === undefined ? {} : { mark: taken.mark }),
    round: round ?? 1,
    samples: input.cells.slice(0, 3).map((cell) => cell.text),
  };
};

/** What each column means, with a confidence and the way it was found. */
export const mapColumns = (
  header: HeaderBlock,
  inputs: readonly ColumnInput[],
  choice?: TableChoice,
  memory?: IntakeMemory,
): readonly ColumnMapping[] => {
  const { fixed, out } = fixedByOfficer(inputs, fingerprintOf(header), choice, memory);
  const open = inputs.filter(({ heading }) => !fixed.has(heading.column) && !out.has(heading.column));
  const taken = assign(open.flatMap(claimsOf), fixed);
  guessProductName(open, taken);
  settlePrices(open, taken);
  markRanks(open, taken);
  const rounds = roundsOf(taken);
  return inputs.map((input) => mappingOf(input, taken.get(input.heading.column), rounds.get(input.heading.column)));
};
