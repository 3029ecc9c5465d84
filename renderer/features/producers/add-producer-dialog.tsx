import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankProducer, type ProducerKind, producerKinds } from '../../domain/records/producer';
import { producerRegister } from '../../domain/search/registers';
import { similarNames } from '../../domain/search/similar-names';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { PickField } from '../../ui/fields/pick-field';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { producerAddress } from './producers-address';

const isKind = (value: string | null): value is ProducerKind => producerKinds.some((kind) => kind === value);

const AddForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { producers, choices, fields } = useText();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const [kind, setKind] = useState<ProducerKind | null>(null);
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const similar = useMemo(() => similarNames(producerRegister(store), name), [store, name]);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const cleaned = normaliseLine(name);
    if (cleaned === '') return setTrouble(producers.nameMissing);
    if (kind === null) return setTrouble(producers.kindMissing);
    const producer = { ...blankProducer(store.newId()), name: cleaned, kind };
    const acted = await act(planCreate('producers', producer, cleaned), { done: producers.added(cleaned) });
    if (!acted.ok) return setTrouble(acted.sentence);
    onClose();
    return navigate(producerAddress(producer.id));
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void add(event)}>
      <p className="mute">{producers.addHint}</p>
      <TextInput
        label={fields.producers.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
      />
      {similar.length > 0 && (
        <ErrorPanel tone="warning">
          {producers.similar}{' '}
          {similar.map((each, index) => (
            <span key={each.id}>
              {index > 0 && ', '}
              <Link href={producerAddress(each.id)}>{each.name}</Link>
            </span>
          ))}
        </ErrorPanel>
      )}
      <PickField
        label={fields.producers.kind}
        options={producerKinds.map((each) => ({ value: each, label: choices.producerKind[each] }))}
        value={kind}
        onPick={(picked) => setKind(isKind(picked) ? picked : null)}
      />
      {trouble && <ErrorPanel key={trouble}>{trouble}</ErrorPanel>}
      <Button type="submit" variant="filled" style={{ justifySelf: 'end' }}>
        {producers.add}
      </Button>
    </form>
  );
};

/** A producer needs a name and a kind, which decides its fields (R1); a similar name in the registry is shown, never blocks. */
export const AddProducerDialog = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => {
  const { producers } = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={producers.addTitle}>
      <AddForm onClose={onClose} />
    </Modal>
  );
};
