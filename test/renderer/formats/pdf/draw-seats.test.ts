import { describe, expect, test } from 'vitest';
import { seatingDocument } from '../../../../renderer/documents/ceremony/ceremony-documents';
import { pointsOf } from '../../../../renderer/documents/layout/paper-layout';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfText, pdfWords } from '../../../support/poppler';

const head = {
  conferenceName: 'Hội nghị Lào Cai 2026',
  officeName: 'Sở Công Thương',
  createdAt: '2026-12-10T08:00:00+07:00',
};
const long = 'Nguyễn Phúc Hoàng Thị Thanh Phương Nguyệt Quỳnh Nga Đặng Trường';
/** Names of one word each, so that a word of the page is a guest: `Ô1` ranks highest. */
const guests = (count: number) =>
  Array.from({ length: count }, (_, index) => ({
    key: `g${index}`,
    name: index === 4 ? long : `Ô${index + 1}`,
    title: 'Phó Giám đốc Sở Nông nghiệp và Môi trường',
    office: null,
  }));
const drawn = async (count: number, perRow: number) =>
  (await testPdfWriter().write([seatingDocument(head, guests(count), perRow)], 'Sơ đồ')).bytes;

describe('the seating plan', { timeout: 60_000 }, () => {
  test('33 guests, 16 in a row: highest in the middle, the second at his right hand, rows centred, nothing off the page', async () => {
    const bytes = await drawn(33, 16);
    const words = pdfWords(bytes, 1);
    const at = (text: string) => {
      const word = words.find((each) => each.text === text);
      if (!word) throw new Error(`${text} is not on the plan`);
      return { x: (word.left + word.right) / 2, y: (word.top + word.bottom) / 2 };
    };
    const seat = at('Ô3').x - at('Ô1').x;
    const middle = pointsOf((30 + 297 - 15) / 2);
    expect(Math.abs(at('Ô1').x - middle)).toBeLessThan(seat);
    // The hall sees his right hand on its left.
    expect(at('Ô1').x - at('Ô2').x).toBeCloseTo(seat, 0);
    expect(at('Ô2').x - at('Ô4').x).toBeCloseTo(seat, 0);
    // The front row stands next to the hall, the lone guest of the third row in the middle.
    expect(at('Ô17').y).toBeLessThan(at('Ô1').y);
    expect(at('Ô33').y).toBeLessThan(at('Ô17').y);
    expect(Math.abs(at('Ô33').x - middle)).toBeLessThan(1);
    for (const { left, right } of words) {
      expect(left).toBeGreaterThan(pointsOf(30) - 1);
      expect(right).toBeLessThan(pointsOf(297 - 15) + 1);
    }
    for (const part of long.split(' ')) expect(words.map(({ text }) => text.normalize('NFC'))).toContain(part);
    // The list has its own page and never begins with a heading left behind.
    expect(words.map(({ text }) => text)).not.toContain('sách');
    expect(pdfText(bytes, 2)).toContain('Danh sách đại biểu');
  });

  test('30 seats in a row are too narrow for names: the rank stands there, the list names it', async () => {
    const bytes = await drawn(30, 30);
    const words = pdfWords(bytes, 1).map(({ text }) => text);
    expect(words).not.toContain('Ô1');
    for (let rank = 1; rank <= 30; rank += 1) expect(words).toContain(String(rank));
    expect(pdfText(bytes)).toContain('Ô30');
  });
});
