import { read, utils } from '@e965/xlsx';
import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { catalogueWords } from '../../../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../../../renderer/documents/catalogue/catalogue-workbook';
import { templateWorkbook } from '../../../../renderer/documents/template-workbook/template-workbook';
import type { WorkbookDescription } from '../../../../renderer/documents/workbook-description';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { tableCell } from '../../../../renderer/formats/xlsx/table-cell';
import { writeEditable } from '../../../../renderer/formats/xlsx/write-editable';
import { writeWorkbook } from '../../../../renderer/formats/xlsx/write-workbook';
import { sampleProvince } from '../../../../renderer/sample/sample-province';
import { sampleCatalogue } from '../../../support/catalogue-snapshot';
import { exported } from '../../../support/edit-export';
import { saveWithLibreOffice } from '../../../support/office-tools';
import { partFaults } from '../../../support/part-order';
import { smallPng } from '../../../support/small-pictures';

const photos = new Map([
  ['h0', smallPng(40, 30)],
  ['h1', smallPng(30, 60)],
]);
const description = catalogueWorkbook(
  sampleCatalogue(30, (index) => `h${index % 2}`),
  catalogueWords('vi'),
);
const { bytes } = writeWorkbook(description, photos);

/** What stands in a sheet from its first title on, as the description says it: texts and numbers, days as their numbers. */
const said = (sheet: WorkbookDescription['sheets'][number]): ReadonlyMap<string, string | number> => {
  const cells = new Map<string, string | number>();
  sheet.titles.forEach(({ text }, index) => cells.set(`${index + 1} 1`, text));
  const header = sheet.titles.length + 2;
  sheet.columns.forEach((column, index) => cells.set(`${header} ${index + 1}`, column.header));
  sheet.rows.forEach((row, at) => {
    sheet.columns.forEach(({ kind }, index) => {
      const { value } = tableCell(row.cells[index] ?? null, kind, row.style === 'total');
      if (value !== null) cells.set(`${header + 1 + at} ${index + 1}`, value);
    });
  });
  return cells;
};

const excelDay = (date: Date): number => date.getTime() / 86_400_000 + 25_569;

const byExcelJs = async (file: Uint8Array) => {
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(file.slice().buffer);
  return book.worksheets.map((sheet) => {
    const cells = new Map<string, string | number>();
    sheet.eachRow((row, at) => {
      row.eachCell((cell, column) => {
        if (cell.isMerged && cell.master !== cell) return;
        const { value } = cell;
        if (value instanceof Date) cells.set(`${at} ${column}`, excelDay(value));
        else if (typeof value === 'string' || typeof value === 'number') cells.set(`${at} ${column}`, value);
      });
    });
    return cells;
  });
};

const bySheetJs = (file: Uint8Array) => {
  const book = read(file, { type: 'array' });
  return book.SheetNames.map((name) => {
    const cells = new Map<string, string | number>();
    for (const [place, cell] of Object.entries(book.Sheets[name] ?? {})) {
      if (place.startsWith('!') || cell.v === undefined || cell.v === '') continue;
      const { r, c } = utils.decode_cell(place);
      cells.set(`${r + 1} ${c + 1}`, cell.v);
    }
    return cells;
  });
};

const byOurselves = (file: Uint8Array) => {
  const outcome = readWorkbook(file, 'book.xlsx');
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value.sheets.map(({ rows }) => {
    const cells = new Map<string, string | number>();
    for (const { row, cells: line } of rows) {
      for (const { column, kind, value } of line) {
        const day = kind === 'date' ? excelDay(new Date(`${String(value)}T00:00:00Z`)) : value;
        if (day !== null && day !== '') cells.set(`${row} ${column}`, typeof day === 'number' ? day : String(day));
      }
    }
    return cells;
  });
};

const compare = (found: readonly ReadonlyMap<string, string | number>[]): void => {
  description.sheets.forEach((sheet, index) => {
    expect(Object.fromEntries(found[index] ?? [])).toEqual(Object.fromEntries(said(sheet)));
  });
};

