import type { Row } from '../plan/row';
import { sameValue } from '../plan/same-value';
import { isOwnKey } from '../records/own-value';
import type { GivenUp, PairTable } from '../records/pair';
import { tables } from '../records/tables';
import { sameText } from '../vietnamese/same-text';
import { fieldDot } from './field-versions';

/** Whose value a merged field takes; `both` joins two lists. */
export type Side = 'winner' | 'loser' | 'both';

/**
 * One field of two records side by side. `same`: nothing to choose. `single`: only one of them says something.
 * `joined`: two lists, of which both are kept unless the officer says otherwise. `differs`: a choice that matters.
 */
export interface MergeField {
  readonly field: string;
  readonly state: 'same' | 'single' | 'joined' | 'differs';
  readonly winner: unknown;
  readonly loser: unknown;
  /** What is taken when the officer says nothing. */
  readonly proposed: Side;
}

export type MergeChoices = Readonly<Record<string, Side>>;

type Values = Readonly<Record<string, unknown>>;

const valuesOf = (row: Row<PairTable>): Values => row.record;

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** «Chưa rõ» is a word for nothing, and an unticked consent is no statement against a ticked one. */
const isSilent = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || value === 'unknown' || (isList(value) && value.length === 0);

const isSame = (a: unknown, b: unknown): boolean =>
  sameValue(a, b) || (typeof a === 'string' && typeof b === 'string' && sameText(a, b));

const join = (a: readonly unknown[], b: readonly unknown[]): readonly unknown[] => [
  ...a,
  ...b.filter((value) => !a.some((each) => sameValue(each, value))),
];

const compare = (field: string, winner: unknown, loser: unknown): MergeField | null => {
  const at = { field, winner, loser };
  if ((isSilent(winner) || winner === false) && (isSilent(loser) || loser === false)) return null;
  if (isSame(winner, loser)) return { ...at, state: 'same', proposed: 'winner' };
  if (isSilent(winner)) return { ...at, state: 'single', proposed: 'loser' };
  if (isSilent(loser)) return { ...at, state: 'single', proposed: 'winner' };
  if (isList(winner) && isList(loser)) return { ...at, state: 'joined', proposed: 'both' };
  return { ...at, state: 'differs', proposed: 'winner' };
};

/** Own fields that one of them holds, known to this office or not. */
const ownKeys = (...rows: readonly Row<PairTable>[]): readonly string[] =>
  [...new Set(rows.flatMap(({ record }) => Object.keys(record).filter(isOwnKey)))].sort();

/** The fields in which at least one of the two says something, in the order of the form, own ones last. */
export const mergeFields = (table: PairTable, winner: Row<PairTable>, loser: Row<PairTable>): readonly MergeField[] =>
  [...tables[table].fields.map(({ key }) => key), ...ownKeys(winner, loser)].flatMap(
    (key) => compare(key, valuesOf(winner)[key], valuesOf(loser)[key]) ?? [],
  );

const sideOf = ({ field, proposed }: MergeField, choices: MergeChoices): Side => choices[field] ?? proposed;

/** What the record that stays holds in this field. */
export const mergedValue = (each: MergeField, choices: MergeChoices): unknown => {
  const side = sideOf(each, choices);
  if (side === 'both' && isList(each.winner) && isList(each.loser)) return join(each.winner, each.loser);
  return side === 'loser' ? each.loser : each.winner;
};

const left = (field: string, value: unknown, kept: unknown, row: Row<PairTable>): readonly GivenUp[] => {
  if (isSilent(value) || isSame(value, kept)) return [];
  const rest =
    isList(value) && isList(kept) ? value.filter((one) => !kept.some((each) => sameValue(each, one))) : value;
  return isSilent(rest) ? [] : [{ id: row.record.id, field, value: rest, dot: fieldDot(row.versions, field) }];
};

/** The values that the choices leave out, each with the version under which it was written. */
export const givenUpBy = (
  fields: readonly MergeField[],
  choices: MergeChoices,
  rows: { readonly winner: Row<PairTable>; readonly loser: Row<PairTable> },
): readonly GivenUp[] =>
  fields.flatMap((each) => {
    const kept = mergedValue(each, choices);
    return [...left(each.field, each.winner, kept, rows.winner), ...left(each.field, each.loser, kept, rows.loser)];
  });
