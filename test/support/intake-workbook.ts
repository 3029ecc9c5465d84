import type { IntakeOptions, IntakeProposal } from '../../renderer/domain/intake/intake-proposal';
import { proposeIntake } from '../../renderer/domain/intake/propose-intake';
import type { PlaceLists } from '../../renderer/domain/intake/resolve-place';
import type { CellData, MergeData, RowData, SheetData, WorkbookData } from '../../renderer/domain/intake/workbook-data';

/** A cell as a test writes it: text, number, `{ date }`, `{ error }`, `{ text, font }`, or nothing. */
export type CellSketch =
  | string
  | number
  | null
  | { readonly date: string }
  | { readonly error: string }
  | { readonly text: string; readonly font: string };

export interface SheetSketch {
  readonly name?: string | null;
  readonly rows: readonly (readonly CellSketch[])[];
  readonly merges?: readonly MergeData[];
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetData['visibility'];
  readonly pictures?: SheetData['pictures'];
}

const cellOf = (sketch: CellSketch, column: number): CellData | null => {
  if (sketch === null || sketch === '') return null;
  if (typeof sketch === 'number') return { column, kind: 'number', text: String(sketch), value: sketch };
  if (typeof sketch === 'string') return { column, kind: 'text', text: sketch, value: sketch };
  if ('date' in sketch) {
    return { column, kind: 'date', text: sketch.date.split('-').reverse().join('/'), value: sketch.date };
  }
  if ('error' in sketch) return { column, kind: 'error', text: sketch.error, value: sketch.error };
  return { column, kind: 'text', text: sketch.text, value: sketch.text, font: sketch.font };
};

const rowOf = (cells: readonly CellSketch[], row: number, hidden: boolean): readonly RowData[] => {
  const filled = cells.flatMap((sketch, index) => cellOf(sketch, index + 1) ?? []);
  if (filled.length === 0) return [];
  return [hidden ? { row, cells: filled, hidden: true } : { row, cells: filled }];
};

export const sheetOf = (sketch: SheetSketch): SheetData => ({
  name: sketch.name === undefined ? 'Sheet1' : sketch.name,
  visibility: sketch.visibility ?? 'visible',
  rows: sketch.rows.flatMap((cells, index) => rowOf(cells, index + 1, sketch.hiddenRows?.includes(index + 1) ?? false)),
  merges: sketch.merges ?? [],
  hiddenColumns: sketch.hiddenColumns ?? [],
  pictures: sketch.pictures ?? [],
});

/** A workbook of sketched sheets: rows in order from 1, cells from column A. */
export const workbookOf = (...sheets: readonly SheetSketch[]): WorkbookData => ({
  file: 'danh-sach.xlsx',
  format: 'xlsx',
  date1904: false,
  sheets: sheets.map(sheetOf),
});

export const today = '2026-11-23';

export const proposalOf = (
  workbook: WorkbookData,
  options: Partial<IntakeOptions> = {},
  places: PlaceLists | null = null,
): IntakeProposal => proposeIntake(workbook, { today, ...options }, places);

/** Rows A1-style merges: `merge(3, 2, 5)` joins rows 3-5 of column 2; with a fourth number also columns up to it. */
export const merge = (top: number, left: number, bottom: number, right = left): MergeData => ({
  top,
  left,
  bottom,
  right,
});
