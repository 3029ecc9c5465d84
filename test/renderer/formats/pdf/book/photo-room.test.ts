import { beforeAll, describe, expect, it } from 'vitest';
import { makeBook, makeProductPage } from '../../../../../renderer/documents/catalogue-book/make-book';
import { standardLook } from '../../../../../renderer/domain/records/catalogue-look';
import { takenAsItIs } from '../../../../../renderer/formats/pdf/book/book-pictures';
import { wholePicture } from '../../../../../renderer/formats/pictures/whole-picture';
import { sampleCatalogue } from '../../../../support/catalogue-snapshot';
import { cmykJpeg, plainJpeg, progressiveJpeg, wideJpeg } from '../../../../support/odd-photos';
import { testPdfWriter } from '../../../../support/pdf-writer';
import { type PdfWord, pdfPages, pdfRaster, pdfText, pdfWords } from '../../../../support/poppler';
import { jpegHead, smallPng } from '../../../../support/small-pictures';

const points = (millimetres: number): number => (millimetres * 72) / 25.4;
const times = (text: string, part: string): number => text.split(part).length - 1;

describe('a photo that broke off', () => {
  it('is no whole picture, wherever it was cut behind its size', () => {
    const png = smallPng(60, 40);
    expect(wholePicture(png)).toEqual({ type: 'png', width: 60, height: 40 });
    expect(wholePicture(png.slice(0, -9))).toBeNull();
    const head = jpegHead(640, 480);
    expect(wholePicture(head)).toEqual({ type: 'jpeg', width: 640, height: 480 });
    expect(wholePicture(head.slice(0, -2))).toBeNull();
    expect(wholePicture(new Uint8Array())).toBeNull();
  });

  it('is told from one behind whose end a camera wrote more, and from one with a small picture in its notes', () => {
    const head = jpegHead(640, 480);
    expect(wholePicture(Uint8Array.from([...head, 0xff, 0, 1, 2, 3]))).not.toBeNull();
    // The end of the small picture stands before the pixels begin.
    const pixels = [...head.slice(0, -2), 0xff, 0xd9, 0xff, 0xda, 0, 2, 7, 7, 7];
    expect(wholePicture(Uint8Array.from(pixels))).toBeNull();
    expect(wholePicture(Uint8Array.from([...pixels, 0xff, 0xd9]))).not.toBeNull();
  });
});

/** Without the segment by which Adobe says that its four inks are written inside out. */
const withoutAdobe = (jpeg: Uint8Array): Uint8Array => {
  const at = jpeg.findIndex((byte, index) => byte === 0xff && jpeg[index + 1] === 0xee);
  expect(at).toBeGreaterThan(0);
  return Uint8Array.from([
    ...jpeg.slice(0, at),
    ...jpeg.slice(at + 2 + ((jpeg[at + 2] ?? 0) << 8) + (jpeg[at + 3] ?? 0)),
  ]);
};

