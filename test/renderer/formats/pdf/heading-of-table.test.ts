import { describe, expect, it } from 'vitest';
import type { Block, OfficialDocument } from '../../../../renderer/documents/official-document';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfText, pdfWords } from '../../../support/poppler';

const places = 200;

/** Nothing to see, so high: it puts what follows to any place of the page. */
const filler = (ratio: number): Block => ({
  kind: 'drawing',
  svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1000 ${ratio * 1000}"></svg>`,
  ratio,
});

const table = (name: string, rows: number, lines: number): Block => ({
  kind: 'table',
  dense: true,
  columns: [
    { header: `Cột${name}`, width: 10, align: 'left' },
    { header: 'Giá trị đã gồm thuế giá trị gia tăng', width: 10, align: 'right' },
  ],
  rows: Array.from({ length: rows }, (_, row) => [
    { kind: 'text', text: row === 0 ? `Đầu${name} ${'thêm chữ '.repeat(lines * 9)}Hết${name}` : `Dòng ${row}` },
    { kind: 'text', text: '1' },
  ]),
});

const paper = (blocks: readonly Block[]): OfficialDocument => ({
  title: 'Tờ thử',
  author: 'Sở',
  language: 'vi',
  orientation: 'landscape',
  createdAt: '2026-11-24T10:00:00+07:00',
  blocks,
});

/** Page of a word, from 0. */
const pageOf = (pages: readonly string[], word: string): number =>
  pages.findIndex((page) => new RegExp(`${word}(?![0-9])`, 'u').test(page));

describe('a heading before a table taller than a page', () => {
  it('never stands alone, wherever on the page it comes, be its first row of one line or of four', async () => {
    const linesOf = (at: number): number => (at % 2 === 0 ? 1 : 4);
    const papers = Array.from({ length: places }, (_, at) =>
      paper([
        filler(0.02 + (at * 0.58) / places),
        { kind: 'paragraph', text: 'Đoạn trước.' },
        { kind: 'heading', text: `Mục${at}` },
        table(String(at), 27, linesOf(at) - 1),
        { kind: 'paragraph', text: `Cuối${at}` },
      ]),
    );
    const { bytes } = await testPdfWriter().write(papers, 'Mọi chỗ trên trang');
    const pages = pdfText(bytes).normalize('NFC').split('\f');
    const apart: string[] = [];
    let moved = 0;
    for (let at = 0; at < places; at += 1) {
      const heading = pageOf(pages, `Mục${at}`);
      expect(heading, `Mục${at}`).toBeGreaterThan(-1);
      // The page begins with its number, then with what moved there.
      if (/^\s*2\s+Mục/u.test(pages[heading] ?? '')) moved += 1;
      const together = [`Cột${at}`, `Đầu${at}`, ...(linesOf(at) > 1 ? [`Hết${at}`] : [])];
      if (together.some((word) => pageOf(pages, word) !== heading)) apart.push(`Mục${at}`);
      // Nothing is lost, and nothing stands over anything else: the table goes on behind its head.
      expect(pageOf(pages, `Cuối${at}`)).toBeGreaterThan(heading);
    }
    expect(apart).toEqual([]);
    // Some had to go to the next page, and some had not.
    expect(moved).toBeGreaterThan(0);
    expect(moved).toBeLessThan(places / 2);
    const gaps = [0, 50, 100, 150, places - 1].map((at) => {
      const words = pdfWords(bytes, pageOf(pages, `Mục${at}`) + 1);
      const top = (text: string): number => words.find((word) => word.text === text)?.top ?? Number.NaN;
      return Math.round(top(`Cột${at}`) - top(`Mục${at}`));
    });
    // The table stands as near to its heading as a short one.
    expect(new Set(gaps).size).toBe(1);
    expect(gaps[0]).toBeLessThan(40);
  }, 240_000);
});
