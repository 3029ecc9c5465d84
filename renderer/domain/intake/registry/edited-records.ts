import type { StoreView } from '../../plan/store-view';
import { blankDecision, type Decision } from '../../records/decision';
import type { EditTable } from '../../records/edit-table';
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
  /** A record that a row makes, under the name of its producer as the row writes it. */
  readonly add: (table: EditTable, id: string, values: Values, producerName: string) => void;
}

type Values = Readonly<Record<string, unknown>>;
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
  const add: EditedRecords['add'] = (table, id, values, producerName) => {
    const { name } = values;
    if (table === 'decisions') addDecision({ ...blankDecision(id), ...values });
    else if (typeof name === 'string' && table === 'producers') put(producers, [name], id);
    else if (typeof name === 'string' && table === 'products') put(products, [name, producerName], id);
  };
  let isRead = false;
  const read = (): void => {
    if (isRead) return;
    isRead = true;
    for (const decision of view.records('decisions')) addDecision(decision);
    for (const { id, name } of view.records('producers')) put(producers, [name], id);
    for (const { id, name, producerId } of view.records('products')) {
      put(products, [name, view.record('producers', producerId)?.name ?? ''], id);
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
    add,
  };
};
