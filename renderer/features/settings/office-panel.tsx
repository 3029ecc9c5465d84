import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { Office } from '../../domain/records/office';
import { checkRecord } from '../../domain/rules/index';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import type { FormOwner } from '../../ui/form/form-contract';
import { RecordForm } from '../../ui/form/record-form';
import { useText } from '../../ui/language/language-context';
import { Panel } from '../../ui/parts/panel';

const OfficeForm = ({ office }: { readonly office: Office }) => {
  const store = useStore();
  const today = useToday();
  const { act } = useActions();
  const draft = useDraft(`offices/${office.id}`);
  const save: FormOwner<'offices'>['save'] = async (values, why) => {
    const name = typeof values['name'] === 'string' ? values['name'] : office.name;
    const label = why === null ? name : `${name}: ${why}`;
    // An office that somebody put their name to is no sample any more: removing the sample must not take it along.
    const order = { table: 'offices', id: office.id, values: { ...values, sample: false }, label } as const;
    const acted = await act(planEdit(store, order));
    return acted.ok ? { ok: true } : acted;
  };
  return (
    <RecordForm
      table="offices"
      record={office}
      check={(record) => checkRecord('offices', record, store, today)}
      save={save}
      draft={draft}
    />
  );
};

/** The head of every paper and the name in every change. */
export const OfficePanel = () => {
  const { settings } = useText();
  const [office] = useRecords('offices');
  return (
    <Panel title={settings.office.title} note={settings.office.note}>
      <div className="settings-inside">{office && <OfficeForm key={office.id} office={office} />}</div>
    </Panel>
  );
};
