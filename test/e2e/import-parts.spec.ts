import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { chooseFiles, goTo, leaveFiles, nameOffice, toFirstRow, toPreview } from '../support/import-window';
import { inlineCell, makeXlsx } from '../support/make-xlsx';
import { serialApp } from '../support/serial-app';

let page: Page;

const office = serialApp({}, async (opened) => {
  ({ page } = opened);
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
});

const written = (name: string, content: string | Uint8Array): string => {
  const file = path.join(office().userData, name);
  fs.writeFileSync(file, content);
  return file;
};
const beside = () => page.getByRole('complementary', { name: 'Chi tiết dòng đang chọn' });

test('hidden rows and columns are named, left out, and read on a tick', async () => {
  const texts = [
    ['Tên sản phẩm', 'Tên chủ thể', 'Hạng sao', 'Giá bán lẻ', 'Ghi chú'],
    ['Mật ong', 'HTX Rừng', '4 sao', '120000', 'bản cũ'],
    ['Nấm mèo', 'HTX Rừng', '3 sao', '80000', 'bản cũ'],
    ['Măng khô', 'HTX Rừng', '3 sao', '70000', 'bản cũ'],
  ];
  const rows = texts.map((row, at) => {
    const cells = row.map((text, column) => inlineCell(`${String.fromCharCode(65 + column)}${at + 1}`, text));
    return `<row r="${at + 1}"${at === 2 ? ' hidden="1"' : ''}>${cells.join('')}</row>`;
  });
  const beforeData = '<cols><col min="5" max="5" width="9" hidden="1"/></cols>';
  await chooseFiles(office().app, page, [written('an.xlsx', makeXlsx({ beforeData, sheetData: rows.join('') }))]);
  await toPreview(page);
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Bảng và tiêu đề' }).click();
  const hiddenRows = page.getByRole('checkbox', { name: 'Đọc cả 1 dòng đang ẩn: 3' });
  await expect(hiddenRows).not.toBeChecked();
  await expect(page.getByRole('checkbox', { name: 'Đọc cả 1 cột đang ẩn: E' })).not.toBeChecked();
  await hiddenRows.check();
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
  await expect(page.getByRole('button', { name: 'Nhập 3 dòng' })).toBeEnabled();
  await page.getByRole('button', { name: 'Chọn tệp', exact: true }).click();
  await leaveFiles(page);
});

test('a cell of two products is split as a proposal, and kept whole on a word', async () => {
  const rows = ['Chè xanh; Chè đen;HTX Tân Cương;4 sao;90000', 'Măng khô;HTX Rừng;3 sao;70000'];
  const quoted = rows.map((row, at) => (at === 0 ? row.replace('Chè xanh; Chè đen', '"Chè xanh; Chè đen"') : row));
  const file = written('tach.csv', ['Tên sản phẩm;Tên chủ thể;Hạng sao;Giá bán lẻ', ...quoted].join('\n'));
  await chooseFiles(office().app, page, [file]);
  await toPreview(page);
  await toFirstRow(page.getByRole('grid', { name: 'Mới' }));
  await expect(beside()).toContainText('Đề xuất: ô «Chè xanh; Chè đen» được tách thành Chè xanh; Chè đen.');
  await expect(beside().getByText('Tên sản phẩm', { exact: true })).toHaveCount(3);
  await beside().getByRole('button', { name: 'Không tách, là một sản phẩm' }).click();
  await expect(beside()).toContainText('Bạn giữ ô này là một sản phẩm');
  await beside().getByRole('button', { name: 'Tách lại' }).click();
  await expect(beside()).toContainText('được tách thành');
  await page.getByRole('button', { name: 'Chọn tệp', exact: true }).click();
  await leaveFiles(page);
});

test('two rounds of recognition side by side are shown as two, in the columns and in the row', async () => {
  const heading = 'Tên sản phẩm;Tên chủ thể;Hạng sao lần 1;Số quyết định lần 1;Hạng sao lần 2;Số quyết định lần 2';
  const rows = [
    'Mật ong;HTX Rừng;3 sao;12/QĐ-UBND;4 sao;34/QĐ-UBND',
    'Nấm mèo;HTX Rừng;3 sao;12/QĐ-UBND;4 sao;34/QĐ-UBND',
  ];
  await chooseFiles(office().app, page, [written('hai-dot.csv', [heading, ...rows].join('\n'))]);
  await toPreview(page);
  await expect(page.getByRole('grid', { name: 'Mới' }).getByRole('row').nth(1)).toContainText('3 sao, 4 sao');
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await expect(page.getByText('(đợt công nhận thứ hai)')).toHaveCount(2);
});
