import type { Content } from 'pdfmake/interfaces';
import type { CatalogueBook } from '../../renderer/documents/catalogue-book/catalogue-book';
import { loadFamily } from '../../renderer/formats/fonts/font-files';
import { base64, readAsset } from './paper-rivals';

/**
 * The same cards with pdfmake as its documentation has it, on the main thread: whole fonts, its own table of contents, its own `qr`
 * nodes, every photo as a data URL in its node. Gives back the size of the file in bytes.
 */
export const bookPlainly = async (book: CatalogueBook, photos: ReadonlyMap<string, Uint8Array>): Promise<number> => {
  const { default: pdfmake } = await import('pdfmake/build/pdfmake');
  const files = Object.entries(await loadFamily('whole', readAsset));
  pdfmake.addVirtualFileSystem(Object.fromEntries(files.map(([face, bytes]) => [`book-${face}.ttf`, base64(bytes)])));
  pdfmake.addFonts({ Plain: Object.fromEntries(files.map(([face]) => [face, `book-${face}.ttf`])) });
  const content: Content[] = [
    { text: book.cover.title, fontSize: 26, alignment: 'center' },
    { toc: { title: { text: book.words.contents } }, pageBreak: 'before' },
    ...book.groups.flatMap(({ name, cards }): Content[] => [
      { text: name, fontSize: 18, tocItem: true, pageBreak: 'before' },
      ...cards.map((card): Content => {
        const bytes = card.photo === null ? undefined : photos.get(card.photo);
        return {
          columns: [
            bytes
              ? { image: `data:image/jpeg;base64,${base64(bytes)}`, fit: [119, 119], width: 119 }
              : { text: '', width: 119 },
            [
              { text: card.name, fontSize: 13, bold: true },
              ...card.lines.map(({ label, value }) => `${label}: ${value}`),
            ],
            card.qr === null ? { text: '', width: 62 } : { qr: card.qr.text, fit: 62, width: 62 },
          ],
          unbreakable: true,
        };
      }),
    ]),
  ];
  const made = pdfmake.createPdf({ content, defaultStyle: { font: 'Plain', fontSize: 10 } });
  return (await made.getBuffer()).length;
};
