import { useMemo } from 'react';
import { planEdit } from '../../../domain/plan/planners/plan-edit';
import { tables } from '../../../domain/records/tables';
import { checkRecord } from '../../../domain/rules/index';
import { useDraft, useRecord, useStore } from '../../../storage/hooks';
import { useActions } from '../../../ui/act/act-context';
import { useToday } from '../../../ui/act/today';
import { RecordForm } from '../../../ui/form/record-form';
import { useText } from '../../../ui/language/language-context';
import { shownNumber } from '../mou-rows';

type FilledTable = 'producers' | 'buyers' | 'conferences' | 'mous';

interface FillFieldProps<T extends FilledTable> {
  readonly table: T;
  readonly id: string;
  readonly fields: readonly string[];
}

/** Fields of a record, filled in where their lack was found; saved like in the record's own form. */
export const FillField = <T extends FilledTable>({ table, id, fields }: FillFieldProps<T>) => {
  const { mous } = useText();
  const store = useStore();
  const today = useToday();
  const { act } = useActions();
  const record = useRecord(table, id);
  // Not the draft of the whole form: typing there may wait for something else.
  const filled = fields.join(' ');
  const draft = useDraft(`${table}/${id}/${filled}`);
  // A list written where it is used is a new array each time; its content decides.
  const omit = useMemo(() => {
    const kept = filled.split(' ');
    return tables[table].fields.map(({ key }) => key).filter((key) => !kept.includes(key));
  }, [table, filled]);
  if (!record) return null;
  const name = 'name' in record ? record.name : mous.number(shownNumber(record.number));
  return (
    <RecordForm
      table={table}
      record={record}
      draft={draft}
      omit={omit}
      check={(next) => checkRecord(table, next, store, today)}
      save={(values, why) =>
        act(planEdit(store, { table, id, values, label: why === null ? name : `${name}: ${why}` }))
      }
    />
  );
};
