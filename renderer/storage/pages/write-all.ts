import { pageCount, pageRows } from '../../domain/plan/pages';
import type { Row } from '../../domain/plan/row';
import { type TableName, tableNames } from '../../domain/records/table-name';
import type { ChangeRecord, Database, PageRecord, StoreMeta } from '../database';
import type { Pauses } from '../pauses';
import { packPage } from './page-codec';
import { putInSlices } from './put-in-slices';

const packAll = async (
  rowsOf: (table: TableName) => readonly Row[],
  pauses: Pauses,
): Promise<readonly PageRecord[]> => {
  const pages: PageRecord[] = [];
  for (const table of tableNames) {
    const rows = rowsOf(table);
    for (let no = 0; no < pageCount(rows); no += 1) {
      pages.push(packPage(table, no, pageRows(rows, no)));
      await pauses.breathe();
    }
  }
  return pages;
};

/**
 * Replaces all pages in one transaction, so that a kill in between leaves the old store or the new one. `changes` are
 * added. Used at start only, before anybody reads.
 */
export const writeAll = async (
  database: Database,
  rowsOf: (table: TableName) => readonly Row[],
  changes: readonly ChangeRecord[],
  meta: StoreMeta,
  pauses: Pauses,
): Promise<void> => {
  const pages = await packAll(rowsOf, pauses);
  await database.transaction('rw', database.pages, database.changes, database.meta, async () => {
    await database.pages.clear();
    await putInSlices(database.pages, pages);
    await putInSlices(database.changes, changes);
    await database.meta.put(meta);
  });
};
