import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';
import { checkRecord } from '../../domain/rules/index';
import { useActions } from '../act/act-context';
import { useToday } from '../act/today';
import type { PickOption } from '../fields/pick-field';
import type { FormDraft } from './form-contract';
import { RecordForm } from './record-form';

interface RecordEditorProps<T extends TableName> {
  readonly store: StoreView;
  readonly table: T;
  readonly record: RecordOf<T>;
  /** What the record is called in the list of recent actions. */
  readonly name: string;
  readonly draft: FormDraft;
  readonly options?: Readonly<Record<string, readonly PickOption[]>>;
  readonly omit?: readonly string[];
}

/** The form of a stored record: checked by the rules as of today, each field saved by a Plan of its own. */
export const RecordEditor = <T extends TableName>(props: RecordEditorProps<T>) => {
  const { store, table, record, name, draft, options, omit } = props;
  const { act } = useActions();
  const today = useToday();
  return (
    <RecordForm
      table={table}
      record={record}
      draft={draft}
      check={(next) => checkRecord(table, next, store, today)}
      save={(values, why) =>
        act(planEdit(store, { table, id: record.id, values, label: why === null ? name : `${name}: ${why}` }))
      }
      {...(options ? { options } : {})}
      {...(omit ? { omit } : {})}
    />
  );
};
