import type { CellData, MergeData, ReadCut, RowData } from '../../../domain/intake/workbook-data';
import { checkMerges } from '../merge-limits';
import { readFault } from '../read-fault';
import { cutSignal, heldByText, heldSizes, type ReadGauge, untilCut } from '../read-gauge';
import { readLimits } from '../read-limits';
import { isOn, type XmlAttributes, xmlStream } from '../xml-stream';
import type { ZipArchive } from '../zip-archive';
import { checkPlace, columnName, parseRange, parseReference } from './cell-reference';
import type { PlacedPicture } from './picture-parts';
import { type RichTextCollector, richTextCollector } from './rich-text';
import { type CellContext, cellOf, pictureOf } from './sheet-cell';
import type { CellStyle } from './styles-part';

export interface SheetPart {
  readonly rows: readonly RowData[];
  readonly merges: readonly MergeData[];
  readonly hiddenColumns: readonly number[];
  /** Heights in points of the rows that have one of their own, and of the others: where a picture stands follows from them. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultHeight: number;
  /** Pictures that are the content of a cell. */
  readonly cellPictures: readonly PlacedPicture[];
  /** Why the sheet was not read to its end; null: it was. */
  readonly cut: ReadCut['why'] | null;
}

interface OpenCell {
  readonly reference: string;
  readonly column: number;
  readonly type: string;
  readonly style: CellStyle | undefined;
  readonly metadata: string | undefined;
  value: string;
  formula: string | undefined;
}

interface Progress {
  readonly rows: RowData[];
  readonly merges: MergeData[];
  readonly hiddenColumns: Set<number>;
  readonly heights: Map<number, number>;
  readonly cellPictures: PlacedPicture[];
  readonly gauge: ReadGauge;
  readonly inline: RichTextCollector;
  defaultHeight: number;
  rowNumber: number;
  rowHidden: boolean;
  cells: CellData[];
  /** Of the cell before, which may have been empty: a cell that does not say where it stands follows it. */
  lastColumn: number;
  cell: OpenCell | null;
  inValue: boolean;
  inFormula: boolean;
}

const openRow = (progress: Progress, attributes: XmlAttributes): void => {
  const given = attributes['r'];
  const row = given === undefined ? progress.rowNumber + 1 : Number(given);
  checkPlace(row, 1, `A${given ?? row}`);
  progress.rowNumber = row;
  progress.rowHidden = isOn(attributes['hidden']);
  progress.cells = [];
  progress.lastColumn = 0;
  const height = Number(attributes['ht']);
  if (height > 0) progress.heights.set(row, height);
};

/** Writers put cells in order; a row that does not is put in order, and one that fills a place twice is no row. */
const orderCells = (progress: Progress): void => {
  const { cells, rowNumber } = progress;
  if (cells.every((cell, index) => index === 0 || cell.column > (cells[index - 1]?.column ?? 0))) return;
  cells.sort((a, b) => a.column - b.column);
  const twice = cells.find((cell, index) => cell.column === cells[index + 1]?.column);
  if (twice) throw readFault('damaged', { cell: `${columnName(twice.column)}${rowNumber}` });
};

const closeRow = (progress: Progress): void => {
  if (progress.cells.length === 0) return;
  orderCells(progress);
  progress.rows.push({
    row: progress.rowNumber,
    cells: progress.cells,
    ...(progress.rowHidden ? { hidden: true as const } : {}),
  });
  progress.cells = [];
  if (progress.rows.length > readLimits.rows) throw readFault('too-large', { limit: 'rows' });
  const why = progress.gauge.keepRow();
  if (why !== null) throw cutSignal(why);
};

const openCell = (progress: Progress, attributes: XmlAttributes, styles: readonly CellStyle[]): void => {
  const reference = attributes['r'] ?? `${columnName(progress.lastColumn + 1)}${progress.rowNumber}`;
  const place = parseReference(reference);
  if (!place) throw readFault('damaged', { cell: reference });
  checkPlace(place.row, place.column, reference);
  progress.lastColumn = place.column;
  progress.cell = {
    reference,
    column: place.column,
    type: attributes['t'] ?? 'n',
    style: styles[Number(attributes['s'] ?? 0)],
    metadata: attributes['vm'],
    value: '',
    formula: undefined,
  };
};

