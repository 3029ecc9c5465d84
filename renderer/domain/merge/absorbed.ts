import type { StoreView } from '../plan/store-view';
import type { GivenUp, Pair, PairTable } from '../records/pair';
import type { RecordOf } from '../records/tables';

/** What became of records that were merged, for whoever meets an old id, an old code or an old value again. */
export interface Absorbed {
  /** The live record for which an id stands: itself, or the one that absorbed it. Null when neither is there any more. */
  readonly standsFor: (table: PairTable, id: string) => string | null;
  /**
   * What a live record was called besides: the records that it absorbed, also by way of others, and itself and them with
   * the values that a merge overruled. Nothing for a record that absorbed none.
   */
  readonly formerly: <T extends PairTable>(table: T, id: string) => readonly RecordOf<T>[];
  /** Values that merges into this record left out: an old list that still says them says nothing new. */
  readonly givenUp: (id: string) => readonly GivenUp[];
}

const loserOf = ({ ids, winnerId }: Pair): string => (ids[0] === winnerId ? ids[1] : ids[0]);

const put = <V>(map: Map<string, V[]>, key: string, values: readonly V[]): void => {
  const known = map.get(key);
  if (known) known.push(...values);
  else map.set(key, [...values]);
};

/** Reads all pairs once. A record that was absorbed and came back (an undo, a restored value) stands for itself again. */
export const absorbedIn = (view: StoreView): Absorbed => {
  const merges = new Map<string, Pair>();
  for (const pair of view.records('pairs')) if (pair.winnerId !== null) merges.set(loserOf(pair), pair);
  const standsFor = (table: PairTable, id: string): string | null => {
    const passed = new Set<string>();
    for (let at = id; !passed.has(at); ) {
      if (view.record(table, at)) return at;
      passed.add(at);
      const next = merges.get(at)?.winnerId;
      if (next === undefined || next === null) return null;
      at = next;
    }
    return null;
  };
  const into = new Map<string, string[]>();
  const givenUp = new Map<string, GivenUp[]>();
  for (const [loser, pair] of merges) {
    const live = standsFor(pair.of, loser);
    if (live === null || live === loser) continue;
    put(into, live, [loser]);
    put(givenUp, live, pair.givenUp);
  }
  const formerly = <T extends PairTable>(table: T, id: string): readonly RecordOf<T>[] => {
    const ids = into.get(id);
    if (!ids) return [];
    const rows = [id, ...ids].flatMap((each) => view.row(table, each)?.record ?? []);
    const overruled = rows.flatMap((record) =>
      [...merges.values()].flatMap((pair) => {
        if (pair.winnerId !== record.id) return [];
        const values = pair.givenUp.filter((each) => each.id === record.id);
        return values.length === 0
          ? []
          : [{ ...record, ...Object.fromEntries(values.map(({ field, value }) => [field, value])) }];
      }),
    );
    return [...rows.slice(1), ...overruled];
  };
  return { standsFor, formerly, givenUp: (id) => givenUp.get(id) ?? [] };
};
