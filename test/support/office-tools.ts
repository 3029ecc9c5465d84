import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const found = (): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
};

/** LibreOffice reads our workbooks independently; where it is missing those tests are skipped, not passed. */
export const hasLibreOffice = found();

/** The workbook as LibreOffice prints it. A profile of its own keeps it apart from other runs. */
export const printWithLibreOffice = (workbook: Uint8Array): Uint8Array => {
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    writeFileSync(path.join(folder, 'book.xlsx'), workbook);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, 'book.xlsx'], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(path.join(folder, 'book.pdf')));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
