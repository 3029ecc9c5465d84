import type { Edit, Plan } from '../plan/plan';
import type { Source } from '../plan/source';
import type { Product } from '../records/product';

const addTo = (edit: Edit, photos: readonly string[]): Edit =>
  edit.type === 'create'
    ? { ...edit, record: { ...(edit.record as Product), photos } }
    : { ...edit, fields: { ...edit.fields, photos: { before: [], after: photos } } };

/**
 * The Plan with the photos that were stored meanwhile: hashes (SHA-256) by product id. Only products without a photo are ever
 * asked for (`ImportPreview.photos`), so `before` is an empty list.
 */
export const withPhotos = (plan: Plan, photos: ReadonlyMap<string, readonly string[]>, source: Source): Plan => {
  const left = new Map([...photos].filter(([, hashes]) => hashes.length > 0));
  const edits = plan.edits.map((edit) => {
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
