import { compareKeys } from './order-key';
import type { PreparedSearch } from './prepare-search';

/** A register as it was made, with its rows in the order of the table. */
export interface Held<R> {
  readonly rows: readonly R[];
  readonly made: PreparedSearch<R>;
}

/** `order` as `arrangeInSteps` takes it; `come`: the rows that were not there before. */
export interface RenewedOrder<R> {
  readonly order: Int32Array;
  readonly come: readonly R[];
}

/** With more changed rows than these, putting all of them in order anew is no dearer. */
const fewAtMost = 400;

/** The rows that took another's place or came at the end; null when a row is gone, or when they are many. */
const changes = <R extends object>(before: readonly R[], rows: readonly R[]) => {
  if (rows.length < before.length) return null;
  const gone = new Set<R>();
  const come: { readonly row: R; readonly place: number }[] = [];
  for (const [place, row] of rows.entries()) {
    const old = before[place];
    if (old === row) continue;
    if (old) gone.add(old);
    come.push({ row, place });
    if (come.length > fewAtMost) return null;
  }
  // A row that only moved is no change of its own.
  return come.some(({ row }) => gone.has(row)) ? null : { gone, come };
};

/**
 * The dictionary order after a few rows changed, as sorting all of them would give it: only the changed ones look for their
 * place. One keystroke in one of 18,500 rows sorted, joined and threw away 12 MB before. Null: sort all.
 */
export const renewedOrder = <R extends object>(
  { rows: before, made }: Held<R>,
  rows: readonly R[],
  keyOf: (row: R) => string,
): RenewedOrder<R> | null => {
  const changed = changes(before, rows);
  if (!changed) return null;
  const { gone } = changed;
  const come = changed.come
    .map((each) => ({ ...each, key: keyOf(each.row) }))
    .sort((a, b) => compareKeys(a.key, b.key) || a.place - b.place);
  /** Equal names stand as the table has them. */
  const comesBefore = ({ key, place }: (typeof come)[number], at: number): boolean => {
    const row = made.rows[at];
    if (row === undefined) return true;
    const compared = compareKeys(key, keyOf(row));
    return compared < 0 || (compared === 0 && place < before.indexOf(row));
  };
  const placeFor = (fresh: (typeof come)[number]): number => {
    let low = 0;
    for (let high = made.rows.length; low < high; ) {
      const middle = Math.floor((low + high) / 2);
      if (comesBefore(fresh, middle)) high = middle;
      else low = middle + 1;
    }
    return low;
  };
  const places = come.map(placeFor);
  const order: number[] = [];
  let next = 0;
  for (let at = 0; at <= made.rows.length; at += 1) {
    for (; places[next] === at; next += 1) order.push(-1 - next);
    const row = made.rows[at];
    if (row !== undefined && !gone.has(row)) order.push(at);
  }
  return { order: Int32Array.from(order), come: come.map(({ row }) => row) };
};
