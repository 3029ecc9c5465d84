import { useEffect, useState } from 'react';
import type { HistoryEntry } from '../../domain/plan/history';
import type { TableName } from '../../domain/records/table-name';
import type { AnyRecord } from '../../domain/records/tables';
import { useText } from '../language/language-context';
import type { HistorySource } from './history-source';
import { OriginList } from './origin-list';
import { useRecordNames } from './use-record-names';

interface LoadedOriginsProps {
  readonly store: HistorySource;
  readonly table: TableName;
  readonly record: AnyRecord;
  readonly title?: string | undefined;
}

/** The origins of a record whose history is not read yet. */
export const LoadedOrigins = ({ store, table, record, title }: LoadedOriginsProps) => {
  const { history } = useText();
  const names = useRecordNames(store);
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
      <h3 className="medium">{title ?? history.tables[table]}</h3>
      <OriginList table={table} record={record} entries={entries} names={names} />
    </section>
  );
};
