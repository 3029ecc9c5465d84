import { expect, test } from 'vitest';
import { officeHead } from '../../../../renderer/documents/office-head';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfText } from '../../../support/poppler';

test('the name of an office that needs two lines leaves no word alone', async () => {
  const heads = ['Sở Công Thương tỉnh Cà Mau', 'Sở Nông nghiệp và Môi trường tỉnh Thái Nguyên'].map((name) =>
    officeHead({ name, superiorBody: 'UBND tỉnh' }),
  );
  const { bytes } = await testPdfWriter().write(
    heads.map((head) => ({
      title: 'Tờ thử',
      author: 'Sở',
      language: 'vi',
      orientation: 'portrait',
      createdAt: '2026-11-24T10:00:00+07:00',
      blocks: [head],
    })),
    'Đầu trang',
  );
  const lines = pdfText(bytes).normalize('NFC').split('\n');
  expect(lines).toEqual(
    expect.arrayContaining(['SỞ CÔNG THƯƠNG', 'TỈNH CÀ MAU', 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG', 'TỈNH THÁI NGUYÊN']),
  );
});
