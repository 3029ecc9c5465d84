import pdfmake from 'pdfmake/build/pdfmake';
import type { CatalogueBook, ProductPage } from '../../documents/catalogue-book/catalogue-book';
import type { NameCards } from '../../documents/ceremony/name-cards';
import type { LabelPages } from '../../documents/labels/label';
import type { OfficialDocument } from '../../documents/official-document';
import type { Issue } from '../../domain/records/issue';
import { type FontFamily, loadFamily, type ReadAsset } from '../fonts/font-files';
import type { Face } from '../fonts/read-face';
import { bookDefinition } from './book/book-definition';
import { type BookPictures, bookPictures, pictureIssues } from './book/book-pictures';
import { productPageDefinition } from './book/product-page-definition';
import { labelDefinition } from './labels/label-pages';
import { nameCardDefinition } from './name-card-pages';
import { type Faces, pdfDefinition } from './pdf-definition';
import {
  lettersWithout,
  mapStrings,
  printableDocument,
  printableText,
  readFamily,
  replaceLetters,
  uncoveredLetters,
  withoutLetters,
} from './printable-text';

export interface WrittenPdf {
  readonly bytes: Uint8Array;
  /** `letter-not-printed`: params `letter`, `code` (U+XXXX). */
  readonly issues: readonly Issue<'letter-not-printed'>[];
}

/** A file and what could not be put into it. */
export interface WrittenPaperBytes {
  readonly bytes: Uint8Array;
  readonly issues: readonly Issue[];
}

export interface PdfWriter {
  /** Writes papers into one file; several begin on odd pages each. */
  write(papers: readonly OfficialDocument[], title: string, onProgress?: (share: number) => void): Promise<WrittenPdf>;
  /** A book of products. Issues `photo-missing`, `photo-unreadable` name the product. */
  writeBook(
    book: CatalogueBook,
    photos: ReadonlyMap<string, Uint8Array>,
    onProgress?: (share: number) => void,
  ): Promise<WrittenPaperBytes>;
  /** One product on one page. */
  writeProductPage(page: ProductPage, photos: ReadonlyMap<string, Uint8Array>): Promise<WrittenPaperBytes>;
  /** Folded name cards, two on a sheet. */
  writeCards(sheet: NameCards): Promise<WrittenPaperBytes>;
  /** Labels on sheets, or the pages to measure a printer with. Issues `label-small-print`, `label-code-left-out` name the label. */
  writeLabels(print: LabelPages, onProgress?: (share: number) => void): Promise<WrittenPaperBytes>;
  /** Reads the fonts ahead of the first paper. */
  warm(): Promise<void>;
}

interface LoadedFamily {
  readonly files: FontFamily;
  readonly faces: readonly Face[];
}

/**
 * Files under the names by which pdfmake asks for them. Its types ask for base64, its code copies bytes as they are: thirty megabytes of
 * photos need not become text and bytes again.
 */
const lendFiles = (files: readonly (readonly [string, Uint8Array])[]): void =>
  pdfmake.addVirtualFileSystem(
    Object.fromEntries(files.map(([name, data]) => [name, { data }])) as unknown as Record<string, string>,
  );

const denyAll = (): boolean => false;

/** pdfmake keeps one set of fonts for the whole program: the family in use is put there under the name Tinos. */
const installFamily = (name: string, family: FontFamily): void => {
  const file = (face: keyof FontFamily): string => `${name}-${face}.ttf`;
  lendFiles(Object.entries(family).map(([face, bytes]) => [`${name}-${face}.ttf`, bytes] as const));
  pdfmake.addFonts({
    [name]: {
      normal: file('normal'),
      bold: file('bold'),
      italics: file('italics'),
      bolditalics: file('bolditalics'),
    },
  });
};

/** Pictures lie with pdfmake while a book is made. It has no way to take a file back, so that its bytes are taken back. */
const withPictures = async <T>({ files }: BookPictures, work: () => Promise<T>): Promise<T> => {
  lendFiles([...files]);
  try {
    return await work();
  } finally {
    lendFiles([...files.keys()].map((name) => [name, new Uint8Array()]));
  }
};

const issueOf = (letter: string): Issue<'letter-not-printed'> => ({
  code: 'letter-not-printed',
  severity: 'warning',
  params: { letter, code: `U+${(letter.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}` },
});

/** Closes every door of pdfmake: no address is fetched, no path is read. */
const denyAccess = (): void => {
  pdfmake.setUrlAccessPolicy(denyAll);
  // The browser build has no setter for it and reads the property.
  Object.assign(pdfmake, { localAccessPolicy: denyAll });
};

