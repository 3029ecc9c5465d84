import type { ImportContext, ImportPreview } from '../../intake/import-preview';
import { refKey } from '../../intake/place-pictures';
import { nothingDecided, planRowsInSteps } from '../../intake/plan-import';
import { indexProducer } from '../../intake/registry/registry-index';
import { withPhotos } from '../../intake/with-photos';
import { absorbedIn } from '../../merge/absorbed';
import { fieldDot } from '../../merge/field-versions';
import type { Doubt, HeldEdit, HeldProduct } from '../../records/doubt';
import type { GivenUp } from '../../records/pair';
import type { Edit, Plan } from '../plan';
import type { Source } from '../source';
import type { Steps } from '../steps';
import type { StoreView } from '../store-view';
import { proposalOfDoubt } from './doubt-proposal';
import { recordOfEdit, settleEdit } from './settle-edit';
import { updateEdit } from './update-edit';

/** What the officer says: it is that record, it is none of them, or these rows stay out. */
export type DoubtAnswer = { readonly recordId: string } | 'new' | 'skip';

export interface SettleOrder {
  readonly doubtId: string;
  readonly answer: DoubtAnswer;
  readonly context: ImportContext;
}

/** What the answer replaces in records that are known: an older row of the same list must not bring it back. */
const replaced = (view: StoreView, edits: readonly Edit[]): readonly GivenUp[] =>
  edits.flatMap((edit) => {
    if (edit.type !== 'update' || edit.table === 'doubts') return [];
    const versions = view.row(edit.table, edit.id)?.versions;
    if (!versions) return [];
    return Object.entries(edit.fields).flatMap(([field, { before }]) =>
      before === null || before === undefined || before === '' || Array.isArray(before)
        ? []
        : [{ id: edit.id, field, value: before, dot: fieldDot(versions, field) }],
    );
  });

const productIdOf = ({ entries }: ImportPreview, products: readonly HeldProduct[], place: number): string | null => {
  const own = products[place];
  if (!own) return null;
  const sameRow = products.filter(({ row }) => refKey(row) === refKey(own.row));
  const ids = entries.find(({ key }) => key === refKey(own.row))?.productIds ?? [];
  return ids.length === sameRow.length ? (ids[sameRow.indexOf(own)] ?? null) : null;
};

/** Photos that waited with the question, for products that have none. */
const photosOf = (
  view: StoreView,
  { products }: Doubt,
  preview: ImportPreview,
): ReadonlyMap<string, readonly string[]> =>
  new Map(
    products.flatMap(({ photos }, place) => {
      const id = productIdOf(preview, products, place);
      const has = id !== null && (view.record('products', id)?.photos.length ?? 0) > 0;
      return id === null || has || photos.length === 0 ? [] : [[id, photos] as const];
    }),
  );

const settled = (doubt: Doubt, values: Partial<Doubt>): Edit => {
  const edit = updateEdit('doubts', doubt, values);
  if (!edit) throw new Error('an answer changes a question');
  return { ...edit, source: { from: 'typed' } };
};

const answerIdOf = ({ about, products }: Doubt, preview: ImportPreview): string | null =>
  about === 'producer'
    ? (preview.entries.find(({ producerId }) => producerId !== null)?.producerId ?? null)
    : productIdOf(preview, products, 0);

const labelOf = ({ edit, about, producer, products }: Doubt): string =>
  edit?.name ?? (about === 'producer' ? undefined : products[0]?.values.name) ?? producer.values.name;

const sourceOf = ({ file, sheet, row }: Doubt): Source => ({ from: 'file', file, sheet, row });

/** The Edits of an answer about cells of our own workbook. */
const editsOfEdit = (
  view: StoreView,
  doubt: Doubt,
  edit: HeldEdit,
  { answer, context }: Pick<SettleOrder, 'context'> & { readonly answer: Exclude<DoubtAnswer, 'skip'> },
): readonly Edit[] | null => {
  const { standsFor } = absorbedIn(view);
  const now = recordOfEdit(edit, standsFor);
  const chosen = answer === 'new' ? 'new' : answer.recordId;
  if (now === null || (chosen !== 'new' && chosen !== now)) return null;
  const done = settleEdit(view, edit, { chosen, newId: context.newId, source: sourceOf(doubt) });
  if (!done) return null;
  const values = { state: 'settled', answerId: done.recordId, givenUp: replaced(view, done.edits) } as const;
  return [...done.edits, settled(doubt, values)];
};

/**
 * The Plan that answers a question: what its rows say is written as the import would have written it, from the same file
 * and row, and the answer is remembered. Null when nothing can be done: the question is answered already, or the record
 * that was chosen, or the producer of the product, is gone.
 */
export function* planSettleInSteps(view: StoreView, { doubtId, answer, context }: SettleOrder): Steps<Plan | null> {
  const doubt = view.record('doubts', doubtId);
  if (doubt?.state !== 'open') return null;
  const plan = { reason: 'settle', label: labelOf(doubt), issues: [] } as const;
  if (answer === 'skip') return { ...plan, edits: [settled(doubt, { state: 'skipped' })] };
  if (doubt.edit) {
    const edits = editsOfEdit(view, doubt, doubt.edit, { answer, context });
    return edits && { ...plan, edits };
  }
  const { standsFor } = absorbedIn(view);
  const table = doubt.about === 'producer' ? 'producers' : 'products';
  const chosen = answer === 'new' ? 'new' : standsFor(table, answer.recordId);
  const asked = chosen === null ? null : proposalOfDoubt(view, doubt, chosen, standsFor);
  if (!asked) return null;
  const decisions = { ...nothingDecided, answers: asked.answers };
  const index = yield* indexProducer(view, asked.producerId);
  const preview = yield* planRowsInSteps(asked.proposal, decisions, view, index, context);
  const { edits } = withPhotos(preview.plan, photosOf(view, doubt, preview), sourceOf(doubt));
  const values = { state: 'settled', answerId: answerIdOf(doubt, preview), givenUp: replaced(view, edits) } as const;
  return { ...plan, edits: [...edits, settled(doubt, values)] };
}
