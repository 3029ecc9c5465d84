import type { RecordOf } from '../../records/tables';
import { createEdit, type Plan, type Reason } from '../plan';
import type { StoreView } from '../store-view';

/** Tables of dated lists, each with the reason that history gives for a new one. */
const reasonOf = { lawLists: 'laws', unitLists: 'units' } as const satisfies Readonly<Record<string, Reason>>;
type DatedTable = keyof typeof reasonOf;

/** The Plan that puts a loaded list beside the earlier ones of its table. One that is there already changes nothing. */
export const planDatedList = <T extends DatedTable>(
  view: StoreView,
  table: T,
  list: RecordOf<T>,
  label: string,
): Plan => {
  const known = view.records(table).some(({ sha256 }) => sha256 === list.sha256);
  return {
    reason: reasonOf[table],
    label,
    edits: known ? [] : [createEdit(table, list, { from: 'file', file: list.file, sheet: null, row: 1 })],
    issues: [],
  };
};
