import { isLocked } from '../../domain/plan/locked';
import type { BroughtPhotos } from '../../domain/plan/planners/plan-photos';
import type { PhotoOriginal } from '../../domain/plan/source';
import type { StoreView } from '../../domain/plan/store-view';
import { matchPhotoNames, type PhotoNameMatch } from '../../domain/search/match-photo-names';
import type { Failure } from '../../storage/failure';
import type { AddedPhotos, GivenPhoto } from './add-photos';

export const folderStates = ['add', 'already', 'none', 'several', 'locked', 'unread', 'heic'] as const;
export type FolderState = (typeof folderStates)[number];

/** One file of a folder, and what adding would do with it. */
export interface FolderRow {
  readonly name: string;
  readonly state: FolderState;
  readonly productId: string | null;
  readonly order: number;
  /** Of a photo that would be added: its hash in the store, and the file it was made from. */
  readonly photo: string | null;
  readonly original: PhotoOriginal | null;
}

interface ReadNeeds {
  readonly view: StoreView;
  /** Makes one photo smaller and puts it into the store, where it lies unused until the Plan names it. */
  readonly store: (photo: GivenPhoto) => Promise<AddedPhotos>;
  readonly onProgress: (done: number, total: number) => void;
}

export type ReadFolder =
  | { readonly ok: true; readonly rows: readonly FolderRow[] }
  | { readonly ok: false; readonly failure: Failure };

const rowOf = (match: PhotoNameMatch, state: FolderState, more: Partial<FolderRow> = {}): FolderRow => ({
  name: match.name,
  state,
  productId: match.found === 'product' ? match.productId : null,
  order: match.found === 'product' ? match.order : 0,
  photo: null,
  original: null,
  ...more,
});

/**
 * Photos of a folder by the codes in their names. Only what belongs to a product is read; one that cannot be read keeps none of the
 * others out, a full disk stops all of them.
 */
export const readFolder = async (given: readonly GivenPhoto[], needs: ReadNeeds): Promise<ReadFolder> => {
  const { view, store, onProgress } = needs;
  const matches = matchPhotoNames(
    given.map(({ name }) => name),
    view.records('products'),
  );
  const rows: FolderRow[] = [];
  const seen = new Set<string>();
  for (const [index, photo] of given.entries()) {
    const match = matches[index];
    if (!match) continue;
    onProgress(index, given.length);
    if (match.found !== 'product') {
      rows.push(rowOf(match, match.found));
      continue;
    }
    if (isLocked(view, match.productId)) {
      rows.push(rowOf(match, 'locked'));
      continue;
    }
    const { photos, originals, unread, failure } = await store(photo);
    if (failure) return { ok: false, failure };
    const [hash] = photos;
    const key = `${match.productId} ${hash ?? ''}`;
    if (hash === undefined) rows.push(rowOf(match, unread[0]?.why === 'heic' ? 'heic' : 'unread'));
    else if (seen.has(key) || view.record('products', match.productId)?.photos.includes(hash) === true) {
      rows.push(rowOf(match, 'already'));
    } else {
      seen.add(key);
      rows.push(rowOf(match, 'add', { photo: hash, original: originals[0] ?? null }));
    }
  }
  return { ok: true, rows };
};

/** What the rows bring to each product, in the order of the numbers behind the codes. */
export const broughtBy = (rows: readonly FolderRow[]): readonly BroughtPhotos[] => {
  const added = rows.filter(({ state }) => state === 'add').toSorted((a, b) => a.order - b.order);
  const ids = [...new Set(added.flatMap(({ productId }) => productId ?? []))];
  return ids.map((productId) => {
    const own = added.filter((row) => row.productId === productId);
    return {
      productId,
      photos: own.flatMap(({ photo }) => photo ?? []),
      originals: own.flatMap(({ original }) => original ?? []),
    };
  });
};
