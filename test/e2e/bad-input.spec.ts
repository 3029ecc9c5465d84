import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';
import { encryptedWorkbook } from '../support/encrypted-workbook';
import {
  chooseFiles,
  fillDisk,
  goTo,
  holdFile,
  holdWorkers,
  listFile,
  nameOffice,
  textWorkbook,
} from '../support/import-window';
import { makeXlsx } from '../support/make-xlsx';
import { serialApp } from '../support/serial-app';
import { smallPng } from '../support/small-pictures';

let page: Page;
let folder: string;

const office = serialApp({}, async (opened) => {
  ({ page, folder } = opened);
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
});

const written = (name: string, bytes: Uint8Array): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, bytes);
  return file;
};

const bring = (name: string, bytes: Uint8Array) => chooseFiles(office().app, page, [written(name, bytes)]);

/** The sentence stands where the file is listed; afterwards the file is taken off the list. */
async function expectRefused(name: string, bytes: Uint8Array, sentence: string): Promise<void> {
  await bring(name, bytes);
  await expect(page.getByRole('alert').filter({ hasText: sentence })).toBeVisible();
  await page.getByRole('button', { name: 'Bỏ tệp' }).click();
  await expect(page.getByRole('alert')).toHaveCount(0);
}

/** A sheet of 24 MB of blanks in 24 kB: a thousand times its size, which no list is. */
const bomb = (): Uint8Array => {
  const blanks = new Uint8Array(24 * 1024 * 1024).fill(32);
  return makeXlsx({ more: { 'xl/worksheets/sheet1.xml': blanks } });
};

const clean = 'a01-bieu-theo-doi.xlsx';

test('a damaged file', async () => {
  const half = fs.readFileSync(listFile(clean)).subarray(0, 4000);
  await expectRefused('hong.xlsx', half, 'Tệp «hong.xlsx» bị hỏng nên không đọc được');
});

test('an empty file', async () => {
  await expectRefused('trong.xlsx', new Uint8Array(), 'Tệp «trong.xlsx» không có nội dung. Xin đơn vị gửi lại tệp.');
});

test('a file with a password', async () => {
  await expectRefused('mat-khau.xlsx', encryptedWorkbook(), 'Tệp «mat-khau.xlsx» có mật khẩu nên chưa đọc được.');
});

for (const [kind, bytes] of [
  ['PDF', strToU8('%PDF-1.7\n1 0 obj << >> endobj')],
  ['PNG', smallPng(4, 4)],
  ['HTML', strToU8('<!doctype html><html><body>Xin chào</body></html>')],
] as const) {
  test(`a ${kind} called .xlsx`, async () => {
    await expectRefused(`${kind}.xlsx`, bytes, `Tệp «${kind}.xlsx» không phải bảng tính`);
  });
}

test('a Word file called .xlsx', async () => {
  const word = zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') });
  await expectRefused('bao-cao.xlsx', word, 'Tệp «bao-cao.xlsx» không phải bảng tính');
});

test('a file that unpacks without end', async () => {
  await expectRefused('bom.xlsx', bomb(), 'Tệp «bom.xlsx» quá lớn để đọc an toàn');
});

test('a file that is simply too large is not even fetched', async () => {
  const large = path.join(folder, 'rat-lon.xlsx');
  fs.writeFileSync(large, '');
  fs.truncateSync(large, 60_000_000);
  await chooseFiles(office().app, page, [large]);
  await expect(page.getByRole('alert')).toContainText('Tệp «rat-lon.xlsx» quá lớn để đọc an toàn (quá 50 MB).');
  await page.getByRole('button', { name: 'Bỏ tệp' }).click();
});

test('a header whose words say nothing over values that do not either: one click names the row', async () => {
  const rows = [
    ['Hàng mang đi', 'Bà con', 'Loại'],
    ['Mật ong bạc hà', 'Sùng A Páo', '4 sao'],
    ['Chè shan', 'Giàng Thị Mỷ', '3 sao'],
  ];
  await bring('khong-ro-tieu-de.xlsx', textWorkbook(rows));
  await expect(page.getByText('Tệp không có bảng nào đọc được.')).toBeVisible();
  await expect(page.getByText('không thấy bảng')).toBeVisible();
  await page.getByRole('button', { name: 'Lấy dòng 1 làm tiêu đề' }).click();
  await expect(page.getByRole('button', { name: 'Lấy dòng 1 làm tiêu đề' })).toHaveAttribute('aria-pressed', 'true');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  for (const [heading, meaning] of [
    ['Hàng mang đi', 'Tên sản phẩm'],
    ['Bà con', 'Tên chủ thể'],
    ['Loại', 'Hạng sao'],
  ] as const) {
    await page.getByRole('combobox', { name: `Cột «${heading}» là` }).click();
    await page.getByRole('option', { name: meaning, exact: true }).click();
    await expect(page.getByRole('combobox', { name: `Cột «${heading}» là` })).toHaveValue(meaning);
  }
  await page.getByRole('button', { name: 'Xem trước', exact: true }).last().click();
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await page.getByRole('button', { name: 'Bỏ tệp khong-ro-tieu-de.xlsx' }).click();
});

