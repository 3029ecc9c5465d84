import type ExcelJS from 'exceljs';
import type { CatalogueSnapshot } from '../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../renderer/documents/catalogue/catalogue-workbook';
import type { OfficialDocument } from '../../renderer/documents/official-document';
import type { ColumnKind, WorkbookSheet } from '../../renderer/documents/workbook-description';
import { loadFamily } from '../../renderer/formats/fonts/font-files';
import { pdfDefinition } from '../../renderer/formats/pdf/pdf-definition';
import { readFamily } from '../../renderer/formats/pdf/printable-text';
import { heightOf } from '../../renderer/formats/xlsx/sheet-plan-of';

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };
const font = { name: 'Times New Roman', size: 11 };

const numberFormats: Readonly<Partial<Record<ColumnKind, string>>> = {
  code: '@',
  integer: '#,##0',
  decimal: '#,##0.###',
  money: '#,##0',
  stars: '0" sao"',
  date: 'dd/mm/yyyy',
};

const addTitles = (target: ExcelJS.Worksheet, { titles, print }: WorkbookSheet): void => {
  titles.forEach(({ text }, index) => {
    const cell = target.getCell(index + 1, 1);
    cell.value = text;
    cell.font = { ...font, bold: true };
    cell.alignment = { horizontal: 'center' };
    if (print.columns > 1) target.mergeCells(index + 1, 1, index + 1, print.columns);
  });
};

const addRows = (target: ExcelJS.Worksheet, sheet: WorkbookSheet, top: number): void => {
  const head = target.getRow(top);
  head.values = sheet.columns.map(({ header }) => header);
  head.eachCell((cell) => {
    cell.font = { ...font, bold: true };
    cell.border = border;
    cell.alignment = { wrapText: true, vertical: 'middle', horizontal: 'center' };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } };
  });
  sheet.rows.forEach(({ cells }, index) => {
    const row = target.getRow(top + 1 + index);
    row.values = [...cells];
    row.height = heightOf(sheet, index);
    sheet.columns.forEach(({ kind }, at) => {
      const cell = row.getCell(at + 1);
      cell.font = font;
      cell.border = border;
      cell.alignment = { wrapText: true, vertical: 'middle' };
      const format = numberFormats[kind];
      if (format !== undefined) cell.numFmt = format;
    });
  });
};

const addSheet = (
  workbook: ExcelJS.Workbook,
  sheet: WorkbookSheet,
  pageFooter: string,
  images: ReadonlyMap<string, number>,
): void => {
  const top = sheet.titles.length + 2;
  const target = workbook.addWorksheet(sheet.name.slice(0, 31), {
    views: [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: top, showGridLines: false }],
  });
  // The types of ExcelJS want an enum that it does not export at run time.
  Object.assign(target.pageSetup, {
    paperSize: 9,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    printTitlesRow: `${top}:${top}`,
  });
  target.headerFooter.oddFooter = `&C${pageFooter}`;
  sheet.columns.forEach(({ width }, index) => {
    target.getColumn(index + 1).width = width;
  });
  addTitles(target, sheet);
  addRows(target, sheet, top);
  if (sheet.filter) {
    target.autoFilter = {
      from: { row: top, column: 1 },
      to: { row: top + sheet.rows.length, column: sheet.columns.length },
    };
  }
  for (const { row, column, sha256 } of sheet.photos) {
    const id = images.get(sha256);
    if (id === undefined) continue;
    const place = {
      tl: { col: column + 0.05, row: top + row + 0.05 },
      br: { col: column + 0.95, row: top + row + 0.95 },
    };
    target.addImage(id, { ...place, editAs: 'twoCell' } as unknown as Parameters<ExcelJS.Worksheet['addImage']>[1]);
  }
};

/**
 * The same sheets as a developer would write them with ExcelJS from its manual, in the window itself: widths, heights, looks,
 * numbers, pictures in their cells, print settings. Gives the size of the file.
 */
export const excelJsPlainly = async (
  snapshot: CatalogueSnapshot,
  photos: ReadonlyMap<string, Uint8Array>,
): Promise<number> => {
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  const images = new Map<string, number>();
  for (const [sha256, buffer] of photos) {
    const image = { buffer, extension: 'jpeg' } as unknown as Parameters<ExcelJS.Workbook['addImage']>[0];
    images.set(sha256, workbook.addImage(image));
  }
  const { sheets, words } = catalogueWorkbook(snapshot, catalogueWords('vi'));
  for (const sheet of sheets) addSheet(workbook, sheet, words.pageFooter, images);
  return (await workbook.xlsx.writeBuffer()).byteLength;
};

export const readAsset = async (url: URL): Promise<Uint8Array> =>
  new Uint8Array(await (await fetch(url)).arrayBuffer());

export const base64 = (bytes: Uint8Array): string => {
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
};

/** The same pages with pdfmake in the window itself, with the fonts as they are published. */
export const pdfMakePlainly = async (papers: readonly OfficialDocument[]): Promise<void> => {
  const { default: pdfmake } = await import('pdfmake/build/pdfmake');
  const files = await loadFamily('whole', readAsset);
  const [regular, bold] = readFamily(files);
  if (!regular || !bold) throw new Error('no fonts');
  const names = Object.entries(files).map(([face, bytes]): [string, string] => [`plain-${face}.ttf`, base64(bytes)]);
  pdfmake.addVirtualFileSystem(Object.fromEntries(names));
  const face = (name: string): string => `plain-${name}.ttf`;
  pdfmake.addFonts({
    Tinos: { normal: face('normal'), bold: face('bold'), italics: face('italics'), bolditalics: face('bolditalics') },
  });
  for (const paper of papers)
    await pdfmake.createPdf(pdfDefinition([paper], { regular, bold }, paper.title)).getBuffer();
};
