import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { wipeWindowStore } from '../faults/app-power-cut';
import { type BookSeen, loadSample, saveOfficer, seeBook, untilOpen, untilSizes } from '../support/book-window';
import { goTo } from '../support/import-window';
import { killApp, launchApp } from '../support/launch-app';

let userData: string;
test.beforeEach(() => {
  userData = fs.mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-recovery-'));
});
test.afterEach(() => fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));

/** Works until two edits are saved, then ends without a chance to write. */
async function workAndDie(more: (page: Page) => Promise<void> = async () => undefined): Promise<BookSeen> {
  const { app, page } = await launchApp({ userData });
  await loadSample(page);
  await goTo(page, 'Cài đặt');
  await saveOfficer(page, 'Lần ghi thứ hai');
  await more(page);
  await saveOfficer(page, 'Lần ghi thứ ba');
  const seen = await seeBook(page);
  await killApp(app);
  return seen;
}

const journalFile = (): string => {
  const folder = path.join(userData, 'journal');
  const name = fs.readdirSync(folder).find((entry) => entry.endsWith('.journal'));
  return path.join(folder, name ?? '');
};

/** The end of the journal as an unfinished write leaves it. */
const cutJournal = (): void => fs.truncateSync(journalFile(), fs.statSync(journalFile()).size - 10);

async function reopened<Answer>(look: (page: Page) => Promise<Answer>): Promise<Answer> {
  const launched = await launchApp({ userData });
  try {
    await untilOpen(launched.page);
    return await look(launched.page);
  } finally {
    await launched.close();
  }
}

/** The officer's own backup: the program makes others by itself, which may be older or newer. */
const askedBackup = (page: Page) => page.getByRole('row').filter({ hasText: 'bạn bấm «Sao lưu ngay»' });

const backUp = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await expect(askedBackup(page).getByRole('cell', { name: 'như hiện nay' })).toBeVisible();
};

test('a cut journal: the book keeps what it has, says so once, and the next start is quiet', async () => {
  const before = await workAndDie();
  cutJournal();
  await reopened(async (page) => {
    await expect(page.getByText(/^Nhật ký thiếu những lần ghi cuối: .* Không mất hồ sơ nào đã lưu\./)).toBeVisible();
    expect(await seeBook(page)).toEqual(before);
    await saveOfficer(page, 'Lần ghi thứ tư');
  });
  await reopened(async (page) => {
    expect((await seeBook(page)).officer).toBe('Lần ghi thứ tư');
    await expect(page.getByText(/^Nhật ký thiếu/)).toHaveCount(0);
  });
});

test('a cut journal and no store: what is lost is said, never hidden', async () => {
  const before = await workAndDie();
  cutJournal();
  wipeWindowStore(userData);
  await reopened(async (page) => {
    await expect(page.getByText(/Những lần ghi sau lần thứ 2 không lấy lại được\./)).toBeVisible();
    await expect(page.getByText(/Không mất hồ sơ nào/)).toHaveCount(0);
    expect(await seeBook(page)).toEqual({ ...before, officer: 'Lần ghi thứ hai' });
  });
});

test('no store and no journal: the newest backup that can be opened comes back', async () => {
  const before = await workAndDie(backUp);
  // The first backup of the program itself comes 3 s after the start: before or after the last edit.
  const backedUp = fs.readdirSync(path.join(userData, 'snapshots')).some((name) => /-0*3-\w+\.snapshot$/.test(name));
  fs.rmSync(path.join(userData, 'journal'), { recursive: true });
  wipeWindowStore(userData);
  await reopened(async (page) => {
    await expect(page.getByText(/đã dựng lại từ bản sao lưu/)).toBeVisible();
    expect(await seeBook(page)).toEqual({ ...before, officer: backedUp ? 'Lần ghi thứ ba' : 'Lần ghi thứ hai' });
  });
});

test('an officer goes back to a backup through the settings, and back again', async () => {
  const { page, close } = await launchApp({ userData });
  await loadSample(page);
  await goTo(page, 'Cài đặt');
  await saveOfficer(page, 'Trước khi sao lưu');
  await backUp(page);
  const before = await seeBook(page);
  await saveOfficer(page, 'Sau khi sao lưu');
  await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
  await untilSizes(page, ['0', '0', '0', '0', '0']);

  await askedBackup(page)
    .getByRole('button', { name: /^Khôi phục: .*, bạn bấm «Sao lưu ngay»$/ })
    .click();
  const dialog = page.getByRole('dialog', { name: /bạn bấm «Sao lưu ngay»/ });
  await dialog.getByRole('button', { name: 'Khôi phục bản này' }).click();
  await untilSizes(page, before.sizes);
  await expect(page.getByTitle('Người phụ trách: Trước khi sao lưu')).toBeAttached();
  expect(await seeBook(page)).toEqual(before);

  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await untilSizes(page, ['0', '0', '0', '0', '0']);
  await expect(page.getByTitle('Người phụ trách: Sau khi sao lưu')).toBeAttached();
  await close();
});
