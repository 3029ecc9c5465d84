import { beforeAll, describe, expect, it } from 'vitest';
import { printedColumns } from '../../../../../renderer/documents/catalogue/catalogue-columns';
import { producersById } from '../../../../../renderer/documents/catalogue/catalogue-groups';
import type { CatalogueSnapshot } from '../../../../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../../../../renderer/documents/catalogue/catalogue-words';
import { cellWords } from '../../../../../renderer/documents/catalogue/cell-words';
import { makeBook, makeProductPage } from '../../../../../renderer/documents/catalogue-book/make-book';
import { takenAsItIs } from '../../../../../renderer/formats/pdf/book/book-pictures';
import { sampleCatalogue } from '../../../../support/catalogue-snapshot';
import { testPdfWriter } from '../../../../support/pdf-writer';
import { pdfPages, pdfText } from '../../../../support/poppler';
import { jpegHead, smallPng } from '../../../../support/small-pictures';

/** Letters only: the text layer parts lines where the page does. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');

describe('a picture for the book', () => {
  it('is taken as it is only where pdfmake can: one that it refuses would cost the whole book', async () => {
    const filled = jpegHead(40, 30);
    const plain = filled.filter((_, at) => at !== 20);
    expect(takenAsItIs(plain, 'jpeg')).toBe(true);
    expect(takenAsItIs(filled, 'jpeg')).toBe(false);
    expect(takenAsItIs(plain.slice(0, 18), 'jpeg')).toBe(false);
    const seeThrough = smallPng(4, 4);
    expect(takenAsItIs(seeThrough, 'png')).toBe(true);
    seeThrough[25] = 6;
    expect(takenAsItIs(seeThrough, 'png')).toBe(false);
    const one = sampleCatalogue(2, (index) => String(index).repeat(64));
    const photos = new Map([
      ['0'.repeat(64), filled],
      ['1'.repeat(64), seeThrough],
    ]);
    const { issues, bytes } = await testPdfWriter().writeBook(makeBook(one), photos);
    expect(bytes.length).toBeGreaterThan(1000);
    expect(issues.map(({ code }) => code)).toEqual(['photo-unreadable', 'photo-unreadable']);
  });
});

describe('the catalogue as a book', () => {
  const good = 'a'.repeat(64);
  const broken = 'b'.repeat(64);
  const gone = 'c'.repeat(64);
  const traps = [
    `${'Chè Shan tuyết cổ thụ '.repeat(13)}Hết`,
    '=HYPERLINK("http://x","y")',
    '{{ten.san.pham}} $& $1',
    'Mật\u202Eong\u200F bạc hà',
    'A'.repeat(300),
    'Hòa bình ☯ thủy',
  ];
  const base = sampleCatalogue(40, (index) => [good, broken, gone, null][index % 4] ?? null);
  const snapshot: CatalogueSnapshot = {
    ...base,
    products: base.products.map((product, index) => ({ ...product, name: traps[index] ?? product.name })),
  };
  const photos = new Map([
    [good, smallPng(60, 40)],
    [broken, new Uint8Array([1, 2, 3])],
  ]);
  let text = '';
  let pages = 0;
  let pictures = 0;
  let issues: readonly { readonly code: string }[] = [];
  beforeAll(async () => {
    const written = await testPdfWriter().writeBook(makeBook(snapshot), photos);
    text = pdfText(written.bytes);
    pages = pdfPages(written.bytes);
    pictures = Buffer.from(written.bytes).toString('latin1').split('/Subtype /Image').length - 1;
    issues = written.issues;
  }, 60_000);

  it('prints every field that the workbook prints, letter by letter', () => {
    const words = catalogueWords('vi');
    const producers = producersById(snapshot);
    const printed = letters(text);
    const columns = printedColumns(words, snapshot.look).filter(({ key }) => key !== 'number' && key !== 'photo');
    const missing = snapshot.products.slice(6).flatMap((product) =>
      columns.flatMap((column) => {
        const value = cellWords(
          words,
          column.kind,
          column.value(product, producers.get(product.producerId) ?? null, 0),
        );
        return value === null || printed.includes(letters(value.replaceAll('\n', ', ')))
          ? []
          : [`${product.id} ${column.key} ${value}`];
      }),
    );
    expect(missing).toEqual([]);
  });

  it('prints hostile names as plain text and long ones whole', () => {
    const printed = letters(text);
    expect(printed).toContain(letters(traps[0] ?? ''));
    expect(printed).toContain(letters(traps[1] ?? ''));
    expect(printed).toContain(letters(traps[2] ?? ''));
    expect(printed).toContain(letters('Mật ong bạc hà'));
    expect(printed).toContain('A'.repeat(300));
    expect(text).not.toMatch(/undefined|\[object|\u25a1|\ufffd/u);
  });

  it('holds each photo once, on however many cards it stands', () => {
    expect(pictures).toBe(1);
  });

  it('says which photos are not in it and which letter it could not print', () => {
    const codes = issues.map(({ code }) => code);
    expect(codes.filter((code) => code === 'photo-unreadable')).toHaveLength(10);
    expect(codes.filter((code) => code === 'photo-missing')).toHaveLength(10);
  });

  it('has contents and index whose page numbers are those of the pages', () => {
    const sheets = text.split('\f');
    const pageOf = (needle: string): number =>
      sheets.findIndex((sheet, index) => index > 1 && letters(sheet).includes(letters(needle))) + 1;
    const contents = letters(sheets[1] ?? '');
    for (const group of makeBook(snapshot).groups) {
      expect(contents).toContain(letters(`${group.name} ${group.count}`));
      expect(contents).toMatch(new RegExp(`${letters(group.count)}0*${pageOf(`${group.name} ${group.count}`)}`, 'u'));
    }
    const index = letters(sheets.slice(-3).join(''));
    const [producer] = makeBook(snapshot).producers;
    expect(index).toContain(letters(producer?.name ?? '?'));
    expect(letters(sheets[4] ?? '')).toContain(`Trang5/${pages}`);
  });

  it('shows one product on one page', async () => {
    const page = makeProductPage(snapshot, 'x8');
    expect(page).not.toBeNull();
    if (!page) return;
    const { bytes, issues: none } = await testPdfWriter().writeProductPage(page, photos);
    expect(pdfPages(bytes)).toBe(1);
    expect(none).toEqual([]);
    const printed = letters(pdfText(bytes));
    for (const { label, value } of page.card.lines) expect(printed).toContain(letters(`${label}: ${value}`));
    expect(makeProductPage(snapshot, 'nothing')).toBeNull();
  });
});
