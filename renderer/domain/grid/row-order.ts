/**
 * The order in which a grid shows its rows. It is made when the officer sorts or filters and then holds still: a row never
 * jumps away because the cell that was just typed would sort elsewhere or no longer fit the filter.
 */
export interface RowOrder {
  /** Ids, in the order shown. */
  readonly ids: readonly string[];
  /** What the order was made for; another one makes it anew. */
  readonly madeFor: unknown;
}

/**
 * The order after the register changed. The same `madeFor` keeps every row where it stands, drops those that are gone and
 * puts new ones (of `listed`) at the end; another one takes `listed` as it is.
 */
export const nextOrder = (
  order: RowOrder | null,
  madeFor: unknown,
  listed: readonly string[],
  exists: (id: string) => boolean,
): RowOrder => {
  if (order === null || order.madeFor !== madeFor) return { ids: listed, madeFor };
  // With each cell that is stored, in a sheet that is not sorted: three lists of 18,500 ids need not be made to see it.
  if (order.ids.length === listed.length && listed.every((id, index) => id === order.ids[index])) return order;
  const kept = order.ids.filter((id) => exists(id));
  const known = new Set(kept);
  const added = listed.filter((id) => !known.has(id));
  if (added.length === 0 && kept.length === order.ids.length) return order;
  return { ids: [...kept, ...added], madeFor };
};
