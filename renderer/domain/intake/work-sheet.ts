import { provinceOfCode } from '../reference/province';
import { bandOf, bandsAbove, bandText } from './band-meaning';
import { classifyRows, type SortedRow, type TableShape } from './classify-rows';
import { isDataTable } from './data-table';
import { decodeSheet } from './decode-sheet';
import { withoutDitto } from './ditto-marks';
import { findHeaders, type HeaderBlock, headerBlock, repeatsHeader } from './find-headers';
import { firstRows } from './first-rows';
import { isNumberRow } from './header-lines';
import type { IntakeIssue } from './intake-issue';
import {
  type ClassifiedRow,
  type ColumnMapping,
  type DecodedColumn,
  type IntakeOptions,
  type RefusedRow,
  type RowKind,
  rowKinds,
  type SheetFinding,
  type TableFinding,
} from './intake-proposal';
import { isLeftOut, valuesIn } from './kept-fields';
import { fingerprintOf, mapColumns } from './map-columns';
import { placePictures } from './place-pictures';
import { placeOfTitles } from './place-texts';
import { producersBeside } from './producers-beside';
import { type ReadRow, readTable } from './read-table';
import { withRememberedHeader } from './remembered-header';
import type { PlaceLists } from './resolve-place';
import { beginsTotal } from './row-words';
import { filledColumns, type GridRow, gridOf, type SheetGrid } from './sheet-grid';
import { splitMixedColumn } from './split-mixed-column';
import { stackedForms } from './stacked-forms';
import { columnHints, columnScales, type TableContext } from './table-context';
import { producerOfTitles, titleLines } from './title-producer';
import type { ValueDesk } from './value-question';
import type { SheetData, WorkbookData } from './workbook-data';

/** Columns are judged by their first rows: more would not change the verdict. */
const judgedRows = 300;

/** One table, read. */
export interface TableWork {
  readonly finding: TableFinding;
  readonly rows: readonly ReadRow[];
  readonly refused: readonly RefusedRow[];
  readonly pictures: ReadonlyMap<number, readonly number[]>;
}

/** One sheet, read. */
export interface SheetWork {
  readonly finding: SheetFinding;
  readonly tables: readonly TableWork[];
  readonly decoded: readonly DecodedColumn[];
}

const sheetIssue = (sheet: SheetData, code: IntakeIssue['code'], found: string): IntakeIssue => ({
  code,
  severity: 'info',
  sheet: sheet.name,
  row: null,
  column: null,
  columnIndex: null,
  field: null,
  found,
});

const countKinds = (rows: readonly ClassifiedRow[]): Readonly<Record<RowKind, number>> => {
  const counts = Object.fromEntries(rowKinds.map((kind) => [kind, 0])) as Record<RowKind, number>;
  for (const row of rows) counts[row.kind] += 1;
  return counts;
};

const textsOf = (row: GridRow, shape: Pick<TableShape, 'columns'>): readonly string[] =>
  shape.columns.map(({ column }) => row.cells[column]?.text ?? '');

const judgedCells = (grid: SheetGrid, header: HeaderBlock, end: number): readonly GridRow[] => {
  const judged: GridRow[] = [];
  for (const row of grid.rows) {
    if (judged.length >= judgedRows || row.row > end) break;
    if (row.row <= header.bottom || filledColumns(row).length < 3) continue;
    // «Tổng cộng | 12 | 5 | 1» under the crosses of «3 sao», «4 sao», «5 sao» says nothing about what the columns hold.
    if (!isNumberRow(row) && !repeatsHeader(header, row) && !beginsTotal(row)) judged.push(row);
  }
  return judged;
};

/** The rows above a header: letterhead, title, «Đơn vị tính: nghìn đồng». */
const titleRows = (grid: SheetGrid, from: number, header: HeaderBlock): readonly GridRow[] =>
  grid.rows.filter((row) => row.row > from && row.row < header.top);

const linesOf = (rows: readonly GridRow[]): readonly string[] =>
  rows.flatMap((row) => row.cells.flatMap((cell) => (cell?.kind === 'text' ? cell.text.split('\n') : [])));

/** What all sheets of one proposal share; `issues` and `values` grow. */
interface Reading {
  readonly options: IntakeOptions;
  readonly places: PlaceLists | null;
  readonly issues: IntakeIssue[];
  readonly values: ValueDesk;
}

interface SheetInput extends Reading {
  readonly sheet: SheetData;
  readonly grid: SheetGrid;
  readonly date1904: boolean;
}

