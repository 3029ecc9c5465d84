import type { Cell, CellRange } from '../../../domain/grid/cell-range';

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

/** The scroll position that keeps a row in sight which was in sight when the cells had more height. */
export const scrollWhenLower = (
  row: number,
  { scrollTop, before, after }: { readonly scrollTop: number; readonly before: number; readonly after: number },
): number => {
  const over = headHeight + (row + 1) * rowHeight - (scrollTop + after);
  return over > 0 && over <= before - after ? scrollTop + over : scrollTop;
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

/** Drawn above and below what shows. */
const overscan = 6;

/** How many rows are drawn in a window of so many px; always as many, so that none comes or goes while it is scrolled. */
export const slotsFor = (height: number): number => Math.ceil(Math.max(0, height) / rowHeight) + 1 + 2 * overscan;

/** Indexes of the drawn rows when `first` is the topmost in sight: `slots` of them, at the ends of the sheet too. */
export const rowsAround = (first: number, slots: number, count: number): number[] => {
  const from = Math.max(0, Math.min(first - overscan, count - slots));
  return Array.from({ length: Math.min(slots, count - from) }, (_, at) => from + at);
};

/**
 * The same rows by the slots in which they are drawn, in the order of the slots: a row that is scrolled out hands its place
 * to the one that comes in. Elements made anew for each row were 130 MB of garbage after 720 frames, and its removal was
 * the longest wait of a scroll. Beside `aria-rowindex`, nothing may rely on the order of the elements.
 */
export const inSlots = <Item extends { readonly index: number }>(
  items: readonly Item[],
): readonly (Item & { readonly slot: number })[] =>
  items.map((item) => ({ ...item, slot: item.index % items.length })).toSorted((a, b) => a.slot - b.slot);
