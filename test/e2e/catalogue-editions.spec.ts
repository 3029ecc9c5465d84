import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { inkOf, readFigures, readToast } from '../support/conference-window';
import { answerDialogs } from '../support/launch-app';
import { pdfText } from '../support/poppler';
import { chooseLanguage, everyScreen, openScreen } from '../support/screens';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;
let folder: string;
let catalogue = '';
/** Editions, overrides, layouts and the book (C2 to C7), one after the other on one conference. */
const office = serialApp({ sample: true, size: laptop }, async (opened) => {
  ({ page, folder } = opened);
  catalogue = (await everyScreen(page)).find((address) => /^\/danh-muc\/[^/]+$/.test(address)) ?? '';
  await openScreen(page, catalogue);
});

const look = async (name: string): Promise<void> => {
  const shots = process.env['SHOTS'];
  if (shots) await page.screenshot({ path: path.join(shots, `${name}.png`) });
};
const button = (name: string | RegExp) => page.getByRole('main').getByRole('button', { name });
const part = (name: string) => page.getByRole('navigation', { name: 'Phần của danh mục' }).getByRole('link', { name });
const sum = 'Sản phẩm đã chọn, theo danh mục';
const issue = async (no: number, reason?: string): Promise<void> => {
  await button('Phát hành ấn bản').click();
  const dialog = page.getByRole('dialog');
  if (reason !== undefined) await dialog.getByLabel(/Lý do phát hành lại/).fill(reason);
  await dialog.getByRole('button', { name: `Phát hành ấn bản ${no}` }).click();
};

