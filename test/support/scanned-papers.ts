import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { create } from 'qrcode';
import { pdfTools } from '../../build/test-tools';
import { pageCodeOf, pageQrText } from '../../renderer/domain/edition/page-code';
import type { GrayPicture } from '../../renderer/formats/scan/gray-picture';
import { seededChance } from '../../renderer/sample/seeded-random';
import { needProgram } from './need-program';
import { rawPdf } from './raw-pdf';

/** The code of the paper of record `m<index>`, as its first edition carries it. */
export const codeOfPaper = (index: number): string =>
  pageCodeOf({ subjectId: `m${index}`, no: 1, contentHash: index.toString(16).padStart(64, 'a') });

/** Content of a page: 30 lines of text and, in its lower left corner, the code as QR (12 mm) and in print. */
const pageContent = (code: string, page: number): string => {
  const { modules } = create(pageQrText(code, page), { errorCorrectionLevel: 'Q' });
  const module = 34 / modules.size;
  const dark: string[] = [];
  for (let y = 0; y < modules.size; y += 1) {
    for (let x = 0; x < modules.size; x += 1) {
      if (modules.get(y, x) !== 1) continue;
      const [left, bottom] = [85 + x * module, 60 - (y + 1) * module];
      dark.push(`${left.toFixed(3)} ${bottom.toFixed(3)} ${module.toFixed(3)} ${module.toFixed(3)} re`);
    }
  }
  const lines = Array.from(
    { length: 30 },
    (_, line) =>
      `1 0 0 1 85 ${770 - line * 21} Tm (Hai ben thong nhat trao doi thong tin ve san pham va nang luc ${line}) Tj`,
  );
  return `${dark.join(' ')} f BT /F 12 Tf ${lines.join(' ')} 1 0 0 1 125 40 Tm (Ma: ${code}) Tj ET`;
};

/** Papers of two pages each, one PDF, the codes in the feet. */
export const codedPapers = (count: number): Uint8Array =>
  rawPdf(
    Array.from({ length: count * 2 }, (_, page) => ({
      content: pageContent(codeOfPaper(Math.floor(page / 2)), (page % 2) + 1),
    })),
  );

const pictureOf = (pgm: Uint8Array): GrayPicture => {
  const head = Buffer.from(pgm.subarray(0, 40)).toString('latin1');
  const [, width = 0, height = 0] = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(head)?.map(Number) ?? [];
  return { width, height, gray: Uint8Array.from(pgm.subarray(pgm.length - width * height)) };
};

/** Pages `first` to `last` of a PDF in grey, drawn by poppler. `foot`: only the lowest 40 mm. */
export const rasterPages = (
  bytes: Uint8Array,
  dpi: number,
  [first, last]: readonly [number, number],
  foot = false,
): readonly GrayPicture[] => {
  needProgram('pdftoppm', pdfTools);
  const folder = mkdtempSync(path.join(tmpdir(), 'scan-'));
  try {
    const file = path.join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    const px = (mm: number): string => String(Math.round((mm / 25.4) * dpi));
    const cut = foot ? ['-x', '0', '-y', px(257), '-W', px(210), '-H', px(40)] : [];
    const range = ['-f', String(first), '-l', String(last)];
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), ...range, ...cut, file, path.join(folder, 'page')]);
    const names = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return names.toSorted().map((name) => pictureOf(readFileSync(path.join(folder, name))));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Turned by quarters, clockwise, as a page that lies on its side in the feeder. */
export const quarterTurned = (picture: GrayPicture, quarters: number): GrayPicture => {
  let { width, height, gray } = picture;
  for (let turn = 0; turn < quarters; turn += 1) {
    const next = new Uint8Array(width * height);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) next[x * height + (height - 1 - y)] = gray[y * width + x] ?? 255;
    }
    [width, height, gray] = [height, width, next];
  }
  return { width, height, gray };
};

/** A prime: no row of pixels repeats the one above. */
const grains = 65_521;

/** Specks and grain of an old scanner; the same for the same seed. */
export const noisy = ({ width, height, gray }: GrayPicture, seed: number): GrayPicture => {
  const chance = seededChance(seed);
  // Drawn once and laid over the page again and again: millions of draws would take longer than all reading.
  const grain = Int16Array.from({ length: grains }, () => {
    const speck = chance.int(1000);
    if (speck < 4) return -1000;
    return speck < 8 ? 1000 : chance.between(-45, 45);
  });
  const spoiled = gray.map((light, at) => {
    const change = grain[at % grains] ?? 0;
    if (change >= 1000) return 255;
    return Math.max(0, Math.min(235, light + change));
  });
  return { width, height, gray: spoiled };
};

/** A strip torn out of the foot, through the code. */
export const torn = ({ width, height, gray }: GrayPicture): GrayPicture => {
  const left = gray.slice();
  const edge = Math.round(width * 0.14);
  for (let y = Math.round(height * 0.9); y < height; y += 1) left.fill(255, y * width + edge, y * width + width * 0.2);
  return { width, height, gray: left };
};
