import { planDecisionFor } from '../../domain/plan/planners/plan-decision';
import type { Certificate } from '../../domain/records/certificate';
import type { Decision } from '../../domain/records/decision';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { AddLine } from '../../ui/form/add-line';
import { RecordEditor } from '../../ui/form/record-editor';
import { useFormat, useText } from '../../ui/language/language-context';
import { Section } from '../../ui/parts/section';

/** A decision is stored once and recognises many products: whoever edits it here must know for how many. */
export const DecisionEditor = ({ decision }: { readonly decision: Decision }) => {
  const { products } = useText();
  const { number } = useFormat();
  const store = useStore();
  const draft = useDraft(`decisions/${decision.id}`);
  const certificates = useRecords('certificates');
  const uses = new Set(
    certificates.filter(({ decisionId }) => decisionId === decision.id).map(({ productId }) => productId),
  ).size;
  return (
    <Section title={products.certificates.decision}>
      {uses > 1 && <p className="mute">{products.certificates.decisionShared(number(uses))}</p>}
      <RecordEditor store={store} table="decisions" record={decision} name={decision.number} draft={draft} />
    </Section>
  );
};

/** Writes a decision that no list knows yet; date and body follow in its form. */
export const NewDecision = ({ certificate }: { readonly certificate: Certificate }) => {
  const { products } = useText();
  const { certificates: words } = products;
  const store = useStore();
  const { act } = useActions();
  return (
    <AddLine
      className="new-decision"
      label={words.newDecisionNumber}
      button={words.newDecision}
      missing={words.numberMissing}
      onAdd={(number) =>
        act(planDecisionFor(certificate, store.newId(), number), { done: words.decisionAdded(number) })
      }
    />
  );
};
