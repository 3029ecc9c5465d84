import { unzipSync } from 'fflate';
import { Excel, type Workbook, type Worksheet } from '../../renderer/formats/xlsx/excel';
import { smallPng } from './small-pictures';

/** Headings of the sender's list, from column A. */
export const senderHead = [
  'TT',
  'Tên sản phẩm',
  'Chủ thể',
  'Xã',
  'Tỉnh',
  'Điện thoại',
  'MST',
  'Giá bán',
  'Hạng sao',
  'Số QĐ',
  'Ngày QĐ',
] as const;

export type SenderRow = readonly (string | number | Date | null)[];

export const goodRow = (count: number, name: string, producer: string, phone: string): SenderRow => [
  count,
  name,
  producer,
  'Tà Xùa',
  'Sơn La',
  phone,
  null,
  120_000 + count,
  '4 sao',
  '123/QĐ-UBND',
  new Date('2025-06-05T00:00:00Z'),
];

/** A row with some cells written otherwise, by column from 1. */
export const withCells = (row: SenderRow, cells: Readonly<Record<number, SenderRow[number]>>): SenderRow =>
  row.map((cell, index) => (index + 1 in cells ? (cells[index + 1] ?? null) : cell));

/** Row of the sheet in which the first record stands. */
export const firstRow = 6;

const dress = (workbook: Workbook, sheet: Worksheet, rows: number): void => {
  sheet.mergeCells('A1:K1');
  sheet.getCell('A1').value = 'DANH SÁCH SẢN PHẨM OCOP';
  sheet.getCell('A1').style = { font: { bold: true, size: 15 }, alignment: { horizontal: 'center' } };
  sheet.getColumn(2).width = 33.5;
  sheet.getColumn(15).hidden = true;
  sheet.getRow(2).height = 31;
  sheet.getCell('A3').value = 'Bản nháp';
  sheet.getRow(3).hidden = true;
  sheet.autoFilter = `A5:K${5 + rows}`;
  sheet.views = [{ state: 'frozen', ySplit: 5 }];
  sheet.pageSetup = { ...sheet.pageSetup, orientation: 'landscape', printTitlesRow: '5:5' };
  sheet.getCell('I6').dataValidation = { type: 'list', allowBlank: true, formulae: ['"3 sao,4 sao,5 sao"'] };
  sheet.getCell('B6').note = 'Đã kiểm tra';
  // The types ask for Node's Buffer; any bytes do.
  const image = workbook.addImage({ buffer: smallPng(12, 12), extension: 'png' } as unknown as Parameters<
    Workbook['addImage']
  >[0]);
  sheet.addImage(image, { tl: { col: 12, row: 1 }, ext: { width: 30, height: 30 } });
};

/** A list with a title, colours, merges, a picture, a remark, a choice list, a hidden row and column, a filter, print titles. */
export const senderList = async (rows: readonly SenderRow[]): Promise<Uint8Array> => {
  const workbook = new Excel.Workbook();
  const sheet = workbook.addWorksheet('DS sản phẩm');
  dress(workbook, sheet, rows.length);
  sheet.getRow(5).values = [...senderHead];
  sheet.getRow(5).eachCell((cell) => {
    cell.style = { font: { bold: true }, fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFDDEBF7' } } };
  });
  rows.forEach((row, index) => {
    row.forEach((value, column) => {
      const cell = sheet.getRow(firstRow + index).getCell(column + 1);
      if (value !== null) cell.value = value;
      cell.style = {
        font: { name: 'Calibri', size: 12 },
        border: { bottom: { style: 'hair' } },
        ...(value instanceof Date ? { numFmt: 'dd/mm/yyyy' } : {}),
        ...(typeof value === 'number' && column > 0 ? { numFmt: '#,##0' } : {}),
      };
    });
  });
  const notes = workbook.addWorksheet('Ghi chú thêm');
  notes.getCell('A1').value = 'Trang này không phải danh sách';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** The workbook as a person with a spreadsheet program would have changed it. */
export const corrected = async (bytes: Uint8Array, change: (sheet: Worksheet) => void): Promise<Uint8Array> => {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  const [sheet] = workbook.worksheets;
  if (!sheet) throw new Error('a sheet');
  change(sheet);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

export const partsOf = (bytes: Uint8Array): Readonly<Record<string, Uint8Array>> => unzipSync(bytes);
