import type { Mark } from '../../domain/plan/mark';
import { pageCount, pageRows } from '../../domain/plan/pages';
import type { Row } from '../../domain/plan/row';
import { type TableName, tableNames } from '../../domain/records/table-name';

/** A snapshot is lines of JSON: a head, then one line per page of Rows. */
export const snapshotFormat = 1;

export interface SnapshotHead {
  readonly format: number;
  /** Schema version of the Records inside. */
  readonly schema: number;
  readonly mark: Mark;
}

export interface SnapshotPage {
  readonly table: TableName;
  readonly rows: readonly Row[];
}

export function* snapshotLines(
  head: SnapshotHead,
  rowsOf: (table: TableName) => readonly Row[],
): Generator<string, undefined> {
  yield JSON.stringify(head);
  for (const table of tableNames) {
    const rows = rowsOf(table);
    for (let no = 0; no < pageCount(rows); no += 1) {
      const page: SnapshotPage = { table, rows: pageRows(rows, no) };
      yield JSON.stringify(page);
    }
  }
  return undefined;
}
