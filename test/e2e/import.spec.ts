import fs from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { addsUp, chooseFiles, goTo, listFile, nameOffice, readSum } from '../support/import-window';
import { type LaunchedApp, launchApp } from '../support/launch-app';

/** One after the other in one application: the afternoon of one officer. */
test.describe.configure({ mode: 'serial' });

let launched: LaunchedApp;
let page: Page;

interface Expected {
  readonly producers: readonly { readonly name: string }[];
  readonly products: readonly { readonly name: string }[];
}
const expectedOf = (name: string): Expected =>
  JSON.parse(fs.readFileSync(`test/fixtures/import/expected/${name}.json`, 'utf8'));

const clean = 'a01-bieu-theo-doi.xlsx';
const titled = 'a02-phu-luc-cong-van.xlsx';

test.beforeAll(async () => {
  launched = await launchApp();
  ({ page } = launched);
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
});
test.afterAll(() => launched.close());

const preview = () => readSum(page, 'Dòng đọc được');

async function rowCount(list: string): Promise<number> {
  await goTo(page, list);
  return Number(await page.getByRole('grid').first().getAttribute('aria-rowcount')) - 1;
}

test('two files go straight to a preview whose parts add up to the rows of the list', async () => {
  await chooseFiles(launched.app, page, [listFile(clean), listFile(titled)]);
  await expect(page.getByRole('button', { name: 'Nhập 16 dòng' })).toBeEnabled();
  const sum = await preview();
  expect(sum).toEqual({ read: 16, created: 16, updated: 0, unchanged: 0, doubtful: 0, refused: 0 });
  await expect(page.getByText('Mọi dòng dưới tiêu đề đều là dữ liệu.')).toBeVisible();
  for (const { name } of expectedOf(clean).products) {
    await expect(page.getByRole('row', { name }).first()).toBeVisible();
  }
});

test('a chosen row shows what would be written, and what the file says', async () => {
  await page.getByRole('grid', { name: 'Mới' }).focus();
  await page.keyboard.press('Home');
  const beside = page.getByRole('complementary', { name: 'Chi tiết dòng đang chọn' });
  await expect(beside.getByRole('heading', { name: 'Dòng 2' })).toBeVisible();
  await expect(beside.getByRole('heading', { name: 'Sẽ ghi vào sổ' })).toBeVisible();
  await expect(beside.getByText('trang «OCOP 2026», dòng 2')).toBeVisible();
});

test('an unticked row stays out, a row that is ticked again comes in', async () => {
  await page.getByRole('grid', { name: 'Mới' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Nhập 15 dòng' })).toBeEnabled();
  await expect(page.getByText('1 dòng bạn bỏ chọn')).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await page.getByRole('button', { name: 'Xem trước', exact: true }).last().click();
  await expect(page.getByRole('button', { name: 'Nhập 15 dòng' })).toBeEnabled();
  await page.getByRole('grid', { name: 'Mới' }).focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await expect(page.getByRole('button', { name: 'Nhập 16 dòng' })).toBeEnabled();
});

test('columns can be corrected in one choice, and the preview follows', async () => {
  await page.getByRole('button', { name: 'Quay lại' }).click();
  const packaging = page.getByRole('combobox', { name: /^Cột «Quy cách/ });
  await packaging.click();
  await page.getByRole('option', { name: 'Để ngoài, không nhập' }).click();
  await expect(page.getByText(/^Để ngoài: «Quy cách/)).toBeVisible();
  await packaging.click();
  await page.getByRole('option', { name: 'Quy cách đóng gói' }).click();
  await expect(page.getByText('Mọi cột đều được hiểu.')).toBeVisible();
  await page.getByRole('button', { name: 'Quay lại' }).click();
  await expect(page.getByRole('button', { name: 'Lấy dòng 1 làm tiêu đề' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await page.getByRole('button', { name: 'Xem trước', exact: true }).last().click();
  await expect(page.getByRole('button', { name: 'Nhập 16 dòng' })).toBeEnabled();
});

test('what is applied is what the list says, and the lists of the registry show it', async () => {
  await page.getByRole('button', { name: 'Nhập 16 dòng' }).click();
  await expect(page.getByText(`Đã nhập «${clean}»`)).toBeVisible();
  const report = await readSum(page, 'Kết quả của dòng đọc được');
  expect(report).toEqual({ read: 16, created: 16, updated: 0, unchanged: 0, doubtful: 0, refused: 0 });
  const { producers, products } = expectedOf(clean);
  expect(await rowCount('Chủ thể')).toBe(producers.length);
  expect(await rowCount('Sản phẩm')).toBe(products.length);
  await expect(page.getByText(products[0]?.name ?? '').first()).toBeVisible();
});

test('the second file waits, skips its titles and totals, and joins the first', async () => {
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: `Sang tệp «${titled}»` }).click();
  await expect(page.getByRole('button', { name: 'Nhập 11 dòng' })).toBeEnabled();
  const sum = await preview();
  expect(addsUp(sum)).toBe(true);
  expect(sum.created).toBe(expectedOf(titled).products.length);
  await page.getByRole('button', { name: /^Xem \d+ dòng/ }).click();
  await expect(page.getByRole('grid', { name: 'Dòng không phải dữ liệu' })).toContainText('tổng cộng');
  await page.getByRole('button', { name: 'Nhập 11 dòng' }).click();
  await expect(page.getByText(`Đã nhập «${titled}»`)).toBeVisible();
  expect(await rowCount('Sản phẩm')).toBe(16 + 11);
});

test('both imports are taken back from the list of recent ones, and nothing is left', async () => {
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await expect(page.getByText('Đã hoàn tác: sổ trở lại như trước khi nhập.')).toBeVisible();
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await page.getByRole('button', { name: `Hoàn tác ${clean}` }).click();
  await expect(page.getByText('Đã hoàn tác: sổ trở lại như trước khi nhập.')).toBeVisible();
  await goTo(page, 'Sản phẩm');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Sản phẩm' })).toContainText('0');
});

test('it can be brought in again, and a third time it changes nothing', async () => {
  await goTo(page, 'Nhập từ Excel');
  await chooseFiles(launched.app, page, [listFile(clean)]);
  await page.getByRole('button', { name: 'Nhập 16 dòng' }).click();
  await expect(page.getByText(`Đã nhập «${clean}»`)).toBeVisible();
  expect(await rowCount('Sản phẩm')).toBe(16);
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await chooseFiles(launched.app, page, [listFile(clean)]);
  await expect(page.getByText('Sổ đã có đủ mọi dòng của tệp này: không có gì để ghi.')).toBeVisible();
  expect(await preview()).toEqual({ read: 16, created: 0, updated: 0, unchanged: 16, doubtful: 0, refused: 0 });
});
