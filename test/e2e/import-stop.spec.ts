import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { withPictures } from '../support/import-pictures';
import {
  chooseFiles,
  goTo,
  holdPictures,
  holdWorkers,
  listFile,
  nameOffice,
  toPreview,
} from '../support/import-window';
import { serialApp } from '../support/serial-app';

let page: Page;

const office = serialApp({}, async (opened) => {
  ({ page } = opened);
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
});

const counted = (name: string) => page.getByRole('navigation').getByRole('link', { name });

test('stopping one of several files while it is read leaves the others to be seen', async () => {
  const rows = Array.from({ length: 30_000 }, (_, index) => `SP ${index};HTX ${index % 900};4 sao;091${index}`);
  const long = path.join(office().userData, 'dai.csv');
  fs.writeFileSync(long, ['Tên sản phẩm;Tên chủ thể;Hạng sao;Điện thoại', ...rows].join('\n'));
  await holdWorkers(page, true);
  await chooseFiles(office().app, page, [long, listFile('a01-bieu-theo-doi.xlsx')]);
  const reading = page.getByRole('listitem').filter({ hasText: 'Đang đọc «dai.csv»' });
  await reading.getByRole('button', { name: 'Dừng' }).click();
  await holdWorkers(page, false);
  await toPreview(page);
  await expect(page.getByRole('button', { name: 'Nhập 16 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Chọn tệp', exact: true }).click();
  await page.getByRole('button', { name: /^Bỏ tệp / }).click();
});

test('stopping while photos are stored writes no record; a second try writes all of them', async () => {
  const pictured = path.join(office().userData, 'anh.xlsx');
  fs.writeFileSync(pictured, withPictures(listFile('a10-anh-va-cong-thuc.xlsx')));
  await chooseFiles(office().app, page, [pictured]);
  await toPreview(page);
  await holdPictures(page, 2);
  await page.getByRole('button', { name: /^Nhập \d+ dòng/ }).click();
  await expect(page.getByText(/\d trên \d+ ảnh/)).toBeVisible({ timeout: 20_000 });
  await page.getByRole('button', { name: 'Dừng' }).click();
  await holdPictures(page, null);
  await expect(page.getByText('Đã dừng. Chưa ghi dòng nào vào sổ.')).toBeVisible({ timeout: 20_000 });
  await expect(counted('Chủ thể')).toHaveText('Chủ thể0');
  await expect(counted('Sản phẩm')).toHaveText('Sản phẩm0');
  await page.getByRole('button', { name: /^Nhập \d+ dòng/ }).click();
  await expect(page.getByText('Đã lấy 8 ảnh.')).toBeVisible();
  await expect(counted('Sản phẩm')).not.toHaveText('Sản phẩm0');
});
