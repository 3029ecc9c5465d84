import type { Issue } from '../records/issue';
import type { TableName } from '../records/table-name';
import type { AnyRecord, RecordOf } from '../records/tables';
import type { Deed } from './deed';
import type { Source } from './source';

/** One field before and after. */
export interface FieldChange {
  readonly before: unknown;
  readonly after: unknown;
}

/** What a Plan would do to one Record. A removal is an update of `removed`: removed Records keep their history. */
export type Edit =
  | {
      readonly type: 'create';
      readonly table: TableName;
      readonly id: string;
      readonly record: AnyRecord;
      readonly source?: Source;
    }
  | {
      readonly type: 'update';
      readonly table: TableName;
      readonly id: string;
      readonly fields: Readonly<Record<string, FieldChange>>;
      readonly source?: Source;
    };

/** Why a Plan was made. A closed list: history, undo and exchange speak of it in words. */
export const reasons = [
  'first-start',
  'edit',
  'import',
  'paste',
  'undo',
  'remove',
  'restore',
  'sample-load',
  'sample-remove',
  'conference',
  'mou',
  'settle',
  'merge',
  'apart',
  'units',
  'laws',
  'create',
  'attach',
  'review',
  'rekey',
  'own-fields',
  'bring-back',
] as const;
export type Reason = (typeof reasons)[number];

/**
 * What an action would do, before anything is written. The screen shows it, storage applies it in one piece or not at all.
 * `issues` of severity error block it.
 */
export interface Plan {
  readonly reason: Reason;
  /** What the action is called in the list of recent actions: a file's name, a record's name. */
  readonly label: string;
  /** What was done to it, where the reason and the name do not say enough. */
  readonly deed?: Deed;
  readonly edits: readonly Edit[];
  readonly issues: readonly Issue[];
  /** For an undo: the seq of the Change that it takes back. */
  readonly undoes?: number;
}

/** An edit typed by table, for planners. */
export const createEdit = <T extends TableName>(table: T, record: RecordOf<T>, source?: Source): Edit =>
  source ? { type: 'create', table, id: record.id, record, source } : { type: 'create', table, id: record.id, record };
