import type { Written } from '../../../domain/grid/cell-write';
import { looksMasked } from '../../../domain/masking/looks-masked';
import { sameValue } from '../../../domain/plan/same-value';
import type { Issue } from '../../../domain/records/issue';
import { valuesOf } from '../../../domain/records/record-values';
import type { TableName } from '../../../domain/records/table-name';
import type { RecordOf } from '../../../domain/records/tables';
import { acceptsValue } from '../../../domain/typing/empty-value';
import { normaliseLine } from '../../../domain/vietnamese/normalise-text';
import { decideText, decideValue, type EditDecision } from '../../form/decide-edit';
import type { GridColumn } from '../column/grid-column';
import { maskedWords } from '../column/masked-words';

/** Why a text stands in a cell without being stored. */
export type CellTrouble =
  | Exclude<EditDecision, { kind: 'same' } | { kind: 'save' }>
  /** No entry of the list is called that, or `count` are. */
  | { readonly kind: 'option'; readonly count: number }
  /** The program sets this field. */
  | { readonly kind: 'locked' }
  /** What a mask leaves of personal data, and no value. */
  | { readonly kind: 'masked' }
  /** A new row that lacks what a record cannot be without. */
  | { readonly kind: 'waits'; readonly missing: string }
  | { readonly kind: 'refused'; readonly sentence: string }
  /** Typed before the window was closed and not stored then. */
  | { readonly kind: 'unsaved' };

/** A text that stays in its cell until it can be stored; nothing typed or pasted is dropped. */
export interface HeldCell {
  readonly text: string;
  readonly trouble: CellTrouble;
  /** Why a doubted text is to be stored all the same, once its row can be (R6). */
  readonly why?: string;
}

/** What a row is to take. */
export interface ColumnWrite {
  readonly column: GridColumn;
  readonly written: Written;
  /** The typed reason for which it is stored even when a rule doubts it (R6). */
  readonly why?: string;
}

/** A doubt that was answered with a reason. */
export interface AnsweredDoubt {
  readonly issue: Issue;
  readonly why: string;
}

export interface JudgedRow<T extends TableName> {
  /** The record with everything that can be stored. */
  readonly record: RecordOf<T>;
  /** The fields that differ from before. */
  readonly values: Readonly<Record<string, unknown>>;
  readonly held: ReadonlyMap<string, HeldCell>;
  readonly answered: readonly AnsweredDoubt[];
}

/** Where rows are judged: the table and its rules. */
export interface Judge<T extends TableName> {
  readonly table: T;
  readonly check: (record: RecordOf<T>) => readonly Issue[];
}

type Decision = EditDecision | Extract<CellTrouble, { kind: 'option' | 'locked' | 'masked' }>;

const codeValue = ({ field }: GridColumn, code: string): unknown => {
  if (field.type === 'flag') return code === 'yes';
  return field.choices?.every((choice) => /^\d+$/.test(choice)) ? Number(code) : code;
};

const decide = <T extends TableName>(
  judge: Judge<T>,
  record: RecordOf<T>,
  { column, written }: ColumnWrite,
): Decision => {
  if (column.readOnly) return { kind: 'locked' };
  const owner = { ...judge, record, save: () => Promise.resolve({ ok: true as const }) };
  if ('value' in written) {
    return acceptsValue(judge.table, record, column.key, written.value)
      ? decideValue(owner, column.key, written.value)
      : { kind: 'unread', problem: 'required' };
  }
  const values = valuesOf(record);
  // A block that was copied under its masks and comes back from Excel: the mask says nothing new about the value.
  if (maskedWords(column.field, values[column.key], values) === written.text.trim()) return { kind: 'same' };
  if (column.field.personal !== undefined && looksMasked(column.field.type, written.text)) return { kind: 'masked' };
  const book = column.book(values);
  if (!book || normaliseLine(written.text).trim() === '') return decideText(owner, column.field, written.text);
  const reading = book.read(written.text);
  if (reading.outcome === 'value') return decideValue(owner, column.key, codeValue(column, reading.value));
  return { kind: 'option', count: reading.outcome === 'several' ? reading.count : 0 };
};

const textOf = ({ column, written }: ColumnWrite, record: object): string =>
  'text' in written ? written.text : column.words(written.value, valuesOf(record));

/**
 * Reads and checks what a row is to take, cell by cell, each against the row as the cells before it left it. What a rule
 * forbids or doubts is tried again when another cell of the row was stored: «từ 9.000 đến 12.000» may arrive in either order.
 */
export const judgeRow = <T extends TableName>(
  judge: Judge<T>,
  before: RecordOf<T>,
  writes: readonly ColumnWrite[],
): JudgedRow<T> => {
  let record = before;
  const held = new Map<string, HeldCell>();
  const answered: AnsweredDoubt[] = [];
  let open = writes;
  for (;;) {
    const doubted: ColumnWrite[] = [];
    let stored = false;
    for (const write of open) {
      const { why } = write;
      const { key } = write.column;
      const decision = decide(judge, record, write);
      held.delete(key);
      const insisted = decision.kind === 'ask' && why !== undefined;
      if (insisted) answered.push(...decision.issues.map((issue) => ({ issue, why })));
      if (decision.kind === 'save' || insisted) {
        record = { ...record, [key]: decision.value };
        stored = true;
      } else if (decision.kind !== 'same') {
        held.set(key, { text: textOf(write, record), trouble: decision });
        if (decision.kind !== 'unread' && decision.kind !== 'locked') doubted.push(write);
      }
    }
    if (!stored || doubted.length === 0) break;
    open = doubted;
  }
  const old = valuesOf(before);
  const changed = Object.entries(record).filter(([key, value]) => !sameValue(old[key], value));
  return { record, values: Object.fromEntries(changed), held, answered };
};
