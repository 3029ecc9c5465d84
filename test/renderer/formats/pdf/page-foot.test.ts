import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { mouDocument } from '../../../../renderer/documents/mou/mou-document';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import { pageQrText } from '../../../../renderer/domain/edition/page-code';
import type { Signatory } from '../../../../renderer/domain/records/mou';
import { qrPath } from '../../../../renderer/formats/qr/qr-path';
import { sampleSnapshot } from '../../../support/mou-snapshot';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfBookmarks, pdfPages, pdfRaster, pdfText, pdfWords } from '../../../support/poppler';

const code = 'K7Q2-9FXM-4';
const paper = (copy: string | null, goods = 6) =>
  mouDocument(sampleSnapshot(goods), builtInWording('mou2'), { code, copy });
const offices = (count: number): readonly Signatory[] =>
  Array.from({ length: count }, (_, index) => ({
    office: `Sở Công Thương tỉnh thứ ${index + 1}`,
    signer: `Người Ký Thứ${index + 1}`,
    title: 'Giám đốc',
    capacity: null,
    focal: null,
  }));

/** Sums of the annexes below in words, written by hand. */
const totalWords: Readonly<Record<number, string>> = {
  1: 'Mười nghìn',
  7: 'Ba trăm chín mươi hai nghìn',
  60: 'Chín mươi triệu hai trăm tám mươi nghìn',
  240: 'Bốn tỷ tám trăm chín mươi bảy triệu một trăm hai mươi nghìn',
};

describe('a QR as a path', () => {
  it('is the smallest code for a page code: 21 modules', () => {
    expect(qrPath(pageQrText(code, 12), 1).modules).toBe(21);
    expect(qrPath(pageQrText(code, 1), 1).d).toMatch(/^(?:M[\d.]+ [\d.]+H[\d.]+V[\d.]+H[\d.]+Z)+$/);
  });
});

