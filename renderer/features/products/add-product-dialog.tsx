import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { alikeProducts } from '../../domain/merge/alike-records';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankProduct } from '../../domain/records/product';
import { producerRegister } from '../../domain/search/registers';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { AddDialog } from '../../ui/form/add-dialog';
import type { AddTyped } from '../../ui/form/add-draft';
import { useText } from '../../ui/language/language-context';
import { productAddress } from './products-address';

/** A product needs a name and its producer. */
export const AddProductDialog = ({ onClose }: { readonly onClose: () => void }) => {
  const { products, fields } = useText();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const draft = useDraft('add/products');
  const producers = useRecords('producers');
  const options = useMemo(
    () =>
      producers.length === 0 ? [] : producerRegister(store).rows.map(({ id, name }) => ({ value: id, label: name })),
    [store, producers],
  );
  const alike = useMemo(
    () => ({
      find: ({ name, picked }: AddTyped) => alikeProducts(store, { name, producerId: picked ?? '', packaging: null }),
      addressOf: productAddress,
    }),
    [store],
  );
  const add = async ({ name, picked }: AddTyped): Promise<Acted> => {
    if (picked === null) return { ok: false, sentence: products.producerMissing };
    const product = { ...blankProduct(store.newId(), picked), name };
    const acted = await act(planCreate('products', product, name), { done: products.added(name) });
    if (acted.ok) navigate(productAddress(product.id));
    return acted;
  };
  return (
    <AddDialog
      opened
      title={products.addTitle}
      {...(options.length === 0 ? { instead: <p>{products.noProducers}</p> } : {})}
      hint={products.addHint}
      name={{ label: fields.products.name, missing: products.nameMissing }}
      pick={{ label: fields.products.producerId, options, missing: products.producerMissing }}
      alike={alike}
      draft={draft}
      action={products.add}
      onAdd={add}
      onClose={onClose}
    />
  );
};
