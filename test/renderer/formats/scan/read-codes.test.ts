import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, test } from 'vitest';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';
import type { OfficialDocument } from '../../../../renderer/documents/official-document';
import { readPageCode } from '../../../../renderer/domain/edition/page-code';
import { type GrayPicture, turned } from '../../../../renderer/formats/scan/gray-picture';
import { readCodes } from '../../../../renderer/formats/scan/read-codes';
import { testPdfWriter } from '../../../support/pdf-writer';
import { codedPapers, codeOfPaper, noisy, quarterTurned, rasterPages, torn } from '../../../support/scanned-papers';
import { readByZbar } from '../../../support/zbar';

const papers = 54;
let pdf: Uint8Array;

const independent = async ({ width, height, gray }: GrayPicture): Promise<readonly string[]> => {
  const data = new Uint8ClampedArray(width * height * 4).fill(255);
  // A plain loop: whole pages have millions of pixels.
  for (let at = 0; at < gray.length; at += 1) {
    const light = gray[at] ?? 255;
    data[at * 4] = light;
    data[at * 4 + 1] = light;
    data[at * 4 + 2] = light;
  }
  const image = { data, width, height, colorSpace: 'srgb' } as ImageData;
  const found = await readBarcodes(image, { formats: ['QRCode'], tryHarder: true });
  return found.map(({ text }) => text);
};

/** Two pages through our own writer, with the foot that memoranda have. */
const ownPaper = (index: number): OfficialDocument => ({
  title: `Biên bản ${index}`,
  author: 'Sở Công Thương',
  language: 'vi',
  orientation: 'portrait',
  createdAt: '2026-12-05T08:00:00+07:00',
  foot: { code: codeOfPaper(index), copy: 'Bản 1/3' },
  blocks: [
    { kind: 'paragraph', text: 'Hai bên thống nhất.' },
    { kind: 'pageBreak' },
    { kind: 'paragraph', text: 'Trang hai.' },
  ],
});

const expected = (page: number) => ({ code: codeOfPaper(Math.floor(page / 2)), page: (page % 2) + 1 });

describe('codes on printed pages', { timeout: 180_000 }, () => {
  beforeAll(async () => {
    const wasm = await readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));
    prepareZXingModule({
      overrides: { wasmBinary: wasm.buffer.slice(wasm.byteOffset, wasm.byteOffset + wasm.length) },
    });
    pdf = codedPapers(papers);
  }, 60_000);

  test('108 pages of 54 papers at 300 dpi: an independent reader and ours read each', async () => {
    const feet = rasterPages(pdf, 300, [1, papers * 2], true);
    expect(feet).toHaveLength(papers * 2);
    for (const [page, foot] of feet.entries()) {
      const { code, page: paperPage } = expected(page);
      const [text, ...others] = await independent(foot);
      expect(others).toEqual([]);
      expect(readPageCode(text ?? '')).toEqual({ ok: true, code, page: paperPage });
      expect(readCodes(foot).codes).toEqual([{ code, page: paperPage }]);
    }
  });

  test.each([150, 300])('whole pages at %i dpi, upright, on their sides, upside down, askew and grainy', (dpi) => {
    const pages = rasterPages(pdf, dpi, [1, 6]);
    for (const [page, picture] of pages.entries()) {
      const lies = [
        picture,
        quarterTurned(picture, page % 4),
        turned(picture, page % 2 === 0 ? 3 : -4),
        noisy(quarterTurned(picture, 2), 7 + page),
      ];
      for (const [lie, look] of lies.entries())
        expect(readCodes(look), `lie ${lie}`).toEqual({ codes: [expected(page)], blank: false });
    }
  });

  test('the feet of our own papers at 300 and at 150 dpi', async () => {
    const own = Array.from({ length: 10 }, (_, index) => ownPaper(index));
    const { bytes } = await testPdfWriter().write(own, 'Biên bản');
    for (const dpi of [150, 300]) {
      const feet = rasterPages(bytes, dpi, [1, 20], true);
      for (const [page, foot] of feet.entries()) {
        const { code, page: paperPage } = expected(page);
        const [text] = await independent(foot);
        expect(readPageCode(text ?? '')).toEqual({ ok: true, code, page: paperPage });
        expect(readCodes(foot).codes).toEqual([{ code, page: paperPage }]);
      }
    }
  });

  test('ZBar reads 100 of 100 feet of our own papers from 300 dpi', async () => {
    const own = Array.from({ length: 50 }, (_, index) => ownPaper(index));
    const { bytes } = await testPdfWriter().write(own, 'Biên bản');
    const read = readByZbar(rasterPages(bytes, 300, [1, 100], true)).map((texts) => texts.map(readPageCode));
    expect(read).toEqual(Array.from({ length: 100 }, (_, page) => [{ ok: true, ...expected(page) }]));
  });

  test('a torn code is not read, and nothing else is made of it', () => {
    const [page] = rasterPages(pdf, 150, [1, 1]);
    if (!page) throw new Error('no page');
    expect(readCodes(torn(page))).toEqual({ codes: [], blank: false });
  });

  test('two papers on one page are both told; an empty page is blank', () => {
    const [first, , third] = rasterPages(pdf, 150, [1, 3]);
    if (!first || !third) throw new Error('no page');
    const gray = first.gray.slice();
    // The foot of the third page, laid at the head of the first.
    const foot = third.gray.subarray(Math.round(first.height * 0.9) * first.width);
    gray.set(foot, 0);
    const codes = readCodes({ ...first, gray }).codes.map(({ code }) => code);
    expect(codes.toSorted()).toEqual([codeOfPaper(0), codeOfPaper(1)].toSorted());
    const white = { ...first, gray: first.gray.map(() => 250) };
    expect(readCodes(white)).toEqual({ codes: [], blank: true });
  });
});