describe('the foot of a page', () => {
  it('bears the code and the copy on every page, below the text and above the edge of printers', async () => {
    const { bytes } = await testPdfWriter().write([paper('Bản 2/4')], 'Thử');
    for (let page = 1; page <= pdfPages(bytes); page += 1) {
      const foot = pdfWords(bytes, page).filter(({ top }) => top > 841.89 - 56.69);
      expect(foot.map(({ text }) => text).join(' ')).toBe(`Mã: ${code} Bản 2/4`);
      expect(Math.max(...foot.map(({ bottom }) => bottom))).toBeLessThan(841.89 - 14);
    }
  });

  it('bears a QR that another program reads from a scan of 300 dpi, in the margin of each page', async () => {
    const { bytes } = await testPdfWriter().write([paper(null)], 'Thử');
    for (let page = 1; page <= pdfPages(bytes); page += 1) {
      const { height, ink } = pdfRaster(bytes, page, 300);
      // The lower left corner of the page, 25 mm high: the rest of it is text.
      const [wide, high] = [700, 295];
      const pixels = new Uint8ClampedArray(wide * high * 4);
      for (let at = 0; at < wide * high; at += 1) {
        const grey = 255 - ink(at % wide, height - high + Math.floor(at / wide));
        pixels.set([grey, grey, grey, 255], at * 4);
      }
      const read = jsQR(pixels, wide, high);
      expect(read?.data).toBe(pageQrText(code, page));
      const { topLeftCorner, bottomLeftCorner } = read?.location ?? {
        topLeftCorner: { x: 0, y: 0 },
        bottomLeftCorner: { x: 0, y: 0 },
      };
      const millimetres = (dots: number): number => (dots / 300) * 25.4;
      expect(millimetres(topLeftCorner.x)).toBeCloseTo(30, 0);
      expect(millimetres(topLeftCorner.y)).toBeGreaterThan(25 - 20);
      expect(millimetres(high - bottomLeftCorner.y)).toBeGreaterThan(4);
    }
  }, 60_000);

  it('says the code of each paper of a batch; each bookmark leads to the odd page on which its paper begins', async () => {
    const other = { ...paper(null), foot: { code: 'XXXX-XXXX-X', copy: null }, title: 'Biên bản khác' };
    const { bytes } = await testPdfWriter().write([paper('Bản 1/2'), paper('Bản 2/2'), other], 'Cả tập');
    const texts = Array.from({ length: pdfPages(bytes) }, (_, index) => pdfText(bytes, index + 1));
    expect(texts.filter((text) => text.includes('Bản 1/2')).length).toBe(
      texts.filter((text) => text.includes('Bản 2/2')).length,
    );
    expect(texts.some((text) => text.includes('XXXX-XXXX-X') && text.includes(code))).toBe(false);
    const bookmarks = pdfBookmarks(bytes);
    const { title } = paper(null);
    expect(bookmarks.map((each) => each.title)).toEqual([`${title} – Bản 1/2`, `${title} – Bản 2/2`, 'Biên bản khác']);
    for (const { page } of bookmarks) {
      expect(page % 2).toBe(1);
      expect(texts[page - 1]).toContain('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    }
    // No other page begins a paper.
    const heads = texts.flatMap((text, index) => (text.includes('CỘNG HÒA XÃ HỘI') ? [index + 1] : []));
    expect(bookmarks.map(({ page }) => page)).toEqual(heads);
  });

  it('lets twenty offices sign over pages: no row split, the header on each page', async () => {
    const snapshot = { ...sampleSnapshot(0), variant: 'agency' as const, signatories: offices(20), goods: [] };
    const document = mouDocument(snapshot, builtInWording('agency'));
    const { bytes } = await testPdfWriter().write([document], document.title);
    const pages = Array.from({ length: pdfPages(bytes) }, (_, index) => pdfText(bytes, index + 1).replace(/\s+/g, ' '));
    const signing = pages.filter((text) => text.includes('Chữ ký và dấu'));
    expect(signing.length).toBeGreaterThan(1);
    for (let index = 1; index <= 20; index += 1) {
      expect(
        signing.filter((text) => new RegExp(`Thứ${index},`).test(text)),
        `office ${index}`,
      ).toHaveLength(1);
    }
    expect(pages.every((text) => text.trim() !== '')).toBe(true);
    // No name stands without its office, its number and its box: all of a row lie between two of its lines.
    for (let page = 1; page <= pages.length; page += 1) {
      const words = pdfWords(bytes, page);
      for (const name of words.filter(({ text }) => /^Thứ\d+,$/.test(text))) {
        const number = name.text.replace(/\D/g, '');
        const beside = words.filter(({ top }) => Math.abs(top - name.top) < 31);
        expect(
          beside.some(({ text, left }) => text === number && left < 115),
          `row ${number}`,
        ).toBe(true);
        expect(beside.filter(({ text }) => text === 'Sở').length, `row ${number}`).toBeGreaterThan(0);
      }
    }
  });

  it('prints annexes of 1 to 240 rows without a blank page: header on each page, no split row, sum and words', async () => {
    for (const rows of [1, 7, 60, 240]) {
      const long = 'Chè Shan tuyết cổ thụ hái tay theo mùa '.repeat(3).trim();
      const goods = sampleSnapshot(rows).goods.map((row, index) => ({
        ...row,
        name: `Hàng${index + 1} ${long}`,
        quantity: 10 + index,
        price: 1_000 * (index + 1),
      }));
      const document = mouDocument({ ...sampleSnapshot(rows), goods }, builtInWording('mou2'), { code, copy: null });
      const { bytes } = await testPdfWriter().write([document], 'Thử');
      const pages = Array.from({ length: pdfPages(bytes) }, (_, index) =>
        pdfText(bytes, index + 1).replace(/\s+/g, ' '),
      );
      expect(
        pages.every((text) => text.replace(/Mã:.*/u, '').trim() !== ''),
        `${rows} rows`,
      ).toBe(true);
      const annex = pages.filter((text) => /Hàng\d+ Chè/.test(text));
      for (const text of annex) expect(text).toContain('Tên sản phẩm');
      // Each row begins and ends on one page: its name is there as often as its last words.
      for (const text of annex) expect(text.match(/Hàng\d+/g)?.length).toBe((text.match(/theo mùa/g)?.length ?? 0) / 3);
      expect(annex.flatMap((text) => text.match(/Hàng\d+/g) ?? [])).toEqual(
        goods.map((_, index) => `Hàng${index + 1}`),
      );
      // Summed here, by the formula of the series and not by the program.
      const n = rows;
      const total = 1_000 * ((n * (n + 1) * (2 * n + 1)) / 6 + 9 * ((n * (n + 1)) / 2));
      const last = pages.at(-1)?.replaceAll('\u00a0', ' ') ?? '';
      expect(last).toContain(`Tổng giá trị dự kiến: ${total.toLocaleString('de-DE')} đồng (${totalWords[rows]} đồng).`);
    }
  }, 120_000);

  it('keeps a name of 300 letters and marks that turn the reading round out of trouble', async () => {
    const name = `${'Hợp tác xã Nông nghiệp '.repeat(13)}\u202e=HYPERLINK("x") {{ten}} $&`.slice(0, 345);
    const snapshot = { ...sampleSnapshot(2), seller: { ...sampleSnapshot().seller, name } };
    const { bytes } = await testPdfWriter().write([mouDocument(snapshot, builtInWording('mou2'))], 'Thử');
    const text = pdfText(bytes).replace(/\s+/g, ' ');
    expect(text).toContain('=HYPERLINK("x") {{ten}} $&');
    expect(text).not.toContain('\u202e');
    // A name of eight lines pushes nothing over the edge of the text, where it is a party and where it signs.
    const [left, right, bottom] = [85.04 - 1, 595.28 - 42.52 + 1, 841.89 - 56.69 + 1];
    for (let page = 1; page <= pdfPages(bytes); page += 1) {
      for (const word of pdfWords(bytes, page)) {
        expect(word.left, word.text).toBeGreaterThan(left);
        expect(word.right, word.text).toBeLessThan(right);
        expect(word.bottom, word.text).toBeLessThan(bottom);
      }
    }
  });
});
