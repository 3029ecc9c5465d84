import { joined } from './column-claims';
import { columnLetter } from './column-letter';
import { decodeSheet } from './decode-sheet';
import { findHeaders } from './find-headers';
import type { HeaderBlock } from './header-block';
import { matchHeading } from './header-dictionary';
import { headerKey } from './header-key';
import { sureScore } from './header-lines';
import type { IntakeField } from './intake-field';
import type { IntakeOptions, SheetPart } from './intake-proposal';
import { gridOf } from './sheet-grid';
import { turnedSheet } from './turned-sheet';
import type { CellData, RowData, SheetData } from './workbook-data';

/** A sheet, or one table of a sheet that holds several beside each other, or a sheet that was turned. */
export interface PartSheet {
  readonly sheet: SheetData;
  readonly part?: SheetPart;
}

/** Columns, both included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

/** Titles and headings of any list lie within these. */
const judgedRows = 80;

const within = ({ first, last }: Range, { column }: CellData): boolean => column >= first && column <= last;

const cut = (rows: readonly RowData[], range: Range): readonly RowData[] =>
  rows.flatMap((row) => {
    const cells = row.cells.filter((cell) => within(range, cell));
    return cells.length === 0 ? [] : [{ ...row, cells }];
  });

/** Stretches of columns between columns that hold nothing, titles of one or two cells aside. */
const stretches = (rows: readonly RowData[]): readonly Range[] => {
  const used = new Set<number>();
  for (const { cells } of rows) if (cells.length > 2) for (const { column } of cells) used.add(column);
  const found: Range[] = [];
  for (const column of [...used].sort((a, b) => a - b)) {
    const last = found[found.length - 1];
    if (last?.last === column - 1) found[found.length - 1] = { first: last.first, last: column };
    else found.push({ first: column, last: column });
  }
  return found;
};

const headerOf = (sheet: SheetData, range: Range): HeaderBlock | null => {
  const [header] = findHeaders(gridOf({ ...sheet, rows: cut(sheet.rows, range) }));
  return header ?? null;
};

/** The same three headings again, right behind each other: the next table of the same kind begins without a gap. */
const atRepetitions = (range: Range, header: HeaderBlock): readonly Range[] => {
  const keys = new Map(header.columns.map((column) => [column.column, headerKey(joined(column))]));
  const begins = (column: number): boolean =>
    [0, 1, 2].every((at) => {
      const key = keys.get(range.first + at) ?? '';
      return key !== '' && keys.get(column + at) === key;
    });
  const starts = [range.first];
  for (let column = range.first + 3; column <= range.last; column += 1) if (begins(column)) starts.push(column);
  return starts.map((first, index) => ({ first, last: (starts[index + 1] ?? range.last + 1) - 1 }));
};

const fieldsIn = (sheet: SheetData, range: Range): ReadonlySet<IntakeField> => {
  const fields = new Set<IntakeField>();
  for (const column of headerOf(sheet, range)?.columns ?? []) {
    const [match] = matchHeading(joined(column));
    if (match && match.score >= sureScore) fields.add(match.field);
  }
  return fields;
};

/** Two tables name the same things: a column that stands apart from its own table names something else. */
const areTwoTables = (one: ReadonlySet<IntakeField>, other: ReadonlySet<IntakeField>): boolean => {
  const both = [...one].filter((field) => other.has(field));
  return one.size >= 3 && other.size >= 3 && both.length >= 2 && both.some((field) => naming.has(field));
};
const naming: ReadonlySet<IntakeField> = new Set(['productName', 'producerName']);

/** The tables of a sheet from left to right; one when there is nothing to tell apart. */
const tablesBeside = (top: SheetData): readonly Range[] => {
  const single = stretches(top.rows).flatMap((range) => {
    const header = headerOf(top, range);
    return header ? atRepetitions(range, header) : [range];
  });
  if (single.length < 2) return [];
  const tables: Range[] = [];
  for (const range of single) {
    const before = tables[tables.length - 1];
    if (!before || areTwoTables(fieldsIn(top, before), fieldsIn(top, range))) tables.push(range);
    else tables[tables.length - 1] = { first: before.first, last: range.last };
  }
  return tables;
};

const rangeName = ({ first, last }: Range): string => `${columnLetter(first)}–${columnLetter(last)}`;

/** What stands over all tables alike: titles that reach from one side to the other. */
const isTitle = ({ cells }: RowData): boolean => cells.length <= 2;

const splitBeside = (sheet: SheetData, tables: readonly Range[]): readonly PartSheet[] => {
  const ranges = tables.map(rangeName);
  const firstHeader = Math.min(...tables.map((range) => headerOf(sheet, range)?.top ?? Number.POSITIVE_INFINITY));
  const titles = sheet.rows.filter((row) => row.row < firstHeader && isTitle(row));
  return tables.map((table, index): PartSheet => {
    const range = {
      first: index === 0 ? 1 : table.first,
      last: (tables[index + 1]?.first ?? Number.POSITIVE_INFINITY) - 1,
    };
    const own = cut(
      sheet.rows.filter((row) => !titles.includes(row)),
      range,
    );
    const { picturesLeftOut, ...rest } = sheet;
    return {
      sheet: {
        ...rest,
        name: index === 0 ? sheet.name : `${sheet.name ?? ''} [${rangeName(table)}]`.trim(),
        visibility: 'visible',
        rows: [...titles, ...own].sort((a, b) => a.row - b.row),
        hiddenColumns: sheet.hiddenColumns.filter((column) => column >= range.first && column <= range.last),
        pictures: sheet.pictures.filter(({ left }) => left >= range.first && left <= range.last),
        ...(index === 0 && picturesLeftOut ? { picturesLeftOut } : {}),
      },
      part: { of: sheet.name, how: 'beside', ranges },
    };
  });
};

/**
 * The tables of a sheet as sheets of their own: two lists beside each other are two lists, and a list with its fields one under
 * another is turned. Rows and columns of tables beside each other keep their numbers. The officer may have a sheet read as it is
 * (`wholeSheets`): it then tells what it would be.
 */
export const sheetParts = (
  sheet: SheetData,
  options: IntakeOptions,
  names: ReadonlySet<string>,
): readonly PartSheet[] => {
  const name = sheet.name ?? '';
  if (sheet.visibility !== 'visible' && options.hiddenSheets?.includes(name) !== true) return [{ sheet }];
  const { sheet: top } = decodeSheet({ ...sheet, rows: sheet.rows.slice(0, judgedRows) });
  const tables = tablesBeside(top);
  const beside = tables.length > 1 ? splitBeside(sheet, tables) : [];
  const turned = tables.length > 1 ? null : turnedSheet(sheet, top);
  const found: readonly PartSheet[] = turned ? [turned] : beside;
  const isNew = found.every(({ sheet: { name: own } }) => own === sheet.name || !names.has(own ?? ''));
  const [first] = found;
  if (!first?.part || !isNew) return [{ sheet }];
  return options.wholeSheets?.includes(name) ? [{ sheet, part: { ...first.part, off: true } }] : found;
};
