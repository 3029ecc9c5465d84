import { evidenceFor } from './column-evidence';
import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-proposal';
import type { GridCell, GridRow } from './sheet-grid';

const linesOf = (cell: GridCell | undefined): readonly string[] =>
  cell?.kind === 'text'
    ? cell.text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean)
    : [];

/** Values of which a product has one: as many lines as names are one for each. */
const onePerProduct: readonly IntakeField[] = [
  'stars',
  'retailPrice',
  'decisionNo',
  'supplyCapacity',
  'wholesalePrice',
];

const lineCell = (cell: GridCell, text: string): GridCell => ({ ...cell, text, value: text });

/**
 * «Chè xanh ⏎ Chè đen» beside «3 sao ⏎ 4 sao» are two products in one row. A line break inside one name is told from that by the
 * other cells: only when stars, prices or decisions have exactly as many lines, each of them readable, is the row split.
 */
export const splitByLines = (row: GridRow, columns: readonly ColumnMapping[]): readonly GridRow[] => {
  const product = columns.find((column) => column.field === 'productName')?.column ?? 0;
  const names = linesOf(row.cells[product]);
  if (names.length < 2) return [row];
  const agrees = columns.some(({ field, column }) => {
    const cell = row.cells[column];
    if (!cell || field === null || !onePerProduct.includes(field)) return false;
    const lines = linesOf(cell);
    return (
      lines.length === names.length &&
      evidenceFor(
        field,
        lines.map((line) => lineCell(cell, line)),
      ) === 1
    );
  });
  if (!agrees) return [row];
  return names.map((_, index) => ({
    ...row,
    cells: row.cells.map((cell) => {
      const lines = linesOf(cell);
      const line = lines[index];
      return cell && line !== undefined && lines.length === names.length ? lineCell(cell, line) : cell;
    }),
  }));
};
