import type { CellData, MergeData, RowData } from '../../../domain/intake/workbook-data';
import { readFault } from '../read-fault';
import { readLimits } from '../read-limits';
import { isOn, type XmlAttributes, xmlStream } from '../xml-stream';
import type { ZipArchive } from '../zip-archive';
import { checkPlace, columnName, parseRange, parseReference } from './cell-reference';
import { type RichTextCollector, richTextCollector } from './rich-text';
import { type CellContext, cellOf } from './sheet-cell';
import type { CellStyle } from './styles-part';

export interface SheetPart {
  readonly rows: readonly RowData[];
  readonly merges: readonly MergeData[];
  readonly hiddenColumns: readonly number[];
  /** Heights in points of the rows that have one of their own, and of the others: where a picture stands follows from them. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultHeight: number;
}

interface OpenCell {
  readonly reference: string;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle | undefined;
  value: string;
  formula: boolean;
}

interface Progress {
  readonly rows: RowData[];
  readonly merges: MergeData[];
  readonly hiddenColumns: number[];
  readonly heights: Map<number, number>;
  readonly inline: RichTextCollector;
  defaultHeight: number;
  rowNumber: number;
  rowHidden: boolean;
  cells: CellData[];
  cell: OpenCell | null;
  inValue: boolean;
}

const openRow = (progress: Progress, attributes: XmlAttributes): void => {
  const given = attributes['r'];
  const row = given === undefined ? progress.rowNumber + 1 : Number(given);
  checkPlace(row, 1, `A${given ?? row}`);
  progress.rowNumber = row;
  progress.rowHidden = isOn(attributes['hidden']);
  progress.cells = [];
  const height = Number(attributes['ht']);
  if (height > 0) progress.heights.set(row, height);
};

const closeRow = (progress: Progress): void => {
  if (progress.cells.length === 0) return;
  progress.rows.push({
    row: progress.rowNumber,
    cells: progress.cells,
    ...(progress.rowHidden ? { hidden: true as const } : {}),
  });
  if (progress.rows.length > readLimits.rows) throw readFault('too-large', { limit: 'rows' });
};

const openCell = (progress: Progress, attributes: XmlAttributes, styles: readonly CellStyle[]): void => {
  const last = progress.cells[progress.cells.length - 1]?.column ?? 0;
  const reference = attributes['r'] ?? `${columnName(last + 1)}${progress.rowNumber}`;
  const place = parseReference(reference);
  if (!place) throw readFault('damaged', { cell: reference });
  checkPlace(place.row, place.column, reference);
  progress.cell = {
    reference,
    column: place.column,
    type: attributes['t'] ?? 'n',
    style: styles[Number(attributes['s'] ?? 0)],
    value: '',
    formula: false,
  };
};

const closeCell = (progress: Progress, context: CellContext): void => {
  const open = progress.cell;
  progress.cell = null;
  if (!open) return;
  const cell = cellOf({ ...open, inline: progress.inline.take() }, context);
  if (!cell || (cell.kind === 'text' && cell.text.trim() === '')) return;
  if (cell.column > readLimits.columns) throw readFault('too-large', { cell: open.reference, limit: 'columns' });
  progress.cells.push(cell);
};

const addMerge = (progress: Progress, range: string | undefined): void => {
  const merge = parseRange(range ?? '');
  if (merge && progress.merges.length < readLimits.merges) progress.merges.push(merge);
};

const hideColumns = (progress: Progress, attributes: XmlAttributes): void => {
  if (!isOn(attributes['hidden'])) return;
  const last = Math.min(Number(attributes['max']), readLimits.columns);
  for (let column = Number(attributes['min']); column <= last; column += 1) progress.hiddenColumns.push(column);
};

const opened = (progress: Progress, styles: readonly CellStyle[], tag: string, attributes: XmlAttributes): void => {
  if (tag === 'c') openCell(progress, attributes, styles);
  else if (tag === 'row') openRow(progress, attributes);
  else if (tag === 'v') progress.inValue = progress.cell !== null;
  else if (tag === 'f' && progress.cell) progress.cell.formula = true;
  else if (tag === 'mergeCell') addMerge(progress, attributes['ref']);
  else if (tag === 'col') hideColumns(progress, attributes);
  else if (tag === 'sheetFormatPr') progress.defaultHeight = Number(attributes['defaultRowHeight']) || 15;
  else if (progress.cell) progress.inline.open(tag, attributes);
};

/**
 * Cells, merges and hidden parts of one sheet. Everything else of the part (list rules, conditional formats, filters) is passed
 * over unread: a rule on a whole column, which hangs other readers, costs nothing here.
 */
export const readSheetPart = (
  zip: ZipArchive,
  part: string,
  styles: readonly CellStyle[],
  context: CellContext,
): SheetPart => {
  const progress: Progress = {
    rows: [],
    merges: [],
    hiddenColumns: [],
    heights: new Map(),
    inline: richTextCollector(),
    defaultHeight: 15,
    rowNumber: 0,
    rowHidden: false,
    cells: [],
    cell: null,
    inValue: false,
  };
  const xml = xmlStream({
    open: (tag, attributes) => opened(progress, styles, tag, attributes),
    text: (text) => {
      if (progress.inValue && progress.cell) progress.cell.value += text;
      else if (progress.cell) progress.inline.text(text);
    },
    close: (tag) => {
      if (tag === 'v') progress.inValue = false;
      else if (tag === 'c') closeCell(progress, context);
      else if (tag === 'row') closeRow(progress);
      else if (progress.cell) progress.inline.close(tag);
    },
  });
  zip.stream(part, xml.write);
  xml.end();
  return progress;
};
