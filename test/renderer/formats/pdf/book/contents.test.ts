import { describe, expect, it } from 'vitest';
import { makeBook } from '../../../../../renderer/documents/catalogue-book/make-book';
import { sampleCatalogue } from '../../../../support/catalogue-snapshot';
import { testPdfWriter } from '../../../../support/pdf-writer';
import { pdfText } from '../../../../support/poppler';

describe('the contents of the book', () => {
  it.each([
    ['vi', '2 sản phẩm'],
    ['en', '2 products'],
    ['both', '2 sản phẩm / 2 products'],
  ] as const)('tells how many products a group has in one line, in «%s» too', async (language, count) => {
    const base = sampleCatalogue(8);
    const long = 'Hợp tác xã Sản xuất, Chế biến và Kinh doanh Nông sản Hữu cơ '.repeat(4);
    const snapshot = {
      ...base,
      look: { ...base.look, language, grouping: 'producer' as const },
      producers: base.producers.map((producer, index) => (index === 0 ? { ...producer, name: long } : producer)),
    };
    const { bytes } = await testPdfWriter().writeBook(makeBook(snapshot), new Map());
    // Broken, it would have a line end inside.
    expect(pdfText(bytes, 2).normalize('NFC').split(count)).toHaveLength(5);
  });
});