/**
 * A writer of official papers. Fonts are read through `readAsset`, once; the whole Tinos only when a letter asks for it.
 * Runs in a worker, in the window and in Node alike.
 */
export const createPdfWriter = (readAsset: ReadAsset): PdfWriter => {
  const families = new Map<'subset' | 'whole', Promise<LoadedFamily>>();
  const family = (which: 'subset' | 'whole'): Promise<LoadedFamily> => {
    const known = families.get(which);
    if (known) return known;
    const loading = loadFamily(which, readAsset).then((files) => {
      installFamily(which === 'subset' ? 'Tinos' : 'TinosWhole', files);
      return { files, faces: readFamily(files) };
    });
    families.set(which, loading);
    return loading;
  };

  const write: PdfWriter['write'] = async (papers, title, onProgress) => {
    denyAccess();
    pdfmake.setProgressCallback((share) => onProgress?.(share));
    const clean = papers.map(printableDocument);
    const subset = await family('subset');
    const rare = clean.some((paper) => uncoveredLetters(paper, subset.faces).length > 0);
    const used = rare ? await family('whole') : subset;
    const letters = [...new Set(clean.flatMap((paper) => uncoveredLetters(paper, used.faces)))];
    const printable = letters.length === 0 ? clean : clean.map((paper) => replaceLetters(paper, letters));
    const [regular, bold] = used.faces;
    if (!regular || !bold) throw new Error('fonts not loaded');
    const definition = pdfDefinition(printable, { regular, bold }, title.normalize('NFC'));
    const font = rare ? 'TinosWhole' : 'Tinos';
    const bytes = await pdfmake
      .createPdf({ ...definition, defaultStyle: { ...definition.defaultStyle, font } })
      .getBuffer();
    return { bytes, issues: letters.map(issueOf) };
  };
  /** The same care for letters as for papers, of any plain data. */
  const print = async <T>(
    data: T,
    definitionOf: (clean: T, faces: Faces) => ReturnType<typeof pdfDefinition>,
  ): Promise<WrittenPaperBytes> => {
    denyAccess();
    const clean = mapStrings(data, printableText);
    const subset = await family('subset');
    const rare = lettersWithout(clean, subset.faces).length > 0;
    const used = rare ? await family('whole') : subset;
    const letters = lettersWithout(clean, used.faces);
    const [regular, bold] = used.faces;
    if (!regular || !bold) throw new Error('fonts not loaded');
    const definition = definitionOf(letters.length === 0 ? clean : withoutLetters(clean, letters), { regular, bold });
    const font = rare ? 'TinosWhole' : 'Tinos';
    const made = pdfmake.createPdf({ ...definition, defaultStyle: { ...definition.defaultStyle, font } });
    return { bytes: await made.getBuffer(), issues: letters.map(issueOf) };
  };
  const writeBook: PdfWriter['writeBook'] = async (book, photos, onProgress) => {
    pdfmake.setProgressCallback((share) => onProgress?.(share));
    const cards = book.groups.flatMap((group) => group.cards);
    const pictures = await bookPictures(cards, book.cover.logo, photos);
    const { bytes, issues } = await withPictures(pictures, () =>
      print(book, (clean, faces) => bookDefinition(clean, faces, pictures)),
    );
    return { bytes, issues: [...issues, ...pictureIssues(cards, pictures)] };
  };
  const writeProductPage: PdfWriter['writeProductPage'] = async (page, photos) => {
    pdfmake.setProgressCallback(() => undefined);
    const pictures = await bookPictures([page.card], page.logo, photos);
    const { bytes, issues } = await withPictures(pictures, () =>
      print(page, (clean, faces) => productPageDefinition(clean, faces, pictures)),
    );
    return { bytes, issues: [...issues, ...pictureIssues([page.card], pictures)] };
  };
  const warm = async (): Promise<void> => {
    await family('subset');
  };
  const writeCards: PdfWriter['writeCards'] = (sheet) => {
    pdfmake.setProgressCallback(() => undefined);
    return print(sheet, nameCardDefinition);
  };
  const writeLabels: PdfWriter['writeLabels'] = async (labels, onProgress) => {
    pdfmake.setProgressCallback((share) => onProgress?.(share));
    const found: Issue[] = [];
    const { bytes, issues } = await print(labels, (clean, faces) => {
      const drawn = labelDefinition(clean, faces);
      found.push(...drawn.issues);
      return drawn.definition;
    });
    return { bytes, issues: [...issues, ...found] };
  };
  return { write, writeBook, writeProductPage, writeCards, writeLabels, warm };
};
