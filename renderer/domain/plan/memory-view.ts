import { type TableName, tableNames } from '../records/table-name';
import type { RecordOf } from '../records/tables';
import type { Row } from './row';
import type { StoreView } from './store-view';
import { indexRows, noRows, type TableRows, viewOfTables } from './table-rows';

/** Rows, or bare Records for which a first version is made up, per table. */
export type ViewContent = { readonly [T in TableName]?: readonly (Row<T> | RecordOf<T>)[] };

const asRow = <T extends TableName>(given: Row<T> | RecordOf<T>): Row<T> =>
  'record' in given ? given : { record: given, versions: { created: 'memory:1' }, trail: [1] };

/** A StoreView over plain data: what the demo, previews and tests give to planners and documents. */
export const memoryView = (content: ViewContent): StoreView => {
  const tables = new Map<TableName, TableRows>(
    tableNames.map((table) => [
      table,
      indexRows((content[table] ?? []).map((given: Row | RecordOf<TableName>) => asRow(given))),
    ]),
  );
  return viewOfTables(<T extends TableName>(table: T) => (tables.get(table) ?? noRows) as unknown as TableRows<T>);
};
