import type { RecordValues } from '../records/record-values';
import type { TableName } from '../records/table-name';
import { tableNames } from '../records/table-name';
import { type AnyRecord, tables } from '../records/tables';
import { runAtOnce, type Steps, stepSize } from './steps';
import type { StoreView } from './store-view';

/** Where a record is named by another one: `table/id` of the other, and its field. */
export interface Referent {
  readonly table: TableName;
  readonly id: string;
  readonly field: string;
}

const referenceFields: ReadonlyMap<TableName, readonly string[]> = new Map(
  tableNames.map((table) => [
    table,
    tables[table].fields
      .filter(({ type }) => type === 'reference' || type === 'references' || type === 'goods')
      .map(({ key }) => key),
  ]),
);

/** Ids are unique over all tables, so a field that may point to several tables (a party) needs no more than the id. */
const namedIds = (value: unknown): readonly string[] => {
  if (typeof value === 'string') return [value];
  if (!Array.isArray(value)) return [];
  return value.flatMap((item: unknown) => {
    if (typeof item === 'string') return [item];
    const productId = (item as { readonly productId?: unknown } | null)?.productId;
    return typeof productId === 'string' ? [productId] : [];
  });
};

const namedBy = (table: TableName, record: AnyRecord): readonly { readonly id: string; readonly field: string }[] => {
  const values: RecordValues = record;
  return (referenceFields.get(table) ?? []).flatMap((field) => namedIds(values[field]).map((id) => ({ id, field })));
};

/** For each id in `wanted` that a live record names: who names it, records of `wanted` themselves included. */
export function* findReferentsInSteps(
  view: StoreView,
  wanted: ReadonlySet<string>,
): Steps<ReadonlyMap<string, readonly Referent[]>> {
  const found = new Map<string, Referent[]>();
  if (wanted.size === 0) return found;
  for (const table of tableNames) {
    for (const [index, record] of view.records(table).entries()) {
      if (index % stepSize === stepSize - 1) yield;
      for (const { id, field } of namedBy(table, record)) {
        if (!wanted.has(id)) continue;
        const known = found.get(id) ?? [];
        known.push({ table, id: record.id, field });
        found.set(id, known);
      }
    }
  }
  return found;
}

export const findReferents = (view: StoreView, wanted: ReadonlySet<string>): ReadonlyMap<string, readonly Referent[]> =>
  runAtOnce(findReferentsInSteps(view, wanted));
