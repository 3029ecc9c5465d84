import type { Cell } from '../../../domain/grid/cell-range';

/** The cell of an element; column -1 is the row's number. Null outside of the rows. */
export const cellOfElement = (element: Element | null): Cell | null => {
  const found = element?.closest('[data-row]');
  if (!(found instanceof HTMLElement)) return null;
  const { row, column } = found.dataset;
  return row === undefined ? null : { row: Number(row), column: column === undefined ? -1 : Number(column) };
};

/** The cell at a place of the window, px, under whatever lies over it there (the text box, the corner). */
export const cellAt = ({ x, y }: { readonly x: number; readonly y: number }): Cell | null =>
  cellOfElement(document.elementsFromPoint(x, y).find((one) => one.closest('[data-row]')) ?? null);
