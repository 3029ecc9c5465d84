import type { Desktop } from '../../desktop/desktop';
import { sha256Of } from '../../desktop/photo-store';
import type { PhotoOriginal } from '../../domain/plan/source';
import { isHeic } from '../../formats/pictures/is-heic';
import type { PictureBytes } from '../../formats/pictures/shrink-picture';
import type { Failure } from '../../storage/failure';

/** A picture that was dropped, pasted or chosen; read when its turn comes. */
export interface GivenPhoto {
  readonly name: string;
  readonly read: () => Promise<Uint8Array | Failure>;
}

/** Why no decoder takes a file, as far as it can be told. */
export type UnreadPhoto = 'heic' | 'empty' | 'unread';

const unreadWhy = (bytes: Uint8Array): UnreadPhoto =>
  bytes.length === 0 ? 'empty' : isHeic(bytes) ? 'heic' : 'unread';

export interface AddedPhotos {
  /** Hashes of what was stored, in the order given. */
  readonly photos: readonly string[];
  readonly originals: readonly PhotoOriginal[];
  /** Files that no decoder takes. */
  readonly unread: readonly { readonly name: string; readonly why: UnreadPhoto }[];
  readonly failure: Failure | null;
  readonly stopped: boolean;
}

interface AddPhotosNeeds {
  readonly desktop: Pick<Desktop, 'call'>;
  readonly shrink: (picture: PictureBytes) => Promise<Uint8Array | null>;
  readonly stopped: () => boolean;
  readonly onProgress: (done: number, total: number) => void;
}

const isFailure = (read: Uint8Array | Failure): read is Failure => !(read instanceof Uint8Array);

/**
 * Pictures into the photo store, one after the other: made smaller, without the camera's notes. What was stored before a
 * failure or a stop stays; the product is told by the caller.
 */
export const addPhotos = async (given: readonly GivenPhoto[], needs: AddPhotosNeeds): Promise<AddedPhotos> => {
  const photos: string[] = [];
  const originals: PhotoOriginal[] = [];
  const unread: { name: string; why: UnreadPhoto }[] = [];
  const end = (failure: Failure | null, stopped: boolean): AddedPhotos => ({
    photos,
    originals,
    unread,
    failure,
    stopped,
  });
  for (const [index, { name, read }] of given.entries()) {
    if (needs.stopped()) return end(null, true);
    needs.onProgress(index, given.length);
    const bytes = await read();
    if (isFailure(bytes)) return end(bytes, false);
    const data = unreadWhy(bytes) === 'unread' ? await needs.shrink({ bytes, mime: '' }) : null;
    if (data) {
      const put = await needs.desktop.call('photo.put', { data });
      if (!put.ok) return end({ code: put.code, details: { ...put.details, name } }, false);
      photos.push(put.value.sha256);
      originals.push({ name, sha256: await sha256Of(bytes.slice()) });
    } else unread.push({ name, why: unreadWhy(bytes) });
  }
  return end(null, false);
};
