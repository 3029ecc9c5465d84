import { describe, expect, it } from 'vitest';
import { textHeight } from '../../../renderer/documents/layout/paper-layout';
import type { Block, OfficialDocument } from '../../../renderer/documents/official-document';
import { writeDocx } from '../../../renderer/formats/docx/write-docx';
import { printWordWithLibreOffice } from '../../support/office-tools';
import { type PdfWord, pdfWordsOfPages } from '../../support/poppler';

const code = 'K7Q2-9FXM-4';
const signature = { heading: ['GIÁM ĐỐC'], note: null, name: 'Mỷ' };
const text = (words: string): Block => ({ kind: 'paragraph', text: words });

/** A table that takes the page but for `room` points. */
const tall = (room: number, closing: readonly string[] = []): Block => ({
  kind: 'table',
  rowHeight: (textHeight('portrait') - room) / 2,
  columns: [{ header: 'Đầu', width: 1, align: 'left' }],
  rows: ['trên', 'dưới'].map((words) => [{ kind: 'text', text: words }]),
  closing,
});

interface Ending {
  /** Points that it leaves free, or runs over, about where the page is just full. */
  readonly about: number;
  readonly blocks: (room: number) => readonly Block[];
}
const endings: Readonly<Record<string, Ending>> = {
  table: { about: 0, blocks: (room) => [tall(room)] },
  sums: { about: 22.5, blocks: (room) => [tall(room, ['Một hàng.'])] },
  text: { about: 22, blocks: (room) => [tall(room), text('Hết.')] },
  signatures: {
    about: 153,
    blocks: (room) => [
      tall(room),
      text('Ký.'),
      { kind: 'signatureGrid', perRow: 2, signatures: [signature, signature] },
    ],
  },
};

const annex: readonly Block[] = [{ kind: 'pageBreak' }, { kind: 'title', title: 'PHỤ LỤC', subject: null }];
const paperOf = (blocks: readonly Block[]): OfficialDocument => ({
  title: 'Biên bản',
  author: 'Sở',
  language: 'vi',
  orientation: 'portrait',
  createdAt: '2026-11-24T10:00:00+07:00',
  foot: { code, copy: null },
  blocks,
});

/** Words of each page but its number and its code. */
const printed = async (papers: readonly OfficialDocument[]): Promise<readonly (readonly string[])[]> => {
  const own = ({ text: word }: PdfWord): boolean => !/^\d+$/u.test(word) && word !== 'Mã:' && !word.includes(code);
  const bytes = printWordWithLibreOffice(await writeDocx(papers));
  return pdfWordsOfPages(bytes).map((words) => words.filter(own).map(({ text: word }) => word));
};

/** Half points about the place where the page is full. */
const rooms = Array.from({ length: 13 }, (_, step) => step / 2 - 3);

const cases = Object.values(endings).flatMap(({ about, blocks }) =>
  rooms.map((room) => [text('Đây.'), ...blocks(about + room)]),
);

describe('a page of a Word file that is full', () => {
  it('is followed by the annex, which begins its page', async () => {
    const pages = await printed(cases.map((blocks) => paperOf([...blocks, ...annex])));
    expect(pages.filter(({ length }) => length === 0)).toEqual([]);
    expect(pages.filter((words) => words.includes('PHỤ')).map(([first]) => first)).toEqual(cases.map(() => 'PHỤ'));
    // Within these points both happen: the paper fills its first page, and runs over it.
    const papers = pages.length - cases.length;
    expect(papers).toBeGreaterThan(cases.length);
    expect(papers).toBeLessThan(cases.length * 2);
  }, 120_000);

  it('is the last one of its paper, or parted from a table behind it', async () => {
    const parted = paperOf([text('Trước.'), { kind: 'pageBreak' }, tall(600)]);
    const pages = await printed([...cases.map(paperOf), parted]);
    expect(pages.filter(({ length }) => length === 0)).toEqual([]);
    expect(pages.filter(([first]) => first === 'Đây.')).toHaveLength(cases.length);
    expect(pages.slice(-2)).toEqual([['Trước.'], ['Đầu', 'trên', 'dưới']]);
  }, 120_000);
});