const classified = (
  shape: TableShape,
  titles: readonly GridRow[],
  sorted: readonly SortedRow[],
): readonly ClassifiedRow[] => {
  const { header, grid } = shape;
  const heading = grid.rows.filter((row) => row.row >= header.top && row.row <= header.bottom);
  return [
    ...titles.map((row) => ({ row: row.row, kind: 'title' as const, texts: textsOf(row, shape) })),
    ...heading.map((row) => ({ row: row.row, kind: 'header' as const, texts: textsOf(row, shape) })),
    ...sorted.map(({ row, kind }) => ({ row: row.row, kind, texts: textsOf(row, shape) })),
  ];
};

const tableId = (sheet: SheetData, index: number): string => `${sheet.name ?? 'csv'}#${index + 1}`;

/** The tables of the sheet; where none is found, the one whose header the officer pointed at. */
const headersOf = (grid: SheetGrid, sheet: SheetData, options: IntakeOptions): readonly HeaderBlock[] => {
  const found = withRememberedHeader(grid, findHeaders(grid), options.memory?.headers);
  const choice = options.choices?.[tableId(sheet, 0)];
  if (found.length > 0 || choice?.headerTop === undefined) return found;
  return [headerBlock(grid, choice.headerTop, choice.headerBottom ?? choice.headerTop)];
};

const workTable = (input: SheetInput, id: string, found: HeaderBlock, from: number, end: number): TableWork => {
  const { options, sheet } = input;
  const choice = options.choices?.[id];
  const header =
    choice?.headerTop === undefined
      ? found
      : headerBlock(input.grid, choice.headerTop, choice.headerBottom ?? choice.headerTop);
  const grid = withoutDitto(input.grid, header.bottom + 1, end);
  const judged = judgedCells(grid, header, end);
  const inputs = header.columns.map((heading) => ({
    heading,
    cells: judged.flatMap((row) => row.cells[heading.column] ?? []),
  }));
  const mapped = mapColumns(header, inputs, choice, options.memory, options.ownFields).filter(
    ({ heading, samples }) => heading !== '' || samples.length > 0,
  );
  const split = producersBeside(splitMixedColumn(grid, mapped, header.bottom + 1, end), header.bottom + 1, end, {
    choice,
    remembered: options.memory?.layouts[fingerprintOf(header)],
  });
  const columns = split.columns;
  const shape: TableShape = { grid: split.grid, header, columns, end };
  const titles = titleRows(grid, from, header);
  const sorted = classifyRows(shape, bandsAbove(sheet.name, linesOf(titles)));
  const rows = classified(shape, titles, sorted);
  const finding: TableFinding = {
    id,
    sheet: sheet.name,
    headerTop: header.top,
    headerBottom: header.bottom,
    columns,
    rows,
    counts: countKinds(rows),
    fingerprint: fingerprintOf(header),
  };
  const titleProducer = columns.some(({ field }) => field === 'producerName' || field === 'producerCode')
    ? null
    : producerOfTitles([...titleLines(titles), sheet.name ?? '']);
  const named = titleProducer !== null || sorted.some(({ bands }) => bandOf(bands, 'producer') !== null);
  if (choice?.off || !isDataTable(finding, named)) return { finding, rows: [], refused: [], pictures: new Map() };
  const context: TableContext = {
    id,
    shape,
    today: options.today,
    date1904: input.date1904,
    places: input.places,
    titlePlace: placeOfTitles([sheet.name ?? '', ...linesOf(titles).map(bandText)].reverse()),
    home: provinceOfCode(options.homeProvince ?? '')?.name ?? null,
    titleProducer,
    scales: columnScales(columns, judged, linesOf(titles)),
    hints: columnHints(columns),
    issues: input.issues,
    values: input.values,
    whole: new Set(choice?.whole),
  };
  const read = readTable(context, sorted);
  const dataRows = new Set(sorted.filter((row) => row.kind === 'data').map((row) => row.row.row));
  return { finding, ...read, pictures: placePictures({ sheet: sheet.name, columns, dataRows }, sheet.pictures) };
};

/**
 * Hidden columns are left out and hidden rows are marked, unless the officer asked for them: what a sender hid was mostly an
 * old version or a calculation, and is named so that nothing disappears silently.
 */
const withoutHidden = (sheet: SheetData, options: IntakeOptions): SheetData => {
  const name = sheet.name ?? '';
  const hidden = new Set(options.hiddenColumns?.includes(name) ? [] : sheet.hiddenColumns);
  const showRows = options.hiddenRows?.includes(name) === true;
  if (hidden.size === 0 && !showRows) return sheet;
  const rows = sheet.rows.map(({ row, cells, hidden: isHidden }) => ({
    row,
    cells: hidden.size === 0 ? cells : cells.filter((cell) => !hidden.has(cell.column)),
    ...(isHidden && !showRows ? { hidden: true as const } : {}),
  }));
  return { ...sheet, rows };
};

