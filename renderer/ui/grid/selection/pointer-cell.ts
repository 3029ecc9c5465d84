import type { Cell } from '../../../domain/grid/cell-range';

/** The cell under the pointer; column -1 is the row's number. Null outside of the rows. */
export const cellOfElement = (element: Element | null): Cell | null => {
  const found = element?.closest('[data-row]');
  if (!(found instanceof HTMLElement)) return null;
  const { row, column } = found.dataset;
  return row === undefined ? null : { row: Number(row), column: column === undefined ? -1 : Number(column) };
};
