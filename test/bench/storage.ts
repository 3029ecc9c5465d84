import { Dexie } from 'dexie';
import { pageCount, pageRows } from '../../renderer/domain/plan/pages';
import type { Row } from '../../renderer/domain/plan/row';
import { byteHash } from '../../renderer/storage/byte-hash';
import { Database, type PageRecord } from '../../renderer/storage/database';
import { loadStore } from '../../renderer/storage/pages/load-store';
import { packPage } from '../../renderer/storage/pages/page-codec';
import { putInSlices } from '../../renderer/storage/pages/put-in-slices';
import { createPauses } from '../../renderer/storage/pauses';
import type { Report } from './figure';
import { seededProducers } from './seeded-producers';
import { timed } from './timed';

const rowsOf = (count: number, seed: number): readonly Row[] =>
  seededProducers(count, seed).map((record) => ({ record, versions: { created: 'bench0000:1' }, trail: [1] }));

/**
 * The database alone, without journal and Plans: what pages cost against one record per row, and what share of a start
 * the page hashes take. Decided by these figures: every page is hashed at every start.
 */
export const measureStorage = async (report: Report, count: number, seed: number): Promise<void> => {
  const size = `${count} rows`;
  const rows = rowsOf(count, seed);
  const database = new Database('bench-storage');
  const plain = new Dexie('bench-rows', { chromeTransactionDurability: 'strict' });
  plain.version(1).stores({ rows: '' });
  try {
    let pages: readonly PageRecord[] = [];
    const packed = await timed(() => {
      pages = Array.from({ length: pageCount(rows) }, (_, no) => packPage('producers', no, pageRows(rows, no)));
    });
    const written = await timed(() =>
      database.transaction('rw', database.pages, () => putInSlices(database.pages, pages)),
    );
    const loaded = await timed(async () => void (await loadStore(database, createPauses())));
    const hashed = await timed(() => pages.forEach(({ bytes }) => byteHash(bytes)));
    const keys = rows.map(({ record }) => record.id);
    const rivalWrite = await timed(async () => void (await plain.table('rows').bulkPut([...rows], keys)));
    const rivalLoad = await timed(async () => void (await plain.table('rows').toArray()));
    const rival = 'one record per row, no index';
    const bytes = pages.reduce((total, page) => total + page.bytes.length, 0);
    const figure = { size, seed, unit: 'ms' } as const;
    report({ ...figure, figure: 'write all pages', value: packed + written, rival, rivalValue: rivalWrite });
    report({ ...figure, figure: 'load and prove all pages', value: loaded, rival, rivalValue: rivalLoad });
    report({ ...figure, figure: 'hash all pages', value: hashed, note: `${Math.round(bytes / 1e6)} MB` });
  } finally {
    await database.delete();
    await plain.delete();
  }
};
