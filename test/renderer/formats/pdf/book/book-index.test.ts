import { beforeAll, describe, expect, it } from 'vitest';
import type { CatalogueBook } from '../../../../../renderer/documents/catalogue-book/catalogue-book';
import { makeBook } from '../../../../../renderer/documents/catalogue-book/make-book';
import { sampleCatalogue } from '../../../../support/catalogue-snapshot';
import { testPdfWriter } from '../../../../support/pdf-writer';
import { pdfText, pdfWords } from '../../../../support/poppler';
import { smallPng } from '../../../../support/small-pictures';

const letters = (text: string): string => text.normalize('NFC').replaceAll(/\s+/gu, '');

/** Producers of one product, of three, and one of most: its pages fill several lines of the index. */
const book = (): CatalogueBook => {
  const snapshot = sampleCatalogue(120, (index) => (index % 3 === 0 ? 'a'.repeat(64) : null));
  const ownerOf = (index: number): string => (index < 70 ? 'p0' : index < 73 ? 'p1' : `p${index - 70}`);
  const products = snapshot.products.map((product, index) => ({ ...product, producerId: ownerOf(index) }));
  return makeBook({ ...snapshot, products });
};

describe('the index of producers', () => {
  const made = book();
  let pages: readonly string[] = [];
  let bytes: Uint8Array;
  beforeAll(async () => {
    ({ bytes } = await testPdfWriter().writeBook(made, new Map([['a'.repeat(64), smallPng(40, 30)]])));
    pages = pdfText(bytes)
      .normalize('NFC')
      .split('\f')
      .filter((page) => page !== '');
  }, 60_000);

  it('names every page on which a producer has a product, each once and in order, however many there are', () => {
    const names = new Map(made.groups.flatMap(({ cards }) => cards.map(({ id, name }) => [id, name] as const)));
    const indexPages = new Set(pages.flatMap((page, at) => (at > 1 && page.includes('Danh mục chủ thể') ? [at] : [])));
    const first = Math.min(...indexPages);
    // A number alone tells «số 1» from «số 12».
    const pageOf = (id: string): number =>
      pages.findIndex(
        (page, at) => at > 1 && at < first && new RegExp(`${names.get(id) ?? '?'}(?!\\d)`, 'u').test(page),
      ) + 1;
    const rows: { readonly top: number; readonly pages: number[]; name: string }[] = [];
    for (let at = first; at < pages.length; at += 1) {
      const words = pdfWords(bytes, at + 1).filter(({ top, bottom }) => top > 40 && bottom < 800);
      for (const word of words.toSorted((a, b) => Math.round(a.top) - Math.round(b.top) || a.left - b.left)) {
        if (word.left < 60 && word.text === 'Hợp') rows.push({ top: word.top, pages: [], name: '' });
        const row = rows.at(-1);
        if (!row) continue;
        if (word.left < 250) row.name += word.text;
        else if (/^\d+,?$/u.test(word.text) && word.left > 440) row.pages.push(Number(word.text.replace(',', '')));
      }
    }
    expect(rows).toHaveLength(made.producers.length);
    for (const producer of made.producers) {
      const row = rows.find(({ name }) => name === letters(producer.name));
      expect(row, producer.name).toBeDefined();
      const meant = [...new Set(producer.cardIds.map(pageOf))].toSorted((a, b) => a - b);
      expect(meant.every((page) => page > 2)).toBe(true);
      expect(row?.pages, producer.name).toEqual(meant);
    }
    expect(Math.max(...rows.map((row) => row.pages.length))).toBeGreaterThan(4);
  });

  it('leaves no room unfilled: nothing of what pdfmake puts there until it knows the page', () => {
    expect(pages.join('\n').match(/^0000\b.*/gmu)).toBeNull();
  });
});
