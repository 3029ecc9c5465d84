import type { StoreView } from '../../../domain/plan/store-view';
import type { Issue } from '../../../domain/records/issue';
import type { RecordValues } from '../../../domain/records/record-values';
import type { Dictionary } from '../../../i18n/dictionary';
import { issueSentence } from '../../../i18n/issue-sentences';

/** Something that an undo kept, and why, in words. */
export interface KeptPlace {
  readonly name: string;
  readonly sentence: string;
}

type Rows = Pick<StoreView, 'row'>;

/** The record's name or number; a certificate is called after its product, a question after whom it asks about. */
const nameOf = (view: Rows, { table, recordId }: Issue): string => {
  if (!table || recordId === undefined) return '';
  const record: RecordValues | undefined = view.row(table, recordId)?.record;
  const asked = table === 'doubts' ? view.row('doubts', recordId)?.record.producer.values.name : undefined;
  const own = record?.['name'] ?? record?.['number'] ?? asked;
  if (typeof own === 'string') return own;
  const productId = record?.['productId'];
  return typeof productId === 'string' ? (view.row('products', productId)?.record.name ?? '') : '';
};

/** What was edited since, is still used, or belongs to such a record, each with the name of its record. */
export const keptPlaces = (words: Dictionary, view: Rows, issues: readonly Issue[]): readonly KeptPlace[] =>
  issues.flatMap((issue) => {
    const sentence = issueSentence(words, issue);
    return sentence === null ? [] : [{ name: nameOf(view, issue), sentence }];
  });

/** Places that were kept for one and the same reason. */
export interface KeptGroup {
  readonly sentence: string;
  /** Each once, in the order in which they were kept; without those that have no name. */
  readonly names: readonly string[];
  readonly count: number;
}

/** One line a reason instead of one a record; the counts add up to the places. */
export const keptGroups = (places: readonly KeptPlace[]): readonly KeptGroup[] => {
  const groups = new Map<string, readonly KeptPlace[]>();
  for (const place of places) groups.set(place.sentence, [...(groups.get(place.sentence) ?? []), place]);
  return [...groups].map(([sentence, members]) => ({
    sentence,
    names: [...new Set(members.map(({ name }) => name))].filter((name) => name !== ''),
    count: members.length,
  }));
};
