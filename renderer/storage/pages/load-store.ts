import { type Mark, markOf, sameMark, type Tally, tallyOf } from '../../domain/plan/mark';
import type { Row } from '../../domain/plan/row';
import { type TableName, tableNames } from '../../domain/records/table-name';
import { schemaVersion } from '../../domain/upgrades/upgrade-steps';
import type { Database, PageRecord, StoreMeta } from '../database';
import type { RowsByTable } from '../memory-tables';
import type { Pauses } from '../pauses';
import { giveBack } from './give-back';
import { unpackPage } from './page-codec';

/** `broken`: pages that can be read but not trusted (a hash or the digest differs, a page or the meta record is missing). */
export type LoadedStore =
  | { readonly found: 'nothing' }
  | { readonly found: 'newer'; readonly schema: number }
  | {
      readonly found: 'broken';
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
  readonly count: number;
  readonly rows: RowsByTable;
  readonly sound: boolean;
}

/** Some 3 MB. All of a whole country at once were 37 MB of bytes beside the Rows that they hold. */
const pagesAtOnce = 16;

const pagesOf = async function* (database: Database): AsyncGenerator<readonly PageRecord[]> {
  const keys = await database.pages.orderBy('[table+no]').primaryKeys();
  for (let start = 0; start < keys.length; start += pagesAtOnce) {
    const slice = keys.slice(start, start + pagesAtOnce);
    yield await database.pages.where('[table+no]').between(slice[0], slice.at(-1), true, true).toArray();
  }
};

/**
 * Rows of one Change have equal versions and trails, and hardly any Row has others: as one object each they are 5 MB and a
 * quarter of a million objects less for the collector to walk.
 */
const sharingRepeats = (): ((row: Row) => Row) => {
  let last: Row | null = null;
  return (row) => {
    const { versions, trail } = row;
    const sameVersions =
      last !== null &&
      versions.created === last.versions.created &&
      Object.keys(versions).length === 1 &&
      Object.keys(last.versions).length === 1;
    const sameTrail = last !== null && trail.length === 1 && last.trail.length === 1 && trail[0] === last.trail[0];
    last =
      last && (sameVersions || sameTrail)
        ? { ...row, versions: sameVersions ? last.versions : versions, trail: sameTrail ? last.trail : trail }
        : row;
    return last;
  };
};

/** Every page is checked: hashing 50 MB costs a tenth of parsing it, and a flipped byte is found before it is printed. */
const readPages = async (database: Database, pauses: Pauses): Promise<ReadPages> => {
  const rows = new Map<TableName, Row[]>(tableNames.map((table) => [table, []]));
  const shared = sharingRepeats();
  let sound = true;
  let count = 0;
  for await (const pages of pagesOf(database)) {
    for (const page of pages) {
      count += 1;
      const unpacked = unpackPage(page);
      giveBack(page.bytes);
      if (!unpacked) sound = false;
      const target = rows.get(page.table);
      for (const row of unpacked ?? []) target?.push(shared(row));
      await pauses.breathe();
    }
  }
  return { count, rows, sound };
};

/** Reads all pages into memory and proves them against their hashes and against the meta record. Nobody else writes meanwhile. */
export const loadStore = async (database: Database, pauses: Pauses): Promise<LoadedStore> => {
  const meta = await database.meta.get('store');
  if (meta && meta.schema > schemaVersion) return { found: 'newer', schema: meta.schema };
  const { count, rows, sound } = await readPages(database, pauses);
  if (!meta && count === 0) return { found: 'nothing' };
  const tally = tallyOf((table) => rows.get(table) ?? []);
  if (!meta || !sound || !sameMark(meta, markOf(meta.seq, tally))) return { found: 'broken', rows, meta: meta ?? null };
  return { found: 'store', meta, rows, tally, mark: markOf(meta.seq, tally) };
};
