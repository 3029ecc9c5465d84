import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { office, wordOffice } from '../../build/test-tools';
import { needProgram } from './need-program';

/** What LibreOffice, which reads our files independently, makes of a workbook or a text; a profile of its own keeps it apart from other runs. */
const convert = (document: Uint8Array, to: string, ending: string, name = 'book.xlsx'): Uint8Array => {
  needProgram('soffice', name.endsWith('.docx') ? wordOffice : office);
  const folder = mkdtempSync(path.join(tmpdir(), 'office-'));
  try {
    writeFileSync(path.join(folder, name), document);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const out = path.join(folder, 'out');
    execFileSync('soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, name], {
      cwd: folder,
      stdio: 'ignore',
      timeout: 120_000,
    });
    return new Uint8Array(readFileSync(path.join(out, `${path.parse(name).name}.${ending}`)));
  } finally {
    // Its last process may still be putting its profile away.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

/** The workbook as LibreOffice prints it. */
export const printWithLibreOffice = (workbook: Uint8Array): Uint8Array => convert(workbook, 'pdf', 'pdf');

/** The workbook as LibreOffice saves it. */
export const saveWithLibreOffice = (workbook: Uint8Array): Uint8Array =>
  convert(workbook, 'xlsx:Calc MS Excel 2007 XML', 'xlsx');

/** A Word file as LibreOffice prints it. */
export const printWordWithLibreOffice = (docx: Uint8Array): Uint8Array => convert(docx, 'pdf', 'pdf', 'paper.docx');