describe('the room of a photo in the book', () => {
  const plain = plainJpeg();
  const planted = new Map<string, Uint8Array>([
    ['plain', plain],
    ['truncated', plain.slice(0, Math.floor(plain.length * 0.8))],
    ['wrong-magic', Uint8Array.from([0x47, 0x49, ...plain.slice(2)])],
    ['no-bytes', new Uint8Array()],
    ['four-inks', cmykJpeg()],
    ['progressive', progressiveJpeg()],
    ['wide', wideJpeg()],
    ['png-cut', smallPng(60, 40).slice(0, -20)],
  ]);
  const hashes = [...planted.keys(), 'gone', null];
  const snapshot = sampleCatalogue(hashes.length, (index) => hashes[index] ?? null);
  const whole = ['plain', 'four-inks', 'progressive', 'wide'];
  const broken = ['truncated', 'wrong-magic', 'no-bytes', 'png-cut'];
  let bytes: Uint8Array;
  let issues: readonly { readonly code: string; readonly params: Readonly<Record<string, unknown>> }[];
  beforeAll(async () => {
    ({ bytes, issues } = await testPdfWriter().writeBook(makeBook(snapshot), planted));
  }, 60_000);

  it('says «Ảnh hỏng» where the file is no picture, «Chưa có ảnh» where there is none, and nothing where there is one', () => {
    const text = pdfText(bytes);
    expect(times(text, 'Ảnh hỏng')).toBe(broken.length);
    // One whose file is gone, one that never had a photo.
    expect(times(text, 'Chưa có ảnh')).toBe(2);
    expect(issues.map(({ code, params }) => `${code} ${String(params['sha256'])}`).toSorted()).toEqual(
      [...broken.map((hash) => `photo-unreadable ${hash}`), 'photo-missing gone'].toSorted(),
    );
    expect(times(Buffer.from(bytes).toString('latin1'), '/Subtype /Image')).toBe(whole.length);
  });

  it('keeps the text of every card at the same edge, and draws a thin box of the same room', () => {
    const names: PdfWord[] = [];
    let boxes = 0;
    for (let page = 3; page < pdfPages(bytes); page += 1) {
      const words = pdfWords(bytes, page);
      names.push(...words.filter(({ text }) => text === 'Chủ'));
      const raster = pdfRaster(bytes, page, 144);
      for (const word of words.filter(
        ({ text }, at) => text === 'Ảnh' || (text === 'Chưa' && words[at + 1]?.text === 'có'),
      )) {
        const left = Math.round(points(18) * 2);
        const right = Math.round(points(18 + 42) * 2);
        const middle = Math.round(word.top + word.bottom);
        const inkAt = (x: number): number => Math.max(...[-2, -1, 0, 1, 2].map((by) => raster.ink(x + by, middle)));
        expect(inkAt(left), `left of ${word.text} on page ${page}`).toBeGreaterThan(100);
        expect(inkAt(right), `right of ${word.text} on page ${page}`).toBeGreaterThan(100);
        expect(Math.abs((word.left + word.right) / 2 - points(18 + 21))).toBeLessThan(points(12));
        boxes += 1;
      }
    }
    expect(boxes).toBe(broken.length + 2);
    expect(new Set(names.map(({ left }) => Math.round(left))).size).toBe(1);
  });

  it('draws a progressive photo and one of four inks in their own colours: dark red over darker blue', async () => {
    for (const id of ['x0', 'x4', 'x5']) {
      const page = makeProductPage(snapshot, id);
      if (!page) throw new Error('no page');
      const raster = pdfRaster((await testPdfWriter().writeProductPage(page, planted)).bytes, 1, 36);
      const middle = Array.from({ length: raster.height }, (_, y) => raster.ink(Math.round(raster.width / 2), y));
      const red = middle.filter((ink) => Math.abs(ink - (255 - 76)) < 12).length;
      const blue = middle.filter((ink) => Math.abs(ink - (255 - 29)) < 12).length;
      expect(red, `red of ${id}`).toBeGreaterThan(30);
      expect(blue, `blue of ${id}`).toBeGreaterThan(30);
    }
  });

  it('gives a photo of four inks to the browser where pdfmake would print its negative', () => {
    const jpeg = cmykJpeg();
    expect(takenAsItIs(jpeg, 'jpeg')).toBe(true);
    expect(takenAsItIs(withoutAdobe(jpeg), 'jpeg')).toBe(false);
  });

  it('prints no room where the look shows no photos, and none where no product has one', async () => {
    const bare = { ...snapshot, look: { ...standardLook, photos: false } };
    const without = sampleCatalogue(4);
    for (const book of [bare, without].map(makeBook)) {
      const text = pdfText((await testPdfWriter().writeBook(book, planted)).bytes);
      expect(text).not.toMatch(/Chưa có ảnh|Ảnh hỏng/u);
    }
  });

  it('speaks English in the English book and both in the bilingual one', async () => {
    const inLook = (language: 'en' | 'both') => makeBook({ ...snapshot, look: { ...standardLook, language } });
    const english = pdfText((await testPdfWriter().writeBook(inLook('en'), planted)).bytes);
    expect(times(english, 'Photo damaged')).toBe(broken.length);
    expect(times(english, 'No photo yet')).toBe(2);
    const both = pdfText((await testPdfWriter().writeBook(inLook('both'), planted)).bytes).replaceAll(/\s+/gu, ' ');
    expect(times(both, 'Ảnh hỏng / Photo damaged')).toBe(broken.length);
  });

  it('keeps the room on a product sheet as well, and the sheet on one page', async () => {
    for (const [id, said] of [
      ['x1', 'Ảnh hỏng'],
      ['x8', 'Chưa có ảnh'],
    ] as const) {
      const page = makeProductPage(snapshot, id);
      if (!page) throw new Error('no page');
      const written = await testPdfWriter().writeProductPage(page, planted);
      expect(pdfPages(written.bytes)).toBe(1);
      const word = pdfWords(written.bytes, 1).find(({ text }) => text === said.split(' ')[0]);
      expect(word, said).toBeDefined();
      expect(Math.abs(((word?.left ?? 0) + (word?.right ?? 0)) / 2 - points(105))).toBeLessThan(points(20));
    }
    // Without a photo in the register the sheet keeps no room: nothing stands beside it.
    const page = makeProductPage(snapshot, 'x9');
    if (!page) throw new Error('no page');
    expect(pdfText((await testPdfWriter().writeProductPage(page, planted)).bytes)).not.toContain('Chưa có ảnh');
  });
});
