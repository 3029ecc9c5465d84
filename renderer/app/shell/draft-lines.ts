import type { StoreView } from '../../domain/plan/store-view';
import { addBuyerAddress, buyerAddress, buyersSheet } from '../../features/buyers/buyers-address';
import { addProducerAddress, producerAddress, producersSheet } from '../../features/producers/producers-address';
import { addProductAddress, productAddress, productsSheet } from '../../features/products/products-address';
import type { Dictionary } from '../../i18n/dictionary';
import { addTypedOf } from '../../ui/form/add-draft';
import { typedTextsOf } from '../../ui/form/form-contract';

/** A draft of an earlier session that can be gone on with: what it is called and where its form is. */
export interface DraftLine {
  readonly key: string;
  readonly name: string;
  readonly address: string;
  readonly at: string;
}

interface Draft {
  readonly key: string;
  readonly value: unknown;
  readonly at: string;
}

type Known = Pick<DraftLine, 'name' | 'address'> | null;

const ofRecord = (view: StoreView, table: string, id: string): Known => {
  const at = (record: { readonly name: string } | undefined, address: string): Known =>
    record ? { name: record.name, address } : null;
  if (table === 'producers') return at(view.record('producers', id), producerAddress(id));
  if (table === 'products') return at(view.record('products', id), productAddress(id));
  if (table === 'buyers') return at(view.record('buyers', id), buyerAddress(id));
  if (table !== 'certificates') return null;
  // A certificate is edited on the page of its product.
  const certificate = view.record('certificates', id);
  return certificate ? ofRecord(view, 'products', certificate.productId) : null;
};

const addAddresses: Readonly<Record<string, string>> = {
  producers: addProducerAddress,
  products: addProductAddress,
  buyers: addBuyerAddress,
};

const sheetAddresses: Readonly<Record<string, string>> = {
  producers: producersSheet,
  products: productsSheet,
  buyers: buyersSheet,
};

const knownOf = (view: StoreView, { app }: Dictionary, { key, value }: Draft): Known => {
  const [head = '', tail = ''] = key.split('/');
  if (head === 'add') {
    const typed = addTypedOf(value);
    const address = addAddresses[tail];
    return typed && address !== undefined ? { name: typed.name.trim() || app.drafts.unnamed, address } : null;
  }
  if (head === 'sheet') {
    const address = sheetAddresses[tail];
    const words: Readonly<Record<string, string>> = app.items;
    return address === undefined ? null : { name: app.drafts.sheet(words[tail] ?? tail), address };
  }
  return Object.keys(typedTextsOf(value)).length === 0 ? null : ofRecord(view, head, tail);
};

/** Drafts that a form can take back, newest first. Those of records that are gone wait silently: an undo may bring them back. */
export const draftLines = (view: StoreView, words: Dictionary, drafts: readonly Draft[]): readonly DraftLine[] =>
  drafts.flatMap((draft) => {
    const known = knownOf(view, words, draft);
    return known ? [{ key: draft.key, at: draft.at, ...known }] : [];
  });
