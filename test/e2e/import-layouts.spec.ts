import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { chooseFiles, goTo, leaveFiles, nameOffice, readSum, textWorkbook } from '../support/import-window';
import { serialApp } from '../support/serial-app';

let page: Page;

/** Lists that do not run down one sheet: two beside each other, and one product in each column. */
const office = serialApp({}, async (opened) => {
  ({ page } = opened);
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
});

const written = (name: string, rows: readonly (readonly string[])[]): string => {
  const file = path.join(office().userData, name);
  fs.writeFileSync(file, textWorkbook(rows));
  return file;
};
const head = ['STT', 'Tên sản phẩm', 'Chủ thể', 'Hạng sao'];
const besideRows = (mark: string): readonly (readonly string[])[] => [
  ['DANH SÁCH SẢN PHẨM OCOP TỈNH LÀO CAI'],
  [...head, '', ...head],
  ['1', `Chè Bản Liền ${mark}`, 'HTX Chè Bản Liền', '4 sao', '', '1', `Gạo Séng cù ${mark}`, 'HTX Mường Vi', '3 sao'],
  ['2', `Mận Tam hoa ${mark}`, 'HTX Bắc Hà', '3 sao', '', '2', `Tương ớt ${mark}`, 'HTX Mường Khương', '4 sao'],
];
const turned: readonly (readonly string[])[] = [
  ['Tên sản phẩm', 'Kẹo dừa', 'Bưởi da xanh', 'Rượu Phú Lễ'],
  ['Chủ thể', 'HTX Mỏ Cày', 'HTX Châu Thành', 'Công ty TNHH Phú Lễ'],
  ['Điện thoại', '0911000985', '0911000986', '0911000987'],
  ['Hạng sao', '4 sao', '4 sao', '5 sao'],
];
const sums = () => readSum(page, 'Dòng đọc được');
const goOn = () => page.getByRole('button', { name: 'Tiếp tục' }).click();
const english = () =>
  office().app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('language')?.click());

test('two tables beside each other are shown as two, and can be read as one', async () => {
  await chooseFiles(office().app, page, [written('hai-bang.xlsx', besideRows('A'))]);
  const apart = page.getByRole('checkbox', { name: 'Đọc riêng từng bảng đặt cạnh nhau (cột A–D; F–I)' });
  await expect(apart).toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Đọc Trang «DS [F–I]»' })).toBeChecked();
  expect(await seriousFindings(page)).toEqual([]);
  await apart.uncheck();
  await expect(page.getByRole('checkbox', { name: 'Đọc Trang «DS [F–I]»' })).toHaveCount(0);
  await expect(apart).not.toBeChecked();
  await apart.check();
  await expect(page.getByRole('checkbox', { name: 'Đọc Trang «DS [F–I]»' })).toBeChecked();
});

test('each row of both is a row of the preview, with its place in the file', async () => {
  await goOn();
  await goOn();
  await expect.poll(sums).toMatchObject({ read: 4, created: 4, refused: 0 });
  await expect(page.getByText('DS [F–I]').first()).toBeVisible();
  await page.getByRole('button', { name: 'Nhập 4 dòng' }).click();
  await expect(page.getByText('Đã nhập «hai-bang.xlsx»')).toBeVisible();
});

test('the next file of the layout goes straight to the preview', async () => {
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await chooseFiles(office().app, page, [written('thang-sau.xlsx', besideRows('B'))]);
  await expect(page.getByRole('button', { name: 'Nhập 4 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Chọn tệp', exact: true }).click();
  await leaveFiles(page);
});

test('the layout is listed with its columns and its last file, takes a name, and is forgotten', async () => {
  const known = page.getByRole('region', { name: 'Mẫu bảng đã nhớ' });
  const line = known.getByRole('listitem').filter({ hasText: 'hai-bang.xlsx' });
  await expect(line).toHaveCount(1);
  await expect(line).toContainText('Cột: Số thứ tự, Tên sản phẩm, Tên chủ thể, Hạng sao');
  await line.getByRole('button', { name: /^Đổi tên/ }).click();
  await line.getByRole('textbox', { name: 'Tên mẫu, ví dụ nơi gửi' }).fill('Huyện Bắc Hà');
  await line.getByRole('button', { name: 'Lưu tên' }).click();
  await expect(line).toContainText('Huyện Bắc Hà');
  expect(await seriousFindings(page)).toEqual([]);
  await line.getByRole('button', { name: 'Quên Huyện Bắc Hà' }).click();
  await expect(known).toHaveCount(0);
  await page
    .locator('.mantine-Notification-root')
    .filter({ hasText: 'Đã quên «Huyện Bắc Hà».' })
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await expect(line).toContainText('Huyện Bắc Hà');
});

test('a sheet with one product in each column is turned, is told, and fits 200 % in both languages', async () => {
  await chooseFiles(office().app, page, [written('xoay.xlsx', turned)]);
  await expect(page.getByRole('checkbox', { name: /^Xoay trang này/ })).toBeChecked();
  await expect(page.getByText('Số dòng ở đây là thứ tự cột trong tệp')).toBeVisible();
  for (const [change, language] of [
    [async () => undefined, 'vi'],
    [english, 'en'],
  ] as const) {
    await change();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.setViewportSize({ width: 683, height: 384 });
    await expect
      .poll(() => page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth))
      .toBeLessThanOrEqual(0);
    await expect(page.locator('.action-bar button').last()).toBeInViewport();
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
  }
  await expect(page.getByRole('checkbox', { name: /^Turn this sheet/ })).toBeChecked();
  await english();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
  await goOn();
  await goOn();
  await expect.poll(sums).toMatchObject({ read: 3, created: 3 });
  await page.getByRole('tab', { name: /Lưu ý/ }).click();
  await expect(page.getByText(/được xoay lại để đọc/)).toBeVisible();
});
