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

/**
 * The neighbours of a record in the list from which it was opened; in the register's own order when that list does not have
 * it. Records that are gone by now are passed over. Null when it stands in neither.
 */
export const neighboursOf = (
  register: string,
  id: string,
  all: () => readonly string[],
  isThere: (id: string) => boolean,
): Neighbours | null => {
  const listed = orders.get(register)?.().filter(isThere) ?? [];
  const ids = listed.includes(id) ? listed : all();
  const index = ids.indexOf(id);
  if (index < 0) return null;
  return { previous: ids[index - 1] ?? null, next: ids[index + 1] ?? null, place: index + 1, count: ids.length };
};
