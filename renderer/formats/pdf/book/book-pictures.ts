import type { BookCard } from '../../../documents/catalogue-book/catalogue-book';
import type { Issue } from '../../../domain/records/issue';
import { readPicture } from '../../xlsx/picture-size';

/** Pictures of a book by hash, as pdfmake takes them, with their size in pixels. */
export interface BookPictures {
  readonly images: Readonly<Record<string, string>>;
  readonly sizes: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
}

const chunk = 0x8000;

const toBase64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (let from = 0; from < bytes.length; from += chunk)
    binary += String.fromCharCode(...bytes.subarray(from, from + chunk));
  return btoa(binary);
};

/** Only pictures whose head can be read: pdfmake gives the whole book up over one broken photo. */
export const bookPictures = (
  cards: readonly BookCard[],
  logo: string | null,
  photos: ReadonlyMap<string, Uint8Array>,
): BookPictures => {
  const images: Record<string, string> = {};
  const sizes = new Map<string, { readonly width: number; readonly height: number }>();
  for (const sha256 of new Set([...cards.map(({ photo }) => photo), logo])) {
    const bytes = sha256 === null ? undefined : photos.get(sha256);
    const picture = bytes && readPicture(bytes);
    if (sha256 === null || !bytes || !picture) continue;
    images[sha256] = `data:image/${picture.type};base64,${toBase64(bytes)}`;
    sizes.set(sha256, picture);
  }
  return { images, sizes };
};

/** One for each photo that is not in the book; params `sha256`, `name`. */
export const pictureIssues = (
  cards: readonly BookCard[],
  photos: ReadonlyMap<string, Uint8Array>,
  { sizes }: BookPictures,
): readonly Issue[] =>
  cards.flatMap(({ photo: sha256, name }) => {
    if (sha256 === null || sizes.has(sha256)) return [];
    const code = photos.has(sha256) ? 'photo-unreadable' : 'photo-missing';
    return [{ code, severity: 'warning' as const, params: { sha256, name } }];
  });
