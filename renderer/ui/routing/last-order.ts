/** Ids in the order of a list, read one by one: opening a page must not copy 18,500 of them. */
export interface ListOrder {
  readonly count: number;
  /** `index` from 0 to `count` - 1. */
  readonly idAt: (index: number) => string;
}

interface Remembered {
  readonly order: ListOrder;
  /** Of the table, when the list showed it. */
  readonly version: number;
  /** What was still there of it at a later version. */
  live?: { readonly version: number; readonly order: ListOrder };
}

/** The rows of the list that was open last for a register, as its search, filters and order left them. */
const remembered = new Map<string, Remembered>();

/** `version`: of the table whose records the list shows. */
export const rememberOrder = (register: string, order: ListOrder, version: number): void => {
  remembered.set(register, { order, version });
};

/** What stands before and after a record, and where it stands itself, from 1. */
export interface Neighbours {
  readonly previous: string | null;
  readonly next: string | null;
  readonly place: number;
  readonly count: number;
}

const standingIn = ({ count, idAt }: ListOrder, id: string): Neighbours | null => {
  for (let index = 0; index < count; index += 1) {
    if (idAt(index) !== id) continue;
    const previous = index > 0 ? idAt(index - 1) : null;
    const next = index + 1 < count ? idAt(index + 1) : null;
    return { previous, next, place: index + 1, count };
  }
  return null;
};

/** Only after a change of the table may records of the list be gone; looked through once for each such change. */
const liveOrder = (list: Remembered, version: number, isThere: (id: string) => boolean): ListOrder => {
  if (list.version === version) return list.order;
  if (list.live?.version === version) return list.live.order;
  const { count, idAt } = list.order;
  const ids = Array.from({ length: count }, (_, index) => idAt(index)).filter(isThere);
  const order = { count: ids.length, idAt: (index: number) => ids[index] ?? '' };
  list.live = { version, order };
  return order;
};

export interface RegisterNow {
  /** Of its table. */
  readonly version: number;
  /** What it has, in its own order. */
  readonly all: () => ListOrder;
  readonly isThere: (id: string) => boolean;
}

/**
 * The neighbours of a record in the list from which it was opened; in the register's own order when that list does not have
 * it. Records that are gone by now are passed over. Null when it stands in neither.
 */
export const neighboursOf = (
  register: string,
  id: string,
  { version, all, isThere }: RegisterNow,
): Neighbours | null => {
  const list = remembered.get(register);
  return (list && standingIn(liveOrder(list, version, isThere), id)) ?? standingIn(all(), id);
};
