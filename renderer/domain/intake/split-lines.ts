import { readDecisionText } from '../identity/decision-text';
import { datesInText } from '../vietnamese/date-in-text';
import { evidenceFor } from './column-evidence';
import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-proposal';
import { severalNames } from './several-names';
import type { GridCell, GridRow } from './sheet-grid';

const partsOf = (cell: GridCell | undefined, end: RegExp): readonly string[] =>
  cell?.kind === 'text'
    ? cell.text
        .split(end)
        .map((line) => line.trim())
        .filter(Boolean)
    : [];

/** Values of which a product has one: as many lines as names are one for each. */
const onePerProduct: readonly IntakeField[] = [
  'stars',
  'retailPrice',
  'retailPriceTo',
  'decisionNo',
  'supplyCapacity',
  'annualOutput',
  'wholesalePrice',
];

/** Values that may differ between the products of one row, told apart by lines alone. */
const byLineOnly: readonly IntakeField[] = [
  'packaging',
  'unit',
  'decisionDate',
  'expiryDate',
  'recognitionYear',
  'productGroup',
  'productSubgroup',
  'gtin',
  'shelfLife',
  'score',
];

/** «77/QĐ-UBND, ngày 9-1-2026»: the comma parts the number from its own day, not from another decision. */
const isDayAlone = (text: string): boolean => readDecisionText(text).number === null && datesInText(text).length > 0;

const lineCell = (cell: GridCell, text: string): GridCell => ({ ...cell, text, value: text });

/** The parts of a cell, when there is one for each of so many products and each can be a value of the column. */
const oneEach = (cell: GridCell, field: IntakeField | null, count: number): readonly string[] | null => {
  if (field === null || ![...onePerProduct, ...byLineOnly].includes(field)) return null;
  const ends = onePerProduct.includes(field) ? [/\n/, /[;\n]/, /[;,]\s|\n/] : [/\n/, /[;\n]/];
  for (const end of ends) {
    const parts = partsOf(cell, end).map((part) => part.replace(/^(?:[-–+•]\s*|\d{1,2}[.)]\s+)(?=\S)/u, ''));
    const cells = parts.map((part) => lineCell(cell, part));
    if (field === 'decisionNo' && parts.some(isDayAlone)) continue;
    if (parts.length === count && (evidenceFor(field, cells) ?? 1) === 1) return parts;
  }
  return null;
};

const shareOut = (row: GridRow, columns: readonly ColumnMapping[], product: number, names: readonly string[]) =>
  names.map((name, index): GridRow => {
    const cells = [...row.cells];
    for (const { column, field } of columns) {
      const cell = cells[column];
      const own = cell ? oneEach(cell, field, names.length)?.[index] : undefined;
      if (cell && own !== undefined) cells[column] = lineCell(cell, own);
    }
    const named = row.cells[product];
    if (named) cells[product] = lineCell(named, name);
    return { ...row, cells };
  });

/** «Mận sấy, mơ sấy, đào sấy» beside «3 sao, 4 sao, 3 sao»: as many ranks as names. Commas inside brackets part nothing. */
const byRanks = (row: GridRow, cell: GridCell, columns: readonly ColumnMapping[]): readonly string[] | null => {
  const names = partsOf(cell, /[,;]\s+(?![^(]*\))/u);
  const ranks = row.cells[columns.find(({ field }) => field === 'stars')?.column ?? 0];
  const agree = names.length > 1 && ranks?.kind === 'text' && oneEach(ranks, 'stars', names.length) !== null;
  return agree && names.every((name) => /\p{L}{2}/u.test(name)) ? names : null;
};

/**
 * «Chè xanh ⏎ Chè đen» beside «3 sao ⏎ 4 sao» are two products in one row: when stars, prices or decisions have exactly as many
 * lines, each of them readable, or when the names say themselves that they are a list.
 */
export const splitByLines = (row: GridRow, columns: readonly ColumnMapping[]): readonly GridRow[] => {
  const product = columns.find((column) => column.field === 'productName')?.column ?? 0;
  const cell = row.cells[product];
  if (cell?.kind !== 'text') return [row];
  const lines = partsOf(cell, /\n/);
  const agrees =
    lines.length > 1 &&
    columns.some(({ field, column }) => {
      const beside = row.cells[column];
      const tells = field !== null && onePerProduct.includes(field) && beside?.text.includes('\n') === true;
      return tells && oneEach(beside, field, lines.length) !== null;
    });
  const names = agrees ? lines : (byRanks(row, cell, columns) ?? severalNames(cell.text));
  return names.length < 2 ? [row] : shareOut(row, columns, product, names);
};
