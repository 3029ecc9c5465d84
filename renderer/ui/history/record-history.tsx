import { useMemo } from 'react';
import type { HistoryEntry } from '../../domain/plan/history';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';
import { communeFullName } from '../../domain/reference/commune';
import { useActions } from '../act/act-context';
import { useCommunes } from '../fields/use-communes';
import type { ValueNames } from '../fields/value-words';
import { useText } from '../language/language-context';
import { showToast } from '../parts/toast';
import { HistoryPanel } from './history-panel';

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

const useNames = (store: StoreView): ValueNames => {
  const communes = useCommunes();
  return useMemo(
    () => ({
      record: (table, id) => {
        // Removed ones too: the history speaks of what was.
        const record = store.row(table, id)?.record;
        if (!record) return null;
        if ('name' in record) return record.name;
        return 'number' in record ? String(record.number) : null;
      },
      commune: (code) => {
        const commune = communes?.ofCode(code);
        return commune ? communeFullName(commune) : null;
      },
    }),
    [store, communes],
  );
};

/** The history of one record, with the way back to any old value. */
export const RecordHistory = <T extends TableName>({ store, table, record, name }: RecordHistoryProps<T>) => {
  const { ui } = useText();
  const { act } = useActions();
  const names = useNames(store);
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
