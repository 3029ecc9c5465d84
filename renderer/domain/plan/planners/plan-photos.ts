import type { Plan } from '../plan';
import type { PhotoOriginal } from '../source';
import type { StoreView } from '../store-view';
import { updateEdit } from './update-edit';

/**
 * Gives a product its photos, the catalogue's first. `originals`: the files that were added now, so that the history tells
 * which picture a photo was made from, long after the camera's card is gone (R11).
 */
export const planPhotos = (
  view: StoreView,
  productId: string,
  photos: readonly string[],
  originals: readonly PhotoOriginal[] = [],
): Plan => {
  const product = view.record('products', productId);
  const edit = product ? updateEdit('products', product, { photos: [...new Set(photos)] }) : null;
  return {
    reason: 'edit',
    label: product?.name ?? '',
    edits: edit
      ? [{ ...edit, source: originals.length === 0 ? { from: 'typed' } : { from: 'photos', originals } }]
      : [],
    issues: [],
  };
};
