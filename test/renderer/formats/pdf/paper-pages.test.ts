import { describe, expect, it } from 'vitest';
import { mouDocument } from '../../../../renderer/documents/mou/mou-document';
import { twoPartyTemplate } from '../../../../renderer/documents/mou/mou-template';
import type { Block, OfficialDocument } from '../../../../renderer/documents/official-document';
import { sampleSnapshot } from '../../../support/mou-snapshot';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfPages, pdfText, pdfWords } from '../../../support/poppler';

const writer = testPdfWriter();
const template = twoPartyTemplate();

const paper = (blocks: readonly Block[]): OfficialDocument => ({
  title: 'Tờ thử',
  author: 'Sở',
  language: 'vi',
  orientation: 'portrait',
  createdAt: '2026-11-24T10:00:00+07:00',
  blocks,
});

const sentence = 'Hai bên cùng nhau thực hiện đầy đủ các nội dung đã thỏa thuận trong văn bản này. ';
const paragraphs = (count: number, length = 3): readonly Block[] =>
  Array.from({ length: count }, () => ({ kind: 'paragraph' as const, text: sentence.repeat(length).trim() }));

const signatures: Block = {
  kind: 'signatureGrid',
  perRow: 2,
  signatures: [
    { heading: ['ĐẠI DIỆN BÊN A', 'GIÁM ĐỐC'], note: '(Ký, ghi rõ họ tên và đóng dấu)', name: 'NgườiKýA' },
    { heading: ['ĐẠI DIỆN BÊN B', 'PHÓ TỔNG GIÁM ĐỐC PHỤ TRÁCH THU MUA'], note: '(Ký)', name: 'NgườiKýB' },
  ],
};

/** Lines of text above the signatures on their page, the page number left out. */
const linesAbove = (bytes: Uint8Array): number => {
  const pages = pdfPages(bytes);
  const words = pdfWords(bytes, pages);
  const heading = words.find((word) => word.text === 'ĐẠI');
  if (!heading) return -1;
  const tops = words.filter((word) => word.bottom < heading.top && word.top > 50).map((word) => Math.round(word.top));
  return new Set(tops).size;
};

describe('pages of a paper', () => {
  it('numbers pages from the second on, centred at the top', async () => {
    const document = mouDocument(sampleSnapshot(40), template);
    const { bytes } = await writer.write([document], document.title);
    const pages = pdfPages(bytes);
    expect(pages).toBeGreaterThan(4);
    for (let page = 1; page <= pages; page += 1) {
      const head = pdfWords(bytes, page).filter((word) => word.bottom < 56.69);
      expect(head.map((word) => word.text)).toEqual(page === 1 ? [] : [String(page)]);
      const [number] = head;
      if (number) expect((number.left + number.right) / 2).toBeCloseTo(595.28 / 2, 0);
    }
  });

  it('keeps signatures whole with two lines of text above, wherever the page ends', async () => {
    for (let count = 9; count <= 19; count += 1) {
      const { bytes } = await writer.write([paper([...paragraphs(count), signatures])], 'Thử');
      const last = pdfText(bytes, pdfPages(bytes));
      for (const part of ['ĐẠI DIỆN BÊN A', 'NgườiKýA', 'NgườiKýB']) expect(last, `${count}: ${part}`).toContain(part);
      expect(linesAbove(bytes), `${count} paragraphs`).toBeGreaterThanOrEqual(2);
    }
  });

  it('takes the tail of a long last clause along with the signatures', async () => {
    for (const length of [18, 20, 22, 24]) {
      const blocks: Block[] = [
        ...paragraphs(6),
        { kind: 'paragraph', text: sentence.repeat(length).trim() },
        signatures,
      ];
      const { bytes } = await writer.write([paper(blocks)], 'Thử');
      expect(linesAbove(bytes), `${length} sentences`).toBeGreaterThanOrEqual(2);
      expect(pdfText(bytes).replace(/\s+/g, ' ').split('Hai bên cùng nhau').length - 1).toBe(6 * 3 + length);
    }
  });

  it('lines the names up when one title takes two lines', async () => {
    const { bytes } = await writer.write([paper([...paragraphs(2), signatures])], 'Thử');
    const words = pdfWords(bytes, 1);
    const [a, b] = ['NgườiKýA', 'NgườiKýB'].map((name) => words.find((word) => word.text === name));
    expect(a?.top).toBeCloseTo(b?.top ?? 0, 1);
  });

  it('never leaves a heading at the foot of a page', async () => {
    for (let count = 7; count <= 12; count += 1) {
      const article: Block = { kind: 'article', number: 7, title: 'Giao nhận', clauses: [sentence.repeat(2).trim()] };
      const { bytes } = await writer.write([paper([...paragraphs(count), article])], 'Thử');
      const page = pdfText(bytes, 1).includes('Điều 7') ? 1 : 2;
      const after = pdfText(bytes, page).replace(/\s+/g, ' ').split('Điều 7. Giao nhận')[1] ?? '';
      expect(after, `${count} paragraphs`).toContain('Hai bên cùng nhau');
    }
  });

  it('repeats the header of a table of 240 rows and splits no row', async () => {
    const document = mouDocument(sampleSnapshot(240), template);
    const { bytes } = await writer.write([document], document.title);
    const pages = pdfPages(bytes);
    const rows: string[] = [];
    for (let page = 4; page <= pages; page += 1) {
      const text = pdfText(bytes, page).replace(/\s+/g, ' ');
      if (!/Suối Giàng/.test(text)) continue;
      expect(text, `page ${page}`).toContain('STT');
      // A row's name has two lines: both stand on the page of its number, or the row was split.
      rows.push(...(text.match(/Suối Giàng loại \d+/g) ?? []));
      expect(text.match(/Chè Shan tuyết cổ thụ/g)?.length).toBe(text.match(/Suối Giàng loại \d+/g)?.length);
    }
    expect(rows).toHaveLength(240);
    expect(new Set(rows).size).toBe(240);
  }, 20_000);

  it('begins each paper of a batch on an odd page and numbers it apart', async () => {
    const short = paper([{ kind: 'paragraph', text: 'Ngắn' }]);
    const long = paper([...paragraphs(12), signatures]);
    const { bytes } = await writer.write([short, long, short, short], 'Cả tập');
    // 1 | 2 blank | 3-4 | 5 | 6 blank | 7
    expect(pdfPages(bytes)).toBe(7);
    const texts = [1, 2, 3, 4, 5, 6, 7].map((page) => pdfText(bytes, page).replace(/\s+/g, ' ').trim());
    expect(texts[0]).toBe('Ngắn');
    expect(texts[1]).toBe('');
    expect(texts[2]).toMatch(/^Hai bên/);
    expect(texts[3]).toMatch(/^2 /);
    expect(texts[4]).toBe('Ngắn');
    expect(texts[5]).toBe('');
    expect(texts[6]).toBe('Ngắn');
  });
});
