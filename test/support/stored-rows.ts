import type { Page } from '@playwright/test';

/** The records of one table as the window's own store has them: what was shown may still be on its way there. */
export const storedRecords = <Shape>(page: Page, table: string): Promise<readonly Shape[]> =>
  page.evaluate(
    (name) =>
      new Promise<readonly Shape[]>((resolve, reject) => {
        const request = indexedDB.open('nhip-cau-ocop');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const database = request.result;
          const pages = database.transaction('pages').objectStore('pages').getAll();
          pages.addEventListener('success', () => {
            database.close();
            const ours: readonly { table: string; bytes: Uint8Array }[] = pages.result.filter(
              (stored: { table: string }) => stored.table === name,
            );
            const rows = ours.flatMap(({ bytes }): readonly { record: Shape }[] =>
              JSON.parse(new TextDecoder().decode(bytes)),
            );
            resolve(rows.map(({ record }) => record));
          });
        });
      }),
    table,
  );
