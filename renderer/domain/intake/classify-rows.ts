import { type BandMeaning, type BandStack, isCountedBand, pushBand, readBand } from './band-meaning';
import { evidenceFor } from './column-evidence';
import { repeatsHeader } from './find-headers';
import type { HeaderBlock } from './header-block';
import { isNumberRow } from './header-lines';
import type { IntakeField } from './intake-field';
import type { ColumnMapping, RowKind } from './intake-proposal';
import { isLabelRow } from './label-rows';
import { beginsTotal, isBandCounter, isExampleText, isFooterText, isRowNumber, isTotalText } from './row-words';
import { filledColumns, type GridCell, type GridRow, type SheetGrid } from './sheet-grid';

/** A row with its kind and what the bands above say about it. */
export interface SortedRow {
  readonly row: GridRow;
  readonly kind: RowKind;
  readonly bands: BandStack;
  /** For a band that carries a whole producer («I | HTX A | xã B | 0911…»): its own row. */
  readonly producerRow: GridRow | null;
}

export interface TableShape {
  readonly grid: SheetGrid;
  readonly header: HeaderBlock;
  readonly columns: readonly ColumnMapping[];
  /** Last row that may belong to the table. */
  readonly end: number;
}

/** The column of a field in the first round; 0 when the table has none. */
export const columnOf = (columns: readonly ColumnMapping[], field: IntakeField): number =>
  columns.find((column) => column.field === field && column.round === 1)?.column ?? 0;

/** A cell of the row, or of a merge over several rows that begins in this very column. */
export const cellDown = (
  shape: Pick<TableShape, 'grid' | 'header'>,
  row: GridRow,
  column: number,
): GridCell | undefined => {
  if (column === 0) return undefined;
  const own = row.cells[column];
  if (own) return own;
  const merge = shape.grid.mergeAt(row.row, column);
  const reaches = merge && merge.left === column && merge.top > shape.header.bottom && merge.bottom > merge.top;
  return reaches ? shape.grid.cellAt(row.row, column) : undefined;
};

/** Fields whose values are told from other text: one of them makes a row with a name a row of data. */
const telling: readonly IntakeField[] = [
  'stars',
  'retailPrice',
  'retailPriceTo',
  'wholesalePrice',
  'phone',
  'taxCode',
  'decisionNo',
  'decisionDate',
  'supplyCapacity',
  'annualOutput',
  'email',
];

interface RowFacts {
  readonly filled: readonly number[];
  readonly number: GridCell | undefined;
  readonly product: GridCell | undefined;
  readonly producer: GridCell | undefined;
  /** How many cells only data have; asked for lazily, because most rows are data at the first look. */
  readonly tells: () => number;
}

const factsOf = (shape: TableShape, row: GridRow): RowFacts => {
  const { columns } = shape;
  const tells = (): number =>
    telling.filter((field) => {
      const cell = row.cells[columnOf(columns, field)];
      return cell !== undefined && evidenceFor(field, [cell]) === 1;
    }).length;
  return {
    filled: filledColumns(row),
    number: row.cells[columnOf(columns, 'rowNo')],
    product: row.cells[columnOf(columns, 'productName')],
    producer: cellDown(shape, row, columnOf(columns, 'producerName')),
    tells,
  };
};

type Draft = RowKind | 'lonely';

const isCounted = (facts: RowFacts): boolean => facts.number !== undefined && isRowNumber(facts.number.text);

const isTotalRow = (row: GridRow, facts: RowFacts): boolean => {
  if (!beginsTotal(row)) return false;
  return !(isCounted(facts) && facts.product && facts.producer && facts.tells() > 0);
};

/** At most a counter, one text and one count: a band, a note, or a title. */
const isLonely = (row: GridRow, facts: RowFacts): boolean => {
  const texts = facts.filled.filter(
    (column) => row.cells[column]?.kind === 'text' && !isBandCounter(row.cells[column]?.text ?? ''),
  );
  if (texts.length > 1 || facts.filled.length > 3) return false;
  if (facts.tells() > 0 && facts.product) return false;
  const ownProducer = facts.producer !== undefined && row.cells.includes(facts.producer);
  // «1 | Tên sản phẩm | trong ô gộp»: a counted product under a merged producer is data, poor as it is.
  return !(facts.product && isCounted(facts) && facts.producer && !ownProducer);
};

/** A counted row with product, producer and something more: nearly every row of nearly every list. */
const isPlainData = (facts: RowFacts): boolean =>
  isCounted(facts) &&
  facts.producer !== undefined &&
  facts.filled.length >= 4 &&
  facts.product !== undefined &&
  /\p{L}{2}/u.test(facts.product.text) &&
  !isTotalText(facts.product.text);

/** «Giám đốc» under «Chức vụ» is whom the row speaks of, not who signs the list. */
const hasFooter = (shape: TableShape, row: GridRow): boolean => {
  const position = columnOf(shape.columns, 'position');
  return row.cells.some((cell) => cell !== undefined && cell.column !== position && isFooterText(cell.text));
};

