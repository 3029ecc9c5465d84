import type { BookCard } from '../../../documents/catalogue-book/catalogue-book';
import type { Issue } from '../../../domain/records/issue';
import { shrinkPicture } from '../../pictures/shrink-picture';
import { wholePicture } from '../../pictures/whole-picture';
import { readPicture } from '../../xlsx/picture-size';

/** Pictures of a book. */
export interface BookPictures {
  /** Name of its file by hash: pdfmake finds the bytes under it, and puts each into the book once. */
  readonly images: Readonly<Record<string, string>>;
  readonly files: ReadonlyMap<string, Uint8Array>;
  /** In pixels, by hash. */
  readonly sizes: ReadonlyMap<string, { readonly width: number; readonly height: number }>;
  /** Hashes whose bytes are there and no picture. */
  readonly broken: ReadonlySet<string>;
}

/**
 * Whether pdfmake takes the picture as it is. It gives the whole book up over one that it does not: a JPEG with fill bytes before a
 * marker, a PNG with transparency whose pixels cannot be unpacked. And it takes any JPEG of four inks for one of Adobe's, which are
 * written inside out: another's would print as its negative.
 */
export const takenAsItIs = (bytes: Uint8Array, type: 'jpeg' | 'png'): boolean => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // Grey and colour without transparency: their pixels are passed on, never unpacked.
  if (type === 'png') return bytes[25] === 0 || bytes[25] === 2;
  let at = 2;
  let adobe = false;
  while (at + 9 < bytes.length) {
    const marker = bytes[at + 1] ?? 0;
    if (bytes[at] !== 0xff || marker === 0xff) return false;
    if (marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc)
      return bytes[at + 9] !== 4 || adobe;
    adobe ||= marker === 0xee;
    at += 2 + view.getUint16(at + 2);
  }
  return false;
};

/** Bytes that pdfmake takes: the same, or drawn again by the browser's own decoder; null when nobody can read them. */
const printable = async (bytes: Uint8Array): Promise<Uint8Array | null> => {
  const picture = wholePicture(bytes);
  if (picture && takenAsItIs(bytes, picture.type)) return bytes;
  // A browser draws the part that is there of a photo that broke off.
  if (!picture && readPicture(bytes)) return null;
  return shrinkPicture({ bytes, mime: '' });
};

/** The pictures of cards and cover that can be printed; the others are left out and named. */
export const bookPictures = async (
  cards: readonly BookCard[],
  logo: string | null,
  photos: ReadonlyMap<string, Uint8Array>,
): Promise<BookPictures> => {
  const images: Record<string, string> = {};
  const files = new Map<string, Uint8Array>();
  const sizes = new Map<string, { readonly width: number; readonly height: number }>();
  const broken = new Set<string>();
  for (const sha256 of new Set([...cards.map(({ photo }) => photo), logo])) {
    const given = sha256 === null ? undefined : photos.get(sha256);
    const bytes = given && (await printable(given));
    const picture = bytes && readPicture(bytes);
    if (sha256 !== null && given && !picture) broken.add(sha256);
    if (sha256 === null || !bytes || !picture) continue;
    const file = `book-${sha256}.${picture.type}`;
    images[sha256] = file;
    files.set(file, bytes);
    sizes.set(sha256, picture);
  }
  return { images, files, sizes, broken };
};

/** One for each photo that is not in the book; params `sha256`, `name`. */
export const pictureIssues = (cards: readonly BookCard[], { sizes, broken }: BookPictures): readonly Issue[] =>
  cards.flatMap(({ photo: sha256, name }) => {
    if (sha256 === null || sizes.has(sha256)) return [];
    const code = broken.has(sha256) ? 'photo-unreadable' : 'photo-missing';
    return [{ code, severity: 'warning' as const, params: { sha256, name } }];
  });
