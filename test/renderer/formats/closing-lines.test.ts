import { describe, expect, it } from 'vitest';
import { goodsAnnex } from '../../../renderer/documents/mou/goods-annex';
import { builtInWording } from '../../../renderer/documents/mou/mou-template';
import type { OfficialDocument } from '../../../renderer/documents/official-document';
import { writeDocx } from '../../../renderer/formats/docx/write-docx';
import { sampleGoods, sampleSnapshot } from '../../support/mou-snapshot';
import { printWordWithLibreOffice } from '../../support/office-tools';
import { testPdfWriter } from '../../support/pdf-writer';
import { pdfText } from '../../support/poppler';

const headers = builtInWording('mou2').goodsHeaders;

/** The annex alone, of so many rows; names of one line and of two put the end of the table to any place of the page. */
const annexOf = (rows: number): OfficialDocument => ({
  title: `Phụ lục ${rows}`,
  author: 'Sở',
  language: 'vi',
  orientation: 'portrait',
  createdAt: '2026-11-24T10:00:00+07:00',
  blocks: goodsAnnex(
    {
      ...sampleSnapshot(0),
      goods: sampleGoods(rows).map((row, at) => ({
        ...row,
        quantity: 100 + at,
        price: 1000,
        ...(rows % 2 === 0 ? { name: `Chè ${at}` } : {}),
      })),
    },
    headers,
  ).slice(1),
});

/** Tables that end about where the first and the second page end. */
const papers = [14, 38].flatMap((first) => Array.from({ length: 14 }, (_, index) => annexOf(first + index)));

/** Pages with the sums, and those of them that have no row of the table. */
const sumsOn = (bytes: Uint8Array): { readonly pages: number; readonly alone: readonly string[] } => {
  const pages = pdfText(bytes)
    .split('\f')
    .filter((page) => /Danh mục gồm|Tổng giá trị/u.test(page));
  const alone = pages.filter((page) => !(page.includes('STT') && page.includes('Hộp giấy')));
  return { pages: pages.length, alone };
};

describe('the sums under a table of goods, wherever the page ends', () => {
  it('stand with its last row on the PDF', async () => {
    const { bytes } = await testPdfWriter().write(papers, 'Phụ lục');
    expect(sumsOn(bytes)).toEqual({ pages: papers.length, alone: [] });
  }, 120_000);

  it('stand with its last row in the Word file', async () => {
    const word = printWordWithLibreOffice(await writeDocx(papers));
    expect(sumsOn(word)).toEqual({ pages: papers.length, alone: [] });
  }, 180_000);
});
