/** Ids of the selected rows. */
export type Selection = ReadonlySet<string>;

export const toggled = (selection: Selection, id: string): Selection => {
  const next = new Set(selection);
  if (!next.delete(id)) next.add(id);
  return next;
};

/** Shift: everything between the last touched row and this one gets the state that this one takes. */
export const withRange = (selection: Selection, ids: readonly string[], from: number, to: number): Selection => {
  const next = new Set(selection);
  for (const id of ids.slice(Math.min(from, to), Math.max(from, to) + 1)) next.add(id);
  return next;
};

/** Of the shown rows: all, some or none selected. Rows that a filter hides do not count. */
export const selectionOf = (selection: Selection, ids: readonly string[]): 'all' | 'some' | 'none' => {
  if (selection.size === 0) return 'none';
  const count = ids.reduce((sum, id) => sum + (selection.has(id) ? 1 : 0), 0);
  if (count === 0) return 'none';
  return count === ids.length ? 'all' : 'some';
};

/** Selects all shown rows, or none of them when all were; hidden ones keep their state. */
export const withAllShown = (selection: Selection, ids: readonly string[]): Selection => {
  const next = new Set(selection);
  const all = selectionOf(selection, ids) === 'all';
  for (const id of ids) {
    if (all) next.delete(id);
    else next.add(id);
  }
  return next;
};
