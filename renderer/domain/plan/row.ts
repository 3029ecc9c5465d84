import type { TableName } from '../records/table-name';
import type { RecordOf } from '../records/tables';
import type { Dot } from './change';

/**
 * Versions of a Record's fields, kept sparse: a field without an entry has the version of the creation.
 * `{value, dot, at, source}` of architecture section 6 is read as: value from the record (or `rivals`), dot from here,
 * at and source from the Change that carries the dot.
 */
export interface Versions {
  readonly created: Dot;
  readonly fields?: Readonly<Record<string, Dot>>;
  /** Values that another replica holds for a field and this one had not seen; each waits in the conflict inbox. */
  readonly rivals?: Readonly<Record<string, readonly { readonly value: unknown; readonly dot: Dot }[]>>;
}

/** A Record as it is stored: its values, their versions, and the Changes that touched it, oldest first. */
export interface Row<T extends TableName = TableName> {
  readonly record: RecordOf<T>;
  readonly versions: Versions;
  /** Seq of each Change that touched it. */
  readonly trail: readonly number[];
}
