import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { createRandom } from '../electron/random-bytes';
import { type BookSeen, seeBook, untilOpen } from '../support/book-window';
import { killApp, launchApp } from '../support/launch-app';
import { beginDay } from './app-kill-loop';
import { damageKinds, damageStore } from './damage-store';

const mutations = Number(process.env['FAULT_MUTATIONS'] ?? 10);
const random = createRandom(Number(process.env['FAULT_SEED'] ?? 1));

let root: string;
let whole: BookSeen;
const pristine = () => path.join(root, 'pristine');

test.beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-damage-'));
  const { app, page } = await launchApp({ userData: pristine() });
  await beginDay(page);
  whole = await seeBook(page);
  await killApp(app);
});
test.afterAll(() => fs.rmSync(root, { recursive: true, force: true, maxRetries: 5 }));

interface Reopened {
  readonly seen: BookSeen;
  readonly sentence: string | null;
  readonly aside: readonly string[];
}

/** The history is whole as well: both Changes of the first day can be taken back. */
async function undoAll(page: Page): Promise<void> {
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByTitle(`Người phụ trách: ${whole.officer}`, { exact: true })).toHaveCount(0, {
    timeout: 30_000,
  });
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('button', { name: 'Bắt đầu', exact: true })).toBeVisible({ timeout: 30_000 });
}

async function reopen(userData: string): Promise<Reopened> {
  const launched = await launchApp({ userData });
  const errors: string[] = [];
  launched.page.on('pageerror', ({ message }) => errors.push(message));
  try {
    await untilOpen(launched.page);
    const note = launched.page.getByText(/Không mất hồ sơ nào đã lưu|không lấy lại được/);
    const sentence = (await note.count()) > 0 ? await note.innerText() : null;
    const seen = await seeBook(launched.page);
    await undoAll(launched.page).catch((error: unknown) => {
      throw new Error(`${String(error)}; the page said: ${errors.join('; ')}`);
    });
    const asideFolder = path.join(userData, 'aside');
    return { seen, sentence, aside: fs.existsSync(asideFolder) ? fs.readdirSync(asideFolder) : [] };
  } finally {
    await launched.close();
  }
}

test(`${mutations} damaged stores open with every record that was saved`, async () => {
  test.setTimeout(120_000 + mutations * 20_000);
  let repaired = 0;
  for (let count = 0; count < mutations; count += 1) {
    const userData = path.join(root, `copy-${count}`);
    fs.cpSync(pristine(), userData, { recursive: true, verbatimSymlinks: true });
    const damage = damageStore(userData, damageKinds[count % damageKinds.length] ?? 'remove', random);
    const { seen, sentence, aside } = await reopen(userData);
    console.log(`${damage.name} ${damage.file}: ${sentence ?? 'nothing was lost by it'} ${aside.join(' ')}`);
    expect(seen, `${damage.name} ${damage.file}`).toEqual(whole);
    if (sentence !== null) {
      repaired += 1;
      expect(sentence).toContain('Không mất hồ sơ nào đã lưu.');
      expect(sentence.includes('được cất riêng')).toBe(aside.length > 0);
    }
    fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
  // Some damage falls on bytes that are never read again, or on history, which mends itself when it is read.
  expect(repaired).toBeGreaterThanOrEqual(mutations / 5);
});
