import { type ReactNode, useCallback, useMemo } from 'react';
import { useLocation } from 'wouter';
import { blankProduct, type Product } from '../../domain/records/product';
import { optionBook } from '../../domain/typing/read-option';
import { readBlock } from '../../formats/read/read-block';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { RegisterSheet } from '../../ui/grid/register-sheet';
import { useGridColumns } from '../../ui/grid/use-grid-columns';
import { useGridRegister } from '../../ui/grid/use-grid-register';
import { useText } from '../../ui/language/language-context';
import { productAddress } from './products-address';

interface ProductSheetProps {
  /** After search and filters. */
  readonly products: readonly Product[];
  readonly context: string;
  readonly searchedFor: string;
  readonly views: ReactNode;
  readonly filters: ReactNode;
}

/** A product without its producer is judged, never stored: the sheet holds the row until the producer is known. */
const blank = (id: string): Product => blankProduct(id, '');

/** The register of products as a sheet. */
export const ProductSheet = ({ products, context, searchedFor, views, filters }: ProductSheetProps) => {
  const words = useText();
  const [, navigate] = useLocation();
  const store = useStore();
  const producers = useRecords('producers');
  const all = useRecords('products');
  const references = useMemo(
    () => ({ producerId: optionBook(producers.map(({ id, name }) => ({ value: id, label: name }))) }),
    [producers],
  );
  const columns = useGridColumns('products', references);
  const register = useGridRegister('products', store, all, columns, blank);
  const draft = useDraft('sheet/products');
  const arrangement = useDraft('sheet-columns/products');
  const nameOf = useCallback((id: string) => store.record('products', id)?.name ?? '', [store]);
  return (
    <RegisterSheet
      title={words.products.title}
      context={context}
      views={views}
      filters={filters}
      view={store}
      register={register}
      records={products}
      searchedFor={searchedFor}
      columns={columns}
      nameOf={nameOf}
      draft={draft}
      arrangement={arrangement}
      newId={store.newId}
      readBlock={readBlock}
      onOpen={(id) => navigate(productAddress(id))}
    />
  );
};
