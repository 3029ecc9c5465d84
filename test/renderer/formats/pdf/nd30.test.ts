import { beforeAll, describe, expect, it } from 'vitest';
import layout from '../../../../renderer/documents/layout/nd30-layout.json';
import { mouDocument } from '../../../../renderer/documents/mou/mou-document';
import { twoPartyTemplate } from '../../../../renderer/documents/mou/mou-template';
import type { OfficialDocument } from '../../../../renderer/documents/official-document';
import { sampleSnapshot } from '../../../support/mou-snapshot';
import { testPdfWriter } from '../../../support/pdf-writer';
import { hasPoppler, type PdfWord, pdfRaster, pdfWords, type Raster } from '../../../support/poppler';

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

describe.skipIf(!hasPoppler)('a memorandum against Nghị định 30/2020/NĐ-CP', () => {
  let bytes: Uint8Array;
  let words: readonly PdfWord[];
  let raster: Raster;
  beforeAll(async () => {
    const document: OfficialDocument = mouDocument(sampleSnapshot(6), twoPartyTemplate());
    ({ bytes } = await testPdfWriter().write([document], document.title));
    words = pdfWords(bytes, 1);
    raster = pdfRaster(bytes, 1, dpi);
  });

  it('keeps the margins on every page', () => {
    for (let page = 1; page <= 4; page += 1) {
      const body = box(pdfWords(bytes, page).filter((word) => word.top > 50));
      expect(millimetres(body.left), `left of page ${page}`).toBeGreaterThanOrEqual(
        (layout.page.marginsMm.left[0] ?? 0) - 0.1,
      );
      expect(210 - millimetres(body.right)).toBeGreaterThanOrEqual((layout.page.marginsMm.right[0] ?? 0) - 0.1);
      expect(millimetres(body.top)).toBeGreaterThanOrEqual((layout.page.marginsMm.top[0] ?? 0) - 0.1);
      expect(297 - millimetres(body.bottom)).toBeGreaterThanOrEqual(layout.page.marginsMm.bottom[0] ?? 0);
    }
    // Body text reaches both edges: 30 mm at the left, 15 mm at the right.
    const body = box(words.filter((word) => word.top > 160));
    expect(millimetres(body.left)).toBeCloseTo(30, 0);
    expect(210 - millimetres(body.right)).toBeCloseTo(15, 0);
  });

  it('sets Quốc hiệu and Tiêu ngữ on one line each, centred over the text', () => {
    const state = wordsFrom(words, 'CỘNG', 8);
    const phrase = wordsFrom(words, 'Độc', 8);
    expect(state.map((word) => word.text).join(' ')).toBe(layout.elements.find(({ id }) => id === 'quocHieu')?.text);
    expect(phrase.map((word) => word.text).join(' ')).toBe(layout.elements.find(({ id }) => id === 'tieuNgu')?.text);
    for (const line of [state, phrase]) {
      expect(new Set(line.map((word) => Math.round(word.top))).size).toBe(1);
      const { left, right } = box(line);
      expect(millimetres((left + right) / 2)).toBeCloseTo(30 + (210 - 30 - 15) / 2, 0);
    }
    expect(box(phrase).top).toBeGreaterThanOrEqual(box(state).bottom - 4);
  });

  it('draws the line under Tiêu ngữ as long as its words, within a millimetre', () => {
    const phrase = box(wordsFrom(words, 'Độc', 8));
    const line = longestRun(raster, phrase.bottom - 2, phrase.bottom + 6);
    expect(Math.abs(millimetres((line.length * 72) / dpi) - millimetres(phrase.right - phrase.left))).toBeLessThan(1);
    expect(Math.abs(millimetres((line.from * 72) / dpi) - millimetres(phrase.left))).toBeLessThan(1);
  });

  it('draws the line under trích yếu a third to a half as long', () => {
    const subject = box(words.filter((word) => word.top > 125 && word.top < 140));
    const line = longestRun(raster, subject.bottom - 1, subject.bottom + 8);
    const share = (line.length * 72) / dpi / (subject.right - subject.left);
    expect(share).toBeGreaterThanOrEqual(1 / 3);
    expect(share).toBeLessThanOrEqual(1 / 2);
  });

  it('prints nothing below the foot margin and nothing left of the left one', () => {
    let stray = 0;
    for (let y = 0; y < raster.height; y += 1) {
      for (let x = 0; x < raster.width; x += 1) {
        const outside = x < pixels(85.04) - 2 || x > pixels(595.28 - 42.52) + 2 || y > pixels(841.89 - 56.69) + 2;
        if (outside && raster.ink(x, y) > 60) stray += 1;
      }
    }
    expect(stray).toBe(0);
  });

  it('indents the first line of body text by 1 to 1,27 cm', () => {
    const opening = words.find((word) => word.text === 'Hôm');
    const indent = millimetres((opening?.left ?? 0) - 85.04);
    expect(indent).toBeGreaterThanOrEqual(10);
    expect(indent).toBeLessThanOrEqual(12.8);
  });
});
