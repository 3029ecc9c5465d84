import { headerKey } from './header-key';
import type { ColumnMapping, TableChoice } from './intake-proposal';
import { columnKeys } from './map-columns';
import { filledColumns, type GridCell, type GridRow, gridWithRows } from './sheet-grid';
import type { SplitTable } from './split-mixed-column';
import { kindOfName } from './values/producer-kind';

interface Names {
  readonly product: string;
  readonly producer: string;
}

type SplitName = (text: string) => Names | null;

/** Signs that people set between the two names. A dash inside a name stands between letters, without spaces. */
const sign = /\s*\n\s*|\s+[-–—|/]\s*|[-–—|/]\s+|\s*,\s+|\s*;\s*|\s*\(\s*|\s+của\s+/giu;

/** A story is no name: it is not searched, however long it is. */
const longestText = 300;
const isName = (text: string): boolean => /\p{L}{2}/u.test(text);

interface Halves {
  readonly left: string;
  readonly right: string;
}

/** The ways to part a text, from its left. The bracket that opens the second name is closed behind it. */
const halvesOf = (text: string): readonly Halves[] =>
  text.length > longestText
    ? []
    : [...text.matchAll(sign)]
        .map((match) => {
          const rest = text.slice(match.index + match[0].length).trim();
          const right = match[0].includes('(') ? rest.replace(/\)$/, '').trim() : rest;
          return { left: text.slice(0, match.index).trim(), right };
        })
        .filter(({ left, right }) => isName(left) && isName(right));

/** «Chôm chôm sấy - HTX Tân Phú», «Mật ong (Công ty B)»: what stands behind begins as only producers' names do. */
const producerBehind: SplitName = (text) => {
  const found = halvesOf(text).find(({ right }) => kindOfName(right) !== null);
  return found ? { product: found.left, producer: found.right } : null;
};

/** «HTX Tân Phú - Chôm chôm sấy», where the heading says that both are there. */
const producerInFront: SplitName = (text) => {
  const found = kindOfName(text) === null ? undefined : halvesOf(text)[0];
  return found ? { product: found.right, producer: found.left } : null;
};

/** Under a heading of both, a name of no known kind behind the only dash is the producer's too. */
const byHeading: SplitName = (text) => {
  const known = producerBehind(text) ?? producerInFront(text);
  const [only, ...more] = halvesOf(text);
  return known ?? (only && more.length === 0 ? { product: only.left, producer: only.right } : null);
};

const goods = /san pham|\bsp\b|mat hang|hang hoa|nong san|dac san/;
const makers = /chu the|don vi|co so|hop tac xa|\bhtx\b|doanh nghiep|nha san xuat|noi san xuat|cong ty|ho kinh doanh/;
const saysBoth = (heading: string): boolean => goods.test(headerKey(heading)) && makers.test(headerKey(heading));

/** Share of the names that must part before the column is taken for one of two names. */
const mostly = 0.6;

const waysOf = (heading: string): readonly (readonly [SplitName, least: number])[] =>
  saysBoth(heading)
    ? [
        [producerBehind, 1],
        [producerInFront, 1],
      ]
    : [[producerBehind, 2]];

/** How the names of a column part, when most of them do. A band or a note below the table is no name. */
const wayOf = (rows: readonly GridRow[], source: ColumnMapping): SplitName | null => {
  const names = rows.flatMap((row) => (filledColumns(row).length > 2 ? (row.cells[source.column] ?? []) : []));
  const parted = (split: SplitName): number => names.filter((cell) => split(cell.text) !== null).length;
  const way = waysOf(source.heading).find(
    ([split, least]) => parted(split) >= least && parted(split) >= names.length * mostly,
  );
  if (!way) return null;
  return saysBoth(source.heading) ? byHeading : way[0];
};

const withText = (cell: GridCell, column: number, text: string): GridCell => ({ ...cell, column, text, value: text });

export interface KnownWay {
  readonly choice: TableChoice | undefined;
  /** Columns of this layout as they were read last. */
  readonly remembered: Readonly<Record<string, unknown>> | undefined;
}

const foundBy = (columns: readonly ColumnMapping[], added: ColumnMapping, known: KnownWay): ColumnMapping['by'] => {
  if (known.choice?.fields?.[added.column] !== undefined) return 'officer';
  const key = columnKeys([...columns, added]).at(-1) ?? '';
  return known.remembered?.[key] === added.field ? 'memory' : 'values';
};

/**
 * «Tên sản phẩm - chủ thể»: two names in each cell of a list without a column of its own for the other. The missing name is
 * set into a column behind the last one and shown as a guess, which the officer may refuse; a cell that does not part stays whole.
 */
export const producersBeside = (table: SplitTable, from: number, end: number, known: KnownWay): SplitTable => {
  const { grid, columns } = table;
  const named = columns.filter(({ field }) => field === 'productName' || field === 'producerName');
  const [source] = named;
  if (!source || named.length > 1 || columns.some(({ field }) => field === 'producerCode')) return table;
  if (source.field === 'producerName' && !saysBoth(source.heading)) return table;
  const target = Math.max(grid.lastColumn, ...columns.map(({ column }) => column)) + 1;
  const field = source.field === 'productName' ? 'producerName' : 'productName';
  const chosen = known.choice?.fields?.[target];
  if (chosen !== undefined && chosen !== field) return table;
  const within = (row: GridRow): boolean => row.row >= from && row.row <= end;
  const way = wayOf(grid.rows.filter(within), source);
  if (!way) return table;
  const samples: string[] = [];
  const left: string[] = [];
  const rows = grid.rows.map((row): GridRow => {
    const cell = row.cells[source.column];
    const names = cell && within(row) ? way(cell.text) : null;
    if (!cell || !names) return row;
    const [own, other] = field === 'producerName' ? [names.product, names.producer] : [names.producer, names.product];
    if (samples.length < 3) {
      samples.push(other);
      left.push(own);
    }
    const cells = [...row.cells];
    cells[source.column] = withText(cell, source.column, own);
    cells[target] = withText(cell, target, other);
    return { ...row, cells };
  });
  const blank: ColumnMapping = { ...source, column: target, field, confidence: 0.6, beside: source.column, samples };
  const added: ColumnMapping = { ...blank, by: foundBy(columns, blank, known) };
  const parted = columns.map((column) => (column === source ? { ...column, samples: left } : column));
  return { grid: gridWithRows(grid, rows, target), columns: [...parted, added] };
};
