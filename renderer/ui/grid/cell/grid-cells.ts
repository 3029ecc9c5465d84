import { type Cell, type CellRange, cellsOf } from '../../../domain/grid/cell-range';
import type { CellWrite } from '../../../domain/grid/cell-write';
import type { CellCopy } from '../../../domain/grid/fill-range';
import { valuesOf } from '../../../domain/records/record-values';
import type { GridColumn } from '../column/grid-column';
import { shownWords } from '../column/masked-words';
import type { HeldCells } from '../write/held-cells';
import type { RowWrites } from '../write/judge-writes';
import { type SavingTexts, savingKey } from '../write/use-grid-writes';

/** The grid as it is drawn: rows by id, columns in the order shown. */
export interface GridCells {
  readonly rows: readonly string[];
  readonly columns: readonly GridColumn[];
  readonly record: (id: string) => object | undefined;
  readonly held: HeldCells;
  readonly saving: SavingTexts;
}

const columnAt = ({ columns }: GridCells, { column }: Cell): GridColumn | undefined => columns[column];
const idAt = ({ rows }: GridCells, { row }: Cell): string | undefined => rows[row];

const textAt = (cells: GridCells, cell: Cell, revealed: boolean): string => {
  const id = idAt(cells, cell);
  const column = columnAt(cells, cell);
  if (id === undefined || !column) return '';
  const text = cells.saving.get(savingKey(id, column.key)) ?? cells.held.byRow.get(id)?.get(column.key)?.text;
  if (text !== undefined) return text;
  const record = cells.record(id);
  return record ? shownWords(column, valuesOf(record), revealed) : '';
};

/** What stands in a cell: what is held in it, what is on its way, or the stored value in words, never masked. */
export const cellText = (cells: GridCells, cell: Cell): string => textAt(cells, cell, true);

/** The stored value; undefined in a row that is no record. */
export const cellValue = (cells: GridCells, cell: Cell): unknown => {
  const id = idAt(cells, cell);
  const column = columnAt(cells, cell);
  const record = id === undefined ? undefined : cells.record(id);
  return record && column ? valuesOf(record)[column.key] : undefined;
};

/** A block as texts. `revealed`: whole; otherwise as the sheet shows it, with its masks. */
export const textsOfRange = (cells: GridCells, range: CellRange, revealed: boolean): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  for (let row = range.top; row <= range.bottom; row += 1) {
    const line: string[] = [];
    for (let column = range.left; column <= range.right; column += 1)
      line.push(textAt(cells, { row, column }, revealed));
    rows.push(line);
  }
  return rows;
};

/** A fill: in the same column the value itself, which no wording can change; across columns its text. */
export const writesOfCopies = (cells: GridCells, copies: readonly CellCopy[]): readonly CellWrite[] =>
  copies.map(({ from, to }) => {
    const id = idAt(cells, from);
    const key = columnAt(cells, from)?.key;
    const isText =
      from.column !== to.column || (id !== undefined && key !== undefined && cells.held.byRow.get(id)?.has(key));
    const value = cellValue(cells, from);
    return { at: to, written: isText || value === undefined ? { text: cellText(cells, from) } : { value } };
  });

export const clearingWrites = (range: CellRange): readonly CellWrite[] =>
  cellsOf(range).map((at) => ({ at, written: { text: '' } }));

/** Writes by row, in the order of the rows. A row past the last one gets an id of its own; blank texts make no new row. */
export const rowsOfWrites = (
  { rows, columns }: Pick<GridCells, 'rows' | 'columns'>,
  writes: readonly CellWrite[],
  newId: () => string,
): readonly RowWrites[] => {
  const byRow = new Map<number, RowWrites['writes'][number][]>();
  for (const { at, written } of writes) {
    const column = columns[at.column];
    if (!column) continue;
    const row = byRow.get(at.row);
    if (row) row.push({ column, written });
    else byRow.set(at.row, [{ column, written }]);
  }
  return [...byRow]
    .toSorted(([a], [b]) => a - b)
    .flatMap(([row, cells]): readonly RowWrites[] => {
      const id = rows[row];
      if (id !== undefined) return [{ id, writes: cells }];
      const filled = cells.filter(({ written }) => !('text' in written) || written.text.trim() !== '');
      return filled.length === 0 ? [] : [{ id: newId(), writes: filled }];
    });
};
