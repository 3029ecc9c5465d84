import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { chooseFiles, goTo, readSum, textWorkbook, toPreview } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;
let folder: string;

/** A field that no programmer made (R13): defined, filled, filtered, sent out and back, kept from a list, printed, retired. */
const office = serialApp({ sample: true, size: laptop }, (opened) => {
  ({ page, folder } = opened);
});

const main = () => page.getByRole('main');
const panel = () => page.getByRole('region', { name: 'Trường riêng', exact: true });
const rows = () => page.locator('.data-list-row');

test('the officer defines a field; a name that is taken is refused in a sentence', async () => {
  await goTo(page, 'Cài đặt');
  await expect(panel().getByText(/^Chưa có trường riêng nào\./)).toBeVisible();
  await panel().getByRole('button', { name: 'Thêm trường' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm trường riêng' });
  await dialog.getByLabel(/^Tên trường/).fill('Ghi chú');
  await dialog.getByRole('button', { name: 'Lưu trường' }).click();
  await expect(dialog.getByText(/^Đã có trường tên «Ghi chú»/)).toBeVisible();
  await dialog.getByLabel(/^Tên trường/).fill('Diện tích vùng trồng');
  await dialog.getByLabel('Kiểu giá trị').click();
  await page.getByRole('option', { name: 'Số', exact: true }).click();
  await dialog.getByLabel(/^Đơn vị tính/).fill('ha');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Lưu trường' }).click();
  await expect(dialog).toBeHidden();
  await expect(panel().getByText('Diện tích vùng trồng (ha)')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});

test('it stands in the form, the sheet, the history and the filters', async () => {
  await goTo(page, 'Sản phẩm');
  await rows().first().dblclick();
  const field = page.locator('.record-form').getByRole('textbox', { name: 'Diện tích vùng trồng (ha)' });
  await field.fill('2,5');
  await field.press('Tab');
  await untilSaved(page);
  await expect(field).toHaveValue('2,5');
  await expect(page.getByText(/^Sửa 1 lần\./)).toBeVisible();
  await goTo(page, 'Sản phẩm');
  await main()
    .getByRole('button', { name: /^Diện tích vùng trồng \(ha\):/ })
    .click();
  const from = page.getByRole('dialog').getByLabel('từ', { exact: true });
  await from.fill('2');
  await from.press('Enter');
  await page.keyboard.press('Escape');
  await expect(page.getByText('Đang hiện 1 trên 1.700')).toBeVisible();
  await main().getByRole('link', { name: 'Bảng tính' }).click();
  await expect(page.getByRole('columnheader', { name: /Diện tích vùng trồng/ })).toBeAttached();
});

test('its workbook comes back as no change', async () => {
  await goTo(page, 'Sản phẩm');
  const target = path.join(folder, 'sua.xlsx');
  await answerDialogs(office().app, { save: target });
  await page.getByRole('button', { name: 'Xuất Excel để sửa…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất Excel để sửa' });
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await expect(dialog.getByText(/^Đã lưu «sua.xlsx»/)).toBeVisible({ timeout: 60_000 });
  await dialog.getByRole('button', { name: 'Thôi' }).click();
  await goTo(page, 'Nhập từ Excel');
  await chooseFiles(office().app, page, [target]);
  await toPreview(page);
  await expect(page.getByText('Sổ đã có đủ mọi dòng của tệp này: không có gì để ghi.')).toBeVisible();
  const sum = () => readSum(page, 'Dòng đọc được');
  await expect.poll(sum).toMatchObject({ created: 0, updated: 0, doubtful: 0, refused: 0 });
  const { read, unchanged } = await sum();
  expect(unchanged).toBe(read);
  await page.getByRole('button', { name: 'Xong tệp này' }).click();
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
});

test('a column without a place is kept with one click', async () => {
  const list = path.join(folder, 'ds.xlsx');
  fs.writeFileSync(
    list,
    textWorkbook([
      ['Tên sản phẩm', 'Tên chủ thể', 'Lối vào vườn'],
      ['Trà thử trường riêng', 'HTX Thử trường riêng', 'Đường 12'],
    ]),
  );
  await goTo(page, 'Nhập từ Excel');
  await chooseFiles(office().app, page, [list]);
  await toPreview(page);
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('button', { name: 'Giữ cột «Lối vào vườn» thành trường riêng' }).click();
  await expect(page.getByText('Đã thêm trường riêng «Lối vào vườn», kiểu: Chữ.')).toBeVisible();
  await expect(
    page.getByRole('row', { name: /Lối vào vườn/ }).getByText('Trường riêng', { exact: true }),
  ).toBeVisible();
});

test('a layout of the catalogue prints it, for everybody only when the field says so', async () => {
  await goTo(page, 'Danh mục');
  await page.getByRole('navigation', { name: 'Phần của danh mục' }).getByRole('link', { name: 'Mẫu in' }).click();
  const columns = page.getByRole('list', { name: 'Cột, theo thứ tự in' });
  await page
    .getByRole('combobox', { name: 'Thêm cột' })
    .selectOption({ label: 'Diện tích vùng trồng (chỉ in ở bản cho bên mua)' });
  await expect(columns.getByText('Diện tích vùng trồng (chỉ in ở bản cho bên mua)')).toBeVisible();
  await page
    .getByRole('combobox', { name: 'Bản', exact: true })
    .selectOption({ label: 'Cho bên mua: có giá bán buôn' });
  await expect(columns.getByText('Diện tích vùng trồng', { exact: true })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByLabel('Tên mẫu mới').fill('Cho bên mua');
  await page.getByRole('button', { name: 'Lưu thành mẫu mới' }).click();
  await expect(page.getByText('Đã lưu mẫu «Cho bên mua».')).toBeVisible();
  const target = path.join(folder, 'danh-muc.xlsx');
  await answerDialogs(office().app, { save: target });
  await page.getByRole('button', { name: 'Xuất Excel' }).click();
  await expect(page.getByText(/^Đã lưu «danh-muc\.xlsx»/)).toBeVisible({ timeout: 60_000 });
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(target);
  const [sheet] = book.worksheets;
  const heads: string[] = [];
  sheet?.eachRow((row) => row.eachCell((cell) => heads.push(cell.text)));
  expect(heads).toContain('Diện tích vùng trồng (ha)');
});

test('a field with values is retired, not deleted', async () => {
  await goTo(page, 'Cài đặt');
  await panel().getByRole('button', { name: 'Sửa «Diện tích vùng trồng (ha)»' }).click();
  const dialog = page.getByRole('dialog', { name: 'Sửa trường riêng' });
  await expect(dialog.getByRole('button', { name: 'Xóa trường' })).toHaveCount(0);
  await dialog.getByRole('button', { name: 'Thôi dùng' }).click();
  await expect(panel().getByText(/thôi dùng · 1 hồ sơ có giá trị$/)).toBeVisible();
});
