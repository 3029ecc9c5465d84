import { givenUpBy, type MergeChoices, mergedValue, mergeFields } from '../../merge/merge-choices';
import { type MergeOf, reattachProducer, reattachProduct } from '../../merge/reattach';
import { type PairTable, pairIds } from '../../records/pair';
import { createEdit, type Edit, type Plan } from '../plan';
import type { Row } from '../row';
import type { Source } from '../source';
import type { StoreView } from '../store-view';
import { type FieldValues, updateEdit } from './update-edit';

export interface MergeOrder extends MergeOf {
  readonly table: PairTable;
  /** By field; a field that is not named takes what `mergeFields` proposes. */
  readonly choices: MergeChoices;
  /** Where the absorbed record has its values from, by field, so that they keep their origin. */
  readonly origins?: Readonly<Record<string, Source>>;
  /** Id of the Pair that remembers it. */
  readonly pairId: string;
  readonly label: string;
}

const typed: Source = { from: 'typed' };

/** New values of the record that stays, in one Edit for each place where they come from. */
const winnerEdits = (winner: Row<PairTable>, loser: Row<PairTable>, order: MergeOrder): readonly Edit[] => {
  const { table, choices, origins = {} } = order;
  const bySource = new Map<string, { readonly source: Source; readonly values: Record<string, unknown> }>();
  for (const each of mergeFields(table, winner, loser)) {
    const value = mergedValue(each, choices);
    if (value === each.winner) continue;
    const source = origins[each.field] ?? typed;
    const key = JSON.stringify(source);
    const group = bySource.get(key) ?? { source, values: {} };
    group.values[each.field] = value;
    bySource.set(key, group);
  }
  return [...bySource.values()].flatMap(({ source, values }) => {
    const edit = updateEdit(table, winner.record, values as FieldValues<PairTable>);
    return edit ? [{ ...edit, source }] : [];
  });
};

/**
 * The Plan that makes one record of two: chosen values into the one that stays, everything that names the other one moved
 * over, the other one removed but not lost, and a Pair that remembers it, so that no later list brings it back (I9, I16).
 * Without both records live, or with one and the same, there is nothing to do.
 */
export const planMerge = (view: StoreView, order: MergeOrder): Plan => {
  const { table, winnerId, loserId, choices, pairId, label } = order;
  const plan = { reason: 'merge', label, issues: [] } as const;
  const winner = view.row(table, winnerId);
  const loser = view.row(table, loserId);
  const both = winnerId !== loserId && view.record(table, winnerId) && view.record(table, loserId);
  if (!both || !winner || !loser) return { ...plan, edits: [] };
  const moved = table === 'producers' ? reattachProducer(view, order) : reattachProduct(view, order);
  const gone = updateEdit(table, loser.record, { removed: true });
  const pair = {
    id: pairId,
    removed: false,
    sample: winner.record.sample && loser.record.sample,
    of: table,
    ids: pairIds(winnerId, loserId),
    winnerId,
    givenUp: givenUpBy(mergeFields(table, winner, loser), choices, { winner, loser }),
  };
  return {
    ...plan,
    edits: [
      ...winnerEdits(winner, loser, order),
      ...moved.map((edit) => ({ ...edit, source: typed })),
      ...(gone ? [{ ...gone, source: typed }] : []),
      createEdit('pairs', pair, typed),
    ],
  };
};
