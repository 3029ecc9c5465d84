import { type IntakeField, intakeFields } from '../../../domain/intake/intake-field';
import type { IntakeMemory, IntakeProposal, TableChoice, TableFinding } from '../../../domain/intake/intake-proposal';
import { columnKeys } from '../../../domain/intake/map-columns';
import { askedFields, type ValueAnswers, withAnswers } from '../../../domain/intake/value-question';
import { tablesRead } from './needs-word';

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
const linesOf = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isInteger(value) && value > 0 && value < 10 ? value : undefined;
const textsOf = (value: unknown): readonly string[] | undefined =>
  Array.isArray(value) ? value.filter((each) => typeof each === 'string') : undefined;
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
export const readMemory = (kept: unknown): IntakeMemory => {
  if (!isRecord(kept)) return { layouts: {} };
  // The first version kept the layouts alone.
  if (!isRecord(kept['layouts'])) return { layouts: entriesOf(kept, fieldsOf) };
  return {
    layouts: entriesOf(kept['layouts'], fieldsOf),
    headers: entriesOf(kept['headers'], linesOf),
    tablesOff: textsOf(kept['tablesOff']) ?? [],
    hiddenSheets: entriesOf(kept['hiddenSheets'], textsOf),
    values: answersOf(kept['values']),
  };
};

const lastOf = <Value>(values: Readonly<Record<string, Value>>, count: number): Readonly<Record<string, Value>> =>
  Object.fromEntries(Object.entries(values).slice(-count));

/** The entry of a key put behind all others, so that what is used is forgotten last. */
const withLast = <Value>(values: Readonly<Record<string, Value>>, key: string, value: Value) => {
  const { [key]: _before, ...others } = values;
  return lastOf({ ...others, [key]: value }, layoutsKept);
};

/** Names a workbook by its sheets. */
const sheetsKey = ({ sheets }: Pick<IntakeProposal, 'sheets'>): string =>
  sheets.map(({ name }) => name ?? '').join('\n');

type Choices = Readonly<Record<string, TableChoice>>;

/** A file as it was read in the end, and what the officer said about it. */
export interface FileAsRead {
  readonly proposal: IntakeProposal;
  readonly choices: Choices;
  readonly hidden: { readonly sheets: readonly string[] };
}

const withTable = (memory: IntakeMemory, table: TableFinding, choice: TableChoice | undefined): IntakeMemory => {
  const keys = columnKeys(table.columns);
  const before = memory.layouts[table.fingerprint] ?? {};
  const fields = table.columns.flatMap(({ column, field, mark }, index) => {
    const key = keys[index] ?? '';
    // A rank's column of crosses is known by its heading alone.
    if (mark !== undefined) return [];
    // A column that nobody understood yet may be understood by the next version; one that was left out stays out.
    const saidOut = choice?.fields?.[column] === null || before[key] === null;
    return field === null && !saidOut ? [] : [[key, field] as const];
  });
  const layouts = withLast(memory.layouts, table.fingerprint, Object.fromEntries(fields));
  if (choice?.headerTop === undefined) return { ...memory, layouts };
  const lines = table.headerBottom - table.headerTop + 1;
  return { ...memory, layouts, headers: withLast(memory.headers ?? {}, table.fingerprint, lines) };
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
  const hiddenSheets = known.hiddenSheets ?? {};
  const named = hidden.sheets.length > 0 || Object.hasOwn(hiddenSheets, sheetsKey(proposal));
  return {
    ...known,
    tablesOff: [...off].slice(-layoutsKept),
    hiddenSheets: named ? withLast(hiddenSheets, sheetsKey(proposal), hidden.sheets) : hiddenSheets,
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
  { tablesOff = [], hiddenSheets = {} }: IntakeMemory,
  proposal: IntakeProposal,
): { readonly choices: Choices; readonly sheets: readonly string[] } | null => {
  const off = proposal.tables.filter(({ fingerprint }) => tablesOff.includes(fingerprint));
  const sheets = Object.hasOwn(hiddenSheets, sheetsKey(proposal)) ? (hiddenSheets[sheetsKey(proposal)] ?? []) : [];
  if (off.length === 0 && sheets.length === 0) return null;
  return { choices: Object.fromEntries(off.map(({ id }) => [id, { off: true }])), sheets };
};

/** Fingerprints of the tables that were read as an earlier file was. */
export const rememberedTables = (proposal: IntakeProposal): readonly string[] =>
  tablesRead(proposal)
    .filter(({ columns }) => columns.some(({ by }) => by === 'memory'))
    .map(({ fingerprint }) => fingerprint);
