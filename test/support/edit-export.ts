import { editWords } from '../../renderer/documents/edit-workbook/edit-words';
import { editWorkbook } from '../../renderer/documents/edit-workbook/edit-workbook';
import type { ImportDecisions, ImportPreview } from '../../renderer/domain/intake/import-preview';
import { nothingDecided } from '../../renderer/domain/intake/plan-import';
import type { StoreView } from '../../renderer/domain/plan/store-view';
import type { Commune } from '../../renderer/domain/reference/commune';
import { loadCommunes } from '../../renderer/domain/reference/communes';
import { Excel, type Workbook } from '../../renderer/formats/xlsx/excel';
import { writeEditable } from '../../renderer/formats/xlsx/write-editable';
import { plan } from './import-planning';
import { proposalOfFile } from './returned-list';

export interface ExportOptions {
  readonly personalData?: boolean;
  readonly language?: 'vi' | 'en';
  /** Which registers; both when absent. */
  readonly only?: 'producers' | 'products';
  /** All of the country when absent: most of the time of a small workbook. */
  readonly communes?: readonly Commune[];
}

/** The whole registry as «Xuất Excel để sửa» writes it. */
export const exported = async (
  view: StoreView,
  { personalData = false, language = 'vi', only, communes }: ExportOptions = {},
): Promise<Uint8Array> => {
  const producers = view.records('producers');
  const ownFields = view.records('ownFields');
  return writeEditable(
    editWorkbook(
      {
        producers: only === 'products' ? null : producers,
        products: only === 'producers' ? null : view.records('products'),
        certificates: only === 'producers' ? [] : view.records('certificates'),
        decisions: view.records('decisions'),
        producerNames: new Map(producers.map(({ id, name }) => [id, name])),
      },
      { personalData, officeName: 'Sở Công Thương', createdAt: '2026-11-27T07:00:00+07:00', ownFields },
      editWords(language, ownFields),
      communes ?? (await loadCommunes()).all,
    ),
  );
};

/** What a workbook would change when it is imported. */
export const imports = (
  bytes: Uint8Array,
  view: StoreView,
  decisions: ImportDecisions = nothingDecided,
): ImportPreview => plan(proposalOfFile(bytes, 'so-ocop.xlsx'), view, decisions);

/** The workbook as it was left by somebody with a spreadsheet program. */
export const editedIn = async (bytes: Uint8Array, change: (workbook: Workbook) => void): Promise<Uint8Array> => {
  const workbook = new Excel.Workbook();
  await workbook.xlsx.load(bytes.slice().buffer);
  change(workbook);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
};

/** Column of a field and row of a record, found by the hidden marks. */
export const placeIn = (workbook: Workbook, table: string, field: string, id: string) => {
  for (const sheet of workbook.worksheets) {
    const marks = sheet.getRow(3);
    for (let column = 1; column <= sheet.columnCount; column += 1) {
      // An own field says behind its name what it is.
      const [, of, name] = marks.getCell(column).text.split(':');
      if (of !== table || name !== field) continue;
      for (let row = 5; row <= sheet.rowCount; row += 1) {
        if (sheet.getCell(row, 1).text === id) return { sheet, row, cell: sheet.getCell(row, column) };
      }
    }
  }
  throw new Error(`no cell ${table} ${field} ${id}`);
};
