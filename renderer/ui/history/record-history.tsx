import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import type { AnyRecord, RecordOf } from '../../domain/records/tables';
import { certificatesByProduct } from '../../domain/validity/certificates-by-product';
import { useActions } from '../act/act-context';
import { useText } from '../language/language-context';
import { showToast } from '../parts/toast';
import { HistoryPanel } from './history-panel';
import type { HistorySource } from './history-source';
import { LoadedOrigins } from './loaded-origins';
import { useRecordNames } from './use-record-names';

interface RecordHistoryProps<T extends TableName> {
  readonly store: HistorySource;
  readonly table: T;
  readonly record: RecordOf<T>;
  /** What the record is called in the list of recent actions. */
  readonly name: string;
}

interface Related {
  readonly table: TableName;
  readonly record: AnyRecord;
  /** Above it, where the kind of the record does not say enough. */
  readonly title?: string;
}

/** A product's stars stand in its certificates, and those rest on decisions. */
const partsOf = (store: StoreView, table: TableName, id: string): readonly Related[] => {
  if (table !== 'products') return [];
  const certificates = certificatesByProduct(store.records('certificates')).get(id) ?? [];
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

/** Records that this one absorbed: removed, and readable here as they were. */
const absorbedBy = (store: StoreView, table: TableName, id: string, titleOf: (name: string) => string) =>
  store.records('pairs').flatMap(({ of, ids, winnerId }): readonly Related[] => {
    if (of !== table || winnerId !== id) return [];
    const record = store.row(of, ids[0] === id ? ids[1] : ids[0])?.record;
    return record ? [{ table, record, title: titleOf(record.name) }] : [];
  });

/** The history of one record, with the way back to any old value. */
export const RecordHistory = <T extends TableName>({ store, table, record, name }: RecordHistoryProps<T>) => {
  const { ui } = useText();
  const { act } = useActions();
  const names = useRecordNames(store);
  const restore = async (key: string, value: unknown): Promise<void> => {
    const values = { [key]: value };
    const plan = planEdit(store, { table, id: record.id, values, label: name, reason: 'bring-back' });
    const acted = await act(plan, { done: ui.history.restored(name) });
    if (!acted.ok) showToast({ message: acted.sentence });
  };
  return (
    <HistoryPanel
      table={table}
      record={record}
      load={() => store.history(table, record.id)}
      names={names}
      moreOrigins={[
        ...partsOf(store, table, record.id),
        ...absorbedBy(store, table, record.id, ui.history.absorbed),
      ].map((related) => <LoadedOrigins key={related.record.id} store={store} {...related} />)}
      onRestore={(key, value) => void restore(key, value)}
    />
  );
};
