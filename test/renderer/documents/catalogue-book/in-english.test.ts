import { describe, expect, it } from 'vitest';
import type { CatalogueSnapshot } from '../../../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import { makeAnnex } from '../../../../renderer/documents/catalogue-book/make-annex';
import { makeBook, makeProductPage } from '../../../../renderer/documents/catalogue-book/make-book';
import { documentText } from '../../../../renderer/documents/document-text';
import { cellLooks } from '../../../../renderer/formats/xlsx/cell-looks';
import { sampleCatalogue } from '../../../support/catalogue-snapshot';

const base = sampleCatalogue(6);
const inLanguage = (language: 'vi' | 'en' | 'both'): CatalogueSnapshot => ({
  ...base,
  look: { ...base.look, language },
  edition: { no: 2, on: '2026-11-05', code: 'ABCD-EFGH-J' },
});
const letter = { number: '125/SCT-QLTM', date: '2026-12-05', place: 'Lào Cai' };
const annexText = (language: 'vi' | 'en' | 'both'): string =>
  documentText(makeAnnex(inLanguage(language), letter))
    .join('\n')
    .replaceAll('\u00a0', ' ');
const bookText = (language: 'vi' | 'en' | 'both'): string => {
  const snapshot = inLanguage(language);
  return JSON.stringify([makeBook(snapshot), makeProductPage(snapshot, 'x3')]);
};

/** Days and figures as Vietnamese papers have them. */
const vietnameseWays = /\d{2}\/\d{2}\/\d{4}|\d\.\d{3}|ngày|tháng \d/u;

describe('a catalogue in English', () => {
  it('has an annex with English days and prices', () => {
    const text = annexText('en');
    expect(text).not.toMatch(vietnameseWays);
    expect(text).toContain('(Annex to official letter no. 125/SCT-QLTM of 5 December 2026, Sở Công Thương');
    expect(text).toContain('Lào Cai, 5 December 2026');
    expect(text).toContain('Retail price (VND)');
    expect(text).toContain('86,500 - 121,500/hộp');
    expect(text).toContain('9 March 2025');
  });
  it('has a book and a product sheet with them', () => {
    expect(bookText('en')).not.toMatch(vietnameseWays);
    expect(bookText('en')).toContain('Edition 2, issued 5 November 2026, code ABCD-EFGH-J');
  });
  it('has a workbook whose days no reader can take for another', () => {
    const { sheets, words } = catalogueWorkbook(inLanguage('en'), catalogueWords('en'));
    expect(sheets[0]?.titles.map(({ text }) => text).join('\n')).not.toMatch(vietnameseWays);
    expect(cellLooks(words).date.format).toBe('[$-809]d mmm yyyy');
    expect(cellLooks(catalogueWorkbook(base, catalogueWords('vi')).words).date.format).toBe('dd/mm/yyyy');
  });
  it('names producers and what was kept out in English, or marks that nobody has translated them', () => {
    const snapshot: CatalogueSnapshot = {
      ...inLanguage('en'),
      producers: base.producers.map((each, index) => ({ ...each, nameEn: index === 0 ? 'Ban Lien Co-op' : null })),
      keptOut: [
        {
          id: 'k1',
          name: 'Tôm khô',
          producerName: 'HTX Một',
          nameEn: 'Dried shrimp',
          reason: 'lapsed',
          decisionNo: null,
          expiresOn: null,
        },
        { id: 'k2', name: 'Cá khô', producerName: 'HTX Hai', reason: 'lapsed', decisionNo: null, expiresOn: null },
      ],
    };
    const { sheets } = catalogueWorkbook(snapshot, catalogueWords('en'));
    const namesOf = (sheet: string, columns: readonly number[]) =>
      sheets.find(({ name }) => name === sheet)?.rows.map(({ cells }) => columns.map((column) => cells[column]));
    expect(namesOf('Producers', [1])?.slice(0, 2)).toEqual([
      ['Ban Lien Co-op'],
      [`${base.producers[1]?.name} [not translated]`],
    ]);
    expect(namesOf('Kept out', [1, 2])).toEqual([
      ['Dried shrimp', 'HTX Một [not translated]'],
      ['Cá khô [not translated]', 'HTX Hai [not translated]'],
    ]);
  });
  it('marks a reason that an officer typed in Vietnamese', () => {
    const letIn = { against: 'lapsed', reason: 'Đã nộp hồ sơ' } as const;
    const snapshot = { ...inLanguage('en'), products: base.products.map((product) => ({ ...product, letIn })) };
    expect(makeBook(snapshot).groups[0]?.cards[0]?.note).toMatch(/Included because: Đã nộp hồ sơ \[not translated\]$/);
  });
  it('counts one product as one', () => {
    const one = { ...inLanguage('en'), products: base.products.slice(0, 1) };
    expect(makeBook(one).groups.map(({ count }) => count)).toEqual(['1 product']);
  });
});

describe('a catalogue in Vietnamese, or in both languages', () => {
  it('explains in both languages the one mark that it prints, and gives each a line of the cover', () => {
    const { title, lines } = makeBook(inLanguage('both')).cover;
    expect(title).toBe('DANH MỤC SẢN PHẨM OCOP\nCATALOGUE OF OCOP PRODUCTS');
    const explained = 'Chỗ có dấu [chưa dịch] chưa có bản tiếng Anh. / Texts marked [chưa dịch] are in Vietnamese.';
    expect(lines).toContain(explained);
    expect(makeBook(inLanguage('en')).cover.lines).toContain('Texts marked [not translated] are in Vietnamese.');
  });
  it('keeps days and prices as Vietnamese papers have them', () => {
    for (const language of ['vi', 'both'] as const) {
      expect(annexText(language)).toContain('Lào Cai, ngày 05 tháng 12 năm 2026');
      expect(annexText(language)).toContain('86.500 - 121.500/hộp');
      expect(bookText(language)).toContain('09/03/2025');
    }
  });
});
