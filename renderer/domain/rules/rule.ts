import type { StoreView } from '../plan/store-view';
import type { Issue, Severity } from '../records/issue';
import type { TableName } from '../records/table-name';
import type { RecordOf } from '../records/tables';
import type { CivilDate } from '../vietnamese/civil-date';
import type { IssueCode, IssueParams } from './issue-params';

/** What a rule may look at besides the record: other records, and the day on which the officer works. */
export interface RuleContext {
  readonly view: StoreView;
  readonly today: CivilDate;
}

/** Findings about one record of one table. Pure: the same record, store and day give the same findings. */
export interface Rule<T extends TableName = TableName> {
  readonly tables: readonly T[];
  readonly check: (record: RecordOf<T>, context: RuleContext, table: T) => readonly Issue<IssueCode>[];
}

/** One finding, typed by its code; `field` is the key under which the form shows it. */
export const finding = <C extends IssueCode, T extends TableName>(
  code: C,
  severity: Severity,
  at: { readonly table: T; readonly id: string; readonly field: keyof RecordOf<T> & string },
  params: IssueParams[C],
): Issue<C> => ({
  code,
  severity,
  table: at.table,
  recordId: at.id,
  field: at.field,
  params,
});
