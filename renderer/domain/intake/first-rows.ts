import type { FirstRow } from './intake-proposal';
import type { SheetGrid } from './sheet-grid';

/** Title, header and some data of any list are within these; the officer points at the header row in them. */
const rowsShown = 60;
const columnsShown = 40;
const longestText = 80;

const short = (text: string): string => {
  const line = text.replace(/\s*\n\s*/gu, ' ');
  return line.length > longestText ? `${line.slice(0, longestText)}…` : line;
};

/** The top of a sheet as the officer sees it, whether or not a table was found in it. Index 0 is column A. */
export const firstRows = (grid: SheetGrid): readonly FirstRow[] => {
  const last = Math.min(grid.lastColumn, columnsShown);
  return grid.rows.slice(0, rowsShown).map(({ row, cells }) => ({
    row,
    texts: Array.from({ length: last }, (_, index) => short(cells[index + 1]?.text ?? '')),
  }));
};
