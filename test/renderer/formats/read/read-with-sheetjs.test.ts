import { utils, type WorkBook, type WorkSheet, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { openOle } from '../../../../renderer/formats/read/ole-container';
import { readGauge } from '../../../../renderer/formats/read/read-gauge';
import * as reader from '../../../../renderer/formats/read/read-with-sheetjs';

const readXls = (bytes: Uint8Array) => reader.readXls(openOle(bytes).read('Workbook') ?? new Uint8Array(), readGauge());
const readOtherContainer = (bytes: Uint8Array) => reader.readOtherContainer(bytes, readGauge());
const readMarkup = (text: string) => reader.readMarkup(text, readGauge());

const book = (sheet: WorkSheet, more: Partial<WorkBook> = {}): WorkBook => {
  const workbook = utils.book_new();
  utils.book_append_sheet(workbook, sheet, 'DS');
  return { ...workbook, ...more };
};
const bytesOf = (workbook: WorkBook, bookType: 'biff8' | 'ods' | 'xlsx'): Uint8Array =>
  new Uint8Array(write(workbook, { type: 'array', bookType, cellStyles: true }) as ArrayBuffer);
const cellsOf = (bytes: Uint8Array, reader = readXls) =>
  reader(bytes).sheets[0]?.rows.map((row) => [row.row, row.cells.map((cell) => [cell.column, cell.kind, cell.value])]);

describe('readXls', () => {
  test('texts, numbers, booleans and errors, in their places', () => {
    const sheet: WorkSheet = {
      '!ref': 'B2:F2',
      B2: { t: 's', v: 'Mật ong' },
      C2: { t: 'n', v: 12.5 },
      D2: { t: 'b', v: true },
      E2: { t: 'e', v: 42 },
      F2: { t: 's', v: '  ' },
    };
    expect(cellsOf(bytesOf(book(sheet), 'biff8'))).toEqual([
      [
        2,
        [
          [2, 'text', 'Mật ong'],
          [3, 'number', 12.5],
          [4, 'boolean', true],
          [5, 'error', '#N/A'],
        ],
      ],
    ]);
  });

  test('days are civil days of either system', () => {
    const sheet: WorkSheet = { '!ref': 'A1', A1: { t: 'n', v: 45_604, z: 'dd/mm/yyyy' } };
    const [row] = readXls(bytesOf(book(sheet), 'biff8')).sheets[0]?.rows ?? [];
    expect(row?.cells[0]).toMatchObject({ kind: 'date', value: '2024-11-08', text: '08/11/2024' });
    const mac = readXls(
      bytesOf(
        book(
          { '!ref': 'A1', A1: { t: 'n', v: 44_142, z: 'dd/mm/yyyy' } },
          { Workbook: { WBProps: { date1904: true } } },
        ),
        'biff8',
      ),
    );
    expect(mac.date1904).toBe(true);
    expect(mac.sheets[0]?.rows[0]?.cells[0]?.value).toBe('2024-11-08');
  });

  test('merges and hidden sheets', () => {
    const workbook = book(
      utils.aoa_to_sheet([
        ['a', null],
        ['b', 'c'],
      ]),
    );
    const sheet = workbook.Sheets['DS'];
    if (sheet) sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }];
    workbook.Workbook = { Sheets: [{ Hidden: 1 }] };
    const [read] = readXls(bytesOf(workbook, 'biff8')).sheets;
    expect(read?.merges).toEqual([{ top: 1, left: 1, bottom: 1, right: 2 }]);
    expect(read?.visibility).toBe('hidden');
  });
});

describe('readOtherContainer', () => {
  test('OpenDocument', () => {
    expect(
      cellsOf(
        bytesOf(
          book(
            utils.aoa_to_sheet([
              ['Tên', 'Giá'],
              ['Chè', 280_000],
            ]),
          ),
          'ods',
        ),
        readOtherContainer,
      ),
    ).toEqual([
      [
        1,
        [
          [1, 'text', 'Tên'],
          [2, 'text', 'Giá'],
        ],
      ],
      [
        2,
        [
          [1, 'text', 'Chè'],
          [2, 'number', 280_000],
        ],
      ],
    ]);
  });

  test('formulas are marked and never run', () => {
    const sheet: WorkSheet = { '!ref': 'A1', A1: { t: 'n', v: 7, f: '1+1' } };
    const cell = readOtherContainer(bytesOf(book(sheet), 'xlsx')).sheets[0]?.rows[0]?.cells[0];
    expect(cell).toMatchObject({ value: 7, formula: true });
  });
});

describe('readMarkup', () => {
  test('a web page saved as .xls: everything stays as it is written', () => {
    const html =
      '<html><body><table><tr><td>MST</td><td>Ngày</td></tr><tr><td>0188200014</td><td>04/07/2025</td></tr></table></body></html>';
    const [sheet] = readMarkup(html).sheets;
    expect(sheet?.rows.map((row) => row.cells.map((cell) => [cell.kind, cell.text]))).toEqual([
      [
        ['text', 'MST'],
        ['text', 'Ngày'],
      ],
      [
        ['text', '0188200014'],
        ['text', '04/07/2025'],
      ],
    ]);
  });

  test('cells over several rows and columns are merges', () => {
    const html = '<table><tr><td rowspan="2">HTX</td><td>Chè</td></tr><tr><td>Mật</td></tr></table>';
    const [sheet] = readMarkup(`<html>${html}</html>`).sheets;
    expect(sheet?.merges).toEqual([{ top: 1, left: 1, bottom: 2, right: 1 }]);
    expect(sheet?.rows[1]?.cells.map((cell) => [cell.column, cell.text])).toEqual([[2, 'Mật']]);
  });

  test('XML spreadsheets of 2003', () => {
    const xml =
      '<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet" xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="DS"><Table><Row><Cell><Data ss:Type="String">Chè</Data></Cell><Cell><Data ss:Type="Number">5</Data></Cell></Row></Table></Worksheet></Workbook>';
    const [sheet] = readMarkup(xml).sheets;
    expect([sheet?.name, sheet?.rows[0]?.cells.map((cell) => cell.value)]).toEqual(['DS', ['Chè', 5]]);
  });
});
