import { expect, type Page, test } from '@playwright/test';
import { untilSaved } from '../support/book-window';
import { openConference, readToast } from '../support/conference-window';
import { goTo } from '../support/import-window';
import { chooseLanguage, everyScreen, openScreen } from '../support/screens';
import { laptop, serialApp } from '../support/serial-app';
import { storedRecord } from '../support/stored-rows';

let page: Page;
let product = '';
/** What was typed and done, as the history and the first screen tell it. */
serialApp({ sample: true, size: laptop }, async (opened) => {
  ({ page } = opened);
  product = (await everyScreen(page)).find((address) => /^\/san-pham\/[^/]+$/.test(address)) ?? '';
});

test('the photo of a product is seen', async () => {
  await openScreen(page, product);
  const photo = page.getByRole('complementary').getByRole('img', { name: /\S/ }).and(page.locator('img')).first();
  await expect.poll(() => photo.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(100);
});

const price = () => page.locator('#field-wholesalePrice').getByRole('textbox');
const grid = () => page.getByRole('grid').first();
const rowCount = async (): Promise<number> => Number(await grid().getAttribute('aria-rowcount')) - 1;
const rows = () => grid().locator('.data-list-row');
let before = '';

test('a figure is read with its points beside the typing, and stands with them once it is left', async () => {
  await openScreen(page, product);
  before = await price().inputValue();
  await price().fill('90000');
  await expect(page.locator('#field-wholesalePrice').getByText('90.000 đồng')).toBeVisible();
  await expect(price()).toHaveValue('90000');
});

/** What the book holds of the open product. */
const storedPrice = async (): Promise<number | null | undefined> => {
  const id = product.slice(product.lastIndexOf('/') + 1);
  return (await storedRecord<{ wholesalePrice: number | null }>(page, 'products', id))?.wholesalePrice;
};

test('an edit with rests, each of them saved, is one line of the history', async () => {
  await untilSaved(page);
  // Typing that rests is saved without leaving the field.
  await expect(page.getByText(/^Sửa 1 lần\./)).toBeVisible();
  for (const text of ['91000', '92000']) {
    await price().fill(text);
    await expect.poll(storedPrice, { intervals: [500, 1000] }).toBe(Number(text));
  }
  await price().press('Tab');
  await expect(price()).toHaveValue('92.000');
  await untilSaved(page);
  await expect(page.getByText(/^Sửa 1 lần\./)).toBeVisible();
  await goTo(page, 'Lịch sử');
  await page.getByRole('searchbox', { name: 'Tìm trong lịch sử' }).fill('gia ban buon');
  await expect.poll(rowCount).toBe(1);
  await rows().first().getByRole('gridcell').first().click();
  const lines = page.getByRole('complementary').locator('.edit-field');
  await expect(lines).toHaveCount(1);
  await expect(lines.locator('ins')).toHaveText('92.000');
});

test('one step back takes the whole edit back', async () => {
  await page.getByRole('complementary').getByRole('button', { name: 'Hoàn tác' }).click();
  await readToast(page, /^Đã hoàn tác: .* · Giá bán buôn\./);
  await openScreen(page, product);
  await expect(price()).toHaveValue(before);
});

test('the last actions of a conference say what was done, in the language of now', async () => {
  await openConference(page, /^Hội nghị kết nối cung cầu/);
  await page.getByRole('button', { name: /Chờ trả lời/ }).click();
  await rows().first().getByRole('gridcell').nth(1).click();
  const name = await page.getByRole('complementary').locator('.inspector-title').innerText();
  await page.getByRole('complementary').getByRole('button', { name: 'Nhận lời' }).click();
  await readToast(page, /Nhận lời/);
  await goTo(page, 'Việc cần làm');
  const newest = () => page.locator('.start-recent li').first();
  await expect(newest()).toContainText(`Nhận lời: ${name} · Hội nghị kết nối cung cầu`);
  await chooseLanguage(page, 'English');
  await openScreen(page, '/');
  await expect(newest()).toContainText(`Accepted: ${name} · Hội nghị kết nối cung cầu`);
});
