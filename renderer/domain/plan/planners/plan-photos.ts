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

/** Photos that a folder brings to one product. */
export interface BroughtPhotos {
  readonly productId: string;
  readonly photos: readonly string[];
  readonly originals: readonly PhotoOriginal[];
}

/** Gives many products photos behind those that they have, as one action. */
export const planManyPhotos = (view: StoreView, brought: readonly BroughtPhotos[], label: string): Plan => ({
  reason: 'edit',
  label,
  edits: brought.flatMap(({ productId, photos, originals }) => {
    const before = view.record('products', productId)?.photos ?? [];
    return planPhotos(view, productId, [...before, ...photos], originals).edits;
  }),
  issues: [],
});
