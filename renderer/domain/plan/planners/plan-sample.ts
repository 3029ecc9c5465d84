import { type TableName, tableNames } from '../../records/table-name';
import type { RecordOf } from '../../records/tables';
import { createEdit, type Edit, type Plan } from '../plan';
import { findReferents } from '../references';
import type { StoreView } from '../store-view';

type Records = { readonly [T in TableName]: readonly RecordOf<T>[] };

const creates = <T extends TableName>(view: StoreView, table: T, records: readonly RecordOf<T>[]): readonly Edit[] =>
  records.filter(({ id }) => !view.row(table, id)).map((record) => createEdit(table, record, { from: 'sample' }));

/** A sample that was removed and is loaded again comes back by the records that lie there as removed. */
const returns = (view: StoreView, table: TableName, records: Records[TableName]): readonly Edit[] =>
  records.flatMap(({ id }): readonly Edit[] =>
    view.row(table, id)?.record.removed === true
      ? [{ type: 'update', table, id, fields: { removed: { before: true, after: false } }, source: { from: 'sample' } }]
      : [],
  );

/** The Plan that loads the sample province. An office that has its name already keeps it. */
export const planSampleLoad = (view: StoreView, records: Records): Plan => {
  const named = view.records('offices').length > 0;
  const wanted = tableNames.filter((table) => table !== 'offices' || !named);
  const edits = wanted.flatMap((table) => [
    ...creates(view, table, records[table]),
    ...returns(view, table, records[table]),
  ]);
  return { reason: 'sample-load', label: '', deed: { code: 'sample' }, edits, issues: [] };
};

/**
 * The Plan that removes the sample. A sample record that the officer's own work names (a real conference that invited a
 * sample producer) stays, because removing it would leave a hole, and is listed as `still-used`.
 */
export const planSampleRemove = (view: StoreView): Plan => {
  const going = new Map<string, { readonly table: TableName; readonly id: string }>();
  for (const table of tableNames) {
    for (const { id, sample } of view.records(table)) if (sample) going.set(id, { table, id });
  }
  const referents = findReferents(view, new Set(going.keys()));
  const kept = new Map<string, TableName>();
  let again = true;
  while (again) {
    again = false;
    for (const id of going.keys()) {
      const by = referents.get(id)?.find((each) => !going.has(each.id));
      if (!by) continue;
      kept.set(id, by.table);
      going.delete(id);
      again = true;
    }
  }
  return {
    reason: 'sample-remove',
    label: '',
    deed: { code: 'sample' },
    edits: [...going.values()].map(({ table, id }) => ({
      type: 'update',
      table,
      id,
      fields: { removed: { before: false, after: true } },
      source: { from: 'program' },
    })),
    issues: [...kept].map(([recordId, byTable]) => ({
      code: 'still-used',
      severity: 'info',
      recordId,
      params: { byTable },
    })),
  };
};
