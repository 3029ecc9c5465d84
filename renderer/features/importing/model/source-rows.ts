import type { RowRef } from '../../../domain/intake/candidates';
import type { ClassifiedRow, IntakeProposal, TableFinding } from '../../../domain/intake/intake-proposal';

/** A stretch of a sheet around one row, with the heads of its columns. */
export interface SourceRows {
  readonly table: TableFinding;
  /** The table's header, then the rows around the one that is meant. */
  readonly rows: readonly ClassifiedRow[];
}

/** As many rows on each side as one takes in without scrolling. */
const rowsAround = 6;

/** Where a row stands in its sheet; null when no table that was found holds it. */
export const sourceRows = ({ tables }: Pick<IntakeProposal, 'tables'>, at: RowRef): SourceRows | null => {
  for (const table of tables) {
    if (table.sheet !== at.sheet || table.file !== at.file) continue;
    const place = table.rows.findIndex(({ row }) => row === at.row);
    if (place < 0) continue;
    const near = table.rows.slice(Math.max(0, place - rowsAround), place + rowsAround + 1);
    const header = table.rows.filter((row) => row.kind === 'header' && !near.includes(row));
    return { table, rows: [...header, ...near] };
  }
  return null;
};