/** Columns that are hidden and hold something. */
const hiddenFilled = (sheet: SheetData): readonly number[] => {
  const hidden = new Set(sheet.hiddenColumns);
  if (hidden.size === 0) return [];
  const filled = sheet.rows.flatMap(({ cells }) => cells.flatMap(({ column }) => (hidden.has(column) ? [column] : [])));
  return [...new Set(filled)].sort((a, b) => a - b);
};

const reportSheet = (input: SheetInput, tables: readonly TableWork[]): void => {
  const { sheet, issues } = input;
  const hidden = sheet.rows.filter((row) => row.hidden).length;
  const columns = hiddenFilled(sheet).length;
  if (hidden > 0) issues.push(sheetIssue(sheet, 'rows-hidden', String(hidden)));
  if (columns > 0) issues.push(sheetIssue(sheet, 'columns-hidden', String(columns)));
  if (tables.length === 0 && sheet.rows.length > 0) issues.push(sheetIssue(sheet, 'sheet-without-table', ''));
  for (const { finding } of tables) {
    for (const column of finding.columns) {
      const code = column.samples.length === 0 ? null : columnDoubt(column);
      if (code === null) continue;
      issues.push({
        ...sheetIssue(sheet, code, column.heading),
        column: column.heading,
        columnIndex: column.column,
        field: column.field,
        ...(isLeftOut(column) ? { expected: String(valuesIn(finding, column.column)) } : {}),
      });
    }
  }
};

/** A column that was left out, or whose meaning is a guess. One without a heading and a meaning has nothing to be told by. */
const columnDoubt = (mapping: ColumnMapping): 'column-unknown' | 'column-without-place' | 'column-guess' | null => {
  const { field, heading, by, confidence } = mapping;
  if (field === null) return heading === '' || mapping.own ? null : 'column-unknown';
  if (isLeftOut(mapping)) return 'column-without-place';
  const said = by === 'officer' || by === 'memory';
  return !said && (by === 'values' || confidence < 0.7) ? 'column-guess' : null;
};

/** The last row of data of the table above, or of its header: what follows may be the title of the next table. */
const lastRowOf = (table: TableWork | undefined): number => {
  const data = table?.finding.rows.findLast(({ kind }) => kind === 'data');
  return data?.row ?? table?.finding.headerBottom ?? -1;
};

/** Reads one sheet: old letters decoded, tables found, rows sorted and read. A hidden sheet is only named. */
export const workSheet = (workbook: WorkbookData, sheet: SheetData, reading: Reading): SheetWork => {
  const { options, issues } = reading;
  const asked =
    sheet.visibility === 'visible' || (sheet.name !== null && options.hiddenSheets?.includes(sheet.name) === true);
  const base = {
    name: sheet.name,
    hiddenRows: sheet.rows.filter((row) => row.hidden).map(({ row }) => row),
    hiddenColumns: hiddenFilled(sheet),
  };
  if (!asked) {
    issues.push(sheetIssue(sheet, 'sheet-hidden', sheet.name ?? ''));
    return { finding: { ...base, role: 'off', tables: [], firstRows: [] }, tables: [], decoded: [] };
  }
  const { sheet: clear, decoded } = decodeSheet(withoutHidden(sheet, options));
  const typed = gridOf(clear);
  const tabular = headersOf(typed, sheet, options);
  const forms = tabular.length === 0 ? stackedForms(typed) : null;
  const grid = forms?.grid ?? typed;
  const headers = forms ? [forms.header] : tabular;
  const input: SheetInput = { ...reading, sheet, grid, date1904: workbook.date1904 };
  const lastRow = grid.rows[grid.rows.length - 1]?.row ?? 0;
  const tables: TableWork[] = [];
  headers.forEach((header, index) => {
    const end = (headers[index + 1]?.top ?? lastRow + 1) - 1;
    tables.push(workTable(input, tableId(sheet, index), header, lastRowOf(tables[index - 1]), end));
  });
  reportSheet(input, tables);
  const data = tables.filter((table) => table.rows.length + table.refused.length > 0);
  const role = data.length > 0 ? 'data' : grid.rows.length === 0 ? 'empty' : 'no-table';
  const ids = tables.map((table) => table.finding.id);
  return { finding: { ...base, role, tables: ids, firstRows: firstRows(typed) }, tables, decoded };
};
