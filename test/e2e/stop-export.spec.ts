import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { holdWorkers } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { everyScreen, openScreen } from '../support/screens';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;
let folder: string;
let addresses: readonly string[] = [];
/** «Dừng» while papers and workbooks are made. A save dialog that still came would fail by name: it has no answer here. */
const office = serialApp({ sample: true, size: laptop }, async (opened) => {
  ({ page, folder } = opened);
  addresses = await everyScreen(page);
});

const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const stop = async (): Promise<void> => {
  const bar = page.getByRole('progressbar');
  await expect(bar).toBeVisible();
  await button('Dừng').click();
  await expect(bar).toBeHidden();
};
const open = async (pattern: RegExp): Promise<void> =>
  openScreen(page, addresses.find((address) => pattern.test(address)) ?? '');

/** Orders the papers of the list in the dialog, and answers how many. */
const order = async (files: 'one' | 'each'): Promise<number> => {
  await button(/^In, lưu \d+ biên bản/).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Số tệp').selectOption(files);
  const reason = dialog.getByLabel(/^Lý do/);
  if ((await reason.count()) > 0) await reason.fill('Lần trước đã dừng');
  const save = dialog.getByRole('button', { name: /^Lưu \d+ biên bản/ });
  const count = Number(/\d+/.exec(await save.innerText())?.[0]);
  await save.click();
  return count;
};

test('the catalogue stops at once, says what that means, and can be made afterwards', async () => {
  await open(/^\/danh-muc\/[^/]+$/);
  await holdWorkers(page, true);
  await button('Xuất Excel').click();
  await expect(page.getByText('Dừng thì không ghi tệp nào.')).toBeVisible();
  await stop();
  await holdWorkers(page, false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  const target = path.join(folder, 'danh-muc.xlsx');
  await answerDialogs(office().app, { save: target });
  await button('Xuất Excel').click();
  await expect(page.getByText(/^Đã lưu «danh-muc.xlsx» với \d+ sản phẩm\.$/)).toBeVisible({ timeout: 30_000 });
  expect(fs.statSync(target).size).toBeGreaterThan(10_000);
});

test('the book stops as well, and the file that lies there stays as it is', async () => {
  const target = path.join(folder, 'sach.pdf');
  fs.writeFileSync(target, 'bản cũ');
  await answerDialogs(office().app, { save: target });
  await page.getByRole('button', { name: 'Đóng' }).last().click();
  await holdWorkers(page, true);
  await button('Bản in khác').click();
  await page.getByRole('menuitem', { name: 'Sách PDF' }).click();
  await stop();
  await holdWorkers(page, false);
  await expect(page.getByRole('alert')).toHaveCount(0);
  expect(fs.readFileSync(target, 'utf8')).toBe('bản cũ');
});

test('memoranda into one file: stopped, nothing is written', async () => {
  await answerDialogs(office().app, { save: path.join(folder, 'tat-ca.pdf') });
  await open(/^\/bien-ban\/[^/]+$/);
  await holdWorkers(page, true);
  await order('one');
  await stop();
  await holdWorkers(page, false);
  expect(fs.existsSync(path.join(folder, 'tat-ca.pdf'))).toBe(false);
});

test('memoranda into a folder: whatever lies there is whole, and a second try writes all', async () => {
  const papers = path.join(folder, 'bien-ban');
  fs.mkdirSync(papers);
  await answerDialogs(office().app, { open: [papers] });
  const count = await order('each');
  await expect(page.getByText('Dừng thì giữ những tệp đã ghi xong, không có tệp dở.')).toBeVisible();
  await stop();
  // What was under way when it was stopped is finished or gone.
  await expect.poll(() => fs.readdirSync(papers).filter((name) => !name.endsWith('.pdf'))).toEqual([]);
  for (const file of fs.readdirSync(papers)) {
    const bytes = fs.readFileSync(path.join(papers, file)).toString('latin1');
    expect(bytes.startsWith('%PDF-')).toBe(true);
    expect(bytes.trimEnd().endsWith('%%EOF')).toBe(true);
  }
  expect(fs.readdirSync(papers).length).toBeLessThan(count);
  expect(await order('each')).toBe(count);
  await expect(page.getByText(`Đã lưu ${count} tệp vào thư mục «bien-ban».`)).toBeVisible({ timeout: 100_000 });
  expect(fs.readdirSync(papers)).toHaveLength(count);
});
