import { useMemo } from 'react';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import type { Product } from '../../domain/records/product';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import type { ValueNames } from '../../ui/fields/value-words';
import { HistoryPanel } from '../../ui/history/history-panel';
import { useText } from '../../ui/language/language-context';
import { showToast } from '../../ui/parts/toast';

/** Who changed what in a product, and the way back. */
export const ProductHistory = ({ product }: { readonly product: Product }) => {
  const { products } = useText();
  const store = useStore();
  const { act } = useActions();
  const names = useMemo(
    (): ValueNames => ({
      record: (table, id) => {
        const record = store.row(table, id)?.record;
        return record && 'name' in record ? record.name : null;
      },
      commune: () => null,
    }),
    [store],
  );
  const restore = async (key: string, value: unknown): Promise<void> => {
    const plan = planEdit(store, { table: 'products', id: product.id, values: { [key]: value }, label: product.name });
    const acted = await act(plan, { done: products.restored(product.name) });
    if (!acted.ok) showToast({ message: acted.sentence });
  };
  return (
    <HistoryPanel
      table="products"
      record={product}
      load={() => store.history('products', product.id)}
      names={names}
      onRestore={(key, value) => void restore(key, value)}
    />
  );
};
