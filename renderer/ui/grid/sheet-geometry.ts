import type { Cell, CellRange } from '../../domain/grid/cell-range';

/** Sizes of a sheet in px; the same numbers stand in grid.css. */
export const rowHeight = 28;
/** With the line under it. */
export const headHeight = 29;
export const numberWidth = 44;

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where columns begin and end on the canvas. The first column is frozen: it moves along with `scrollLeft`. */
export const boxOfRange = (
  { top, left, bottom, right }: CellRange,
  widths: readonly number[],
  scrollLeft: number,
): Box => {
  const startOf = (column: number): number =>
    widths.slice(0, column).reduce((sum, width) => sum + width, numberWidth) + (column === 0 ? scrollLeft : 0);
  const start = startOf(left);
  return {
    left: start,
    top: headHeight + top * rowHeight,
    width: Math.max(0, startOf(right) + (widths[right] ?? 0) - start),
    height: (bottom - top + 1) * rowHeight,
  };
};

/** The scroll position that brings a column into sight beside the frozen one; the present one where it is in sight already. */
export const scrollForColumn = (
  { column }: Cell,
  widths: readonly number[],
  { scrollLeft, clientWidth }: { readonly scrollLeft: number; readonly clientWidth: number },
): number => {
  const frozen = numberWidth + (widths[0] ?? 0);
  if (column === 0) return scrollLeft;
  const start = widths.slice(0, column).reduce((sum, width) => sum + width, numberWidth);
  const end = start + (widths[column] ?? 0);
  if (start - scrollLeft < frozen) return Math.max(0, start - frozen);
  return end - scrollLeft > clientWidth ? end - clientWidth : scrollLeft;
};

/** First and last column that lie in sight beside the frozen one, with one more at each side. */
export const columnsInSight = (
  widths: readonly number[],
  { scrollLeft, clientWidth }: { readonly scrollLeft: number; readonly clientWidth: number },
): readonly [number, number] => {
  const right = scrollLeft + clientWidth;
  let first = 1;
  let last = 1;
  let start = numberWidth + (widths[0] ?? 0);
  const frozen = start;
  for (let column = 1; column < widths.length; column += 1) {
    const end = start + (widths[column] ?? 0);
    if (end <= scrollLeft + frozen) first = column + 1;
    if (start < right) last = column;
    start = end;
  }
  return [Math.max(1, Math.min(first, last) - 1), Math.min(widths.length - 1, last + 1)];
};
