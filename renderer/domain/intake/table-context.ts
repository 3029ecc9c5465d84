import type { PlaceTexts } from './candidates';
import { cellDown, type TableShape } from './classify-rows';
import { columnName } from './column-letter';
import type { IntakeField } from './intake-field';
import type { IntakeIssue } from './intake-issue';
import type { ColumnMapping } from './intake-proposal';
import type { PlaceLists } from './resolve-place';
import type { GridCell, GridRow } from './sheet-grid';
import type { ValueDesk } from './value-question';
import type { QuantityHint } from './values/quantity';
import { quantityHintOf } from './values/quantity';
import { readNumber } from './values/read-number';
import { moneyScaleOf } from './values/scale-words';
import { isBlankText, isErrorCell, type ValueNote, type ValueReading } from './values/value-reading';

/** Everything that reading a row of one table needs. `issues` is the one list that grows. */
export interface TableContext {
  readonly id: string;
  readonly shape: TableShape;
  readonly today: string;
  readonly date1904: boolean;
  readonly places: PlaceLists | null;
  /** What title lines and the sheet's name say about the place. */
  readonly titlePlace: PlaceTexts;
  /** Name of the province of the office that reads the list. */
  readonly home: string | null;
  /** The producer that title lines name when the table has no column for it: «Đơn vị: HTX Chè Tân Cương». */
  readonly titleProducer: string | null;
  /** Multiplier of bare numbers, by column: «(nghìn đồng)». */
  readonly scales: ReadonlyMap<number, number>;
  readonly hints: ReadonlyMap<number, QuantityHint>;
  readonly issues: IntakeIssue[];
  /** Rows whose product is one, however its name looks. */
  readonly whole: ReadonlySet<number>;
  /** Where texts without a meaning are asked about. */
  readonly values: ValueDesk;
}

export const mappingOf = (context: TableContext, field: IntakeField, round: 1 | 2 = 1): ColumnMapping | undefined =>
  context.shape.columns.find((column) => column.field === field && column.round === round);

/** A cell with the column that it stands in; merged cells of rows above count, but are reported only once. */
export interface PlacedCell {
  readonly cell: GridCell;
  readonly mapping: ColumnMapping;
  readonly row: GridRow;
  readonly own: boolean;
}

/** Notes a finding at its cell, so that its sentence names sheet, row and column. */
export const reportAt = (
  context: TableContext,
  row: GridRow,
  mapping: ColumnMapping | undefined,
  found: string,
  note: ValueNote,
  field: IntakeField | null = mapping?.field ?? null,
): void => {
  context.issues.push({
    code: note.code,
    severity: note.severity,
    sheet: context.shape.grid.name,
    row: row.row,
    column: mapping ? columnName(mapping) : null,
    columnIndex: mapping?.column ?? null,
    field,
    found: note.found ?? found,
    ...(note.expected === undefined ? {} : { expected: note.expected }),
  });
};

/** The cell of a column in a row; an error cell is reported and counts as empty. */
export const placedCell = (
  context: TableContext,
  row: GridRow,
  mapping: ColumnMapping | undefined,
): PlacedCell | null => {
  if (!mapping) return null;
  const cell = cellDown(context.shape, row, mapping.column);
  if (!cell) return null;
  const own = row.cells[mapping.column] === cell;
  if (!isErrorCell(cell)) return { cell, mapping, row, own };
  if (own) reportAt(context, row, mapping, cell.text, { code: 'cell-error', severity: 'warning' });
  return null;
};

export const cellOf = (context: TableContext, row: GridRow, field: IntakeField, round: 1 | 2 = 1): PlacedCell | null =>
  placedCell(context, row, mappingOf(context, field, round));

/** The value of a reading; its notes go to the issues of the table. */
export const take = <Value>(context: TableContext, placed: PlacedCell, reading: ValueReading<Value>): Value | null => {
  if (placed.own) {
    for (const note of reading.notes) reportAt(context, placed.row, placed.mapping, placed.cell.text, note);
  }
  return reading.value;
};

/** Text of a cell on one line; null for an empty one and for dashes that stand for empty. */
export const textOf = (context: TableContext, row: GridRow, field: IntakeField): string | null => {
  const placed = cellOf(context, row, field);
  if (!placed) return null;
  const text = placed.cell.text.replace(/\n+/g, ' ').trim();
  return text === '' || isBlankText(text) ? null : text;
};

/** Text with its line breaks, for remarks and stories. */
export const longTextOf = (context: TableContext, row: GridRow, field: IntakeField): string | null => {
  const placed = cellOf(context, row, field);
  return placed && !isBlankText(placed.cell.text) ? placed.cell.text : null;
};

const moneyFields: ReadonlySet<IntakeField> = new Set([
  'retailPrice',
  'retailPriceTo',
  'wholesalePrice',
  'factoryPrice',
]);

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

/** Numbers that carry no word of their own, as a column of prices mostly does. */
const bareNumbers = (rows: readonly GridRow[], column: number): readonly number[] =>
  rows.flatMap((row) => {
    const cell = row.cells[column];
    if (cell?.kind === 'number') return [Number(cell.value)];
    const number = cell?.kind === 'text' ? readNumber(cell.text) : null;
    return number === null ? [] : [number];
  });

/**
 * «(nghìn đồng)» holds for the column only while its numbers look like thousands: people forget to change the heading when
 * they type whole prices.
 */
const scaleOf = (said: number | null, numbers: readonly number[]): number => {
  if (said === null || numbers.length === 0) return said ?? 1;
  return median(numbers) * said < 100_000_000 && median(numbers) < 20_000 ? said : 1;
};

/**
 * Đồng for one unit of each column of money, by its number: from its heading, else from the titles («ĐVT: nghìn
 * đồng»), taken back where the numbers themselves are too large for it.
 */
export const columnScales = (
  columns: readonly ColumnMapping[],
  rows: readonly GridRow[],
  titles: readonly string[],
): ReadonlyMap<number, number> => {
  const general =
    titles.map((line) => (/đơn vị|đvt/iu.test(line) ? moneyScaleOf(line) : null)).find((scale) => scale !== null) ??
    null;
  const scales = new Map<number, number>();
  for (const { field, column, heading } of columns) {
    if (field === null || !moneyFields.has(field)) continue;
    const own = /đồng|vnđ|vnd|₫|\(đ/iu.test(heading) ? (moneyScaleOf(heading) ?? 1) : null;
    scales.set(column, scaleOf(own ?? moneyScaleOf(heading) ?? general, bareNumbers(rows, column)));
  }
  return scales;
};

export const columnHints = (columns: readonly ColumnMapping[]): ReadonlyMap<number, QuantityHint> =>
  new Map(columns.map((column) => [column.column, quantityHintOf(column.heading)]));
