import type { StoreView } from '../../../domain/plan/store-view';
import type { Issue } from '../../../domain/records/issue';
import type { Dictionary } from '../../../i18n/dictionary';
import { issueSentence } from '../../../i18n/issue-sentences';

/** Something that an undo kept, and why, in words. */
export interface KeptPlace {
  readonly name: string;
  readonly sentence: string;
}

type Rows = Pick<StoreView, 'row'>;

/** The record's name or number; a certificate has neither and is called after its product. */
const nameOf = (view: Rows, { table, recordId }: Issue): string => {
  if (!table || recordId === undefined) return '';
  const record = view.row(table, recordId)?.record as unknown as Readonly<Record<string, unknown>> | undefined;
  const own = record?.['name'] ?? record?.['number'];
  if (typeof own === 'string') return own;
  const productId = record?.['productId'];
  return typeof productId === 'string' ? (view.row('products', productId)?.record.name ?? '') : '';
};

/** What was edited since and therefore stays, each with the name of its record. */
export const keptPlaces = (words: Dictionary, view: Rows, issues: readonly Issue[]): readonly KeptPlace[] =>
  issues.flatMap((issue) => {
    const sentence = issueSentence(words, issue);
    return sentence === null ? [] : [{ name: nameOf(view, issue), sentence }];
  });
