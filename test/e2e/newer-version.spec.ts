import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { untilOpen } from '../support/book-window';
import { copyProfile, killApp, launchApp } from '../support/launch-app';
import { sampleProfile } from '../support/sample-profile';

let userData: string;
test.beforeEach(() => {
  userData = fs.mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-newer-'));
});
test.afterEach(() => fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));

interface Stored {
  readonly version: number;
  readonly pages: number;
  readonly meta: unknown;
}

const storedIn = (page: Page): Promise<Stored> =>
  page.evaluate(
    () =>
      new Promise<Stored>((resolve, reject) => {
        const request = indexedDB.open('nhip-cau-ocop');
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const database = request.result;
          const transaction = database.transaction(['pages', 'meta']);
          const pages = transaction.objectStore('pages').count();
          const meta = transaction.objectStore('meta').get('store');
          transaction.addEventListener('complete', () => {
            resolve({ version: database.version, pages: pages.result, meta: meta.result });
            database.close();
          });
        });
      }),
  );

/** What a later version of the application would have left: another layout, or Records that this one does not know. */
const writeAsNewer = (page: Page, what: 'layout' | 'records'): Promise<void> =>
  page.evaluate(
    (change) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('nhip-cau-ocop', change === 'layout' ? 70 : undefined);
        request.addEventListener('error', () => reject(request.error));
        request.addEventListener('success', () => {
          const database = request.result;
          const store = database.transaction('meta', 'readwrite', { durability: 'strict' }).objectStore('meta');
          store.transaction.addEventListener('complete', () => {
            database.close();
            resolve();
          });
          const known = store.get('store');
          known.addEventListener('success', () => {
            if (change === 'records') store.put({ ...known.result, schema: 4_711 });
          });
        });
      }),
    what,
  );

const journalOf = (): readonly string[] => {
  const folder = path.join(userData, 'journal');
  const names = fs.readdirSync(folder).filter((name) => name.endsWith('.journal'));
  return names.map((name) => `${name} ${fs.readFileSync(path.join(folder, name)).toString('base64')}`);
};

for (const [what, found] of [
  ['layout', 'phiên bản 7,'],
  ['records', 'phiên bản 4711'],
] as const) {
  test(`a book with newer ${what} is refused in a sentence and not touched`, async () => {
    copyProfile(await sampleProfile(), userData);
    const first = await launchApp({ userData });
    await untilOpen(first.page);
    await writeAsNewer(first.page, what);
    const stored = await storedIn(first.page);
    await killApp(first.app);
    const journal = journalOf();

    const second = await launchApp({ userData });
    const { page } = second;
    await expect(page.getByRole('heading', { name: 'Sổ này do phiên bản mới hơn ghi' })).toBeVisible();
    await expect(page.getByRole('alert')).toContainText(found);
    await expect(page.getByRole('alert')).toContainText('Chưa đụng gì đến dữ liệu.');
    await expect(page.getByRole('button', { name: 'Thử lại' })).toHaveCount(0);
    expect(await storedIn(page)).toEqual(stored);
    await second.close();
    expect(journalOf()).toEqual(journal);
  });
}
