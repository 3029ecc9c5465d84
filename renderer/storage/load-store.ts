import { type Mark, markOf, sameMark, type Tally, tallyOf } from '../domain/plan/mark';
import type { Row } from '../domain/plan/row';
import { type TableName, tableNames } from '../domain/records/table-name';
import { schemaVersion } from '../domain/upgrades/upgrade-steps';
import type { Database, PageRecord, StoreMeta } from './database';
import type { RowsByTable } from './memory-tables';
import { unpackPage } from './page-codec';
import type { Pauses } from './pauses';

/**
 * `broken`: pages that can be read but not trusted (a hash or the digest differs, a page or the meta record is missing);
 * `readable` is what a person may still want to look at.
 */
export type LoadedStore =
  | { readonly found: 'nothing' }
  | { readonly found: 'newer'; readonly schema: number }
  | {
      readonly found: 'broken';
      readonly readable: readonly PageRecord[];
      readonly rows: RowsByTable;
      readonly meta: StoreMeta | null;
    }
  | {
      readonly found: 'store';
      readonly meta: StoreMeta;
      readonly rows: RowsByTable;
      readonly tally: Tally;
      readonly mark: Mark;
    };

interface ReadPages {
  readonly rows: RowsByTable;
  readonly sound: boolean;
}

/** Every page is checked: hashing 50 MB costs a tenth of parsing it, and a flipped byte is found before it is printed. */
const readPages = async (pages: readonly PageRecord[], pauses: Pauses): Promise<ReadPages> => {
  const rows = new Map<TableName, Row[]>(tableNames.map((table) => [table, []]));
  let sound = true;
  for (const page of pages) {
    const unpacked = unpackPage(page);
    if (!unpacked) sound = false;
    const target = rows.get(page.table);
    for (const row of unpacked ?? []) target?.push(row);
    await pauses.breathe();
  }
  return { rows, sound };
};

/** Reads all pages into memory and proves them against their hashes and against the meta record. */
export const loadStore = async (database: Database, pauses: Pauses): Promise<LoadedStore> => {
  const [meta, pages] = await database.transaction('r', database.meta, database.pages, () =>
    Promise.all([database.meta.get('store'), database.pages.orderBy('[table+no]').toArray()]),
  );
  if (!meta && pages.length === 0) return { found: 'nothing' };
  if (meta && meta.schema > schemaVersion) return { found: 'newer', schema: meta.schema };
  const { rows, sound } = await readPages(pages, pauses);
  const tally = tallyOf((table) => rows.get(table) ?? []);
  if (!meta || !sound || !sameMark(meta, markOf(meta.seq, tally)))
    return { found: 'broken', readable: pages, rows, meta: meta ?? null };
  return { found: 'store', meta, rows, tally, mark: markOf(meta.seq, tally) };
};
