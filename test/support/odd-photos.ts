import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pdfTools } from '../../build/test-tools';
import { needProgram } from './need-program';
import { rawPdf } from './raw-pdf';

/** A page red above and blue below, drawn by poppler as a real JPEG of another maker. */
const jpegOf = (tool: 'pdftoppm' | 'pdftocairo', options: readonly string[]): Uint8Array => {
  needProgram(tool, pdfTools);
  const folder = mkdtempSync(path.join(tmpdir(), 'photo-'));
  try {
    const file = path.join(folder, 'page.pdf');
    writeFileSync(file, rawPdf([{ content: '1 0 0 rg 0 421 595 421 re f 0 0 1 rg 0 0 595 421 re f' }]));
    execFileSync(tool, [...options, file, path.join(folder, 'photo')]);
    const name = readdirSync(folder).find((each) => each.endsWith('.jpg'));
    return new Uint8Array(readFileSync(path.join(folder, name ?? '')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
const sized = (width: number, height: number): readonly string[] => [
  '-scale-to-x',
  String(width),
  '-scale-to-y',
  String(height),
];

export const plainJpeg = (): Uint8Array => jpegOf('pdftoppm', ['-jpeg', ...sized(64, 48)]);
/** Four inks, as a print shop saves it. */
export const cmykJpeg = (): Uint8Array => jpegOf('pdftoppm', ['-jpegcmyk', ...sized(64, 48)]);
export const progressiveJpeg = (): Uint8Array =>
  jpegOf('pdftocairo', ['-jpeg', '-jpegopt', 'progressive=y', ...sized(64, 48)]);
/** A panorama that nobody meant. */
export const wideJpeg = (): Uint8Array => jpegOf('pdftoppm', ['-jpeg', ...sized(20_000, 60)]);
