import { writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Label, LabelPrint } from '../../../../../renderer/documents/labels/label';
import { type Correction, noCorrection } from '../../../../../renderer/domain/labels/printer-correction';
import { type KnownSheet, knownSheets, placeOf } from '../../../../../renderer/domain/labels/sheet-geometry';
import { testPdfWriter } from '../../../../support/pdf-writer';
import { pdfFonts, pdfPages, pdfRaster, pdfText, pdfWords } from '../../../../support/poppler';
import { rasterPages } from '../../../../support/scanned-papers';
import { partOf, readByZbar } from '../../../../support/zbar';

const writer = testPdfWriter();
const perMm = 72 / 25.4;

const label = (index: number, over: Partial<Label> = {}): Label => ({
  id: `x${index}`,
  name: `Chè Shan tuyết ${index}`,
  above: 'HTX Chè Tân Trào',
  heading: `Chè Shan tuyết ${index}`,
  stars: { count: 4, words: '4 sao' },
  lines: ['Gian hàng A05', `chetantrao.vn/sp/${index}`],
  qr: { text: `https://chetantrao.vn/sp/${index}`, caption: `chetantrao.vn/sp/${index}` },
  ...over,
});

const sheetOf = (key: KnownSheet, labels: readonly Label[], over: Partial<LabelPrint> = {}): LabelPrint => ({
  kind: 'labels',
  title: 'Nhãn sản phẩm',
  author: 'Sở Công Thương',
  createdAt: '2026-12-10T08:00:00+07:00',
  sheet: knownSheets[key],
  correction: noCorrection,
  labels,
  copies: 1,
  first: 0,
  most: 14,
  align: 'left',
  frames: false,
  ...over,
});

const keep = (name: string, bytes: Uint8Array): void => {
  if (process.env['KEEP_PAPERS']) writeFileSync(`${process.env['KEEP_PAPERS']}/${name}.pdf`, bytes);
};

const dpi = 300;
/** Millimetres of the middle of each dark line that crosses the row or the column of pixels. */
const darkLines = (bytes: Uint8Array, page: number, along: 'x' | 'y', at: number): readonly number[] => {
  const raster = pdfRaster(bytes, page, dpi);
  const px = Math.round((at / 25.4) * dpi);
  const length = along === 'x' ? raster.width : raster.height;
  const dark = (step: number): boolean => (along === 'x' ? raster.ink(step, px) : raster.ink(px, step)) > 30;
  const found: number[] = [];
  for (let step = 0; step < length; step += 1) {
    if (!dark(step)) continue;
    const from = step;
    while (step + 1 < length && dark(step + 1)) step += 1;
    found.push((((from + step) / 2 + 0.5) * 25.4) / dpi);
  }
  return found;
};

/** Written here by hand, from the box of the sheet: edges of 3 × 7 labels of 63,5 × 38,1 mm. */
const edgesX = [7.25, 70.75, 73.25, 136.75, 139.25, 202.75];
const edgesY = [15.15, 53.25, 91.35, 129.45, 167.55, 205.65, 243.75, 281.85];
const blank: Partial<Label> = { above: '', heading: '.', stars: null, lines: [], qr: null };

