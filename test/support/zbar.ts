import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { findProgram } from '../../build/find-program';

/** Debian's zbar-tools reads our QR codes independently; where it is missing those tests are skipped, not passed. */
export const hasZbar = findProgram(['zbarimg']) !== null && findProgram(['pdftoppm']) !== null;

const unescaped = (text: string): string => /^<!\[CDATA\[(.*)\]\]>$/s.exec(text)?.[1] ?? text;

/**
 * What ZBar reads on each page of a PDF, drawn by poppler; an empty list for a page on which it found nothing. `cut`: arguments
 * of pdftoppm that draw only a part of each page.
 */
export const readByZbar = (
  bytes: Uint8Array,
  dpi: number,
  cut: readonly string[] = [],
): readonly (readonly string[])[] => {
  const folder = mkdtempSync(path.join(tmpdir(), 'zbar-'));
  try {
    writeFileSync(path.join(folder, 'paper.pdf'), bytes);
    execFileSync('pdftoppm', ['-gray', '-r', String(dpi), ...cut, 'paper.pdf', 'page'], { cwd: folder });
    const pages = readdirSync(folder).filter((name) => name.endsWith('.pgm'));
    return pages.toSorted().map((page) => {
      try {
        const args = ['--xml', '-q', '-Sdisable', '-Sqrcode.enable', page];
        const found = execFileSync('zbarimg', args, { cwd: folder, encoding: 'utf8', stdio: 'pipe' });
        return [...found.matchAll(/<data[^>]*>(.*?)<\/data>/gs)].map(([, text]) => unescaped(text ?? ''));
      } catch (fault) {
        // Its way of saying that it read the picture and found no code.
        if ((fault as { readonly status?: number }).status === 4) return [];
        throw fault;
      }
    });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
