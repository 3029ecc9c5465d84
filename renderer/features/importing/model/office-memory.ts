import { type IntakeField, intakeFields } from '../../../domain/intake/intake-field';
import type {
  HiddenPart,
  IntakeMemory,
  IntakeProposal,
  SheetFinding,
  TableChoice,
  TableFinding,
} from '../../../domain/intake/intake-proposal';
import { columnKeys } from '../../../domain/intake/map-columns';
import { askedFields, type ValueAnswers, withAnswers } from '../../../domain/intake/value-question';
import type { HiddenChoices } from '../job/import-state';
import { isNameless } from './header-choice';
import { type KeptMemory, useOfLayout } from './layout-uses';
import { tablesRead } from './needs-word';

const hiddenParts: readonly HiddenPart[] = ['rows', 'columns'];

/** Enough for every sender of a province; the oldest are forgotten first. */
const layoutsKept = 200;
const valuesKept = 2_000;

type Fields = Readonly<Record<string, IntakeField | null>>;
type Kept = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const entriesOf = <Value>(
  kept: unknown,
  read: (value: unknown) => Value | undefined,
): Readonly<Record<string, Value>> =>
  Object.fromEntries(
    Object.entries(isRecord(kept) ? kept : {}).flatMap(([key, value]): readonly [string, Value][] => {
      const known = read(value);
      return known === undefined ? [] : [[key, known]];
    }),
  );

const fieldOf = (value: unknown): IntakeField | null | undefined =>
  value === null ? null : intakeFields.find((field) => field === value);

const fieldsOf = (value: unknown): Fields | undefined => (isRecord(value) ? entriesOf(value, fieldOf) : undefined);
const ownOf = (value: unknown): Readonly<Record<string, string>> | undefined =>
  isRecord(value) ? entriesOf(value, (id) => (typeof id === 'string' ? id : undefined)) : undefined;
const linesOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10 ? value : undefined;
const textsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
const partsOf = (value: unknown): readonly HiddenPart[] | undefined =>
  Array.isArray(value) ? hiddenParts.filter((part) => value.includes(part)) : undefined;
const answerOf = (value: unknown): string | null | undefined =>
  value === null || typeof value === 'string' ? value : undefined;

const answersOf = (kept: unknown): ValueAnswers =>
  Object.fromEntries(
    askedFields.flatMap((field) => {
      const answers = isRecord(kept) && isRecord(kept[field]) ? entriesOf(kept[field], answerOf) : {};
      return Object.keys(answers).length === 0 ? [] : [[field, answers]];
    }),
  );

/** What was kept, without anything that an earlier or later version may have written otherwise. */
export const readMemory = (kept: unknown): KeptMemory => {
  if (!isRecord(kept)) return { layouts: {} };
  // The first version kept the layouts alone.
  if (!isRecord(kept['layouts'])) return { layouts: entriesOf(kept, fieldsOf) };
  return {
    layouts: entriesOf(kept['layouts'], fieldsOf),
    own: entriesOf(kept['own'], ownOf),
    headers: entriesOf(kept['headers'], linesOf),
    tablesOff: textsOf(kept['tablesOff']) ?? [],
    hiddenSheets: entriesOf(kept['hiddenSheets'], textsOf),
    wholeSheets: entriesOf(kept['wholeSheets'], textsOf),
    hiddenParts: entriesOf(kept['hiddenParts'], partsOf),
    values: answersOf(kept['values']),
    leftOut: textsOf(kept['leftOut']) ?? [],
    uses: entriesOf(kept['uses'], useOfLayout),
  };
};

const lastOf = <Value>(values: Readonly<Record<string, Value>>, count: number): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(values).slice(-count));

/** The entry of a key put behind all others, so that what is used is forgotten last. */
const withLast = <Value>(values: Readonly<Record<string, Value>>, key: string, value: Value) => {
  const { [key]: _before, ...others } = values;
  return lastOf({ ...others, [key]: value }, layoutsKept);
};

/** Names a workbook by its own sheets, whatever was told apart in them. */
const sheetsKey = ({ sheets }: Pick<IntakeProposal, 'sheets'>): string =>
  [...new Set(sheets.map(({ name, part }) => (part ? part.of : name) ?? ''))].join('\n');

type Choices = Readonly<Record<string, TableChoice>>;

/** A file as it was read in the end, and what the officer said about it. */
export interface FileAsRead {
  readonly proposal: IntakeProposal;
  readonly choices: Choices;
  readonly hidden: HiddenChoices;
}

type OwnMemory = NonNullable<IntakeMemory['own']>;

/** With the own fields that the columns of a table filled: also where the heading told, which may get another name. */
const withOwn = (kept: OwnMemory, { fingerprint, columns }: TableFinding): OwnMemory => {
  const keys = columnKeys(columns);
  const own = Object.fromEntries(
    columns.flatMap((each, index) => (each.own ? [[keys[index] ?? '', each.own.id]] : [])),
  );
  if (Object.keys(own).length > 0) return withLast(kept, fingerprint, own);
  const { [fingerprint]: _before, ...others } = kept;
  return others;
};

