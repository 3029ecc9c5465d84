import { beforeAll, describe, expect, it } from 'vitest';
import layout from '../../../../renderer/documents/layout/nd30-layout.json';
import { paperLayout } from '../../../../renderer/documents/layout/paper-layout';
import { mouDocument } from '../../../../renderer/documents/mou/mou-document';
import type { MouSnapshot, OfficeParty } from '../../../../renderer/documents/mou/mou-snapshot';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import { type MouVariant, mouVariants } from '../../../../renderer/domain/records/mou';
import { sampleSnapshot } from '../../../support/mou-snapshot';
import { testPdfWriter } from '../../../support/pdf-writer';
import { type PdfWord, pdfPages, pdfRaster, pdfWords, type Raster } from '../../../support/poppler';

const dpi = 144;
const millimetres = (points: number): number => (points * 25.4) / 72;
const pixels = (points: number): number => Math.round((points * dpi) / 72);

const wordsFrom = (words: readonly PdfWord[], first: string, count: number): readonly PdfWord[] => {
  const start = words.findIndex((word) => word.text === first);
  return words.slice(start, start + count);
};

const box = (words: readonly PdfWord[]) => ({
  left: Math.min(...words.map((word) => word.left)),
  right: Math.max(...words.map((word) => word.right)),
  top: Math.min(...words.map((word) => word.top)),
  bottom: Math.max(...words.map((word) => word.bottom)),
});

/** The longest run of ink in each pixel row between two heights: a drawn line shows as one long run. */
const longestRun = (
  raster: Raster,
  top: number,
  bottom: number,
): { readonly length: number; readonly from: number } => {
  let best = { length: 0, from: 0 };
  for (let y = pixels(top); y < pixels(bottom); y += 1) {
    let run = 0;
    for (let x = 0; x < raster.width; x += 1) {
      run = raster.ink(x, y) > 60 ? run + 1 : 0;
      if (run > best.length) best = { length: run, from: x - run + 1 };
    }
  }
  return best;
};

const office = (role: OfficeParty['role']): OfficeParty => ({
  role,
  name: 'Sở Công Thương tỉnh Lào Cai',
  signer: 'Phạm Thị Hòa',
  title: 'Phó Giám đốc',
  capacity: 'KT. GIÁM ĐỐC',
  address: 'Đường Trần Hưng Đạo, phường Lào Cai',
  phone: '0214 3820 000',
});
const signatories = ['Lào Cai', 'Tuyên Quang', 'Thái Nguyên'].map((province) => ({
  office: `Sở Công Thương tỉnh ${province}`,
  signer: 'Nguyễn Văn An',
  title: 'Giám đốc',
  capacity: null,
  focal: 'Phòng Quản lý thương mại',
}));
const snapshotOf = (variant: MouVariant): MouSnapshot => ({
  ...sampleSnapshot(variant === 'agency' ? 0 : 6),
  variant,
  printedNumber: '05/2026/BBGN-SCT',
  office: variant === 'witness' || variant === 'support' ? office(variant) : null,
  signatories: variant === 'agency' ? signatories : [],
});

/** The words of a phrase where they stand one after the other. */
const phraseWords = (words: readonly PdfWord[], phrase: string): readonly PdfWord[] => {
  const texts = phrase.split(/[\s\u00a0]+/);
  const start = words.findIndex((_, at) => texts.every((text, index) => words[at + index]?.text === text));
  return start < 0 ? [] : words.slice(start, start + texts.length);
};
const linesOf = (words: readonly PdfWord[]): readonly (readonly PdfWord[])[] => {
  const tops = [...new Set(words.map(({ top }) => Math.round(top)))];
  return tops.map((line) => words.filter(({ top }) => Math.round(top) === line));
};
const { margins } = paperLayout;
const centre = margins.left + (paperLayout.pageWidth - margins.left - margins.right) / 2;
/** What the decree allows the measuring to be off by. */
const tolerance = 1;
const off = (points: number): number => Math.abs(millimetres(points));

