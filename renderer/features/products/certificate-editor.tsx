import { Button } from '@mantine/core';
import { useMemo, useState } from 'react';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import type { Certificate } from '../../domain/records/certificate';
import type { Decision } from '../../domain/records/decision';
import { compareKeys, orderKey } from '../../domain/search/order-key';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { RecordEditor } from '../../ui/form/record-editor';
import { useFormat, useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { DecisionEditor, NewDecision } from './decision-editor';

/** Set by the panel around it: a certificate never moves to another product. */
const omitted = ['productId'];

/** Decisions by number, with their dates: the officer chooses one that is there before writing a new one. */
const useDecisionOptions = () => {
  const { products } = useText();
  const { date } = useFormat();
  const decisions = useRecords('decisions');
  return useMemo(() => {
    const options = decisions.map((decision) => ({
      value: decision.id,
      label:
        decision.date === null
          ? products.certificates.decisionNoDate(decision.number)
          : products.certificates.decisionOf(decision.number, date(decision.date)),
    }));
    return { decisionId: options.toSorted((a, b) => compareKeys(orderKey(a.label), orderKey(b.label))) };
  }, [decisions, products, date]);
};

interface CertificateEditorProps {
  readonly certificate: Certificate;
  readonly decision: Decision | null;
  readonly onRemoved: () => void;
}

/** The form of one certificate, with the decision that it rests on. */
export const CertificateEditor = ({ certificate, decision, onRemoved }: CertificateEditorProps) => {
  const { products } = useText();
  const { certificates: words } = products;
  const store = useStore();
  const { act } = useActions();
  const draft = useDraft(`certificates/${certificate.id}`);
  const options = useDecisionOptions();
  const [trouble, setTrouble] = useState<string | null>(null);
  const label = store.record('products', certificate.productId)?.name ?? words.title;
  const remove = async (): Promise<void> => {
    const plan = planRemove(store, [{ table: 'certificates', id: certificate.id }], label);
    const acted = await act(plan, { done: words.removed });
    if (acted.ok) onRemoved();
    else setTrouble(acted.sentence);
  };
  return (
    <div className="certificate-editor">
      <RecordEditor
        store={store}
        table="certificates"
        record={certificate}
        name={label}
        draft={draft}
        options={options}
        omit={omitted}
      />
      {decision ? <DecisionEditor key={decision.id} decision={decision} /> : <NewDecision certificate={certificate} />}
      {trouble && <ErrorPanel>{trouble}</ErrorPanel>}
      <Button size="xs" variant="subtle" color="red.9" onClick={() => void remove()}>
        {words.remove}
      </Button>
    </div>
  );
};
