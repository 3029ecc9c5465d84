import type { Page } from '@playwright/test';

interface Stored {
  readonly id: string;
}

/** Records by table as the window's own store has them, the first so many of each. `table`: of that one only. */
const storedByTable = <Shape extends Stored>(
  page: Page,
  wanted: { readonly table: string | null; readonly most: number },
) =>
  page.evaluate(
    ({ table: only, most }) =>
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
              records.push(...rows.slice(0, most - records.length).map(({ record }) => record));
            }
            resolve(found);
          });
        });
      }),
    wanted,
  );

/** The records of one table: what was shown may still be on its way there. */
export const storedRecords = async <Shape>(page: Page, table: string): Promise<readonly Shape[]> => {
  const found = await storedByTable<Shape & Stored>(page, { table, most: Number.MAX_SAFE_INTEGER });
  return found[table] ?? [];
};

/** The id of the first record of each table that has one. */
export const firstIds = async (page: Page): Promise<Readonly<Record<string, string>>> => {
  const found = await storedByTable(page, { table: null, most: 1 });
  return Object.fromEntries(Object.entries(found).flatMap(([table, [first]]) => (first ? [[table, first.id]] : [])));
};