test('a list without a header: its first row is offered as data, and the officer may say otherwise', async () => {
  const rows = [
    ['Mật ong bạc hà', 'HTX Tuấn Dũng', '4 sao', '250k'],
    ['Chè shan', 'HTX Cao Bồ', '3 sao', '180k'],
    ['Gạo nếp', 'HTX Bản Liền', '3 sao', '45k'],
  ];
  await bring('khong-tieu-de.xlsx', textWorkbook(rows));
  await expect(page.getByText('đoán dòng 1 đã là dữ liệu')).toBeVisible();
  const question = page.getByRole('group', { name: 'Dòng 1 là' });
  await expect(question.getByRole('radio', { name: /^dữ liệu/ })).toBeChecked();
  await expect(page.getByText('3 dòng dữ liệu')).toBeVisible();
  await question.getByRole('radio', { name: 'dòng tiêu đề', exact: true }).check();
  await expect(page.getByText('2 dòng dữ liệu')).toBeVisible();
  await question.getByRole('radio', { name: /^dữ liệu/ }).check();
  await expect(page.getByText('3 dòng dữ liệu')).toBeVisible();
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('combobox', { name: /là$/ }).first()).toHaveValue('Tên sản phẩm');
  await expect(page.getByText('không có dòng tiêu đề nên lần sau vẫn được hỏi')).toBeVisible();
  await page.getByRole('button', { name: 'Xem trước', exact: true }).last().click();
  await expect(page.getByRole('button', { name: 'Nhập 3 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Chọn tệp' }).click();
  await page.getByRole('button', { name: 'Bỏ tệp khong-tieu-de.xlsx' }).click();
});

test('a file that is open in Excel: it is read once it is closed', async () => {
  await holdFile(office().app, clean);
  await chooseFiles(office().app, page, [listFile(clean)]);
  await expect(page.getByRole('alert')).toContainText(
    `Tệp «${clean}» đang mở trong Excel nên chưa đọc được. Đóng tệp rồi bấm Đọc lại.`,
  );
  await holdFile(office().app, null);
  await page.getByRole('button', { name: 'Đọc lại' }).click();
  await expect(page.getByRole('button', { name: 'Nhập 16 dòng' })).toBeEnabled();
});

test('a full disk: nothing is applied, the sentence says what is free, «Thử lại» works when there is space', async () => {
  await fillDisk(office().app, 12_000_000);
  await page.getByRole('button', { name: 'Nhập 16 dòng' }).click();
  await expect(page.getByRole('alert').first()).toContainText(
    'Ổ đĩa chứa sổ chỉ còn 12 MB nên chưa nhập được dòng nào.',
  );
  const products = page.getByRole('navigation').getByRole('link', { name: 'Sản phẩm' });
  await expect(products).toHaveText('Sản phẩm0');
  await fillDisk(office().app, null);
  await page.getByRole('button', { name: 'Thử lại' }).first().click();
  await expect(page.getByText(`Đã nhập «${clean}»`)).toBeVisible();
  await expect(products).toHaveText('Sản phẩm16');
});

test('stopping while a file is read leaves nothing behind', async () => {
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await holdWorkers(page, true);
  const rows = Array.from({ length: 30_000 }, (_, index) => `SP ${index};HTX ${index % 900};4 sao;091${index}`);
  await bring('dai.csv', strToU8(['Tên sản phẩm;Tên chủ thể;Hạng sao;Điện thoại', ...rows].join('\n')));
  await expect(page.getByText('Đang đọc «dai.csv»')).toBeVisible();
  await page.getByRole('button', { name: 'Dừng' }).click();
  await holdWorkers(page, false);
  await expect(page.getByText('Đang đọc «dai.csv»')).toHaveCount(0);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Sản phẩm' })).toHaveText('Sản phẩm16');
});
