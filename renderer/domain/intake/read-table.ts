import { bandOf } from './band-meaning';
import type { RowRef } from './candidates';
import { cellDown, columnOf, type SortedRow } from './classify-rows';
import type { IntakeField } from './intake-field';
import type { IntakeIssue } from './intake-issue';
import type { RefusedRow } from './intake-proposal';
import { setsOf } from './numbered-sets';
import { type ProducerFacts, readProducerCells } from './producer-cells';
import { type ProductFacts, readProductCells } from './product-cells';
import type { GridRow } from './sheet-grid';
import { splitByLines } from './split-lines';
import { mappingOf, reportAt, type TableContext, textOf } from './table-context';

/** A row of data, read: its producer (or the code that points to one) and its products. */
export interface ReadRow {
  readonly at: RowRef;
  readonly producer: ProducerFacts | null;
  /** Points to a producer of another sheet: its number or code there, or its tax code. */
  readonly producerCode: string | null;
  readonly products: readonly ProductFacts[];
}

export interface ReadTable {
  readonly rows: readonly ReadRow[];
  readonly refused: readonly RefusedRow[];
}

/** Cells that tell one producer from another: when they differ from the producer above, a blank name is not «the same». */
const identifying: readonly IntakeField[] = ['taxCode', 'address', 'representative', 'phone'];

interface Walk {
  previous: ProducerFacts | null;
  previousRow: GridRow | null;
}

const digitsOf = (text: string): string => text.replace(/\D/g, '').replace(/^0+/, '');

const saysOther = (context: TableContext, row: GridRow, above: GridRow): boolean =>
  identifying.some((field) => {
    const column = columnOf(context.shape.columns, field);
    const own = row.cells[column]?.text;
    const before = cellDown(context.shape, above, column)?.text;
    if (own === undefined || before === undefined || own === before) return false;
    // One number written in two ways, or one of the two numbers above, is still the same telephone.
    return field !== 'phone' || (digitsOf(own).length >= 9 && !digitsOf(before).includes(digitsOf(own)));
  });

const producerOf = (
  context: TableContext,
  { row, bands, producerRow }: SortedRow,
  walk: Walk,
): ProducerFacts | null => {
  const own = readProducerCells(context, row, bands);
  if (own) return own;
  if (producerRow) return readProducerCells(context, producerRow, bands);
  const named = bandOf(bands, 'producer');
  if (named !== null) return readProducerCells(context, row, bands, named);
  if (context.titleProducer !== null) return readProducerCells(context, row, bands, context.titleProducer);
  const column = mappingOf(context, 'producerName');
  // «Mứt dừa» among «Mật ong - HTX A» names nobody; an empty cell of its own would mean the one above.
  if (column?.beside !== undefined) return null;
  const { previous, previousRow } = walk;
  if (!previous || !previousRow || saysOther(context, row, previousRow)) return null;
  if (column)
    reportAt(context, row, column, '', { code: 'producer-carried', severity: 'info', expected: previous.name });
  return previous;
};

const refuse = (context: TableContext, row: GridRow, field: IntakeField): RefusedRow => {
  const code = field === 'productName' ? 'product-name-missing' : 'producer-missing';
  reportAt(context, row, mappingOf(context, field), '', { code, severity: 'error' }, field);
  const issue = context.issues[context.issues.length - 1];
  if (!issue) throw new Error('an issue was just reported');
  return { at: { sheet: context.shape.grid.name, row: row.row }, issue };
};

/** What a cell that all products of a row share gives rise to is told once. */
const eachOnce = (issues: readonly IntakeIssue[]): readonly IntakeIssue[] => [
  ...new Map(issues.map((issue) => [`${issue.code} ${issue.columnIndex ?? ''} ${issue.found}`, issue])).values(),
];

const productsOf = (context: TableContext, { row, bands }: SortedRow): readonly ProductFacts[] => {
  if (context.whole.has(row.row)) return readProductCells(context, row, bands);
  const parts = splitByLines(row, context.shape.columns);
  if (parts.length > 1) {
    const column = mappingOf(context, 'productName');
    const found = column ? (row.cells[column.column]?.text ?? '') : '';
    reportAt(context, row, column, found, {
      code: 'several-products',
      severity: 'warning',
      expected: String(parts.length),
    });
  }
  if (parts.length === 1) return readProductCells(context, row, bands);
  const before = context.issues.length;
  const products = parts.flatMap((part) => readProductCells(context, part, bands));
  context.issues.push(...eachOnce(context.issues.splice(before)));
  return products;
};

/**
 * The table as each product of a row sees it: its own columns before those that all share. What the shared cells give rise to is
 * told once.
 */
const contextsOf = (context: TableContext): readonly TableContext[] => {
  const { columns } = context.shape;
  return setsOf(columns).map((own, index) =>
    own === columns
      ? context
      : { ...context, shape: { ...context.shape, columns: own }, ...(index > 0 ? { issues: [] } : {}) },
  );
};

const ofSets = (context: TableContext, contexts: readonly TableContext[], sorted: SortedRow): readonly ProductFacts[] =>
  contexts.flatMap((each) => {
    const products = productsOf(each, sorted);
    if (each.issues !== context.issues) {
      const told = each.issues.splice(0);
      context.issues.push(
        ...told.filter(({ columnIndex }) =>
          context.shape.columns.some(({ column, repeats }) => repeats && column === columnIndex),
        ),
      );
    }
    return products;
  });

/** The column by which a list of products points to a list of producers. */
const linkOf = (context: TableContext): IntakeField | null => {
  if (mappingOf(context, 'producerCode')) return 'producerCode';
  return mappingOf(context, 'productName') && mappingOf(context, 'taxCode') ? 'taxCode' : null;
};

/** Reads the rows of data of one table, in order. A row that names no product or no producer is refused with its reason. */
export const readTable = (context: TableContext, sorted: readonly SortedRow[]): ReadTable => {
  const rows: ReadRow[] = [];
  const refused: RefusedRow[] = [];
  const hasProducts = mappingOf(context, 'productName') !== undefined;
  const link = mappingOf(context, 'producerName') ? null : linkOf(context);
  const contexts = contextsOf(context);
  const walk: Walk = { previous: null, previousRow: null };
  for (const each of sorted) {
    if (each.kind === 'band' || each.kind === 'total') walk.previous = null;
    if (each.kind !== 'data') continue;
    const at = { sheet: context.shape.grid.name, row: each.row.row };
    const products = hasProducts ? ofSets(context, contexts, each) : [];
    if (hasProducts && products.length === 0) {
      refused.push(refuse(context, each.row, 'productName'));
      // What follows may belong to the producer of this row: it is not given to the one before.
      walk.previous = null;
      continue;
    }
    const producer = producerOf(context, each, walk);
    const producerCode = link === null ? null : textOf(context, each.row, link);
    if (!producer && producerCode === null) {
      refused.push(refuse(context, each.row, 'producerName'));
      continue;
    }
    walk.previous = producer;
    walk.previousRow = each.row;
    rows.push({ at, producer, producerCode, products });
  }
  return { rows, refused };
};
