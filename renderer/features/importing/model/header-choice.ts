import type { IntakeProposal, SheetFinding, TableChoice, TableFinding } from '../../../domain/intake/intake-proposal';

/** How a sheet stands with the import, in the words of `importing.tables.roles`. */
export type SheetRole = 'data' | 'empty' | 'no-table' | 'off' | 'summary' | 'left';

export const tablesOf = (proposal: IntakeProposal, sheet: SheetFinding): readonly TableFinding[] =>
  proposal.tables.filter((table) => sheet.tables.includes(table.id));

/** Whether the list of a table begins with its first row: its columns have no headings by which the next list could be known. */
export const isNameless = ({ headerTop, headerBottom }: TableFinding): boolean => headerBottom < headerTop;

type Choices = Readonly<Record<string, TableChoice>>;

export const roleOf = (proposal: IntakeProposal, sheet: SheetFinding, choices: Choices): SheetRole => {
  if (sheet.role !== 'no-table') return sheet.role;
  const tables = tablesOf(proposal, sheet);
  if (tables.length === 0) return 'no-table';
  return tables.every(({ id }) => choices[id]?.off === true) ? 'left' : 'summary';
};

/**
 * Whether a sheet is read, as far as the officer's last word goes: its tick must not wait for the new reading (`busy`) that
 * follows from it.
 */
export const isRead = (sheet: SheetFinding, choices: Choices, busy: boolean): boolean => {
  const said = sheet.tables.map((id) => choices[id]);
  if (said.every((choice) => choice?.off === true)) return false;
  return sheet.role === 'data' || (busy && said.some((choice) => choice !== undefined));
};

/** Id under which the choices of a sheet's first table are kept, found or not. */
const firstTableId = (sheet: SheetFinding): string => sheet.tables[0] ?? `${sheet.name ?? 'csv'}#1`;

export interface HeaderRows {
  readonly tableId: string;
  readonly top: number;
  readonly bottom: number;
}

/** Header rows of each table of a sheet. */
export const headersOf = (proposal: IntakeProposal, sheet: SheetFinding): readonly HeaderRows[] =>
  tablesOf(proposal, sheet).map(({ id, headerTop, headerBottom }) => ({
    tableId: id,
    top: headerTop,
    bottom: headerBottom,
  }));

/** The header moved to this row, with as many lines as before. Of several tables the one that the row lies in moves. */
export const headerAt = (proposal: IntakeProposal, sheet: SheetFinding, row: number): HeaderRows => {
  const headers = headersOf(proposal, sheet);
  const near = headers.findLast(({ top }) => top <= row) ?? headers[0];
  const lines = near ? Math.max(0, near.bottom - near.top) : 0;
  return { tableId: near?.tableId ?? firstTableId(sheet), top: row, bottom: row + lines };
};

/** Choice of a table with its header at these rows. What was said about columns of other headings no longer holds. */
export const withHeader = (choices: Choices, { tableId, top, bottom }: HeaderRows): TableChoice => {
  const { headerTop: _top, headerBottom: _bottom, fields: _fields, ...rest } = choices[tableId] ?? {};
  return { ...rest, headerTop: top, headerBottom: bottom };
};

/**
 * The first table that the officer is asked about: whether its first row is a header or data. The last word counts at once, as
 * for a tick.
 */
export const askedHeader = (proposal: IntakeProposal, sheet: SheetFinding, choices: Choices): HeaderRows | null => {
  const asked = tablesOf(proposal, sheet).find((table) => table.headingGuessed !== undefined || isNameless(table));
  if (!asked) return null;
  const { headerTop = asked.headerTop, headerBottom = asked.headerBottom } = choices[asked.id] ?? {};
  return { tableId: asked.id, top: headerTop, bottom: headerBottom };
};

/** Where a sheet without any table would be read from, if its first wide row is data already. */
export const dataFrom = (proposal: IntakeProposal, sheet: SheetFinding): HeaderRows | null => {
  if (tablesOf(proposal, sheet).length > 0) return null;
  const first = sheet.firstRows.find(({ texts }) => texts.filter((text) => text !== '').length >= 2);
  return first ? { tableId: firstTableId(sheet), top: first.row, bottom: first.row - 1 } : null;
};

/** Choices that read a sheet, or leave it out, one for each of its tables. */
export const withSheet = (
  choices: Choices,
  sheet: SheetFinding,
  read: boolean,
): readonly (readonly [string, TableChoice])[] =>
  sheet.tables.map((id) => {
    const { off: _off, ...rest } = choices[id] ?? {};
    return [id, { ...rest, off: !read }] as const;
  });
