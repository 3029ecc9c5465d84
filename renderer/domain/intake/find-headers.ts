import { fieldOfValues } from './column-evidence';
import { type HeaderBlock, headerBlock, searchRows } from './header-block';
import { headingScore, matchHeading } from './header-dictionary';
import { continues, longestHeading, sureScore, textOnly } from './header-lines';
import type { IntakeField } from './intake-field';
import { isLabelRow } from './label-rows';
import { readsAsData } from './list-without-heading';
import { filledColumns, type GridCell, type GridRow, type SheetGrid } from './sheet-grid';

const cellsOf = (grid: SheetGrid, row: GridRow): readonly string[] => {
  const texts: string[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const own = row.cells[column];
    if (own) texts.push(own.kind === 'text' ? own.text : '');
    else {
      // «STT» merged over two rows stands in the upper one and belongs to both.
      const merge = grid.mergeAt(row.row, column);
      const above = merge && merge.top < row.row && merge.left === column ? grid.cellAt(row.row, column) : undefined;
      if (above?.kind === 'text') texts.push(above.text);
    }
  }
  return texts;
};

interface RowScore {
  readonly fields: ReadonlySet<IntakeField>;
  readonly filled: number;
}

const scoreRow = (texts: readonly string[]): RowScore => {
  const fields = new Set<IntakeField>();
  for (const text of texts) {
    if (text === '' || text.length > longestHeading) continue;
    const match = matchHeading(text).find((each) => each.score >= sureScore && !fields.has(each.field));
    if (match) fields.add(match.field);
  }
  return { fields, filled: texts.length };
};

const naming: readonly IntakeField[] = ['productName', 'producerName'];

/** «1238/QĐ-UBND», «14/4/2024», «859.000», «MST: 0188… ĐT: 0911…»: mostly digits, as headings never are but for years. */
const looksLikeValue = (cell: GridCell | undefined): boolean => {
  if (cell?.kind !== 'text') return true;
  const digits = cell.text.match(/\d/g)?.length ?? 0;
  const signs = cell.text.match(/[^\s\d]/gu)?.length ?? 0;
  if (/^(?:năm\s*)?(?:19|20)\d\d$/iu.test(cell.text)) return false;
  return digits >= 3 && (digits >= signs || /\d\s*\/\s*QĐ/iu.test(cell.text));
};

/** Three different fields, a third of the row, hardly any value; two fields do when they name product and producer. */
const isHeaderRow = (grid: SheetGrid, row: GridRow): boolean => {
  const own = filledColumns(row);
  if (own.length < 2) return false;
  const numbers = own.filter((column) => looksLikeValue(row.cells[column])).length;
  if (numbers > 0 && numbers >= own.length / 4) return false;
  const { fields, filled } = scoreRow(cellsOf(grid, row));
  const names = naming.filter((field) => fields.has(field)).length;
  if (fields.size >= 3 && fields.size >= filled * 0.3)
    return names > 0 || fields.size >= 4 || fields.size >= filled * 0.4;
  return names === 2 && filled <= 4;
};

/** «STT» in the upper of two lines that nobody merged: a sure heading over a column that the lower line leaves blank. */
const headsOverBlanks = (above: GridRow, row: GridRow): boolean => {
  const own = filledColumns(above);
  return (
    own.length >= 2 && own.some((column) => !row.cells[column] && headingScore(above.cells[column]?.text ?? '') >= 0.95)
  );
};

/** A group row above («Thông tin chủ thể» over four columns), or the upper half of merged cells. */
const topOf = (grid: SheetGrid, row: GridRow): number => {
  let top = row.row;
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const merge = grid.mergeAt(row.row, column);
    if (merge && merge.top < top && row.row - merge.top <= 2 && merge.left === merge.right) top = merge.top;
  }
  if (top < row.row) return top;
  const above = grid.rowAt(row.row - 1);
  if (!above || !textOnly(above)) return top;
  const groups = filledColumns(above).filter((column) => {
    const merge = grid.mergeAt(above.row, column);
    return merge !== undefined && merge.bottom === above.row && merge.right > merge.left;
  });
  return groups.length >= 2 || headsOverBlanks(above, row) ? above.row : top;
};

const blockAt = (grid: SheetGrid, row: GridRow): HeaderBlock => {
  let bottom = row.row;
  while (bottom - row.row < 2 && continues(grid, bottom)) bottom += 1;
  return headerBlock(grid, topOf(grid, row), bottom);
};

/** Whether a row says the same as a header above: headings printed again at the top of each page, mostly word for word. */
export const repeatsHeader = (header: HeaderBlock, row: GridRow): boolean => {
  let same = 0;
  let filled = 0;
  for (const { column, parts } of header.columns) {
    const text = row.cells[column]?.text.replace(/\n/g, ' ');
    if (text === undefined) continue;
    filled += 1;
    if (parts.some((part) => part.length === text.length && part.toLowerCase() === text.toLowerCase())) same += 1;
    // Rows of data are recognised by their first cells: twenty more comparisons would only cost time.
    else if (filled >= 4 && same === 0) return false;
  }
  return filled >= 2 && same >= filled * 0.6;
};

/** Another table may begin only after a gap or a lonely line: rows of data are not asked one by one. */
const mayBegin = (previous: GridRow | undefined, row: GridRow): boolean =>
  !previous || row.row - previous.row > 1 || filledColumns(previous).length <= 2;

const columnCells = (rows: readonly GridRow[], column: number): readonly GridCell[] =>
  rows.flatMap((row) => row.cells[column] ?? []);

/** Rows below that are asked for a header whose words say nothing. */
const askedBelow = 20;

/**
 * A header whose words nobody knows («Tên», «Nơi làm», «Gọi») is still a row of short texts over columns that speak for
 * themselves: producers, and at least one more kind of value.
 */
const findByValues = (grid: SheetGrid): HeaderBlock | null => {
  for (const [index, row] of grid.rows.slice(0, searchRows).entries()) {
    // «Mật ong | HTX A | xã B | 4 sao» heads nothing: the list begins here, and no line names its columns.
    if (readsAsData(grid, index)) return null;
    const own = filledColumns(row);
    if (own.length < 4 || !textOnly(row)) continue;
    const below = grid.rows
      .slice(index + 1, index + 1 + askedBelow)
      .filter((each) => filledColumns(each).length >= own.length / 2);
    const spoken = own.map((column) => fieldOfValues(columnCells(below, column))?.field);
    const names = new Set(spoken.filter((field) => field !== undefined));
    if (names.has('producerName') && names.size >= 2) return { ...blockAt(grid, row), guessed: true };
  }
  return null;
};

/** All headers of a sheet, from top to bottom. Several tables under one another have one each. */
export const findHeaders = (grid: SheetGrid): readonly HeaderBlock[] => {
  const headers: HeaderBlock[] = [];
  let previous: GridRow | undefined;
  // The same heading under «Đơn vị: HTX B» is the list of the next producer.
  let labelled = false;
  for (const [index, row] of grid.rows.entries()) {
    const last = headers[headers.length - 1];
    if (isLabelRow(row)) labelled = true;
    const asked = last
      ? row.row > last.bottom && mayBegin(previous, row) && (labelled || !repeatsHeader(last, row))
      : index < searchRows;
    if (asked && isHeaderRow(grid, row)) {
      headers.push(blockAt(grid, row));
      labelled = false;
    }
    previous = row;
  }
  const guessed = headers.length === 0 ? findByValues(grid) : null;
  return guessed ? [guessed] : headers;
};
