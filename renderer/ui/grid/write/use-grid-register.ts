import { useMemo } from 'react';
import { lockOfRecord } from '../../../domain/plan/locked';
import type { StoreView } from '../../../domain/plan/store-view';
import type { Field } from '../../../domain/records/field';
import type { TableName } from '../../../domain/records/table-name';
import { type RecordOf, tables } from '../../../domain/records/tables';
import { checkRecord } from '../../../domain/rules/index';
import { isFieldFilled } from '../../../domain/rules/required-fields';
import { useToday } from '../../act/today';
import type { GridColumn } from '../column/grid-column';
import type { GridRegister } from './judge-writes';

/** Without these no record of the table can be kept; a kind that nobody knows yet is a kind of its own. */
const neededFields = (table: TableName): readonly Field[] =>
  tables[table].fields.filter(({ required, key }) => required === 'always' && key !== 'kind');

/** A table of the store as a grid judges it: by the same rules as the forms. */
export const useGridRegister = <T extends TableName>(
  table: T,
  view: StoreView,
  /** Changes with the table. */
  records: readonly RecordOf<T>[],
  columns: readonly GridColumn[],
  blank: (id: string) => RecordOf<T>,
): GridRegister<T> => {
  const today = useToday();
  return useMemo(() => {
    const byKey = new Map(columns.map((column) => [column.key, column]));
    const ids = new Set(records.map(({ id }) => id));
    const needed = neededFields(table);
    return {
      table,
      check: (record) => checkRecord(table, record, view, today),
      // The store itself, not the list: a queued action is judged on what the one before it left.
      record: (id) => view.record(table, id),
      has: (id) => ids.has(id),
      blank,
      lock: (id) => lockOfRecord(view, table, id),
      missing: (record) => needed.find((field) => !isFieldFilled(field, record))?.key ?? null,
      columnOf: (key) => byKey.get(key),
    };
  }, [table, view, records, columns, blank, today]);
};
