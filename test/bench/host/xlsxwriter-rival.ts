import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { inProject } from '../../../build/project-root';

/** Debian's own Python first: one that somebody installed beside it does not see Debian's packages. */
const pythons = ['/usr/bin/python3', 'python3'];
const patienceMs = 300_000;

const pythonWithWriter = (): string | null =>
  pythons.find((python) => {
    try {
      execFileSync(python, ['-c', 'import xlsxwriter'], { stdio: 'ignore', timeout: 30_000 });
      return true;
    } catch {
      return false;
    }
  }) ?? null;

/**
 * Milliseconds that XlsxWriter takes for the same sheets; null where Debian's python3-xlsxwriter is not installed. `book`: the
 * description as JSON; `photos`: name and base64 of each.
 */
export function xlsxWriterRival(book: string, photos: readonly (readonly [string, string])[]): number | null {
  const python = pythonWithWriter();
  if (python === null) return null;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-xlsxwriter-'));
  try {
    writeFileSync(path.join(folder, 'book.json'), book);
    for (const [name, base64] of photos) {
      writeFileSync(path.join(folder, `${path.basename(name)}.jpg`), Buffer.from(base64, 'base64'));
    }
    const script = inProject('test/bench/host/xlsxwriter-rival.py');
    return Number(execFileSync(python, [script, folder], { encoding: 'utf8', timeout: patienceMs }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
