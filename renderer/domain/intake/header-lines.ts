import { headingScore, matchHeading } from './header-dictionary';
import { filledColumns, type GridCell, type GridRow, type SheetGrid } from './sheet-grid';

/** A cell of a header is a few words; a paragraph is a note. */
export const longestHeading = 120;
/** From here on a text is a heading. */
export const sureScore = 0.74;

const smallSign = /^[([]?\s*(?:\d{1,2}|[a-zđA-ZĐ])\s*[)\].]?(?:\s*=\s*[\d+\-x*:/()[\]\s]+)?$/u;

/** A row of (1) (2) (3) or A B 1 2 under the header: most columns, one sign each, no sign twice. */
export const isNumberRow = (row: GridRow): boolean => {
  const texts = filledColumns(row).map((column) => row.cells[column]?.text ?? '');
  if (texts.length < 3 || !texts.every((text) => smallSign.test(text))) return false;
  const signs = texts.map((text) => text.replace(/[()[\].\s]/g, '').replace(/=.*/, ''));
  const numbers = signs.filter((sign) => /^\d+$/.test(sign)).map(Number);
  const rising = numbers.every((number, index) => index === 0 || number === (numbers[index - 1] ?? 0) + 1);
  return rising && new Set(signs).size === signs.length;
};

const startsMerge = (grid: SheetGrid, row: number, down: boolean): boolean => {
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const merge = grid.mergeAt(row, column);
    if (!merge || merge.top !== row) continue;
    if (down ? merge.bottom > row && merge.bottom <= row + 2 : merge.right > merge.left && merge.bottom === row)
      return true;
  }
  return false;
};

/** A row of a header is of short texts alone. */
export const textOnly = (row: GridRow): boolean =>
  row.cells.every((cell) => !cell || (cell.kind === 'text' && cell.text.length <= longestHeading));

/** The nearest text of the row to the left: what a group heading that was not merged stands over. */
const groupOver = (row: GridRow | undefined, column: number): string =>
  row?.cells.slice(1, column + 1).findLast((cell) => cell !== undefined)?.text ?? '';

const isRank = (cell: GridCell | undefined): boolean => /^[345]\s*(?:sao|\*|★)$/iu.test(cell?.text ?? '');

/** A heading alone, or together with the group that it stands under: «Quyết định» over «Số». */
const scoreBelow = (grid: SheetGrid, bottom: number, next: GridRow, column: number): number => {
  const text = next.cells[column]?.text ?? '';
  // «3 sao», «4 sao», «5 sao» under «Hạng sao»: columns for crosses. One alone is the rank of a product.
  if (isRank(next.cells[column])) return next.cells.filter(isRank).length >= 2 ? 1 : 0;
  return Math.max(headingScore(text), headingScore(`${groupOver(grid.rowAt(bottom), column)} ${text}`));
};

/**
 * A lower line of a header that nobody merged says what the upper one leaves open: under a blank, under a group that is written
 * over each of its columns, or the same once more in English. «Nấm | Hộ kinh doanh | 4 sao» under «Sản phẩm | Chủ thể | Hạng» is
 * the first row of data, although each of its words may head a column.
 */
const goesOn = (upper: GridRow | undefined, next: GridRow, column: number): boolean => {
  const above = upper?.cells[column]?.text;
  const left = upper?.cells[column - 1]?.text;
  const right = upper?.cells[column + 1]?.text;
  if (above === undefined || above === left || above === right) return true;
  const [said] = matchHeading(above);
  if (said === undefined || said.score < sureScore) return true;
  const below = next.cells[column]?.text ?? '';
  // «Product name» under «Tên sản phẩm», «Số» under «Quyết định».
  return [below, `${above} ${below}`].some((text) =>
    matchHeading(text).some(({ field, score }) => field === said.field && score >= 0.9),
  );
};

/** «(1.000đ)», «(tấn/năm)» alone under headings: units that somebody put on a line of their own. */
const unitAlone =
  /^[([]\s*(?:đvt\s*:?\s*)?(?:(?:1[.,]?000|nghìn|ngàn|triệu|tr)\s*)?(?:đồng|đ|vnđ|vnd|₫|tấn|tạ|kg|kilogam|lít|ha|m2|m²|%|hộp|chai|sản phẩm|sp)(?:\s*\/\s*[\p{L}\d\s]{1,12})?\s*[)\]]$/iu;

const isUnitLine = (grid: SheetGrid, bottom: number, next: GridRow): boolean =>
  filledColumns(next).every(
    (column) => unitAlone.test(next.cells[column]?.text ?? '') && grid.cellAt(bottom, column) !== undefined,
  );

/** Whether the row below is still header: under merges, or made of headings itself. */
export const continues = (grid: SheetGrid, bottom: number): boolean => {
  const next = grid.rowAt(bottom + 1);
  if (!next || !textOnly(next) || isNumberRow(next)) return false;
  const own = filledColumns(next);
  if (own.length > 0 && isUnitLine(grid, bottom, next)) return true;
  if (startsMerge(grid, bottom, true))
    return own.every((column) => (grid.mergeAt(bottom, column)?.bottom ?? bottom) === bottom);
  const underWide = own.every((column) => {
    const merge = grid.mergeAt(bottom, column);
    return merge !== undefined && merge.right > merge.left;
  });
  if (own.length >= 2 && underWide && startsMerge(grid, bottom, false)) return true;
  const headings = own.filter((column) => scoreBelow(grid, bottom, next, column) >= 0.9);
  if (headings.length < Math.max(2, own.length * 0.6)) return false;
  return headings.filter((column) => goesOn(grid.rowAt(bottom), next, column)).length > headings.length / 2;
};
