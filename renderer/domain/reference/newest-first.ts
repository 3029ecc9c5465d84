/** Lists of reference data, newest first by their day, of one day the one loaded last. */
export const newestFirst = <List extends { readonly asOf: string }>(lists: readonly List[]): readonly List[] =>
  lists
    .map((list, index) => ({ list, index }))
    .toSorted((a, b) => (a.list.asOf === b.list.asOf ? b.index - a.index : a.list.asOf < b.list.asOf ? 1 : -1))
    .map(({ list }) => list);
