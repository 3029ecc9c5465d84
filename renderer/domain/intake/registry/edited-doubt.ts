import type { FieldChange } from '../../plan/plan';
import type { Product } from '../../records/product';
import type { RowRef } from '../intake-proposal';
import { productSubject } from './doubt-subject';
import type { DoubtDraft } from './draft-doubts';
import type { ImportState } from './import-state';

/** What is known of the question that a waiting row of our own workbook asks. */
export type EditedDoubt =
  | { readonly outcome: 'asked'; readonly doubt: DoubtDraft }
  /** The very same values were answered before. */
  | { readonly outcome: 'answered' }
  | { readonly outcome: 'skipped' }
  /** The queue cannot ask it: it only adds and replaces single values of products. */
  | { readonly outcome: 'here' };

const isSingle = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !Array.isArray(value);

const named = new Set(['name', 'producerId']);

/**
 * A product that was edited in Excel and in the registry as a question that may wait: «this product, with these values». Emptied
 * cells, lists, other names and other producers are answered in the preview alone, where both values are seen.
 */
export const editedDoubt = (
  state: ImportState,
  product: Product,
  fields: Readonly<Record<string, FieldChange>>,
  at: RowRef,
): EditedDoubt => {
  const producer = state.view.record('producers', product.producerId);
  const changes = Object.entries(fields);
  if (!producer || changes.some(([field, { after }]) => named.has(field) || !isSingle(after)))
    return { outcome: 'here' };
  const said = {
    values: { name: product.name, ...Object.fromEntries(changes.map(([field, { after }]) => [field, after])) },
    producerText: producer.name,
    sector: null,
    certificates: [],
  };
  const earlier = state.index.answered.answerTo(productSubject(producer.id, { ...said, repeated: true }));
  if (earlier !== null) return { outcome: earlier === 'skipped' ? 'skipped' : 'answered' };
  const likeness = { table: 'products', recordId: product.id, name: product.name, reasons: ['same-name'] } as const;
  const doubt = { about: 'product', producer, said, at, likenesses: [likeness], pictures: [], repeated: true } as const;
  return { outcome: 'asked', doubt };
};
