/** The rows of the list that was open last for a register, as its search, filters and order left them; read only when asked. */
const orders = new Map<string, () => readonly string[]>();

export const rememberOrder = (register: string, ids: () => readonly string[]): void => {
  orders.set(register, ids);
};

/** What stands before and after a record, and where it stands itself, from 1. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  readonly place: number;
  readonly count: number;
}

/** In one walk over what may be 18,500 ids, without a copy of them: it belongs to the work of opening a page. */
const standingIn = (ids: readonly string[], id: string, isThere: (id: string) => boolean): Neighbours | null => {
  let previous: string | null = null;
  let next: string | null = null;
  let last: string | null = null;
  let place = 0;
  let count = 0;
  for (const each of ids) {
    if (!isThere(each)) continue;
    count += 1;
    if (each === id) {
      place = count;
      previous = last;
    } else if (place === count - 1 && place > 0) next = each;
    last = each;
  }
  return place === 0 ? null : { previous, next, place, count };
};

/**
 * The neighbours of a record in the list from which it was opened; in the register's own order when that list does not have
 * it. Records that are gone by now are passed over. Null when it stands in neither.
 */
export const neighboursOf = (
  register: string,
  id: string,
  all: () => readonly string[],
  isThere: (id: string) => boolean,
): Neighbours | null => standingIn(orders.get(register)?.() ?? [], id, isThere) ?? standingIn(all(), id, isThere);
