import type { StoreView } from '../../../../renderer/domain/plan/store-view';
import type { TableName } from '../../../../renderer/domain/records/table-name';
import type { RecordOf } from '../../../../renderer/domain/records/tables';

type Contents = { readonly [T in TableName]?: readonly RecordOf<T>[] };

/** A store that holds these live records and nothing else. */
export const storeWith = (contents: Contents = {}): StoreView => {
  const records = <T extends TableName>(table: T): readonly RecordOf<T>[] => contents[table] ?? [];
  return {
    row: () => undefined,
    rows: () => [],
    record: (table, id) => records(table).find((record) => record.id === id),
    records,
  };
};
