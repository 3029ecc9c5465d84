import { useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import type { Alike } from '../../domain/merge/alike-records';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { StoreView } from '../../domain/plan/store-view';
import type { Issue } from '../../domain/records/issue';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';
import { checkRecord } from '../../domain/rules/index';
import { waiverOf } from '../../domain/rules/waived';
import { useActions } from '../act/act-context';
import { useToday } from '../act/today';
import type { PickOption } from '../fields/pick-field';
import { useFormat, useText } from '../language/language-context';
import { showToast } from '../parts/toast';
import { TypedAlike } from './alike-note';
import { doubtsAbout } from './decide-edit';
import type { FormDraft, Saved, TypedTexts } from './form-contract';
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
  /** Nothing can be typed: the record is locked (R10). */
  readonly locked?: boolean;
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
  const { store, table, record, name, draft, options, omit, alike, locked = false } = props;
  const { act } = useActions();
  const today = useToday();
  const typing = useMemo(() => createTyping(noTexts), []);
  const onLeft = useLeft(name, () => store.record(table, record.id) !== undefined);
  const find = useCallback(
    (texts: TypedTexts) => alike?.find(store, recordWithTexts(table, record, texts)) ?? [],
    [alike, store, table, record],
  );
  const check = (next: RecordOf<T>): readonly Issue[] => checkRecord(table, next, store, today);
  const save = (values: Readonly<Record<string, unknown>>, why: string | null): Promise<Saved> => {
    const order = { table, id: record.id, values };
    if (why === null) return act(planEdit(store, { ...order, label: name }));
    const next = { ...record, ...values };
    const doubts = Object.keys(values).flatMap((key) => doubtsAbout({ table, record, check }, key, values[key]));
    const waivers = doubts.map((issue) => waiverOf(table, next, issue, why));
    return act(planEdit(store, { ...order, label: `${name}: ${why}`, waivers }));
  };
  return (
    <>
      {alike && <TypedAlike typing={typing} find={find} addressOf={alike.addressOf} />}
      <fieldset className="record-lock" disabled={locked}>
        <RecordForm
          table={table}
          record={record}
          draft={draft}
          check={check}
          save={save}
          onTyped={typing.set}
          onLeft={onLeft}
          {...(options ? { options } : {})}
          {...(omit ? { omit } : {})}
        />
      </fieldset>
    </>
  );
};
