import { describe, expect, it } from 'vitest';
import { agencySignatures } from '../../../renderer/documents/mou/office-party';
import type { Block, OfficialDocument } from '../../../renderer/documents/official-document';
import { writeDocx } from '../../../renderer/formats/docx/write-docx';
import { printWordWithLibreOffice } from '../../support/office-tools';
import { testPdfWriter } from '../../support/pdf-writer';
import { type PdfWord, pdfWordsOfPages } from '../../support/poppler';

/** Papers of 2 to 20 offices; every one is written once. */
const fewest = 2;
const most = 20;
/** Offices up to here sign side by side, more of them in a table. */
const sideBySide = 4;

const sentence = 'Thửvăn '.repeat(12).trim();
const closings = [1, 3, 14];

interface Case {
  readonly id: number;
  readonly offices: number;
  /** Lines of text before the last article: they put the signatures to any place of the page. */
  readonly lines: number;
}

/** Every so many lines a page ends elsewhere; a page has about 32 of them. */
const casesOf = (step: number): readonly Case[] => {
  const cases: Case[] = [];
  for (let offices = fewest; offices <= most; offices += 1)
    for (let lines = offices % step; lines < 34; lines += step) cases.push({ id: cases.length, offices, lines });
  return cases;
};

const paperOf = ({ id, offices, lines }: Case): OfficialDocument => {
  const text = (words: string): Block => ({ kind: 'paragraph', text: words });
  const signatories = Array.from({ length: offices }, (_, row) => ({
    office:
      (row + id) % 5 === 0
        ? `Sở Nông nghiệp kiêm cơ quan thường trực Chương trình mỗi xã một sản phẩm tỉnh ${row}`
        : `Sở Công Thương tỉnh ${row}`,
    signer: `Người k${id}r${row}z`,
    title: 'Giám đốc',
    capacity: row % 4 === 0 ? 'KT. GIÁM ĐỐC' : null,
    focal: null,
  }));
  return {
    title: `Bản ghi nhớ ${id}`,
    author: 'Sở',
    language: 'vi',
    orientation: 'portrait',
    createdAt: '2026-11-24T10:00:00+07:00',
    blocks: [
      { kind: 'nationalMotto' },
      ...Array.from({ length: lines }, () => text('Thửvăn.')),
      {
        kind: 'article',
        number: 8,
        title: 'Số bản',
        clauses: [sentence, `${sentence}. `.repeat(closings[id % closings.length] ?? 1).trim()],
      },
      ...agencySignatures(signatories),
    ],
  };
};

interface Place {
  readonly page: number;
  readonly top: number;
}

/** Where each signer's name stands, by «paper.row». */
const placesOf = (pages: readonly (readonly PdfWord[])[]): ReadonlyMap<string, Place> => {
  const places = new Map<string, Place>();
  for (const [page, words] of pages.entries())
    for (const { text, top } of words) {
      const [, id, row] = /^k(\d+)r(\d+)z/u.exec(text) ?? [];
      if (id !== undefined) places.set(`${id}.${row}`, { page, top });
    }
  return places;
};

/** What is wrong with the place of one paper's signatures; null when nothing is. */
const faultOf = (
  { id, offices }: Case,
  pages: readonly (readonly PdfWord[])[],
  places: ReadonlyMap<string, Place>,
): string | null => {
  const found = Array.from({ length: offices }, (_, row) => places.get(`${id}.${row}`));
  const at = found.filter((place) => place !== undefined);
  const [first] = at;
  const last = at.at(-1);
  if (!first || !last || at.length < offices) return 'a signature is lost';
  const above = (pages[first.page] ?? []).filter(({ top }) => top < first.top);
  const lines = new Set(above.filter(({ text }) => text.startsWith('Thửvăn')).map(({ top }) => Math.round(top)));
  if (lines.size < 2) return `${lines.size} lines of text above the first signature`;
  const rowsOn = (page: number): number => at.filter((place) => place.page === page).length;
  if (offices <= sideBySide) return rowsOn(first.page) === offices ? null : 'parted';
  if (!above.some(({ text }) => text === 'STT')) return 'no head above the first row';
  if (rowsOn(first.page) < 2) return 'one row alone under the text';
  return rowsOn(last.page) < 2 ? 'one row alone on the last page' : null;
};

const faultsOf = (cases: readonly Case[], bytes: Uint8Array): { faults: readonly string[]; parted: number } => {
  const pages = pdfWordsOfPages(bytes);
  const places = placesOf(pages);
  const faults = cases.flatMap((each) => {
    const fault = faultOf(each, pages, places);
    return fault === null ? [] : [`${each.offices} offices after ${each.lines} lines: ${fault}`];
  });
  const parted = cases.filter(
    ({ id, offices }) => places.get(`${id}.0`)?.page !== places.get(`${id}.${offices - 1}`)?.page,
  );
  return { faults, parted: parted.length };
};

describe('signatures of 2 to 20 offices, wherever the page ends', () => {
  it('stand under two lines of text, and no row of them alone, on the PDF', async () => {
    const cases = casesOf(3);
    const { bytes } = await testPdfWriter().write(cases.map(paperOf), 'Ký ở mọi chỗ');
    const { faults, parted } = faultsOf(cases, bytes);
    expect(faults).toEqual([]);
    // Many of them had to go on overleaf, or this would have shown nothing.
    expect(parted).toBeGreaterThan(50);
  }, 120_000);

  it('stand whole under titles that fill a page, each name on the page of its title', async () => {
    const title = 'Chủ tịch Hội đồng quản trị kiêm Giám đốc '.repeat(8).trim();
    const papers = Array.from({ length: 12 }, (_, at): OfficialDocument => {
      const paper = paperOf({ id: at, offices: fewest, lines: at * 3 });
      const signatures = Array.from({ length: 2 + (at % 3) }, (__, place) => ({
        heading: [`BÊN${at}x${place}`, title],
        note: '(Ký)',
        name: `TÊN${at}x${place}`,
      }));
      return { ...paper, blocks: [...paper.blocks.slice(0, -1), { kind: 'signatureGrid', perRow: 2, signatures }] };
    });
    const { bytes } = await testPdfWriter().write(papers, 'Chức vụ dài');
    const marks = pdfWordsOfPages(bytes).map((words) =>
      words.map(({ text }) => text).filter((text) => /^(?:BÊN|TÊN)\d/u.test(text)),
    );
    expect(marks.flat()).toHaveLength(2 * (4 * 2 + 4 * 3 + 4 * 4));
    for (const [page, texts] of marks.entries()) {
      const of = (mark: string) => texts.filter((text) => text.startsWith(mark)).map((text) => text.slice(3));
      expect(of('TÊN').toSorted(), `page ${page + 1}`).toEqual(of('BÊN').toSorted());
    }
  }, 60_000);

  it('stand so in the Word file too', async () => {
    const cases = casesOf(9);
    const { faults, parted } = faultsOf(cases, printWordWithLibreOffice(await writeDocx(cases.map(paperOf))));
    expect(faults).toEqual([]);
    expect(parted).toBeGreaterThan(15);
  }, 180_000);
});
