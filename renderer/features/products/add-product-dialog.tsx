import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankProduct } from '../../domain/records/product';
import { producerRegister } from '../../domain/search/registers';
import { useRecords, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { AddDialog } from '../../ui/form/add-dialog';
import { useText } from '../../ui/language/language-context';
import { productAddress } from './products-address';

interface AddProductProps {
  readonly opened: boolean;
  readonly onClose: () => void;
}

/** A product needs a name and its producer. */
export const AddProductDialog = ({ opened, onClose }: AddProductProps) => {
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
  const add = async (name: string, producerId: string | null): Promise<Acted> => {
    if (producerId === null) return { ok: false, sentence: products.producerMissing };
    const product = { ...blankProduct(store.newId(), producerId), name };
    const acted = await act(planCreate('products', product, name), { done: products.added(name) });
    if (acted.ok) navigate(productAddress(product.id));
    return acted;
  };
  return (
    <AddDialog
      opened={opened}
      title={products.addTitle}
      {...(options.length === 0 ? { instead: <p>{products.noProducers}</p> } : {})}
      hint={products.addHint}
      name={{ label: fields.products.name, missing: products.nameMissing }}
      pick={{ label: fields.products.producerId, options, missing: products.producerMissing }}
      action={products.add}
      onAdd={add}
      onClose={onClose}
    />
  );
};
