import type { OwnField } from '../records/own-field';
import { acceptFrom, type Claim, type ColumnInput, claimsOf, joined, roundFields, type Taken } from './column-claims';
import { type HeaderBlock, isWithoutHeading } from './header-block';
import { headerKey, splitBracket } from './header-key';
import type { IntakeField } from './intake-field';
import type { ColumnMapping, IntakeMemory, TableChoice } from './intake-proposal';
import { withNumberedSets } from './numbered-sets';
import { type ClaimedOwn, claimOwn, ownKindOf } from './own-columns';
import { settleBare, settleColumns } from './settle-columns';

/** Two columns of these are both read: landline and mobile, two kinds of papers. */
const manyTimes: ReadonlySet<IntakeField> = new Set(['phone', 'certificates', 'note']);

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

/**
 * Names of columns in `IntakeMemory.layouts`: the heading, for the second column of that heading with its place among them;
 * a column without a heading is known by where it stands.
 */
export const columnKeys = (columns: readonly Pick<ColumnMapping, 'column' | 'heading'>[]): readonly string[] => {
  const seen = new Map<string, number>();
  return columns.map(({ column, heading }) => {
    if (heading === '') return `#${column}`;
    const place = (seen.get(heading) ?? 0) + 1;
    seen.set(heading, place);
    return place === 1 ? heading : `${heading}#${place}`;
  });
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
  const keys = columnKeys(inputs.map(({ heading }) => ({ column: heading.column, heading: joined(heading) })));
  for (const [index, { heading }] of inputs.entries()) {
    const chosen = choice?.fields?.[heading.column];
    const key = keys[index] ?? '';
    const known = remembered && Object.hasOwn(remembered, key) ? remembered[key] : undefined;
    const field = chosen === undefined ? known : chosen;
    if (field === null) out.add(heading.column);
    else if (field !== undefined) {
      fixed.set(heading.column, { field, score: 1, by: chosen === undefined ? 'memory' : 'officer' });
    }
  }
  return { fixed, out };
};

/** Own fields that columns of this layout filled before, by column number. */
const rememberedOwn = (
  inputs: readonly ColumnInput[],
  fingerprint: string,
  memory: IntakeMemory | undefined,
): ReadonlyMap<number, string> => {
  const kept = memory?.own?.[fingerprint] ?? {};
  const keys = columnKeys(inputs.map(({ heading }) => ({ column: heading.column, heading: joined(heading) })));
  return new Map(
    inputs.flatMap(({ heading }, index): readonly (readonly [number, string])[] => {
      const key = keys[index] ?? '';
      const id = Object.hasOwn(kept, key) ? kept[key] : undefined;
      return id === undefined ? [] : [[heading.column, id]];
    }),
  );
};

/** Same headings in the same order: the same layout. */
export const fingerprintOf = (header: HeaderBlock): string =>
  header.columns.map((column) => headerKey(joined(column))).join('|');

const mappingOf = (
  input: ColumnInput,
  taken: Taken | undefined,
  round: 1 | 2 | undefined,
  own: ClaimedOwn | undefined,
): ColumnMapping => {
  const heading = joined(input.heading);
  const { bracket } = splitBracket(heading);
  return {
    column: input.heading.column,
    heading,
    field: taken?.field ?? null,
    confidence: taken ? Math.round(taken.score * 100) / 100 : own ? 1 : 0,
    by: taken?.by ?? own?.by ?? 'none',
    ...(own ? { own: own.column } : { keeps: ownKindOf(input.cells.map(({ text }) => text)) }),
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
  ownFields: readonly OwnField[] = [],
): readonly ColumnMapping[] => {
  const fingerprint = fingerprintOf(header);
  const { fixed, out } = fixedByOfficer(inputs, fingerprint, choice, memory);
  const left = inputs.filter(({ heading }) => !fixed.has(heading.column) && !out.has(heading.column));
  const claimed = claimOwn(left, ownFields, choice?.own, rememberedOwn(inputs, fingerprint, memory));
  const open = left.filter(({ heading }) => !claimed.has(heading.column));
  const taken = assign(open.flatMap(claimsOf), fixed);
  if (isWithoutHeading(header)) settleBare(open, taken);
  settleColumns(open, taken);
  const rounds = roundsOf(taken);
  const hasProducts = [...taken.values()].some(({ field }) => field === 'productName');
  const mapped = inputs.map((input) => {
    const { column } = input.heading;
    return mappingOf(input, taken.get(column), rounds.get(column), claimed.get(column)?.(hasProducts));
  });
  const undecided = new Set(open.map(({ heading }) => heading.column));
  return withNumberedSets(mapped, (column) => undecided.has(column) || fixed.get(column)?.by === 'memory');
};