const isClearlyData = (shape: TableShape, row: GridRow): boolean => {
  const facts = factsOf(shape, row);
  return facts.product !== undefined && (isCounted(facts) || facts.tells() >= 2);
};

const draftOf = (shape: TableShape, row: GridRow): Draft => {
  if (row.hidden) return 'hidden';
  const facts = factsOf(shape, row);
  if (facts.filled.length === 0) return 'blank';
  if (isExampleText(row.cells[facts.filled[0] ?? 0]?.text ?? '')) return 'note';
  if (isPlainData(facts)) return 'data';
  // Single signs may look like stars and prices; right under the header they are the numbers of its columns all the same.
  const mayNumber = row.row === shape.header.bottom + 1 || facts.tells() < 2;
  if (isNumberRow(row) && mayNumber && !facts.product?.text.match(/\p{L}{2}/u)) return 'columnNumbers';
  if (repeatsHeader(shape.header, row)) return 'header';
  if (isLabelRow(row) && !isCounted(facts)) return 'note';
  if (isTotalRow(row, facts)) return 'total';
  if (hasFooter(shape, row) && !(isCounted(facts) && facts.product && facts.producer)) return 'note';
  if (facts.product && facts.filled.length === 1 && !shape.grid.mergeAt(row.row, facts.product.column)) {
    return facts.producer ? 'data' : 'lonely';
  }
  if (isLonely(row, facts)) return 'lonely';
  // «1 | Xã Kim Liên», under whichever name it stands.
  const named = facts.product ?? facts.producer;
  if (facts.filled.length === 2 && isCounted(facts) && named && row.cells.includes(named) && isCountedBand(named.text))
    return 'lonely';
  if (facts.product)
    return facts.tells() > 0 || facts.producer || isCounted(facts) || facts.filled.length >= 4 ? 'data' : 'note';
  return facts.producer || facts.tells() > 0 ? 'data' : 'note';
};

const textOf = (row: GridRow): string =>
  filledColumns(row)
    .map((column) => row.cells[column])
    .filter((cell): cell is GridCell => cell?.kind === 'text' && !isBandCounter(cell.text) && !isRowNumber(cell.text))
    .map((cell) => cell.text)[0] ?? '';

/** Values of products: a row that has one and no product's name has lost the name. */
const ofProducts: readonly IntakeField[] = ['stars', 'retailPrice', 'wholesalePrice', 'decisionNo', 'supplyCapacity'];

/** A row of producer cells without a product, over rows of products without a producer. */
const isProducerRow = (shape: TableShape, row: GridRow, next: GridRow | undefined): boolean => {
  const product = columnOf(shape.columns, 'productName');
  const producer = columnOf(shape.columns, 'producerName');
  if (product === 0 || producer === 0 || !row.cells[producer] || row.cells[product]) return false;
  if (ofProducts.some((field) => row.cells[columnOf(shape.columns, field)] !== undefined)) return false;
  return (
    next?.cells[product] !== undefined && next.cells[producer] === undefined && !shape.grid.mergeAt(next.row, producer)
  );
};

interface Walk {
  readonly sorted: SortedRow[];
  bands: BandStack;
  producerRow: GridRow | null;
}

const withBand = (walk: Walk, row: GridRow, band: BandMeaning, producerRow: GridRow | null): void => {
  walk.bands = pushBand(walk.bands, band);
  walk.producerRow = producerRow;
  walk.sorted.push({ row, kind: 'band', bands: walk.bands, producerRow });
};

/** After recipients, a date line or signatures a row is data only when it clearly is: names of signers are no products. */
const endedDrafts = (shape: TableShape, rows: readonly GridRow[]): readonly Draft[] => {
  let ended = false;
  return rows.map((row) => {
    const draft = draftOf(shape, row);
    if (draft === 'note' && hasFooter(shape, row)) ended = true;
    return ended && draft === 'data' && !isClearlyData(shape, row) ? 'note' : draft;
  });
};

/** Every row of the table with its kind. What stands alone is a band while data follow, and a note after the last of them. */
export const classifyRows = (shape: TableShape, above: BandStack = []): readonly SortedRow[] => {
  const { grid, header, end } = shape;
  const rows = grid.rows.filter((row) => row.row > header.bottom && row.row <= end);
  const drafts = endedDrafts(shape, rows);
  const lastData = drafts.lastIndexOf('data');
  const walk: Walk = { sorted: [], bands: above, producerRow: null };
  rows.forEach((row, index) => {
    const draft = drafts[index] ?? 'blank';
    const next = drafts[index + 1] === 'data' ? rows[index + 1] : undefined;
    if (draft === 'lonely' && index < lastData) withBand(walk, row, readBand(textOf(row)), null);
    else if (draft === 'data' && isProducerRow(shape, row, next)) {
      const name = row.cells[columnOf(shape.columns, 'producerName')]?.text ?? '';
      withBand(walk, row, { kind: 'producer', text: name }, row);
    } else {
      if (draft === 'total') walk.producerRow = null;
      const kind = draft === 'lonely' ? 'note' : draft;
      walk.sorted.push({ row, kind, bands: walk.bands, producerRow: walk.producerRow });
    }
  });
  return walk.sorted;
};
