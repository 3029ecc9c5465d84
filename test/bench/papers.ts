import type { CatalogueSnapshot } from '../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../renderer/documents/catalogue/catalogue-workbook';
import { makeBook } from '../../renderer/documents/catalogue-book/make-book';
import { mouDocument } from '../../renderer/documents/mou/mou-document';
import { twoPartyTemplate } from '../../renderer/documents/mou/mou-template';
import type { OfficialDocument } from '../../renderer/documents/official-document';
import { createPaperService, type PaperService } from '../../renderer/formats/paper-service';
import { sampleCatalogue } from '../support/catalogue-snapshot';
import { sampleSnapshot } from '../support/mou-snapshot';
import type { BenchPart } from './bench-parts';
import { bookPlainly } from './book-rival';
import type { Report } from './figure';
import { bookHtml, paperHtml } from './html-papers';
import { watchBlocks } from './longest-block';
import { inventPhotos } from './paper-photos';
import { base64, excelJsPlainly, pdfMakePlainly } from './paper-rivals';
import { timed } from './timed';

/** Lets the task that a rival filled end, or the watch would report it as ours. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 200));

/** Memoranda of four pages, with three to nine goods each. */
const memoranda = (count: number): readonly OfficialDocument[] => {
  const template = twoPartyTemplate();
  return Array.from({ length: count }, (_, index) =>
    mouDocument({ ...sampleSnapshot(3 + (index % 7)), number: index + 1 }, template),
  );
};

const perMegabyte = 1_000_000;

/** Chromium's own printing of pages with the same texts and pictures, in a browser of its own. */
const reportChromium = async (
  report: Report,
  figure: string,
  size: string,
  value: number,
  pages: readonly string[],
): Promise<void> => {
  const rivalValue = await window.benchPrint?.(pages);
  const rival = "Chromium's own printing of the same texts";
  report({
    figure: `${figure} beside Chromium`,
    size,
    value,
    unit: 'ms',
    ...(typeof rivalValue === 'number' ? { rival, rivalValue } : { note: 'no browser to print with' }),
  });
};

const measureMemoranda = async (papers: PaperService, report: Report): Promise<void> => {
  const [first] = memoranda(1);
  if (!first) return;
  await papers.warm();
  report({
    figure: 'first preview of a memorandum, warm',
    size: '1 paper',
    value: await timed(async () => void (await papers.pdf(first))),
    unit: 'ms',
    target: 400,
  });

  const few = memoranda(54);
  await settle();
  const blocks = await watchBlocks();
  const value = await timed(async () => void (await papers.pdfBatch(few, { mode: 'separate', title: '' })));
  const longest = await blocks.stop();
  const rivalValue = await timed(() => pdfMakePlainly(few));
  const rival = 'pdfmake with whole fonts on the main thread';
  report({
    figure: 'memoranda as separate files',
    size: '54 papers',
    value,
    unit: 'ms',
    target: 5000,
    rival,
    rivalValue,
  });
  await reportChromium(
    report,
    'memoranda as separate files',
    '54 papers',
    value,
    few.map((paper) => paperHtml([paper])),
  );
  report({
    figure: 'longest block while memoranda print',
    size: '54 papers',
    value: longest,
    unit: 'ms',
    target: 100,
    note: '0: no task of 50 ms or more',
  });

  const many = memoranda(200);
  const separate = await timed(async () => void (await papers.pdfBatch(many, { mode: 'separate', title: '' })));
  report({ figure: 'memoranda as separate files', size: '200 papers', value: separate, unit: 'ms', target: 16_000 });
  let bytes = 0;
  const one = await timed(async () => {
    const [file] = await papers.pdfBatch(many, { mode: 'one', title: 'Tập biên bản' });
    bytes = file?.bytes.length ?? 0;
  });
  report({
    figure: 'memoranda as one file',
    size: '200 papers',
    value: one,
    unit: 'ms',
    target: 10_000,
    note: `${(bytes / perMegabyte).toFixed(1)} MB`,
  });
  await reportChromium(report, 'memoranda as one file', '200 papers', one, [paperHtml(many)]);
};

