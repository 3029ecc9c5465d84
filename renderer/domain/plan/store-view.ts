import type { TableName } from '../records/table-name';
import type { RecordOf } from '../records/tables';
import type { Row } from './row';

/** What a planner may read. Removed Records are in `row` and `rows` but not in `record` and `records`. */
export interface StoreView {
  row<T extends TableName>(table: T, id: string): Row<T> | undefined;
  /** A live Record; undefined when missing or removed. */
  record<T extends TableName>(table: T, id: string): RecordOf<T> | undefined;
  /** All Rows in order of creation, removed ones too: planners that must know what was once here (re-import) read these. */
  rows<T extends TableName>(table: T): readonly Row<T>[];
  /** Live Records in order of creation. The same array until the table changes. */
  records<T extends TableName>(table: T): readonly RecordOf<T>[];
}