test('an edition is issued, and the same catalogue is not issued twice', async () => {
  await part('Ấn bản').click();
  await expect(page.getByText('Chưa phát hành ấn bản nào.')).toBeVisible();
  await issue(1);
  await readToast(page, 'Đã phát hành ấn bản 1.');
  await expect(page.getByRole('heading', { name: 'Ấn bản 1' })).toBeVisible();
  await issue(2);
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('không đổi so với ấn bản 1');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('what the gate keeps out is let in with a typed reason, noted and counted', async () => {
  await part('Sản phẩm').click();
  const [total = 0, printed = 0] = await readFigures(page, sum);
  await page
    .getByRole('list', { name: sum })
    .getByRole('button', { name: /^[\d.]+ hết hạn$/ })
    .first()
    .click();
  const list = page.getByRole('grid', { name: 'Sản phẩm của danh mục' });
  await expect(list).not.toHaveAttribute('aria-rowcount', String(total + 1));
  await list.getByRole('row').nth(1).click();
  await button('Vẫn đưa vào danh mục…').click();
  await expect(page.getByLabel(/Lý do đưa vào/)).toBeFocused();
  await button('Đưa vào danh mục').click();
  await expect(page.getByText('Ghi lý do, ít nhất 5 chữ.')).toBeVisible();
  await page.getByLabel(/Lý do đưa vào/).fill('Đã nộp hồ sơ đánh giá lại');
  await look('let-in');
  await button('Đưa vào danh mục').click();
  await readToast(page, /^Đã đưa «/);
  await expect.poll(() => readFigures(page, sum)).toEqual(expect.arrayContaining([total, printed + 1]));
});

test('edition 2 says what changed, also as a sheet; edition 1 still prints as it was', async () => {
  await part('Ấn bản').click();
  await issue(2, 'Bổ sung một sản phẩm');
  await readToast(page, 'Đã phát hành ấn bản 2.');
  await expect(page.getByText(/^Thêm 1, bớt 0, sửa 0 chỗ\.$/)).toBeVisible();
  await look('editions');
  expect(await seriousFindings(page)).toEqual([]);
  const target = path.join(folder, 'an-ban-2.xlsx');
  await answerDialogs(office().app, { save: target });
  await page.getByRole('complementary').getByRole('button', { name: 'Xuất Excel' }).click();
  await expect(page.getByText(/^Đã lưu «an-ban-2\.xlsx»/)).toBeVisible({ timeout: 30_000 });
  expect(fs.statSync(target).size).toBeGreaterThan(10_000);
});

test('the book is laid out and says the edition on its cover', async () => {
  const target = path.join(folder, 'sach.pdf');
  await answerDialogs(office().app, { save: target });
  await page.getByRole('complementary').getByRole('button', { name: 'Sách PDF' }).click();
  await expect(page.getByText(/^Đã lưu «sach\.pdf»/)).toBeVisible({ timeout: 60_000 });
  const text = pdfText(new Uint8Array(fs.readFileSync(target)));
  expect(text).toContain('Ấn bản số 2');
  expect(text).toContain('Mục lục');
  expect(text.replaceAll(/\s+/gu, ' ')).toContain('Vẫn đưa vào danh mục vì: Đã nộp hồ sơ đánh giá lại');
});

test('a target that cannot be written says so, keeps the choice to try again, and leaves nothing half written', async () => {
  await page.getByRole('button', { name: 'Đóng' }).last().click();
  const gone = path.join(folder, 'khong-co');
  await answerDialogs(office().app, { save: path.join(gone, 'sach.pdf') });
  await button('Bản in khác').click();
  await page.getByRole('menuitem', { name: 'Phụ lục kèm công văn (PDF)' }).click();
  const dialog = page.getByRole('dialog', { name: 'Phụ lục kèm công văn' });
  await dialog.getByLabel('Ngày công văn').fill('32/13/2026');
  await dialog.getByRole('button', { name: 'Lưu PDF' }).click();
  await expect(dialog.getByText('Ngày gõ như 05/12/2026.')).toBeVisible();
  await dialog.getByLabel('Ngày công văn').fill('05/12/2026');
  await dialog.getByRole('button', { name: 'Lưu PDF' }).click();
  await expect(page.getByRole('main').getByRole('alert')).toBeVisible({ timeout: 60_000 });
  expect(fs.existsSync(gone)).toBe(false);
  const target = path.join(folder, 'phu-luc.pdf');
  await answerDialogs(office().app, { save: target });
  await button('Thử lại').click();
  await expect(page.getByText(/^Đã lưu «phu-luc\.pdf»/)).toBeVisible({ timeout: 60_000 });
  const text = pdfText(new Uint8Array(fs.readFileSync(target))).replaceAll(/\s+/gu, ' ');
  expect(text).toContain('Độc lập - Tự do - Hạnh phúc');
  expect(text).toContain('ngày 05 tháng 12 năm 2026');
});

test('the catalogue of one buyer holds the goods of his papers', async () => {
  await part('Sản phẩm').click();
  const [all = 0] = await readFigures(page, sum);
  await page.getByRole('combobox', { name: 'Danh mục cho' }).selectOption({ index: 1 });
  await expect.poll(async () => (await readFigures(page, sum))[0] ?? 0).toBeLessThan(all);
  await look('buyer');
  await page.getByRole('combobox', { name: 'Danh mục cho' }).selectOption({ index: 0 });
  await expect.poll(async () => (await readFigures(page, sum))[0]).toBe(all);
});

test('a layout is set, seen, kept under a name and used', async () => {
  await part('Mẫu in').click();
  const preview = page.locator('.paper-page').first();
  await expect(preview).toBeVisible({ timeout: 30_000 });
  await expect.poll(() => inkOf(preview), { timeout: 30_000 }).toBeGreaterThan(0);
  await look('layout');
  await page.getByRole('combobox', { name: 'Ngôn ngữ' }).selectOption('both');
  await expect(page.getByText(/^Chưa có tiếng Anh: \d+ tên sản phẩm/)).toBeVisible();
  await button('Đưa «Hạng sao» lên').click();
  await button('Bỏ cột «Điện thoại»').click();
  await expect(page.locator(':focus')).toHaveAttribute('aria-label', /^Bỏ cột «/);
  await page.getByLabel('Tên mẫu mới').fill('Song ngữ');
  await button('Lưu thành mẫu mới').click();
  await readToast(page, 'Đã lưu mẫu «Song ngữ».');
  await expect(page.getByRole('combobox', { name: 'Mẫu đang dùng' })).toContainText('Song ngữ');
  expect(await seriousFindings(page)).toEqual([]);
  await look('layout-both');
  await page.setViewportSize({ width: 683, height: 384 });
  await look('layout-200');
  await part('Ấn bản').click();
  await look('editions-200');
  await page.setViewportSize({ width: 1366, height: 768 });
});

test('what the officer asks for keeps products out, and no longer when he takes it back', async () => {
  await part('Sản phẩm').click();
  const before = await readFigures(page, sum);
  await button(/^Phải có mới vào danh mục/).click();
  await page.getByRole('checkbox', { name: 'Giá bán lẻ' }).click();
  await readToast(page, 'Đã xét lại danh mục.');
  // Taking the toast away was a click beside the menu, which closes it.
  await button(/^Phải có mới vào danh mục/).click();
  await look('needs');
  await page.getByRole('checkbox', { name: 'Giá bán lẻ' }).click();
  await readToast(page, 'Đã xét lại danh mục.');
  await page.keyboard.press('Escape');
  await expect.poll(() => readFigures(page, sum)).toEqual(before);
});

test('the three pages speak English too', async () => {
  await chooseLanguage(page, 'English');
  await openScreen(page, `${catalogue}/an-ban`);
  await expect(page.getByRole('heading', { name: 'Edition 2' })).toBeVisible();
  await look('editions-en');
  await openScreen(page, `${catalogue}/mau-in`);
  await expect(page.getByRole('combobox', { name: 'Layout in use' })).toBeVisible();
  await expect.poll(() => inkOf(page.locator('.paper-page').first()), { timeout: 30_000 }).toBeGreaterThan(0);
  await look('layout-en');
  await chooseLanguage(page, 'Tiếng Việt');
});
