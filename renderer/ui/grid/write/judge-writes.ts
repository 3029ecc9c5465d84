import type { Issue } from '../../../domain/records/issue';
import type { TableName } from '../../../domain/records/table-name';
import type { RecordOf } from '../../../domain/records/tables';
import type { WaiverOrder } from '../../../domain/records/waiver';
import { waiverOf } from '../../../domain/rules/waived';
import { type HeldCells, withNewRows, withoutNewRows, withRow } from './held-cells';
import { type ColumnWrite, type HeldCell, type Judge, type JudgedRow, judgeRow } from './judge-row';

/** The cells of one row that an action writes. */
export interface RowWrites {
  readonly id: string;
  readonly writes: readonly ColumnWrite[];
}

/** The register as the grid sees it while it judges. */
export interface GridRegister<T extends TableName> extends Judge<T> {
  readonly record: (id: string) => RecordOf<T> | undefined;
  /** Whether the register showed the record when it was last drawn. */
  readonly has: (id: string) => boolean;
  readonly blank: (id: string) => RecordOf<T>;
  /** Why no field of the record can be edited; null where it can. */
  readonly lock: (id: string) => Issue | null;
  /** The field that a record cannot be without and does not have; null when it can be stored. */
  readonly missing: (record: RecordOf<T>) => string | null;
  readonly columnOf: (key: string) => ColumnWrite['column'] | undefined;
}

export interface JudgedWrites<T extends TableName> {
  readonly updates: readonly { readonly id: string; readonly values: Readonly<Record<string, unknown>> }[];
  readonly creations: readonly RecordOf<T>[];
  /** Reasons for doubted values among them. */
  readonly waivers: readonly WaiverOrder[];
  readonly held: HeldCells;
}

/** What stands in cells without being stored, to be judged anew. */
export const writesOfHeld = <T extends TableName>(
  register: Pick<GridRegister<T>, 'columnOf'>,
  cells: Iterable<readonly [string, Pick<HeldCell, 'text' | 'why'>]>,
): readonly ColumnWrite[] =>
  [...cells].flatMap(([key, { text, why }]) => {
    const column = register.columnOf(key);
    return column ? [{ column, written: { text }, ...(why === undefined ? {} : { why }) }] : [];
  });

/** A new row is judged whole each time: what waited in it together with what comes now. */
const wholeRow = <T extends TableName>(
  register: GridRegister<T>,
  waiting: ReadonlyMap<string, HeldCell> | undefined,
  writes: readonly ColumnWrite[],
): readonly ColumnWrite[] => {
  const now = new Set(writes.map(({ column }) => column.key));
  const before = [...(waiting ?? [])].filter(([key]) => !now.has(key));
  return [...writesOfHeld(register, before), ...writes];
};

/** All texts of a row that cannot be a record yet wait, the good ones too; emptied cells do not. */
const waitingCells = <T extends TableName>(
  { record, held }: JudgedRow<T>,
  writes: readonly ColumnWrite[],
  missing: string,
): ReadonlyMap<string, HeldCell> => {
  const cells = new Map<string, HeldCell>();
  for (const { column, written, why } of writes) {
    const trouble = held.get(column.key);
    const text = 'text' in written ? written.text : column.words(written.value, { ...record });
    if (trouble) cells.set(column.key, trouble);
    else if (text.trim() !== '')
      cells.set(column.key, { text, trouble: { kind: 'waits', missing }, ...(why === undefined ? {} : { why }) });
  }
  return cells;
};

/**
 * What would change in a locked record stays in its cells with the reason (R10). The other rows of the action are stored:
 * one locked row among two hundred must not hold them all.
 */
const holdAll = <T extends TableName>(
  { record, values, held }: JudgedRow<T>,
  writes: readonly ColumnWrite[],
  lock: Issue,
): ReadonlyMap<string, HeldCell> =>
  new Map(
    writes.flatMap(({ column, written, why }): readonly (readonly [string, HeldCell])[] => {
      const { key } = column;
      if (!(key in values) && !held.has(key)) return [];
      const text = 'text' in written ? written.text : column.words(written.value, { ...record });
      return [[key, { text, trouble: { kind: 'blocked', issues: [lock] }, ...(why === undefined ? {} : { why }) }]];
    }),
  );

/**
 * Judges an action row by row, without writing anything. Yields after each row, so that a paste of thousands leaves the
 * window free. Rows that are neither records nor new ones (removed meanwhile) are passed over.
 */
export function* judgeWrites<T extends TableName>(
  register: GridRegister<T>,
  before: HeldCells,
  rows: readonly RowWrites[],
): Generator<void, JudgedWrites<T>> {
  const updates: { id: string; values: Readonly<Record<string, unknown>> }[] = [];
  const creations: RecordOf<T>[] = [];
  const waivers: WaiverOrder[] = [];
  const answer = ({ record, answered }: JudgedRow<T>): void => {
    waivers.push(...answered.map(({ issue, why }) => waiverOf(register.table, record, issue, why)));
  };
  const isNew = new Set(before.newRows);
  let held = before;
  for (const { id, writes } of rows) {
    yield;
    const stored = register.record(id);
    if (stored) {
      const judged = judgeRow(register, stored, writes);
      const lock = register.lock(id);
      if (lock === null && Object.keys(judged.values).length > 0) updates.push({ id, values: judged.values });
      if (lock === null) answer(judged);
      held = withRow(
        held,
        id,
        writes.map(({ column }) => column.key),
        lock === null ? judged.held : holdAll(judged, writes, lock),
      );
      continue;
    }
    const all = wholeRow(register, before.byRow.get(id), writes);
    const judged = judgeRow(register, register.blank(id), all);
    const missing = register.missing(judged.record);
    const touched = all.map(({ column }) => column.key);
    if (missing === null) {
      creations.push(judged.record);
      answer(judged);
    }
    held = withRow(held, id, touched, missing === null ? judged.held : waitingCells(judged, all, missing));
    if (missing !== null && !isNew.has(id)) held = withNewRows(held, [id]);
  }
  return { updates, creations, waivers, held: withoutNewRows(held, new Set(creations.map(({ id }) => id))) };
}
