import { useMemo } from 'react';
import { useLocation } from 'wouter';
import { alikeProducts } from '../../domain/merge/alike-records';
import { blankProduct, type Product } from '../../domain/records/product';
import { optionBook } from '../../domain/typing/read-option';
import { readBlock } from '../../formats/read/read-block';
import { useDraft, useRecords, useStore } from '../../storage/hooks';
import { RegisterSheet, type SheetFrame } from '../../ui/grid/register-sheet';
import { useText } from '../../ui/language/language-context';
import { productAddress } from './products-address';

/** A product without its producer is judged, never stored: the sheet holds the row until the producer is known. */
const blank = (id: string): Product => blankProduct(id, '');
const alike = { find: alikeProducts, addressOf: productAddress };
const nameOf = ({ name }: Product): string => name;

/** The register of products as a sheet. */
export const ProductSheet = (frame: SheetFrame<'products'>) => {
  const { products } = useText();
  const [, navigate] = useLocation();
  const store = useStore();
  const producers = useRecords('producers');
  const references = useMemo(
    () => ({ producerId: optionBook(producers.map(({ id, name }) => ({ value: id, label: name }))) }),
    [producers],
  );
  return (
    <RegisterSheet
      {...frame}
      table="products"
      title={products.title}
      view={store}
      all={useRecords('products')}
      blank={blank}
      nameOf={nameOf}
      references={references}
      draft={useDraft('sheet/products')}
      arrangement={useDraft('sheet-columns/products')}
      newId={store.newId}
      readBlock={readBlock}
      alike={alike}
      onOpen={(id) => navigate(productAddress(id))}
    />
  );
};
