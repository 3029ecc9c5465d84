import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { type Buyer, blankBuyer, buyerKinds } from '../../domain/records/buyer';
import { buyerRegister } from '../../domain/search/registers';
import { similarNames } from '../../domain/search/similar-names';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { PickField } from '../../ui/fields/pick-field';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { buyerAddress } from './buyers-address';

const isKind = (value: string | null): value is Buyer['kind'] => buyerKinds.some((kind) => kind === value);

const AddForm = ({ onClose }: { readonly onClose: () => void }) => {
  const { buyers, choices, fields } = useText();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const [kind, setKind] = useState<Buyer['kind']>('unknown');
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const similar = useMemo(() => similarNames(buyerRegister(store), name), [store, name]);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const cleaned = normaliseLine(name);
    if (cleaned === '') return setTrouble(buyers.nameMissing);
    const buyer = { ...blankBuyer(store.newId()), name: cleaned, kind };
    const acted = await act(planCreate('buyers', buyer, cleaned), { done: buyers.added(cleaned) });
    if (!acted.ok) return setTrouble(acted.sentence);
    onClose();
    return navigate(buyerAddress(buyer.id));
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void add(event)}>
      <p className="mute">{buyers.addHint}</p>
      <TextInput
        label={fields.buyers.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
      />
      {similar.length > 0 && (
        <ErrorPanel tone="warning">
          {buyers.similar}{' '}
          {similar.map((each, index) => (
            <span key={each.id}>
              {index > 0 && ', '}
              <Link href={buyerAddress(each.id)}>{each.name}</Link>
            </span>
          ))}
        </ErrorPanel>
      )}
      <PickField
        label={fields.buyers.kind}
        options={buyerKinds.map((each) => ({ value: each, label: choices.buyerKind[each] }))}
        value={kind}
        onPick={(picked) => setKind(isKind(picked) ? picked : 'unknown')}
      />
      {trouble && <ErrorPanel key={trouble}>{trouble}</ErrorPanel>}
      <Button type="submit" variant="filled" style={{ justifySelf: 'end' }}>
        {buyers.add}
      </Button>
    </form>
  );
};

/** A buyer needs a name; a similar one in the registry is shown, never blocks. */
export const AddBuyerDialog = ({ opened, onClose }: { readonly opened: boolean; readonly onClose: () => void }) => {
  const { buyers } = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={buyers.addTitle}>
      <AddForm onClose={onClose} />
    </Modal>
  );
};
