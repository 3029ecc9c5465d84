import { provinceOfCode } from '../reference/province';
import { bandOf, bandsAbove, bandText } from './band-meaning';
import { classifyRows, type SortedRow, type TableShape } from './classify-rows';
import { isDataTable } from './data-table';
import { decodeSheet } from './decode-sheet';
import { withoutDitto } from './ditto-marks';
import { findHeaders, repeatsHeader } from './find-headers';
import { firstRows } from './first-rows';
import { type HeaderBlock, headerBlock, isWithoutHeading } from './header-block';
import { isNumberRow } from './header-lines';
import type { IntakeIssue } from './intake-issue';
import {
  type ClassifiedRow,
  type DecodedColumn,
  type IntakeOptions,
  type RefusedRow,
  type RowKind,
  rowKinds,
  type SheetFinding,
  type TableFinding,
} from './intake-proposal';
import { listWithoutHeading } from './list-without-heading';
import { fingerprintOf, mapColumns } from './map-columns';
import { placePictures } from './place-pictures';
import { placeOfTitles } from './place-texts';
import { producersBeside } from './producers-beside';
import { type ReadRow, readTable } from './read-table';
import { withRememberedHeader } from './remembered-header';
import type { PlaceLists } from './resolve-place';
import { beginsTotal } from './row-words';
import { filledColumns, type GridRow, gridOf, type SheetGrid } from './sheet-grid';
import { hiddenFilled, reportSheet, sheetIssue } from './sheet-issues';
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

const countKinds = (rows: readonly ClassifiedRow[]): Readonly<Record<RowKind, number>> => {
  const counts = Object.fromEntries(rowKinds.map((kind) => [kind, 0])) as Record<RowKind, number>;
  for (const row of rows) counts[row.kind] += 1;
  return counts;
};

const textsOf = (row: GridRow, shape: Pick<TableShape, 'columns'>): readonly string[] =>
  shape.columns.map(({ column }) => row.cells[column]?.text ?? '');

const judgedCells = (grid: SheetGrid, header: HeaderBlock, end: number): readonly GridRow[] => {
  const judged: GridRow[] = [];
  // Under headings two cells may be a band or a remark; without any heading a list of two columns has nothing else.
  const least = isWithoutHeading(header) ? 2 : 3;
  for (const row of grid.rows) {
    if (judged.length >= judgedRows || row.row > end) break;
    if (row.row <= header.bottom || filledColumns(row).length < least) continue;
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

interface FoundHeaders {
  /** The sheet, or its forms as a table. */
  readonly grid: SheetGrid;
  readonly headers: readonly HeaderBlock[];
}

/** The tables of the sheet; where none is found, the one whose header the officer pointed at, or a list without headings. */
const headersOf = (grid: SheetGrid, sheet: SheetData, options: IntakeOptions): FoundHeaders => {
  const headers = withRememberedHeader(grid, findHeaders(grid), options.memory?.headers);
  if (headers.length > 0) return { grid, headers };
  const choice = options.choices?.[tableId(sheet, 0)];
  const forms = choice?.headerTop === undefined ? stackedForms(grid) : null;
  if (forms) return { grid: forms.grid, headers: [forms.header] };
  const guessed = listWithoutHeading(grid);
  if (guessed) return { grid, headers: [guessed] };
  if (choice?.headerTop === undefined) return { grid, headers: [] };
  return { grid, headers: [headerBlock(grid, choice.headerTop, choice.headerBottom ?? choice.headerTop)] };
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
    ...(found.guessed ? { headingGuessed: choice?.headerTop === undefined ? 'open' : 'answered' } : {}),
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
  const { grid, headers } = headersOf(typed, sheet, options);
  const input: SheetInput = { ...reading, sheet, grid, date1904: workbook.date1904 };
  const lastRow = grid.rows[grid.rows.length - 1]?.row ?? 0;
  const tables: TableWork[] = [];
  headers.forEach((header, index) => {
    const end = (headers[index + 1]?.top ?? lastRow + 1) - 1;
    tables.push(workTable(input, tableId(sheet, index), header, lastRowOf(tables[index - 1]), end));
  });
  reportSheet(
    sheet,
    tables.map((table) => table.finding),
    issues,
  );
  const data = tables.filter((table) => table.rows.length + table.refused.length > 0);
  const role = data.length > 0 ? 'data' : grid.rows.length === 0 ? 'empty' : 'no-table';
  const ids = tables.map((table) => table.finding.id);
  return { finding: { ...base, role, tables: ids, firstRows: firstRows(typed) }, tables, decoded };
};
