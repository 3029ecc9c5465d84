import { writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfFonts, pdfPages, pdfText, pdfWords } from '../../../support/poppler';

/** 60 letters, as the longest names of the minorities with their titles of respect are. */
const long = 'Nguyễn Phúc Hoàng Thị Thanh Phương Nguyệt Quỳnh Nga Đặng Trường';
const cards = [
  { name: 'Lò Y', title: 'Chủ hộ', unit: 'Hộ kinh doanh Lò Y' },
  {
    name: long,
    title: 'Chủ tịch Hội đồng quản trị kiêm Tổng Giám đốc',
    unit: 'Công ty Cổ phần Thương mại, Dịch vụ và Xuất nhập khẩu Nông sản & Thực phẩm Tây Bắc',
  },
  { name: 'Trần Thị <Ba>', title: '', unit: '' },
];

test('two tents on a sheet, each name on both sides, long names whole and within the sheet', async () => {
  const { bytes, issues } = await testPdfWriter().writeCards({
    title: 'Thẻ tên',
    author: 'Sở Công Thương',
    createdAt: '2026-12-10T08:00:00+07:00',
    cards,
  });
  expect(issues).toEqual([]);
  expect(pdfPages(bytes)).toBe(2);
  expect(pdfFonts(bytes).every(({ embedded }) => embedded)).toBe(true);
  const text = pdfText(bytes).normalize('NFC');
  for (const word of [...long.split(' '), 'Tây', '&', '<Ba>'])
    expect(text.split(/\s+/).filter((each) => each === word).length).toBeGreaterThanOrEqual(2);
  for (const page of [1, 2]) {
    for (const word of pdfWords(bytes, page)) {
      expect(word.left).toBeGreaterThan(30);
      expect(word.right).toBeLessThan(566);
    }
  }
  if (process.env['KEEP_PAPERS']) writeFileSync(`${process.env['KEEP_PAPERS']}/cards.pdf`, bytes);
});
