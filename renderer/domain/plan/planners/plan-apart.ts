import { type PairTable, pairIds } from '../../records/pair';
import { createEdit, type Plan } from '../plan';
import type { StoreView } from '../store-view';

export interface ApartOrder {
  readonly table: PairTable;
  readonly ids: readonly [string, string];
  readonly pairId: string;
  readonly label: string;
}

/** The Plan that remembers that two records are two: they are not suggested as one again. */
export const planApart = (view: StoreView, { table, ids, pairId, label }: ApartOrder): Plan => {
  const [a, b] = pairIds(...ids);
  const known = view
    .records('pairs')
    .some(({ winnerId, ids: [first, second] }) => winnerId === null && first === a && second === b);
  const pair = {
    id: pairId,
    removed: false,
    sample: false,
    of: table,
    ids: [a, b],
    winnerId: null,
    givenUp: [],
  } as const;
  return { reason: 'apart', label, edits: known ? [] : [createEdit('pairs', pair, { from: 'typed' })], issues: [] };
};