describe('sheets of labels', { timeout: 120_000 }, () => {
  const corrections: readonly Correction[] = [noCorrection, { shiftX: 3, shiftY: -2.5, scale: 98.5 }];
  test.each(corrections)(
    'labels lie within half a millimetre of their cells with the correction %o',
    async (correction) => {
      const labels = Array.from({ length: 21 }, (_, index) => label(index, blank));
      const { bytes } = await writer.writeLabels(sheetOf('s21', labels, { correction, frames: true }));
      const moved = (edges: readonly number[], shift: number) =>
        edges.map((mm) => shift + (mm * correction.scale) / 100);
      // Through the upper part of the first row and the left part of the first column, where no text stands.
      const [across] = moved([20], correction.shiftY);
      const [down] = moved([60], correction.shiftX);
      for (const [found, expected] of [
        [darkLines(bytes, 1, 'x', across ?? 0), moved(edgesX, correction.shiftX)],
        [darkLines(bytes, 1, 'y', down ?? 0), moved(edgesY, correction.shiftY)],
      ] as const) {
        expect(found).toHaveLength(expected.length);
        for (const [index, mm] of expected.entries()) expect(Math.abs((found[index] ?? 0) - mm)).toBeLessThan(0.5);
      }
      keep(`labels-frames-${correction.scale}`, bytes);
    },
  );

  test('words stand in their own cell, from the cell where the used sheet goes on, each as often as asked for', async () => {
    const { bytes, issues } = await writer.writeLabels(
      sheetOf('s21', [label(1, { heading: 'MỘT' }), label(2, { heading: 'HAI' })], { first: 19, copies: 2 }),
    );
    expect(issues).toEqual([]);
    expect(pdfPages(bytes)).toBe(2);
    const cellOf = (page: number, text: string) =>
      pdfWords(bytes, page)
        .filter((word) => word.text === text)
        .map(({ left, top }) => [Math.floor((left / perMm - 7.25) / 66), Math.floor((top / perMm - 15.15) / 38.1)]);
    expect(cellOf(1, 'MỘT')).toEqual([
      [1, 6],
      [2, 6],
    ]);
    expect(cellOf(2, 'HAI')).toEqual([
      [0, 0],
      [1, 0],
    ]);
    expect(pdfFonts(bytes).every(({ embedded }) => embedded)).toBe(true);
  });

  const long60 = 'Mật ong hoa bạc hà Cao nguyên đá Đồng Văn hộp quà cao cấp 500ml';
  const long300 =
    `${'Bộ sản phẩm quà tặng từ chè Shan tuyết cổ thụ, mật ong bạc hà và '.repeat(4)}thảo dược vùng cao`.padEnd(
      300,
      'o',
    );
  test.each(Object.keys(knownSheets) as KnownSheet[])(
    '%s: names of 60 and 300 letters stay whole within their cell',
    async (key) => {
      const sheet = knownSheets[key];
      const labels = [long60, long300, 'a'.repeat(300), 'Cam'].map((heading, index) =>
        label(index, { heading, name: heading, above: long60 }),
      );
      const { bytes, issues } = await writer.writeLabels(sheetOf(key, labels, { frames: true }));
      const text = pdfText(bytes).normalize('NFC').replaceAll(/\s+/g, '');
      expect(text).toContain('a'.repeat(30));
      const read = Array.from({ length: pdfPages(bytes) }, (_, page) => pdfWords(bytes, page + 1)).flat();
      for (const word of long300.split(' ')) expect(read.map((each) => each.text.normalize('NFC'))).toContain(word);
      for (const word of read) {
        const middle = { x: (word.left + word.right) / 2 / perMm, y: (word.top + word.bottom) / 2 / perMm };
        const column = Math.floor((middle.x - sheet.left) / (sheet.width + sheet.gapX));
        const row = Math.floor((middle.y - sheet.top) / (sheet.height + sheet.gapY));
        const [x, y] = [
          sheet.left + column * (sheet.width + sheet.gapX),
          sheet.top + row * (sheet.height + sheet.gapY),
        ];
        expect(word.left / perMm).toBeGreaterThanOrEqual(x - 0.1);
        expect(word.right / perMm).toBeLessThanOrEqual(x + sheet.width + 0.1);
        expect(word.top / perMm).toBeGreaterThanOrEqual(y - 0.3);
        expect(word.bottom / perMm).toBeLessThanOrEqual(y + sheet.height + 0.3);
      }
      // What had to shrink beyond reading is told, and nothing else is.
      const small = issues.filter(({ code }) => code === 'label-small-print').map(({ params }) => params['name']);
      expect(small).not.toContain('Cam');
      if (sheet.width > 60) expect(small).not.toContain(long60);
      keep(`labels-long-${key}`, bytes);
    },
  );

  test.each(['s21', 's65'] as const)('ZBar reads 100 of 100 codes on %s from 300 dpi', async (key) => {
    const labels = Array.from({ length: 100 }, (_, index) =>
      index % 3 === 0
        ? label(index, { qr: { text: `89312345${String(index).padStart(5, '0')}`, caption: 'GTIN' } })
        : label(index),
    );
    const { bytes, issues } = await writer.writeLabels(sheetOf(key, labels, { first: 5 }));
    expect(issues).toEqual([]);
    // Each label by itself, as a phone looks at it.
    const pages = rasterPages(bytes, dpi, [1, pdfPages(bytes)]);
    const sheet = knownSheets[key];
    const px = (mm: number): number => Math.round((mm / 25.4) * dpi);
    const cells = labels.flatMap((_, index) => {
      const { page, x, y } = placeOf(sheet, 5, index);
      const picture = pages[page];
      return picture ? [partOf(picture, [px(x), px(y), px(sheet.width), px(sheet.height)])] : [];
    });
    expect(readByZbar(cells)).toEqual(labels.map(({ qr }) => [qr?.text]));
    keep(`labels-codes-${key}`, bytes);
  });

  test('a link that no phone would read at that size is left out and told', async () => {
    const qr = { text: `https://vi.du/${'a'.repeat(480)}`, caption: 'vi.du' };
    const { issues } = await writer.writeLabels(sheetOf('s65', [label(1, { qr, lines: [] })]));
    expect(issues.map(({ code, params }) => [code, params['name']])).toEqual([
      ['label-code-left-out', 'Chè Shan tuyết 1'],
    ]);
    expect((await writer.writeLabels(sheetOf('s8', [label(1, { qr, lines: [] })]))).issues).toEqual([]);
  });

  test('the test page has a frame 10 mm inside, rulers of 150 mm, and the numbered cells of the sheet', async () => {
    const words = { heading: 'TRANG ĐO', lines: ['Đo ba chỗ.'], cells: 'Ô của tờ nhãn' };
    const { kind: _, ...paper } = sheetOf('s21', []);
    const { bytes } = await writer.writeLabels({ ...paper, kind: 'test', words });
    expect(pdfPages(bytes)).toBe(2);
    const frame = darkLines(bytes, 1, 'x', 220);
    expect(frame).toHaveLength(2);
    expect(Math.abs((frame[0] ?? 0) - 10)).toBeLessThan(0.15);
    expect(Math.abs((frame[1] ?? 0) - 200)).toBeLessThan(0.15);
    // 4 mm under the frame only the long ticks are left: 16 of them, and the sides of the frame.
    const ticks = darkLines(bytes, 1, 'x', 14.4);
    expect(Math.abs((ticks.find((mm) => mm > 159) ?? 0) - 160)).toBeLessThan(0.15);
    const numbers = pdfWords(bytes, 2).map(({ text }) => text);
    for (let cell = 1; cell <= 21; cell += 1) expect(numbers).toContain(String(cell));
    keep('labels-test', bytes);
  });
});
