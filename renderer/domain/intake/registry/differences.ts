import type { FieldChange } from '../../plan/plan';
import { sameValue } from '../../plan/same-value';
import type { GivenUp } from '../../records/pair';
import { nameKey } from '../../vietnamese/name-key';
import { comparable } from '../../vietnamese/same-text';

type Values = Readonly<Record<string, unknown>>;

const isEmpty = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

/** Lists grow: a new phone joins the known ones, a missing one is not taken away. */
const joinLists = (known: readonly unknown[], next: readonly unknown[]): readonly unknown[] => [
  ...known,
  ...next.filter((value) => !known.some((each) => sameValue(each, value))),
];

/** «HTX A» for «Hợp tác xã A» is the same name in short: the registry keeps its own spelling. */
const sameName = (known: string, next: string): boolean => {
  const words = (text: string): string => comparable(text).split(' ').slice(-nameKey(text).split(' ').length).join(' ');
  return nameKey(known) === nameKey(next) && words(known) === words(next);
};

const isSame = (field: string, known: unknown, next: unknown, namesOfProducers: boolean): boolean => {
  if (sameValue(known, next)) return true;
  if (typeof known !== 'string' || typeof next !== 'string') return false;
  if (comparable(known) === comparable(next)) return true;
  return field === 'name' && namesOfProducers && sameName(known, next);
};

/** A vaguer word never replaces an exact one: «chưa rõ», a sector for a leaf of it, a year for a day in it. */
const isVaguer = (known: unknown, next: unknown): boolean => {
  if (next === 'unknown' || next === false) return true;
  if (typeof known !== 'string' || typeof next !== 'string') return false;
  return known.startsWith(`${next}.`) || (/^\d{4}(?:-\d{2})?$/.test(next) && known.startsWith(`${next}-`));
};

/** What is left of a value once everything that a merge decided against is taken away. */
const withoutGivenUp = (field: string, value: unknown, givenUp: readonly GivenUp[], ofProducers: boolean): unknown => {
  const old = givenUp.filter((each) => each.field === field).map((each) => each.value);
  if (old.length === 0) return value;
  if (Array.isArray(value)) {
    const gone = old.flat();
    return value.filter((one) => !gone.some((each) => sameValue(each, one)));
  }
  return old.some((each) => isSame(field, each, value, ofProducers)) ? null : value;
};

/**
 * Fields that a list says differently from the registry. Empty cells never erase; order of keys is that of the list.
 * `givenUp`: values that a merge left out; a list that still says them says nothing new.
 */
export const differences = (
  known: Values,
  next: Values,
  namesOfProducers = false,
  givenUp: readonly GivenUp[] = [],
): Readonly<Record<string, FieldChange>> => {
  const changes: Record<string, FieldChange> = {};
  for (const [field, said] of Object.entries(next)) {
    const before = known[field];
    const value = withoutGivenUp(field, said, givenUp, namesOfProducers);
    if (isEmpty(value) || isSame(field, before, value, namesOfProducers)) continue;
    if (!isEmpty(before) && isVaguer(before, value)) continue;
    const after = Array.isArray(before) && Array.isArray(value) ? joinLists(before, value) : value;
    if (!sameValue(before, after)) changes[field] = { before, after };
  }
  return changes;
};
