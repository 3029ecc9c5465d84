import type { HistoryEntry } from '../../domain/plan/history';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';
import { useActions } from '../act/act-context';
import { useText } from '../language/language-context';
import { showToast } from '../parts/toast';
import { HistoryPanel } from './history-panel';
import { useRecordNames } from './use-record-names';

/** What the history of a record is read from. */
export interface HistorySource extends StoreView {
  readonly history: (table: TableName, id: string) => Promise<readonly HistoryEntry[]>;
}

interface RecordHistoryProps<T extends TableName> {
  readonly store: HistorySource;
  readonly table: T;
  readonly record: RecordOf<T>;
  /** What the record is called in the list of recent actions. */
  readonly name: string;
}

/** The history of one record, with the way back to any old value. */
export const RecordHistory = <T extends TableName>({ store, table, record, name }: RecordHistoryProps<T>) => {
  const { ui } = useText();
  const { act } = useActions();
  const names = useRecordNames(store);
  const restore = async (key: string, value: unknown): Promise<void> => {
    const plan = planEdit(store, { table, id: record.id, values: { [key]: value }, label: name });
    const acted = await act(plan, { done: ui.history.restored(name) });
    if (!acted.ok) showToast({ message: acted.sentence });
  };
  return (
    <HistoryPanel
      table={table}
      record={record}
      load={() => store.history(table, record.id)}
      names={names}
      onRestore={(key, value) => void restore(key, value)}
    />
  );
};
