import type ExcelJS from 'exceljs';
import type { CatalogueSnapshot } from '../../renderer/documents/catalogue/catalogue-snapshot';
import { catalogueWords } from '../../renderer/documents/catalogue/catalogue-words';
import { catalogueWorkbook } from '../../renderer/documents/catalogue/catalogue-workbook';
import type { OfficialDocument } from '../../renderer/documents/official-document';
import type { WorkbookSheet } from '../../renderer/documents/workbook-description';
import { loadFamily } from '../../renderer/formats/fonts/font-files';
import { pdfDefinition } from '../../renderer/formats/pdf/pdf-definition';
import { readFamily } from '../../renderer/formats/pdf/printable-text';

const thin = { style: 'thin' } as const;
const border = { top: thin, left: thin, bottom: thin, right: thin };

const addSheet = (workbook: ExcelJS.Workbook, sheet: WorkbookSheet, images: ReadonlyMap<string, number>): void => {
  const target = workbook.addWorksheet(sheet.name.slice(0, 31), { views: [{ state: 'frozen', ySplit: 1 }] });
  target.columns = sheet.columns.map(({ header, width }) => ({ header, width }));
  for (const { cells } of sheet.rows) {
    const row = target.addRow(cells);
    row.eachCell({ includeEmpty: true }, (cell) => {
      cell.border = border;
      cell.alignment = { wrapText: true, vertical: 'middle' };
    });
  }
  for (const { row, column, sha256 } of sheet.photos) {
    const id = images.get(sha256);
    if (id !== undefined) target.addImage(id, { tl: { col: column, row: row + 1 }, ext: { width: 100, height: 80 } });
  }
};

/** The same sheets as a developer would write them with ExcelJS from its manual, in the window itself. */
export const excelJsPlainly = async (
  snapshot: CatalogueSnapshot,
  photos: ReadonlyMap<string, Uint8Array>,
): Promise<void> => {
  const { default: Excel } = await import('exceljs');
  const workbook = new Excel.Workbook();
  const images = new Map<string, number>();
  for (const [sha256, buffer] of photos) {
    const image = { buffer, extension: 'jpeg' } as unknown as Parameters<ExcelJS.Workbook['addImage']>[0];
    images.set(sha256, workbook.addImage(image));
  }
  for (const sheet of catalogueWorkbook(snapshot, catalogueWords('vi')).sheets) addSheet(workbook, sheet, images);
  await workbook.xlsx.writeBuffer();
};

const readAsset = async (url: URL): Promise<Uint8Array> => new Uint8Array(await (await fetch(url)).arrayBuffer());

const base64 = (bytes: Uint8Array): string => {
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
