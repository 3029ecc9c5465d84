import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { planDecisionFor } from '../../domain/plan/planners/plan-decision';
import type { Certificate } from '../../domain/records/certificate';
import type { Decision } from '../../domain/records/decision';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
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
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const add = async (): Promise<void> => {
    const number = normaliseLine(text);
    if (number === '') {
      setTrouble(words.numberMissing);
      return;
    }
    const acted = await act(planDecisionFor(certificate, store.newId(), number), { done: words.decisionAdded(number) });
    if (!acted.ok) setTrouble(acted.sentence);
  };
  return (
    <div className="row new-decision">
      <TextInput
        className="grow"
        label={words.newDecisionNumber}
        value={text}
        error={trouble}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add();
        }}
        autoComplete="off"
        spellCheck={false}
      />
      <Button onClick={() => void add()}>{words.newDecision}</Button>
    </div>
  );
};
