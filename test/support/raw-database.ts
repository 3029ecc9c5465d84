import { Database, databaseName, type PageRecord, type StoreMeta } from '../../renderer/storage/database';

/** Opens the database beside the store and does something to it that the store does not know of. */
export const behindTheStore = async (act: (database: Database) => Promise<void>): Promise<void> => {
  const database = new Database(databaseName);
  await database.open();
  await act(database);
  database.close();
};

/** A copy of everything in the database, to be put back later: what a power cut leaves on the disk. */
export const photographDatabase = async () => {
  const kept: { pages: PageRecord[]; meta: StoreMeta[]; changes: object[] } = { pages: [], meta: [], changes: [] };
  await behindTheStore(async ({ pages, meta, changes }) => {
    kept.pages = await pages.toArray();
    kept.meta = await meta.toArray();
    kept.changes = await changes.toArray();
  });
  return (): Promise<void> =>
    behindTheStore(async ({ pages, meta, changes }) => {
      await Promise.all([pages.clear(), meta.clear(), changes.clear()]);
      await pages.bulkPut(kept.pages);
      await meta.bulkPut(kept.meta);
      await changes.bulkPut(kept.changes as Parameters<typeof changes.bulkPut>[0][number][]);
    });
};
