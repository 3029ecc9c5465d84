import type { StoreView } from '../../plan/store-view';
import type { Decision } from '../../records/decision';
import type { Producer } from '../../records/producer';
import type { Product } from '../../records/product';
import { comparable } from '../../vietnamese/same-text';
import { decisionWord } from '../edited/decision-word';
import { type EditList, type EditLists, editLists } from '../edited/edit-lists';

/** Records by what a hand can write of them; those made by rows above are known too. */
export interface EditedRecords {
  readonly lists: EditLists;
  /** Ids of the records that bear the words. */
  readonly decisions: (word: string) => readonly string[];
  readonly producers: (name: string) => readonly string[];
  readonly products: (name: string, producerName: string) => readonly string[];
  readonly addDecision: (decision: Decision) => void;
  readonly addProducer: (producer: Producer) => void;
  readonly addProduct: (product: Product, producerName: string) => void;
}

type Ids = Map<string, string[]>;

const put = (ids: Ids, words: readonly string[], id: string): void => {
  const key = words.map(comparable).join('|');
  const known = ids.get(key);
  if (known) known.push(id);
  else ids.set(key, [id]);
};

const find = (ids: Ids, words: readonly string[]): readonly string[] => ids.get(words.map(comparable).join('|')) ?? [];

/** Read at the first question only: a workbook in which no reference was touched asks none. */
export const editedRecords = (view: StoreView, lists: readonly EditList[]): EditedRecords => {
  const decisions: Ids = new Map();
  const producers: Ids = new Map();
  const products: Ids = new Map();
  const addDecision = (decision: Decision): void => put(decisions, [decisionWord(decision)], decision.id);
  const addProducer = ({ id, name }: Producer): void => put(producers, [name], id);
  const addProduct = ({ id, name }: Product, producerName: string): void => put(products, [name, producerName], id);
  let isRead = false;
  const read = (): void => {
    if (isRead) return;
    isRead = true;
    for (const decision of view.records('decisions')) addDecision(decision);
    for (const producer of view.records('producers')) addProducer(producer);
    for (const product of view.records('products')) {
      addProduct(product, view.record('producers', product.producerId)?.name ?? '');
    }
  };
  const asked = (ids: Ids, words: readonly string[]): readonly string[] => {
    read();
    return find(ids, words);
  };
  const words = editLists(lists);
  return {
    lists: words,
    decisions: (word) => {
      const listed = words.codeOf('decision', word);
      return listed === null ? asked(decisions, [word]) : [listed];
    },
    producers: (name) => asked(producers, [name]),
    products: (name, producerName) => asked(products, [name, producerName]),
    addDecision,
    addProducer,
    addProduct,
  };
};
