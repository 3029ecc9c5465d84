import type { Desktop } from '../../../desktop/desktop';
import type { ImportPreview } from '../../../domain/intake/import-preview';
import type { PictureData } from '../../../domain/intake/workbook-data';
import type { Failure } from '../../../storage/failure';

export interface StorePhotosNeeds {
  readonly desktop: Desktop;
  readonly shrink: (picture: PictureData) => Promise<Uint8Array | null>;
  readonly stopped: () => boolean;
  readonly onProgress: (done: number, total: number) => void;
}

export type StoredPhotos =
  | {
      readonly ok: true;
      /** Hashes by product id. */
      readonly photos: ReadonlyMap<string, readonly string[]>;
      readonly stored: number;
      /** Names of pictures that no decoder takes. */
      readonly unread: readonly string[];
    }
  | { readonly ok: false; readonly failure: Failure | null };

/**
 * Pictures of the rows into the photo store, one after the other. A photo without a product is only a file that nothing
 * names, so stopping half way leaves the registry untouched. `failure` null: stopped.
 */
export const storePhotos = async (
  { photos }: Pick<ImportPreview, 'photos'>,
  pictures: readonly PictureData[],
  { desktop, shrink, stopped, onProgress }: StorePhotosNeeds,
): Promise<StoredPhotos> => {
  const hashes = new Map<string, readonly string[]>();
  const unread: string[] = [];
  const total = photos.reduce((sum, each) => sum + each.pictures.length, 0);
  let done = 0;
  for (const { productId, pictures: places } of photos) {
    for (const place of places) {
      if (stopped()) return { ok: false, failure: null };
      const picture = pictures[place];
      const data = picture ? await shrink(picture) : null;
      if (!data) unread.push(picture?.name ?? String(place));
      else {
        const put = await desktop.call('photo.put', { data });
        if (!put.ok) return { ok: false, failure: { code: put.code, details: put.details } };
        const known = hashes.get(productId) ?? [];
        if (!known.includes(put.value.sha256)) hashes.set(productId, [...known, put.value.sha256]);
      }
      done += 1;
      onProgress(done, total);
    }
  }
  const stored = [...hashes.values()].reduce((sum, each) => sum + each.length, 0);
  return { ok: true, photos: hashes, stored, unread };
};