/** Python's writer on the same machine, in a process of its own; a row that says why when it is not there. */
const reportXlsxWriter = async (
  report: Report,
  snapshot: CatalogueSnapshot,
  photos: ReadonlyMap<string, Uint8Array>,
  size: string,
  value: number,
): Promise<void> => {
  const book = JSON.stringify(catalogueWorkbook(snapshot, catalogueWords('vi')));
  const pictures = [...photos].map(([name, bytes]) => [name, base64(bytes)] as const);
  const rivalValue = await window.benchXlsxWriter?.(book, pictures);
  const rival = "Debian's python3-xlsxwriter in a process of its own";
  report({
    figure: 'catalogue beside XlsxWriter',
    size,
    value,
    unit: 'ms',
    ...(typeof rivalValue === 'number' ? { rival, rivalValue } : { note: 'python3-xlsxwriter is not installed' }),
  });
};

const measureCatalogue = async (
  papers: PaperService,
  report: Report,
  snapshot: CatalogueSnapshot,
  photos: ReadonlyMap<string, Uint8Array>,
  size: string,
  target: number,
): Promise<void> => {
  let bytes = 0;
  await settle();
  const blocks = await watchBlocks();
  const value = await timed(async () => {
    bytes = (await papers.catalogueWorkbook(snapshot, 'vi')).bytes.length;
  });
  const longest = await blocks.stop();
  let rivalBytes = 0;
  const rivalValue = await timed(async () => {
    rivalBytes = await excelJsPlainly(snapshot, photos);
  });
  const rival = 'ExcelJS used plainly on the main thread';
  report({ figure: 'catalogue', size, value, unit: 'ms', target, rival, rivalValue });
  if (photos.size > 0) {
    const share = (100 * value) / rivalValue;
    report({ figure: 'time of the catalogue, percent of ExcelJS', size, value: share, unit: 'count', target: 100 / 3 });
  }
  report({
    figure: 'size of the catalogue',
    size,
    value: bytes / perMegabyte,
    unit: 'MB',
    target: 40,
    rival,
    rivalValue: rivalBytes / perMegabyte,
  });
  await reportXlsxWriter(report, snapshot, photos, size, value);
  report({
    figure: 'longest block while the catalogue is written',
    size,
    value: longest,
    unit: 'ms',
    target: 100,
    note: '0: no task of 50 ms or more',
  });
};

/** The book (C2): cover, contents, 600 cards with photo and code, index. */
const measureBook = async (
  papers: PaperService,
  report: Report,
  snapshot: CatalogueSnapshot,
  photos: ReadonlyMap<string, Uint8Array>,
): Promise<void> => {
  const size = '600 products with photos';
  let bytes = 0;
  await settle();
  const blocks = await watchBlocks();
  const value = await timed(async () => {
    bytes = (await papers.catalogueBook(snapshot)).bytes.length;
  });
  const longest = await blocks.stop();
  let rivalBytes = 0;
  const rivalValue = await timed(async () => {
    rivalBytes = await bookPlainly(makeBook(snapshot), photos);
  });
  const rival = 'pdfmake used plainly on the main thread';
  report({ figure: 'catalogue as a book', size, value, unit: 'ms', target: 8000, rival, rivalValue });
  await reportChromium(report, 'catalogue as a book', size, value, [bookHtml(makeBook(snapshot), photos)]);
  report({
    figure: 'size of the book',
    size,
    value: bytes / perMegabyte,
    unit: 'MB',
    rival,
    rivalValue: rivalBytes / perMegabyte,
  });
  report({ figure: 'longest block while the book is laid out', size, value: longest, unit: 'ms', target: 100 });
};

/** Papers of a conference through the workers of the window, each against its library used plainly in the same run. */
export const paperBench: BenchPart = async (report, { seed }) => {
  const photos = await inventPhotos(600, seed);
  const papers = createPaperService({ photo: async (sha256) => photos.get(sha256) ?? null });
  const seeded: Report = (figure) => report({ ...figure, seed });
  await measureMemoranda(papers, seeded);
  await measureCatalogue(
    papers,
    seeded,
    sampleCatalogue(600, (index) => `photo-${index}`),
    photos,
    '600 products with photos',
    2000,
  );
  const inBook = sampleCatalogue(600, (index) => `photo-${index}`);
  await measureBook(papers, seeded, inBook, photos);
  await measureCatalogue(papers, seeded, sampleCatalogue(5000), new Map(), '5000 products without photos', 1200);
  papers.close();
};
