import type { Edit, Plan } from '../plan/plan';
import type { Source } from '../plan/source';
import type { Doubt } from '../records/doubt';
import type { Product } from '../records/product';

const addTo = (edit: Edit, photos: readonly string[]): Edit =>
  edit.type === 'create'
    ? { ...edit, record: { ...(edit.record as Product), photos } }
    : { ...edit, fields: { ...edit.fields, photos: { before: [], after: photos } } };

/** A question keeps the photos of its rows: `‹doubt›/‹place of the product in it›`. */
const addToDoubt = (edit: Extract<Edit, { type: 'create' }>, left: Map<string, readonly string[]>): Edit => {
  const doubt = edit.record as Doubt;
  const products = doubt.products.map((product, place) => {
    const key = `${doubt.id}/${place}`;
    const photos = left.get(key);
    left.delete(key);
    return photos ? { ...product, photos } : product;
  });
  return { ...edit, record: { ...doubt, products } };
};

/**
 * The Plan with the photos that were stored meanwhile: hashes (SHA-256) by product id. Only products without a photo are ever
 * asked for (`ImportPreview.photos`), so `before` is an empty list.
 */
export const withPhotos = (plan: Plan, photos: ReadonlyMap<string, readonly string[]>, source: Source): Plan => {
  const left = new Map([...photos].filter(([, hashes]) => hashes.length > 0));
  const edits = plan.edits.map((edit) => {
    if (edit.table === 'doubts' && edit.type === 'create') return addToDoubt(edit, left);
    const hashes = edit.table === 'products' ? left.get(edit.id) : undefined;
    if (!hashes) return edit;
    left.delete(edit.id);
    return addTo(edit, hashes);
  });
  const added = [...left].map(
    ([id, hashes]): Edit => ({
      type: 'update',
      table: 'products',
      id,
      fields: { photos: { before: [], after: hashes } },
      source,
    }),
  );
  return { ...plan, edits: [...edits, ...added] };
};
