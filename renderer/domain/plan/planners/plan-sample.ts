import { type TableName, tableNames } from '../../records/table-name';
import type { RecordOf } from '../../records/tables';
import { createEdit, type Edit, type Plan } from '../plan';
import { findReferentsInSteps } from '../references';
import { type Steps, stepSize } from '../steps';
import type { StoreView } from '../store-view';

type Records = { readonly [T in TableName]: readonly RecordOf<T>[] };

/** A record of the sample is created; one that was removed and is loaded again comes back by what lies there as removed. */
const loadEdit = <T extends TableName>(view: StoreView, table: T, record: RecordOf<T>): Edit | null => {
  const row = view.row(table, record.id);
  if (!row) return createEdit(table, record, { from: 'sample' });
  if (!row.record.removed) return null;
  const fields = { removed: { before: true, after: false } };
  return { type: 'update', table, id: record.id, fields, source: { from: 'sample' } };
};

/** The Plan that loads the sample province. An office that has its name already keeps it. */
export function* planSampleLoadInSteps(view: StoreView, records: Records): Steps<Plan> {
  const named = view.records('offices').length > 0;
  const edits: Edit[] = [];
  for (const table of tableNames) {
    if (table === 'offices' && named) continue;
    for (const [index, record] of records[table].entries()) {
      if (index % stepSize === stepSize - 1) yield;
      const edit = loadEdit(view, table, record);
      if (edit) edits.push(edit);
    }
  }
  return { reason: 'sample-load', label: '', deed: { code: 'sample' }, edits, issues: [] };
}

interface Address {
  readonly table: TableName;
  readonly id: string;
}

function* sampleRecordsInSteps(view: StoreView): Steps<Map<string, Address>> {
  const found = new Map<string, Address>();
  for (const table of tableNames) {
    for (const [index, { id, sample }] of view.records(table).entries()) {
      if (index % stepSize === stepSize - 1) yield;
      if (sample) found.set(id, { table, id });
    }
  }
  return found;
}

/** Takes out of `going` what a record outside of it names, then what those name; answers each with the table that names it. */
function* keepUsedInSteps(view: StoreView, going: Map<string, Address>): Steps<ReadonlyMap<string, TableName>> {
  const referents = yield* findReferentsInSteps(view, new Set(going.keys()));
  const kept = new Map<string, TableName>();
  let again = true;
  while (again) {
    again = false;
    let looked = 0;
    for (const id of going.keys()) {
      looked += 1;
      if (looked % stepSize === 0) yield;
      const by = referents.get(id)?.find((each) => !going.has(each.id));
      if (!by) continue;
      kept.set(id, by.table);
      going.delete(id);
      again = true;
    }
  }
  return kept;
}

const removal = ({ table, id }: Address): Edit => ({
  type: 'update',
  table,
  id,
  fields: { removed: { before: false, after: true } },
  source: { from: 'program' },
});

/**
 * The Plan that removes the sample. A sample record that the officer's own work names (a real conference that invited a
 * sample producer) stays, because removing it would leave a hole, and is listed as `still-used`.
 */
export function* planSampleRemoveInSteps(view: StoreView): Steps<Plan> {
  const going = yield* sampleRecordsInSteps(view);
  const kept = yield* keepUsedInSteps(view, going);
  const edits: Edit[] = [];
  for (const address of going.values()) {
    if (edits.length % stepSize === stepSize - 1) yield;
    edits.push(removal(address));
  }
  return {
    reason: 'sample-remove',
    label: '',
    deed: { code: 'sample' },
    edits,
    issues: [...kept].map(([recordId, byTable]) => ({
      code: 'still-used',
      severity: 'info',
      recordId,
      params: { byTable },
    })),
  };
}
