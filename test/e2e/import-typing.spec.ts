import fs from 'node:fs';
import path from 'node:path';
import { expect, type Locator, type Page, test } from '@playwright/test';
import { chooseFiles, goTo, nameOffice } from '../support/import-window';
import { serialApp } from '../support/serial-app';
import { dakStrokes, typeLikeUnikey } from '../support/unikey';

let page: Page;

const office = serialApp({}, async (opened) => {
  ({ page } = opened);
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
  const file = path.join(office().userData, 'go.csv');
  const rows = ['Mật ong;HTX Rừng;xuất sắc;lâm sản phụ;Ca Mau mới;tải', 'Nấm mèo;HTX Rừng;4 sao;Gia vị;Cà Mau;gói'];
  fs.writeFileSync(file, ['Tên sản phẩm;Tên chủ thể;Hạng sao;Nhóm sản phẩm;Tỉnh;Đơn vị tính', ...rows].join('\n'));
  await chooseFiles(office().app, page, [file]);
  await expect(page.getByRole('heading', { level: 2, name: 'Giá trị' })).toBeVisible();
});

/** Every field that can be typed in, on a slow machine too: what arrives is what was typed, letter by letter. */
async function typesRight(fields: Locator): Promise<number> {
  const count = await fields.count();
  for (let index = 0; index < count; index += 1) {
    const field = fields.nth(index);
    if (!(await field.isEditable())) continue;
    for (const rate of [1, 6]) {
      await field.click();
      await page.keyboard.press('Control+A');
      await page.keyboard.press('Delete');
      await typeLikeUnikey(page, dakStrokes, rate);
      await expect(field).toHaveValue('đắk');
      await page.keyboard.press('Escape');
    }
  }
  return count;
}

test('Telex in every field of the values', async () => {
  const fields = page.getByRole('main').getByRole('combobox');
  expect(await typesRight(fields)).toBeGreaterThanOrEqual(4);
  await expect(page.getByText('3 chữ chưa rõ')).toBeVisible();
});

test('Telex in every field of the columns', async () => {
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  const fields = page.getByRole('main').getByRole('combobox');
  await expect(fields).toHaveCount(6);
  await typesRight(fields);
  await expect(page.getByText('Mọi cột đều được hiểu.')).toBeVisible();
});

test('a meaning is found by typing without marks', async () => {
  await page.getByRole('button', { name: 'Giá trị', exact: true }).click();
  const province = page.getByRole('combobox', { name: /«Ca Mau mới» ở mục Tỉnh/ });
  await province.click();
  await province.fill('dak lak');
  await expect(page.getByRole('option').first()).toHaveText('Tỉnh Đắk Lắk');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(province).toHaveValue('Tỉnh Đắk Lắk');
});
