import { normaliseText } from '../vietnamese/normalise-text';
import type { CellData, MergeData, SheetData } from './workbook-data';

/** A cell after decoding and cleaning; `typed` is the text as the file has it. */
export interface GridCell extends CellData {
  readonly typed: string;
}

export interface GridRow {
  readonly row: number;
  readonly hidden: boolean;
  /** By column; index 0 is unused. */
  readonly cells: readonly (GridCell | undefined)[];
}

/** A sheet that can be asked for any place. Built once per sheet; only existing rows are ever walked. */
export interface SheetGrid {
  readonly name: string | null;
  readonly rows: readonly GridRow[];
  readonly lastColumn: number;
  readonly rowAt: (row: number) => GridRow | undefined;
  /** The merge that covers a place. */
  readonly mergeAt: (row: number, column: number) => MergeData | undefined;
  /** The cell of a place, or of the merge that covers it. */
  readonly cellAt: (row: number, column: number) => GridCell | undefined;
}

const clean = /^[!-~]+(?: [!-~]+)*$/;

/** Lists repeat themselves («4 sao», «hộp», a commune): each different text is cleaned once. */
const cleaner = (): ((text: string) => string) => {
  const known = new Map<string, string>();
  return (text) => {
    if (clean.test(text)) return text;
    const found = known.get(text) ?? normaliseText(text);
    if (known.size < 50_000) known.set(text, found);
    return found;
  };
};

const indexMerges = (merges: readonly MergeData[], lastColumn: number): ReadonlyMap<number, readonly MergeData[]> => {
  const byColumn = new Map<number, MergeData[]>();
  for (const merge of merges) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;
    for (let column = merge.left; column <= Math.min(merge.right, lastColumn); column += 1) {
      const list = byColumn.get(column);
      if (list) list.push(merge);
      else byColumn.set(column, [merge]);
    }
  }
  for (const list of byColumn.values()) list.sort((a, b) => a.top - b.top);
  return byColumn;
};

/** The last merge that starts at or above the row, if it reaches down to it. */
const findMerge = (list: readonly MergeData[], row: number): MergeData | undefined => {
  let low = 0;
  let high = list.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.top ?? 0) <= row) low = middle + 1;
    else high = middle - 1;
  }
  const merge = list[high];
  return merge && merge.bottom >= row ? merge : undefined;
};

/** Written out field by field: copying 400,000 cells by spreading takes most of the time of a grid. */
const gridCell = ({ column, kind, text: typed, value, formula, font, runs }: CellData, text: string): GridCell => {
  const cell: { -readonly [Key in keyof GridCell]: GridCell[Key] } = { column, kind, text, value, typed };
  if (formula) cell.formula = formula;
  if (font !== undefined) cell.font = font;
  if (runs) cell.runs = runs;
  return cell;
};

/** Cleans every cell once; decode old letters before. */
export const gridOf = (sheet: SheetData): SheetGrid => {
  const cleanText = cleaner();
  let lastColumn = 0;
  const rows = sheet.rows.map((row): GridRow => {
    const cells: (GridCell | undefined)[] = [];
    for (const cell of row.cells) {
      const text = cleanText(cell.text);
      if (text === '') continue;
      cells[cell.column] = gridCell(cell, text);
      if (cell.column > lastColumn) lastColumn = cell.column;
    }
    return { row: row.row, hidden: row.hidden === true, cells };
  });
  return gridFrom(sheet.name, rows, lastColumn, indexMerges(sheet.merges, lastColumn));
};

const gridFrom = (
  name: string | null,
  rows: readonly GridRow[],
  lastColumn: number,
  merges: ReadonlyMap<number, readonly MergeData[]>,
): SheetGrid => {
  const byNumber = new Map(rows.map((row) => [row.row, row]));
  const mergeAt = (row: number, column: number): MergeData | undefined => {
    const list = merges.get(column);
    return list ? findMerge(list, row) : undefined;
  };
  const cellAt = (row: number, column: number): GridCell | undefined => {
    const own = byNumber.get(row)?.cells[column];
    if (own) return own;
    const merge = mergeAt(row, column);
    return merge ? byNumber.get(merge.top)?.cells[merge.left] : undefined;
  };
  return { name, rows, lastColumn, rowAt: (row) => byNumber.get(row), mergeAt, cellAt };
};

/** The same sheet with other rows; merges stay where they are. */
export const gridWithRows = (grid: SheetGrid, rows: readonly GridRow[], lastColumn: number): SheetGrid => {
  const changed = gridFrom(grid.name, rows, lastColumn, new Map());
  return {
    ...changed,
    mergeAt: grid.mergeAt,
    cellAt: (row, column) => changed.cellAt(row, column) ?? grid.cellAt(row, column),
  };
};

/** Columns of a row that hold something of their own, in order. */
export const filledColumns = (row: GridRow): readonly number[] =>
  row.cells.flatMap((cell, column) => (cell ? [column] : []));
