import { headingScore } from './header-dictionary';
import type { SheetGrid } from './sheet-grid';

/** The heading of one column: the lines of a merged header from top to bottom. */
export interface HeadingColumn {
  readonly column: number;
  readonly parts: readonly string[];
  /** Only the group above says something: «Thông tin sản phẩm» over a column without a heading of its own. */
  readonly groupAlone?: true;
}

export interface HeaderBlock {
  readonly top: number;
  readonly bottom: number;
  readonly columns: readonly HeadingColumn[];
  /** No words say that these lines head the list, or that it has none: only the values below do. */
  readonly guessed?: true;
}

/** A title block with letterhead, subtitle and annex line stays well below this. */
export const searchRows = 60;

const partsAt = (grid: SheetGrid, column: number, top: number, bottom: number): readonly string[] => {
  const parts: string[] = [];
  let last: unknown;
  for (let row = top; row <= bottom; row += 1) {
    const cell = grid.cellAt(row, column);
    if (!cell || cell === last) continue;
    parts.push(cell.text.replace(/\n/g, ' '));
    last = cell;
  }
  return parts;
};

/** A group heading that was not merged stands over its first column only: the blank ones to its right inherit it. */
const inheritGroups = (
  columns: readonly HeadingColumn[],
  grid: SheetGrid,
  top: number,
  bottom: number,
): readonly HeadingColumn[] => {
  if (bottom === top) return columns;
  let group: string | null = null;
  return columns.map(({ column, parts, ...rest }) => {
    const upper = grid.cellAt(top, column);
    if (upper) group = parts.length > 1 && !grid.mergeAt(top, column) ? upper.text : null;
    const inherits = !upper && group !== null && parts.length === 1 && headingScore(parts[0] ?? '') < 0.9;
    return inherits && group !== null ? { ...rest, column, parts: [group, ...parts] } : { ...rest, column, parts };
  });
};

/** A merge over several columns that ends above the last row of the header, and nothing of the column's own below it. */
const isGroupAlone = (
  grid: SheetGrid,
  column: number,
  top: number,
  bottom: number,
  parts: readonly string[],
): boolean => {
  const merge = parts.length === 1 ? grid.mergeAt(top, column) : undefined;
  return merge !== undefined && merge.right > merge.left && merge.bottom < bottom;
};

/** The header block with the given rows, as found or as the officer says. */
export const headerBlock = (grid: SheetGrid, top: number, bottom: number): HeaderBlock => {
  const columns: HeadingColumn[] = [];
  for (let column = 1; column <= grid.lastColumn; column += 1) {
    const parts = partsAt(grid, column, top, bottom);
    columns.push(
      isGroupAlone(grid, column, top, bottom, parts) ? { column, parts, groupAlone: true } : { column, parts },
    );
  }
  return { top, bottom, columns: inheritGroups(columns, grid, top, bottom) };
};

/** A block of no lines: the list begins at `row`, and nothing above it names its columns. */
export const noHeading = (grid: SheetGrid, row: number): HeaderBlock => headerBlock(grid, row, row - 1);

export const isWithoutHeading = ({ top, bottom }: Pick<HeaderBlock, 'top' | 'bottom'>): boolean => bottom < top;