describe.each(mouVariants)(
  'a memorandum of the form «%s» with its number and its foot against Nghị định 30/2020/NĐ-CP',
  (variant) => {
    const wording = builtInWording(variant);
    let bytes: Uint8Array;
    let words: readonly PdfWord[];
    let raster: Raster;
    let pages = 0;
    beforeAll(async () => {
      const foot = { code: 'K7Q2-9FXM-4', copy: 'Bản 1/4' };
      const document = mouDocument(snapshotOf(variant), wording, foot);
      ({ bytes } = await testPdfWriter().write([document], document.title));
      words = pdfWords(bytes, 1);
      raster = pdfRaster(bytes, 1, dpi);
      pages = pdfPages(bytes);
    }, 60_000);

    it('keeps the margins on every page, its number above and its foot below', () => {
      const bottom = paperLayout.pageHeight - margins.bottom;
      for (let page = 1; page <= pages; page += 1) {
        const all = pdfWords(bytes, page);
        const body = box(all.filter((word) => word.top > 50 && word.top < bottom));
        const at = `page ${page}`;
        expect(millimetres(body.left), at).toBeGreaterThanOrEqual((layout.page.marginsMm.left[0] ?? 0) - 0.1);
        expect(210 - millimetres(body.right), at).toBeGreaterThanOrEqual((layout.page.marginsMm.right[0] ?? 0) - 0.1);
        expect(millimetres(body.top), at).toBeGreaterThanOrEqual((layout.page.marginsMm.top[0] ?? 0) - 0.1);
        expect(297 - millimetres(body.bottom), at).toBeGreaterThanOrEqual((layout.page.marginsMm.bottom[0] ?? 0) - 0.1);
        const foot = all.filter((word) => word.top >= bottom);
        expect(
          foot
            .map(({ text }) => text)
            .join(' ')
            .replaceAll('\u00a0', ' '),
          at,
        ).toBe('Mã: K7Q2-9FXM-4 Bản 1/4');
        // Printers of offices leave 5 mm of a sheet white.
        expect(297 - millimetres(box(foot).bottom), at).toBeGreaterThanOrEqual(5);
        expect(off(box(foot).right - (paperLayout.pageWidth - margins.right)), at).toBeLessThan(tolerance);
        const head = all.filter((word) => word.bottom < margins.top);
        expect(
          head.map(({ text }) => text),
          at,
        ).toEqual(page === 1 ? [] : [String(page)]);
        for (const { left, right } of head)
          expect(off((left + right) / 2 - paperLayout.pageWidth / 2)).toBeLessThan(tolerance);
      }
      // Body text reaches both edges.
      const body = box(words.filter((word) => word.top > 180 && word.top < bottom));
      expect(off(body.left - margins.left)).toBeLessThan(tolerance);
      expect(off(body.right - (paperLayout.pageWidth - margins.right))).toBeLessThan(tolerance);
    });

    it('centres Quốc hiệu, Tiêu ngữ, number, title and trích yếu over the text, each in its order', () => {
      const state = layout.elements.find(({ id }) => id === 'quocHieu')?.text ?? '';
      const phrase = layout.elements.find(({ id }) => id === 'tieuNgu')?.text ?? '';
      const parts = [state, phrase, 'Số: 05/2026/BBGN-SCT', wording.title].map((text) => phraseWords(words, text));
      let above = 0;
      for (const part of parts) {
        expect(part.length).toBeGreaterThan(0);
        expect(linesOf(part)).toHaveLength(1);
        const { left, right, top } = box(part);
        expect(off((left + right) / 2 - centre), part[0]?.text ?? '').toBeLessThan(tolerance);
        expect(top).toBeGreaterThan(above);
        above = top;
      }
    });

    it('draws the line under Tiêu ngữ as long as its words, within a millimetre', () => {
      const phrase = box(wordsFrom(words, 'Độc', 8));
      const line = longestRun(raster, phrase.bottom - 2, phrase.bottom + 6);
      expect(off((line.length * 72) / dpi - (phrase.right - phrase.left))).toBeLessThan(tolerance);
      expect(off((line.from * 72) / dpi - phrase.left)).toBeLessThan(tolerance);
    });

    it('draws the line under trích yếu a third to a half as long', () => {
      const [first] = phraseWords(words, 'Về');
      const last = words.findIndex(({ text }) => text === 'Căn');
      const subject = words.slice(
        words.indexOf(first ?? words[0] ?? { text: '', left: 0, right: 0, top: 0, bottom: 0 }),
        last,
      );
      const lines = linesOf(subject).map(box);
      for (const { left, right } of lines) expect(off((left + right) / 2 - centre)).toBeLessThan(tolerance);
      const widest = Math.max(...lines.map(({ left, right }) => right - left));
      const { bottom } = box(subject);
      const line = longestRun(raster, bottom - 1, bottom + 8);
      const share = (line.length * 72) / dpi / widest;
      expect(share).toBeGreaterThanOrEqual(1 / 3);
      expect(share).toBeLessThanOrEqual(1 / 2);
    });

    it('prints nothing left and right of its margins, and below them only the foot', () => {
      let stray = 0;
      const low = pixels(paperLayout.pageHeight - margins.bottom) + 2;
      const edge = pixels(paperLayout.pageHeight - (5 * 72) / 25.4);
      const [left, right] = [pixels(margins.left) - 2, pixels(paperLayout.pageWidth - margins.right) + 2];
      for (let y = 0; y < raster.height; y += 1) {
        for (let x = 0; x < raster.width; x += 1) {
          // In the foot: the QR and the code at the left, the copy at the right, a white middle between them.
          const footGap = y > low && x > pixels(centre) && x < right - pixels(80);
          if ((x < left || x > right || y > edge || footGap) && raster.ink(x, y) > 60) stray += 1;
        }
      }
      expect(stray).toBe(0);
    });

    it('indents the first line of body text by 1 to 1,27 cm, bases and articles as well', () => {
      for (const first of ['Hôm', 'Căn', 'Điều']) {
        const word = words.find(({ text, left }) => text.startsWith(first) && left < margins.left + 60);
        if (first === 'Điều' && !word) continue;
        const indent = millimetres((word?.left ?? 0) - margins.left);
        expect(indent, first).toBeGreaterThanOrEqual(10 - 0.1);
        expect(indent, first).toBeLessThanOrEqual(12.7 + 0.1);
      }
    });

    it('signs on one page: each name under its title, none left alone', () => {
      const names = variant === 'agency' ? ['Nguyễn Văn An'] : ['Nguyễn Thị Hương Giang', 'Trần Quốc Đạt'];
      for (const name of names) {
        const signed = Array.from({ length: pages }, (_, index) => pdfWords(bytes, index + 1))
          .map((page) => ({ page, heads: page.filter(({ text }) => text === '(Ký,') }))
          .filter(({ heads }) => heads.length > 0);
        expect(signed).toHaveLength(1);
        const page = signed[0]?.page ?? [];
        const head = signed[0]?.heads[0];
        const below = page.filter(({ top }) => top > (head?.top ?? 0));
        expect(phraseWords(below, name).length, name).toBeGreaterThan(0);
        // At least two lines of the text stand above them on their page.
        const above = page.filter(({ bottom, top }) => bottom < (head?.top ?? 0) - 30 && top > margins.top - 2);
        expect(linesOf(above).length).toBeGreaterThanOrEqual(2);
      }
    });
  },
);