const withTable = (memory: IntakeMemory, table: TableFinding, choice: TableChoice | undefined): IntakeMemory => {
  // Columns without headings are known by nothing: the next list of as many columns may hold others.
  if (isNameless(table)) return memory;
  const keys = columnKeys(table.columns);
  const before = memory.layouts[table.fingerprint] ?? {};
  const fields = table.columns.flatMap(({ column, field, mark, own }, index) => {
    const key = keys[index] ?? '';
    // A rank's column of crosses is known by its heading alone.
    if (mark !== undefined) return [];
    // Kept beside; a layout that left its column out before does so no longer.
    if (own) return [];
    // A column that nobody understood yet may be understood by the next version; one that was left out stays out.
    const saidOut = choice?.fields?.[column] === null || before[key] === null;
    return field === null && !saidOut ? [] : [[key, field] as const];
  });
  const layouts = withLast(memory.layouts, table.fingerprint, Object.fromEntries(fields));
  const own = withOwn(memory.own ?? {}, table);
  if (choice?.headerTop === undefined) return { ...memory, layouts, own };
  const lines = table.headerBottom - table.headerTop + 1;
  return { ...memory, layouts, own, headers: withLast(memory.headers ?? {}, table.fingerprint, lines) };
};

type Names = Readonly<Record<string, readonly string[]>>;

/** Hidden columns are no part of the layout by which they are asked for: read or not, it is the same one. */
const layoutKey = (sheet: SheetFinding, fingerprint: string): string => {
  const hidden = new Set(sheet.hiddenColumns);
  const keys = fingerprint.split('|').map((key, index) => (hidden.has(index + 1) ? '' : key));
  return keys.slice(0, keys.findLastIndex((key) => key !== '') + 1).join('|');
};

const sheetTables = ({ tables }: IntakeProposal, sheet: SheetFinding): readonly string[] =>
  tables.filter(({ id }) => sheet.tables.includes(id)).map(({ fingerprint }) => layoutKey(sheet, fingerprint));

/** Under which keys hidden parts of this file are remembered. */
export const layoutKeys = (proposal: IntakeProposal): readonly string[] =>
  proposal.sheets.flatMap((sheet) => sheetTables(proposal, sheet));

const withParts = (
  kept: NonNullable<IntakeMemory['hiddenParts']>,
  proposal: IntakeProposal,
  hidden: HiddenChoices,
): NonNullable<IntakeMemory['hiddenParts']> => {
  let known = kept;
  for (const sheet of proposal.sheets) {
    const parts = hiddenParts.filter((part) => hidden[part].includes(sheet.name ?? ''));
    for (const key of sheetTables(proposal, sheet)) {
      if (parts.length > 0 || Object.hasOwn(known, key)) known = withLast(known, key, parts);
    }
  }
  return known;
};

/**
 * The memory with how this file was read: every column as it was understood in the end, headers that were pointed at, sheets
 * that were left out or, though hidden, read. The next file of the layout asks nothing (I2).
 */
export const rememberLayouts = (memory: IntakeMemory, { proposal, choices, hidden }: FileAsRead): IntakeMemory => {
  const read = tablesRead(proposal);
  const known = read.reduce((before, table) => withTable(before, table, choices[table.id]), memory);
  const off = new Set(known.tablesOff);
  for (const { id, fingerprint } of proposal.tables) {
    const said = choices[id]?.off;
    if (said === true) off.add(fingerprint);
    if (said === false) off.delete(fingerprint);
  }
  const named = (kept: Names = {}, said: readonly string[]): Names =>
    said.length > 0 || Object.hasOwn(kept, sheetsKey(proposal)) ? withLast(kept, sheetsKey(proposal), said) : kept;
  return {
    ...known,
    tablesOff: [...off].slice(-layoutsKept),
    hiddenSheets: named(known.hiddenSheets, hidden.sheets),
    wholeSheets: named(known.wholeSheets, hidden.whole),
    hiddenParts: withParts(known.hiddenParts ?? {}, proposal, hidden),
  };
};

export const rememberValues = (memory: IntakeMemory, values: ValueAnswers): IntakeMemory => {
  const all = withAnswers(memory.values ?? {}, values);
  const kept = askedFields.flatMap((field) => (all[field] ? [[field, lastOf(all[field], valuesKept)]] : []));
  return { ...memory, values: Object.fromEntries(kept) };
};

/**
 * What the memory says about tables and hidden sheets of a file that was just read; null when that is nothing. Columns and
 * headers are found by the intake itself.
 */
export const rememberedChoices = (
  { tablesOff = [], hiddenSheets = {}, wholeSheets = {}, hiddenParts: parts = {} }: IntakeMemory,
  proposal: IntakeProposal,
): { readonly choices: Choices; readonly hidden: HiddenChoices } | null => {
  const off = proposal.tables.filter(({ fingerprint }) => tablesOff.includes(fingerprint));
  const named = (kept: Names): readonly string[] =>
    Object.hasOwn(kept, sheetsKey(proposal)) ? (kept[sheetsKey(proposal)] ?? []) : [];
  const showing = (part: HiddenPart): readonly string[] =>
    proposal.sheets
      .filter((sheet) => (part === 'rows' ? sheet.hiddenRows : sheet.hiddenColumns).length > 0)
      .filter((sheet) =>
        sheetTables(proposal, sheet).some((key) => Object.hasOwn(parts, key) && parts[key]?.includes(part)),
      )
      .map(({ name }) => name ?? '');
  const hidden: HiddenChoices = {
    sheets: named(hiddenSheets),
    whole: named(wholeSheets),
    rows: showing('rows'),
    columns: showing('columns'),
  };
  if (off.length === 0 && Object.values(hidden).every((names) => names.length === 0)) return null;
  return { choices: Object.fromEntries(off.map(({ id }) => [id, { off: true }])), hidden };
};

/** Fingerprints of the tables that were read as an earlier file was. */
export const rememberedTables = (proposal: IntakeProposal): readonly string[] =>
  tablesRead(proposal)
    .filter(({ columns }) => columns.some(({ by }) => by === 'memory'))
    .map(({ fingerprint }) => fingerprint);
