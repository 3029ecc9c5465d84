import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../domain/plan/history';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { StoreView } from '../../domain/plan/store-view';
import type { Certificate } from '../../domain/records/certificate';
import type { Decision } from '../../domain/records/decision';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';
import { useActions } from '../act/act-context';
import { useText } from '../language/language-context';
import { showToast } from '../parts/toast';
import { HistoryPanel } from './history-panel';
import { OriginList } from './origin-list';
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

interface Related {
  readonly table: 'certificates' | 'decisions';
  readonly record: Certificate | Decision;
}

/** A product's stars stand in its certificates, and those rest on decisions. */
const relatedTo = (store: StoreView, table: TableName, id: string): readonly Related[] => {
  if (table !== 'products') return [];
  const certificates = store.records('certificates').filter(({ productId }) => productId === id);
  const decisions = new Map(
    certificates.flatMap(({ decisionId }) => {
      const decision = decisionId === null ? undefined : store.record('decisions', decisionId);
      return decision ? [[decision.id, decision] as const] : [];
    }),
  );
  return [
    ...certificates.map((record) => ({ table: 'certificates' as const, record })),
    ...[...decisions.values()].map((record) => ({ table: 'decisions' as const, record })),
  ];
};

const RelatedOrigins = ({ store, related }: { readonly store: HistorySource; readonly related: Related }) => {
  const { history } = useText();
  const names = useRecordNames(store);
  const { table, record } = related;
  const [entries, setEntries] = useState<readonly HistoryEntry[] | null>(null);
  useEffect(() => {
    let here = true;
    void store.history(table, record.id).then((read) => here && setEntries(read));
    return () => {
      here = false;
    };
  }, [store, table, record]);
  if (!entries) return null;
  return (
    <section className="origin-related">
      <h3 className="medium">{history.tables[table]}</h3>
      <OriginList table={table} record={record} entries={entries} names={names} />
    </section>
  );
};

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
      moreOrigins={relatedTo(store, table, record.id).map((related) => (
        <RelatedOrigins key={related.record.id} store={store} related={related} />
      ))}
      onRestore={(key, value) => void restore(key, value)}
    />
  );
};
