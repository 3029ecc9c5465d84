import fs from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Allowed, allowedBy, allowedDifferences } from '../../../support/differential/allowed-differences';
import { type Difference, differences } from '../../../support/differential/differences';
import { generatedWorkbook } from '../../../support/differential/generated-workbook';
import { excelJs, ownReader, type ReadSeen, readExcelFile, sheetJs } from '../../../support/differential/other-readers';
import type { SeenCell, SeenWorkbook } from '../../../support/differential/seen-workbook';

const readers: Readonly<Record<string, ReadSeen>> = {
  SheetJS: sheetJs,
  ExcelJS: excelJs,
  'read-excel-file': readExcelFile,
};
const folder = path.join(process.cwd(), 'test/fixtures/import/files');
const fixtures = fs.readdirSync(folder).filter((name) => name.endsWith('.xlsx'));
const seeds = Array.from({ length: 60 }, (_, index) => index + 1);

const used = new Set<Allowed>();

/** Differences that no entry of the list explains. */
const unexplained = async (bytes: Uint8Array): Promise<readonly Difference[]> => {
  const own = await ownReader(bytes);
  const found: Difference[] = [];
  for (const [name, read] of Object.entries(readers)) {
    for (const difference of differences(name, own, await read(bytes))) {
      const allowed = allowedBy(difference);
      if (allowed) used.add(allowed);
      else found.push(difference);
    }
  }
  return found;
};

describe('our reader and SheetJS, ExcelJS and read-excel-file say the same', () => {
  test.each(fixtures)('%s', async (name) => {
    expect(await unexplained(new Uint8Array(fs.readFileSync(path.join(folder, name))))).toEqual([]);
  });

  test.each(seeds)('generated workbook %i', async (seed) => {
    expect(await unexplained(generatedWorkbook(seed))).toEqual([]);
  });

  test('of what is allowed to differ, everything was met: the list holds nothing that no longer happens', () => {
    expect(allowedDifferences.filter((allowed) => !used.has(allowed)).map(({ name }) => name)).toEqual([]);
  });

  test('the same seed makes the same workbook', () => {
    expect(generatedWorkbook(7)).toEqual(generatedWorkbook(7));
    expect(generatedWorkbook(7)).not.toEqual(generatedWorkbook(8));
  });
});

describe('a difference that is planted is found, and is not allowed', () => {
  const own = async (): Promise<SeenWorkbook> => ownReader(generatedWorkbook(3));
  const withCell = (book: SeenWorkbook, cell: SeenCell | null): SeenWorkbook =>
    book.map((sheet) => {
      const [reference] = sheet.cells.keys();
      const cells = new Map(sheet.cells);
      if (cell) cells.set(reference ?? 'A1', cell);
      else cells.delete(reference ?? 'A1');
      return { ...sheet, cells };
    });

  test.each([
    ['another text', { kind: 'text', value: 'khác' }],
    ['another day', { kind: 'date', value: '2026-01-02' }],
    ['nothing', null],
  ] as const)('%s', async (_, cell) => {
    const book = await own();
    const found = differences('ExcelJS', book, withCell(book, cell));
    expect(found.length).toBeGreaterThan(0);
    expect(found.filter((difference) => allowedBy(difference))).toEqual([]);
  });

  test('a merge, a hidden column, a hidden row, another name, another visibility', async () => {
    const book = await own();
    const changed: SeenWorkbook = book.map((sheet) => ({
      ...sheet,
      merges: ['A1:Z1'],
      hiddenRows:
        (sheet.hiddenRows ?? []).length > 0 ? [] : [...sheet.cells.keys()].map((key) => Number(/\d+/.exec(key))),
      hiddenColumns: (sheet.hiddenColumns ?? []).length > 0 ? [] : [1, 2, 3],
      visibility: 'very-hidden',
    }));
    const found = differences('SheetJS', book, changed);
    expect(new Set(found.map(({ what }) => what)).size).toBeGreaterThanOrEqual(4);
    expect(found.some((difference) => allowedBy(difference))).toBe(false);
    const renamed = book.map((sheet) => ({ ...sheet, name: `${sheet.name}!` }));
    expect(differences('SheetJS', book, renamed)).toMatchObject([{ what: 'sheets' }]);
  });
});
