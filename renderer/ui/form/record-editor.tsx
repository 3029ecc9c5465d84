import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Alike } from '../../domain/merge/alike-records';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';
import { checkRecord } from '../../domain/rules/index';
import { useActions } from '../act/act-context';
import { useToday } from '../act/today';
import type { PickOption } from '../fields/pick-field';
import { useFormat, useText } from '../language/language-context';
import { showToast } from '../parts/toast';
import { TypedAlike } from './alike-note';
import type { FormDraft, TypedTexts } from './form-contract';
import { RecordForm } from './record-form';
import { recordWithTexts } from './typed-record';
import { createTyping } from './typing';

interface RecordEditorProps<T extends TableName> {
  readonly store: StoreView;
  readonly table: T;
  readonly record: RecordOf<T>;
  /** What the record is called in the list of recent actions. */
  readonly name: string;
  readonly draft: FormDraft;
  readonly options?: Readonly<Record<string, readonly PickOption[]>>;
  readonly omit?: readonly string[];
  /** Looks for other records that may be this one, while it is typed. The same functions each time. */
  readonly alike?: {
    readonly find: (view: StoreView, record: RecordOf<T>) => readonly Alike[];
    readonly addressOf: (id: string) => string;
  };
}

const noTexts: TypedTexts = {};

/** Leaving is never forbidden, and never silent: what could not be saved is kept, and one click leads back to it. */
const useLeft = (name: string, isThere: () => boolean): ((count: number) => void) => {
  const { ui } = useText();
  const { number } = useFormat();
  const [address, navigate] = useLocation();
  return (count) => {
    if (!isThere()) return;
    showToast({
      message: ui.form.leftUnsaved(name, number(count)),
      undo: { word: ui.form.goBack, run: () => navigate(address) },
    });
  };
};

/** The form of a stored record: checked by the rules as of today, each field saved by a Plan of its own. */
export const RecordEditor = <T extends TableName>(props: RecordEditorProps<T>) => {
  const { store, table, record, name, draft, options, omit, alike } = props;
  const { act } = useActions();
  const today = useToday();
  const typing = useMemo(() => createTyping(noTexts), []);
  const onLeft = useLeft(name, () => store.record(table, record.id) !== undefined);
  const find = useCallback(
    (texts: TypedTexts) => alike?.find(store, recordWithTexts(table, record, texts)) ?? [],
    [alike, store, table, record],
  );
  return (
    <>
      {alike && <TypedAlike typing={typing} find={find} addressOf={alike.addressOf} />}
      <RecordForm
        table={table}
        record={record}
        draft={draft}
        check={(next) => checkRecord(table, next, store, today)}
        save={(values, why) =>
          act(planEdit(store, { table, id: record.id, values, label: why === null ? name : `${name}: ${why}` }))
        }
        onTyped={typing.set}
        onLeft={onLeft}
        {...(options ? { options } : {})}
        {...(omit ? { omit } : {})}
      />
    </>
  );
};