describe('a workbook that was written part by part', () => {
  it('says to ExcelJS what the description says', async () => compare(await byExcelJs(bytes)));
  it('says to SheetJS what the description says', () => compare(bySheetJs(bytes)));
  it('says to our own reader what the description says', () => compare(byOurselves(bytes)));
  it('says the same when LibreOffice has saved it', async () => {
    compare(await byExcelJs(saveWithLibreOffice(bytes)));
  }, 120_000);

  it('keeps its print settings, filter, pictures and looks in LibreOffice', async () => {
    const book = new ExcelJS.Workbook();
    const saved = saveWithLibreOffice(bytes);
    await book.xlsx.load(saved.slice().buffer);
    // ExcelJS knows no `true`, which LibreOffice writes for 1.
    const xml = strFromU8(unzipSync(saved)['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const [first] = book.worksheets;
    const [described] = description.sheets;
    const header = (described?.titles.length ?? 0) + 2;
    expect(first?.pageSetup).toMatchObject({
      orientation: 'landscape',
      paperSize: 9,
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(first?.pageSetup.printTitlesRow).toBe(`${header}:${header}`);
    expect(first?.headerFooter.oddFooter).toContain('&P/&N');
    expect(xml).toContain('fitToPage="true"');
    expect(first?.autoFilter).toBeTruthy();
    expect(first?.getImages()).toHaveLength(30);
    expect(first?.getCell(header, 1).font).toMatchObject({ name: 'Times New Roman', bold: true, size: 11 });
    expect(first?.getCell(header + 1, 3).alignment).toMatchObject({ wrapText: true });
    expect(first?.getCell(header + 1, 1).border.top?.style).toBe('thin');
    expect(first?.getColumn(3).width).toBeCloseTo(described?.columns[2]?.width ?? 0, 0);
  }, 120_000);

  it('keeps its lists, refusals and hidden parts in LibreOffice', async () => {
    const book = new ExcelJS.Workbook();
    await book.xlsx.load(
      saveWithLibreOffice(writeEditable(templateWorkbook('Sở', '2026-11-24T10:00:00+07:00'))).slice().buffer,
    );
    const [sheet] = book.worksheets;
    expect(book.worksheets.at(-1)?.state).toBe('hidden');
    expect(sheet?.getRow(3).hidden).toBe(true);
    const rules = Array.from(
      { length: sheet?.columnCount ?? 0 },
      (_, index) => sheet?.getCell(6, index + 1).dataValidation,
    );
    expect(rules.filter((rule) => rule?.type === 'list').length).toBeGreaterThan(1);
    expect(rules.some((rule) => rule?.showInputMessage)).toBe(true);
  }, 120_000);
});

describe('nothing that Excel would repair', () => {
  const faultsOf = (file: Uint8Array): readonly string[] =>
    Object.entries(unzipSync(file)).flatMap(([name, part]) =>
      /\.(?:xml|rels)$/.test(name) ? partFaults(strFromU8(part)).map((fault) => `${name}: ${fault}`) : [],
    );
  it('is in a catalogue with photos', () => expect(faultsOf(bytes)).toEqual([]));
  it('is in a catalogue of nothing', () => {
    const none = catalogueWorkbook({ ...sampleCatalogue(0), keptOut: [] }, catalogueWords('en'));
    expect(faultsOf(writeWorkbook(none, new Map()).bytes)).toEqual([]);
  });
  it('is in a template', () => {
    expect(faultsOf(writeEditable(templateWorkbook('Sở', '2026-11-24T10:00:00+07:00')))).toEqual([]);
  });
  it('is in a register for editing', async () => {
    const view = memoryView(await sampleProvince({ size: 'S', seed: 1, today: '2026-11-24', provinceCode: '15' }));
    expect(faultsOf(await exported(view, { communes: [] }))).toEqual([]);
  });
});

describe('progress', () => {
  it('rises with the rows', () => {
    const shares: number[] = [];
    writeWorkbook(catalogueWorkbook(sampleCatalogue(2000), catalogueWords('vi')), new Map(), (share) =>
      shares.push(share),
    );
    expect(shares.length).toBeGreaterThan(5);
    expect(shares).toEqual(shares.toSorted((a, b) => a - b));
    expect(Math.max(...shares)).toBeLessThanOrEqual(1);
  });
});
