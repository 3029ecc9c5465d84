import { describe, expect, it } from 'vitest';
import type { CatalogueBook } from '../../../../../renderer/documents/catalogue-book/catalogue-book';
import { makeBook } from '../../../../../renderer/documents/catalogue-book/make-book';
import { sampleCatalogue } from '../../../../support/catalogue-snapshot';
import { testPdfWriter } from '../../../../support/pdf-writer';
import { pdfPages, pdfText } from '../../../../support/poppler';
import { rasterPages } from '../../../../support/scanned-papers';
import { readByZbar } from '../../../../support/zbar';

const address = 'https://www.nongsan-camau.vn/san-pham/tom-kho?ma=4';
const endless = `https://www.nongsan-camau.vn/${'duong-dan-rat-dai-'.repeat(8)}chi-tiet`;

/** A book of two products whose producers sell on these addresses. */
const bookOf = (...links: readonly string[]): CatalogueBook => {
  const base = sampleCatalogue(links.length);
  return makeBook({
    ...base,
    products: base.products.map((product, index) => ({ ...product, traceCode: links[index] ?? null })),
  });
};

describe('the caption of a code in the book', () => {
  it('parts an address where a person would, and says of an endless one whose it is', async () => {
    const { bytes } = await testPdfWriter().writeBook(bookOf(address, endless), new Map());
    const lines = pdfText(bytes).split('\n');
    expect(lines).toEqual(expect.arrayContaining(['www.nongsan', '-camau.vn/san-pham/', 'tom-kho?ma=4']));
    expect(lines.join('').replaceAll(/\s/gu, '')).toContain('www.nongsan-camau.vn/…');
    expect(lines.join('')).not.toContain('duong-dan');
    expect(
      readByZbar(rasterPages(bytes, 300, [1, pdfPages(bytes)]))
        .flat()
        .toSorted(),
    ).toEqual([address, endless].toSorted());
  }, 60_000);
});
