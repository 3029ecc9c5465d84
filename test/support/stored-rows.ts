import type { Page } from '@playwright/test';

interface Stored {
  readonly id: string;
}

interface Wanted {
  /** Of that table only; null: of all. */
  readonly table: string | null;
  /** That record only; null: the first `most` of each table. */
  readonly id: string | null;
  readonly most: number;
}

/** Records by table as the window's own store has them. */
const storedByTable = <Shape extends Stored>(page: Page, wanted: Wanted) =>
  page.evaluate(
    ({ table: only, id, most }) =>
      new Promise<Record<string, Shape[]>>((resolve, reject) => {
        const request = indexedDB.open('nhip-cau-ocop');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const database = request.result;
          const pages = database.transaction('pages').objectStore('pages').getAll();
          pages.addEventListener('success', () => {
            database.close();
            const found: Record<string, Shape[]> = {};
            for (const { table, bytes } of pages.result) {
              const records = (found[table] ??= []);
              if ((only !== null && table !== only) || records.length >= most) continue;
              const rows: readonly { record: Shape }[] = JSON.parse(new TextDecoder().decode(bytes));
              const asked = rows.map(({ record }) => record).filter((record) => id === null || record.id === id);
              records.push(...asked.slice(0, most - records.length));
            }
            resolve(found);
          });
        });
      }),
    wanted,
  );

/** The records of one table: what was shown may still be on its way there. */
export const storedRecords = async <Shape>(page: Page, table: string): Promise<readonly Shape[]> => {
  const found = await storedByTable<Shape & Stored>(page, { table, id: null, most: Number.MAX_SAFE_INTEGER });
  return found[table] ?? [];
};

/**
 * One record, for who asks again and again: a whole register handed out of the window with each question would keep a slow
 * window from the very work that is waited for.
 */
export const storedRecord = async <Shape>(page: Page, table: string, id: string): Promise<Shape | undefined> => {
  const found = await storedByTable<Shape & Stored>(page, { table, id, most: 1 });
  return found[table]?.[0];
};

/** The id of the first record of each table that has one. */
export const firstIds = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const found = await storedByTable(page, { table: null, id: null, most: 1 });
  return Object.fromEntries(Object.entries(found).flatMap(([table, [first]]) => (first ? [[table, first.id]] : [])));
};
