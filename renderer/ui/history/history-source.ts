import type { HistoryEntry } from '../../domain/plan/history';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';

/** What the history of a record is read from. */
export interface HistorySource extends StoreView {
  readonly history: (table: TableName, id: string) => Promise<readonly HistoryEntry[]>;
}