const closeCell = (progress: Progress, context: CellContext): void => {
  const open = progress.cell;
  progress.cell = null;
  if (!open) return;
  const picture = pictureOf(open, open.metadata, context.cellPictures);
  if (picture) {
    progress.inline.take();
    const { column } = open;
    progress.cellPictures.push({ name: '', row: progress.rowNumber, left: column, right: column, ...picture });
    return;
  }
  const cell = cellOf(open, progress.inline.take(), context);
  if (!cell || (cell.kind === 'text' && cell.text.trim() === '')) return;
  if (cell.column > readLimits.columns) throw readFault('too-large', { cell: open.reference, limit: 'columns' });
  progress.cells.push(cell);
  // A shared string is held once, by its table.
  progress.gauge.hold(heldSizes.cell + (open.type === 's' ? 0 : heldByText(cell.text)));
};

const addMerge = (progress: Progress, range: string | undefined): void => {
  const merge = parseRange(range ?? '');
  if (!merge) return;
  progress.merges.push(merge);
  if (progress.merges.length > readLimits.merges) checkMerges(progress.merges);
};

const hideColumns = (progress: Progress, attributes: XmlAttributes): void => {
  if (!isOn(attributes['hidden'])) return;
  const last = Math.min(Number(attributes['max']), readLimits.columns);
  const first = Math.max(1, Number(attributes['min']));
  for (let column = first; column <= last; column += 1) progress.hiddenColumns.add(column);
};

const opened = (progress: Progress, styles: readonly CellStyle[], tag: string, attributes: XmlAttributes): void => {
  if (tag === 'c') openCell(progress, attributes, styles);
  else if (tag === 'row') openRow(progress, attributes);
  else if (tag === 'v') progress.inValue = progress.cell !== null;
  else if (tag === 'f' && progress.cell) {
    progress.cell.formula = '';
    progress.inFormula = true;
  } else if (tag === 'mergeCell') addMerge(progress, attributes['ref']);
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
    hiddenColumns: new Set(),
    gauge: context.gauge,
    cellPictures: [],
    heights: new Map(),
    inline: richTextCollector(),
    defaultHeight: 15,
    rowNumber: 0,
    rowHidden: false,
    cells: [],
    lastColumn: 0,
    cell: null,
    inValue: false,
    inFormula: false,
  };
  const xml = xmlStream({
    open: (tag, attributes) => opened(progress, styles, tag, attributes),
    text: (text) => {
      const { cell } = progress;
      if (!cell) return;
      if (progress.inValue) cell.value += text;
      else if (progress.inFormula) cell.formula += text;
      else progress.inline.text(text);
    },
    close: (tag) => {
      if (tag === 'v') progress.inValue = false;
      else if (tag === 'f') progress.inFormula = false;
      else if (tag === 'c') closeCell(progress, context);
      else if (tag === 'row') closeRow(progress);
      else if (progress.cell) progress.inline.close(tag);
    },
  });
  const cut = untilCut(() => {
    zip.stream(part, xml.write);
    xml.end();
  });
  checkMerges(progress.merges);
  const { merges, heights, defaultHeight, cellPictures } = progress;
  return {
    rows: inOrder(progress.rows),
    merges,
    hiddenColumns: [...progress.hiddenColumns],
    heights,
    defaultHeight,
    cellPictures,
    cut,
  };
};

/** Rows by their numbers. @throws damaged, when two rows claim one number: which of them counts, nobody can say. */
const inOrder = (rows: RowData[]): readonly RowData[] => {
  if (rows.every((row, index) => index === 0 || row.row > (rows[index - 1]?.row ?? 0))) return rows;
  const sorted = rows.toSorted((a, b) => a.row - b.row);
  const twice = sorted.find((row, index) => row.row === sorted[index + 1]?.row);
  if (twice) throw readFault('damaged', { cell: `A${twice.row}` });
  return sorted;
};
