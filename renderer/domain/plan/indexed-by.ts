type Index<R> = ReadonlyMap<string, readonly R[]>;

/**
 * The records of a table by a key, in order of creation: a page that shows what belongs to one record asks again at each drawing,
 * and must not read 18,500 others each time. Made once for each state of the table, whose array is another one after each Change.
 * Ask with the whole table, as `view.records` gives it.
 */
export const indexedBy = <R extends object>(keyOf: (record: R) => string): ((records: readonly R[]) => Index<R>) => {
  const indexes = new WeakMap<readonly R[], Index<R>>();
  return (records) => {
    const known = indexes.get(records);
    if (known) return known;
    const index = new Map<string, R[]>();
    for (const record of records) {
      const key = keyOf(record);
      const list = index.get(key);
      if (list) list.push(record);
      else index.set(key, [record]);
    }
    indexes.set(records, index);
    return index;
  };
};
