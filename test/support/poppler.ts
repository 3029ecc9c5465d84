import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pdfTools } from '../../build/test-tools';
import { needProgram } from './need-program';

/** Debian's poppler-utils reads our PDFs independently. */
const inFolder = <T>(bytes: Uint8Array, work: (folder: string, file: string) => T): T => {
  needProgram('pdftotext', pdfTools);
  const folder = mkdtempSync(path.join(tmpdir(), 'paper-'));
  try {
    const file = path.join(folder, 'paper.pdf');
    writeFileSync(file, bytes);
    return work(folder, file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const output = (tool: string, args: readonly string[]): string =>
  execFileSync(tool, args, { encoding: 'utf8', maxBuffer: 64_000_000, stdio: 'pipe' });

/** The text layer; of one page, from 1, or of all. */
export const pdfText = (bytes: Uint8Array, page?: number): string =>
  inFolder(bytes, (_folder, file) =>
    output('pdftotext', page === undefined ? [file, '-'] : ['-f', String(page), '-l', String(page), file, '-']),
  );

export const pdfInfo = (bytes: Uint8Array): ReadonlyMap<string, string> =>
  inFolder(
    bytes,
    (_folder, file) =>
      new Map(
        output('pdfinfo', [file])
          .split('\n')
          .map((line): [string, string] => {
            const colon = line.indexOf(':');
            return [line.slice(0, colon), line.slice(colon + 1).trim()];
          }),
      ),
  );

export const pdfPages = (bytes: Uint8Array): number => Number(pdfInfo(bytes).get('Pages'));

export interface PdfFont {
  readonly name: string;
  readonly embedded: boolean;
  readonly unicode: boolean;
}

export const pdfFonts = (bytes: Uint8Array): readonly PdfFont[] =>
  inFolder(bytes, (_folder, file) =>
    output('pdffonts', [file])
      .split('\n')
      .slice(2)
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const columns = line.trim().split(/\s+/);
        return { name: columns[0] ?? '', embedded: columns.at(-5) === 'yes', unicode: columns.at(-3) === 'yes' };
      }),
  );

export interface PdfWord {
  readonly text: string;
  /** Points from the left and the top of the page. */
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const wordsOf = (html: string): readonly PdfWord[] => {
  const word = /<word xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">([^<]*)<\/word>/g;
  return [...html.matchAll(word)].map(([, left, top, right, bottom, text]) => ({
    text: (text ?? '')
      .replaceAll('&amp;', '&')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"'),
    left: Number(left),
    top: Number(top),
    right: Number(right),
    bottom: Number(bottom),
  }));
};

/** Words of a page with their boxes. */
export const pdfWords = (bytes: Uint8Array, page: number): readonly PdfWord[] =>
  inFolder(bytes, (_folder, file) =>
    wordsOf(output('pdftotext', ['-bbox', '-f', String(page), '-l', String(page), file, '-'])),
  );

/** Words of each page, in one reading of the file. */
export const pdfWordsOfPages = (bytes: Uint8Array): readonly (readonly PdfWord[])[] =>
  inFolder(bytes, (_folder, file) => output('pdftotext', ['-bbox', file, '-']).split('<page ').slice(1).map(wordsOf));

export interface PdfBookmark {
  readonly title: string;
  /** From 1. */
  readonly page: number;
}

/** Bookmarks and the pages that they lead to. */
export const pdfBookmarks = (bytes: Uint8Array): readonly PdfBookmark[] =>
  inFolder(bytes, (_folder, file) => {
    const xml = output('pdftohtml', ['-xml', '-i', '-q', '-stdout', file]);
    const outline = xml.slice(xml.indexOf('<outline>'));
    return [...outline.matchAll(/<item page="(\d+)">([^<]*)<\/item>/g)].map(([, page, title]) => ({
      title: title ?? '',
      page: Number(page),
    }));
  });

export interface Raster {
  readonly width: number;
  readonly height: number;
  /** Darkness of a pixel, 0 white to 255 black. */
  readonly ink: (x: number, y: number) => number;
}

/** A page drawn at so many dots per inch, in grey. */
export const pdfRaster = (bytes: Uint8Array, page: number, dpi: number): Raster =>
  inFolder(bytes, (folder, file) => {
    const range = ['-f', String(page), '-l', String(page)];
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), ...range, file, path.join(folder, 'page')]);
    const name = readdirSync(folder).find((each) => each.endsWith('.pgm'));
    const pgm = readFileSync(path.join(folder, name ?? ''));
    const [, width = 0, height = 0] =
      /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(pgm.subarray(0, 40).toString('latin1'))?.map(Number) ?? [];
    const start = pgm.length - width * height;
    return { width, height, ink: (x, y) => 255 - (pgm[start + y * width + x] ?? 255) };
  });
