import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, useMemo, useState } from 'react';
import { useLocation } from 'wouter';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankProduct } from '../../domain/records/product';
import { producerRegister } from '../../domain/search/registers';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { useRecords, useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { PickField } from '../../ui/fields/pick-field';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { productAddress } from './products-address';

interface AddProductProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  /** Known when the product is added from its producer. */
  readonly producerId?: string;
}

const AddForm = ({ onClose, producerId }: Omit<AddProductProps, 'opened'>) => {
  const { products, fields } = useText();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const producers = useRecords('producers');
  const options = useMemo(
    () =>
      producers.length === 0 ? [] : producerRegister(store).rows.map(({ id, name }) => ({ value: id, label: name })),
    [store, producers],
  );
  const [owner, setOwner] = useState<string | null>(producerId ?? null);
  const [name, setName] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const cleaned = normaliseLine(name);
    if (cleaned === '') return setTrouble(products.nameMissing);
    if (owner === null) return setTrouble(products.producerMissing);
    const product = { ...blankProduct(store.newId(), owner), name: cleaned };
    const acted = await act(planCreate('products', product, cleaned), { done: products.added(cleaned) });
    if (!acted.ok) return setTrouble(acted.sentence);
    onClose();
    return navigate(productAddress(product.id));
  };
  if (options.length === 0) return <p>{products.noProducers}</p>;
  return (
    <form className="stack" noValidate onSubmit={(event) => void add(event)}>
      <p className="mute">{products.addHint}</p>
      <TextInput
        label={fields.products.name}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
      />
      <PickField label={fields.products.producerId} options={options} value={owner} onPick={setOwner} />
      {trouble && <ErrorPanel key={trouble}>{trouble}</ErrorPanel>}
      <Button type="submit" variant="filled" style={{ justifySelf: 'end' }}>
        {products.add}
      </Button>
    </form>
  );
};

/** A product needs a name and its producer; everything else is filled in on its page. */
export const AddProductDialog = ({ opened, onClose, producerId }: AddProductProps) => {
  const { products } = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={products.addTitle}>
      <AddForm onClose={onClose} {...(producerId === undefined ? {} : { producerId })} />
    </Modal>
  );
};
