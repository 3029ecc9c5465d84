import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import {
  addsUp,
  chooseFiles,
  goTo,
  leaveFiles,
  listFile,
  nameOffice,
  readSum,
  toFirstRow,
} from '../support/import-window';
import { serialApp } from '../support/serial-app';

let page: Page;
const old = 'a06-van-ban-tcvn3.xls';

/** One morning: three lists that speak of the same producers, one of them in old letters, and a paper that is no list. */
const office = serialApp({}, async (opened) => {
  ({ page } = opened);
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
});

const written = (name: string, text: string): string => {
  const file = path.join(office().userData, name);
  fs.writeFileSync(file, text);
  return file;
};
const heading = 'Tên sản phẩm;Tên chủ thể;Mã số thuế;Hạng sao;Loại hình;Tỉnh;Đơn vị tính;Giá bán lẻ';
const list = (name: string, ...rows: readonly string[]): string => written(name, [heading, ...rows].join('\n'));

const preview = () => readSum(page, 'Dòng đọc được');
const beside = () => page.getByRole('complementary', { name: 'Chi tiết dòng đang chọn' });
const inEnglish = async (): Promise<void> => {
  await office().app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('language')?.click());
};
/** Figures of the table of files, row by row: rows read, then the five parts. */
const figures = async (): Promise<readonly (readonly number[])[]> => {
  const rows = page.getByRole('table', { name: 'Từng tệp' }).locator('tbody tr');
  const texts = await rows.evaluateAll((all) =>
    all.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.textContent)),
  );
  return texts.map((row) => row.map((text) => Number((text ?? '').replaceAll('.', ''))));
};

test('what has no meaning yet is asked once, whatever number of rows and files say it', async () => {
  const commune = list(
    'xa-gui.csv',
    'Chè xanh;HTX Tân Cương;0188200014;4 sao;HTX;Cà Mau;hộp;90000',
    'Mật ong rừng;HTX Rừng Ngập;;xuất sắc;HTX;Ca Mau mới;hop;120000',
    'Nấm mèo;HTX Rừng Ngập;;xuất sắc;xóm;Ca Mau mới;gói;80000',
    ';HTX Rừng Ngập;;3 sao;HTX;Cà Mau;gói;70000',
  );
  const provincial = list(
    'so-gui.csv',
    'Chè xanh;HTX chè Tân Cương;0188200014;4 sao;HTX;Cà Mau;hộp;95000',
    'Chè đen;HTX chè Tân Cương;0188200014;Xuất sắc;HTX;Cà Mau;hộp;99000',
    'Mật ong rừng;HTX Rừng Ngập;;xuất sắc;HTX;Ca Mau mới;hop;120000',
  );
  await chooseFiles(office().app, page, [commune, provincial, listFile(old), written('to-trinh.xlsx', '%PDF-1.7')]);
  await expect(page.getByRole('heading', { level: 2, name: 'Giá trị' })).toBeVisible();
  const stars = page.getByRole('row').filter({ hasText: '«xuất sắc»' });
  await expect(stars).toContainText('4 dòng');
  await expect(stars).toContainText('chưa có');
  await expect(page.getByRole('row').filter({ hasText: '«Ca Mau mới»' })).toContainText('Đoán: Tỉnh Cà Mau');
  await expect(page.getByRole('row').filter({ hasText: '«hop»' })).toContainText('giữ nguyên chữ');
});

test('a file that is no list is told where the officer is, not only at the start', async () => {
  await expect(page.getByRole('alert')).toContainText('Tệp «to-trinh.xlsx» không phải bảng tính mà là PDF.');
  expect(await seriousFindings(page)).toEqual([]);
});

test('a meaning is chosen, a guess is taken, a row is looked up in its sheet', async () => {
  const stars = page.getByRole('row').filter({ hasText: '«xuất sắc»' });
  await stars.getByRole('button', { name: 'Xem tệp «xa-gui.csv», dòng 3 trong tệp' }).click();
  await expect(page.getByRole('region', { name: 'Trong tệp: tệp «xa-gui.csv», dòng 3' }).first()).toContainText(
    'Mật ong rừng',
  );
  await page.getByRole('button', { name: 'Về danh sách' }).click();
  await stars.getByRole('combobox').click();
  await page.getByRole('option', { name: '5 sao', exact: true }).click();
  await expect(stars).toContainText('bạn chọn');
  await page.getByRole('button', { name: 'Lấy «Tỉnh Cà Mau»' }).click();
  await expect(page.getByRole('row').filter({ hasText: '«Ca Mau mới»' })).toContainText('bạn chọn');
  await page.getByRole('row').filter({ hasText: '«hop»' }).getByRole('button', { name: 'Lấy «hộp»' }).click();
  await expect(page.getByRole('row').filter({ hasText: '«hop»' }).getByRole('combobox')).toHaveValue('hộp');
  await page.getByRole('button', { name: 'Tiếp tục' }).click();
});

test('one preview of all files; its counts add up for each file and in all', async () => {
  await expect.poll(preview).toMatchObject({ read: 4 + 3 + 12, doubtful: 1, refused: 1 });
  expect(addsUp(await preview())).toBe(true);
  await expect.poll(async () => (await figures()).map(([read]) => read)).toEqual([4, 3, 12, 19]);
  for (const [read, ...parts] of await figures()) expect(parts.reduce((all, part) => all + part, 0)).toBe(read);
  await expect(page.getByText('2 chủ thể có ở hơn một tệp, mỗi chủ thể được ghi một lần.')).toBeVisible();
  await page.getByRole('button', { name: 'so-gui.csv', exact: true }).click();
  await expect(page.getByRole('grid', { name: 'Mới' }).getByRole('row')).toHaveCount(2);
  await page.getByRole('button', { name: 'Xem dòng của mọi tệp' }).click();
  expect(await seriousFindings(page)).toEqual([]);
});

test('the second price of one product says which row it repeats and what differs', async () => {
  await page.getByRole('tab', { name: /Còn nghi/ }).click();
  await expect(page.getByRole('grid', { name: 'Còn nghi' })).toContainText(
    'đã có ở tệp «xa-gui.csv», dòng 2 nhưng ghi khác',
  );
});

test('one click on a refused row shows its cell in the sender’s sheet', async () => {
  await page.getByRole('tab', { name: /Từ chối/ }).click();
  await page.getByRole('grid', { name: 'Từ chối' }).getByRole('button', { name: 'Xem dòng 5 trong tệp' }).click();
  const sheet = page.getByRole('region', { name: 'Trong tệp: tệp «xa-gui.csv», dòng 5' }).first();
  await expect(sheet.locator('td[aria-current]')).toBeInViewport();
  await expect(sheet.locator('tr.meant')).toContainText('HTX Rừng Ngập');
  await page.getByRole('button', { name: 'Về danh sách' }).click();
  await expect(page.getByRole('grid', { name: 'Từ chối' })).toBeFocused();
});

test('old letters stand before and after their change, and the names arrive in Unicode', async () => {
  await page.getByRole('button', { name: 'Cột', exact: true }).click();
  await page.getByRole('combobox', { name: 'Tệp đang xem' }).selectOption({ label: old });
  await expect(page.getByText(/viết bằng phông TCVN3/).first()).toBeVisible();
  const before = await page.locator('.import-decoded s').first().textContent();
  const after = await page.locator('.import-decoded b').first().textContent();
  expect(before).not.toBe(after);
  expect(after).toMatch(/[ăâđêôơưàáảãạ]/iu);
  await page.getByRole('button', { name: 'Xem trước', exact: true }).click();
});

test('all of it is one import: one report, one undo, which keeps what was edited since', async () => {
  await page.getByRole('button', { name: /^Nhập \d+ dòng/ }).click();
  await expect(page.getByText('Đã nhập «xa-gui.csv», «so-gui.csv»')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await expect.poll(async () => addsUp(await readSum(page, 'Kết quả của dòng đọc được'))).toBe(true);
  await page.getByRole('link', { name: 'Xem chủ thể' }).click();
  await expect(page.getByRole('grid').getByText('HTX Tân Cương')).toHaveCount(1);
  await expect(page.getByRole('grid').getByText('HTX Rừng Ngập')).toHaveCount(1);
  await page.getByRole('grid').getByText('HTX Rừng Ngập').dblclick();
  const note = page.getByRole('textbox', { name: 'Ghi chú' });
  await note.fill('đã gọi điện');
  await note.blur();
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: 'Hoàn tác lần nhập này' }).click();
  await expect(page.getByText(/^Đã hoàn tác/)).toBeVisible();
  await expect(page.getByText(/HTX Rừng Ngập/).first()).toBeVisible();
  await goTo(page, 'Chủ thể');
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Chủ thể' })).toContainText('1');
});

test('the next file of the layout asks nothing, and one click shows how it is read', async () => {
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  const next = list(
    'thang-sau.csv',
    'Dưa muối;HTX Đất Mũi;;xuất sắc;HTX;Ca Mau mới;hop;30000',
    'Cá khô;HTX Đất Mũi;;4 sao;HTX;Cà Mau;gói;60000',
  );
  await chooseFiles(office().app, page, [next]);
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng' })).toBeEnabled();
  await expect(page.getByText('Dùng cách đọc đã nhớ')).toBeVisible();
  await page.getByRole('button', { name: 'Xem, đổi cách đọc' }).click();
  await expect(page.getByText('theo lần trước').first()).toBeVisible();
  await page.getByRole('button', { name: 'Giá trị', exact: true }).click();
  await expect(page.getByRole('row').filter({ hasText: '«xuất sắc»' })).toContainText('theo lần trước');
  expect(await seriousFindings(page)).toEqual([]);
});

test('values, preview and report have no serious finding of axe in English', async () => {
  await inEnglish();
  await expect(page.getByRole('heading', { level: 2, name: 'Values' })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('button', { name: /^Import \d/ }).click();
  await expect(page.getByText(/^Imported at/)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await inEnglish();
});

test('a block is pasted: tabbed text with a quoted break, then a table of a page', async () => {
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  const paste = (html: string, text: string) =>
    page.evaluate(
      ([markup, plain]) => {
        const clipboardData = new DataTransfer();
        if (markup) clipboardData.setData('text/html', markup);
        if (plain) clipboardData.setData('text/plain', plain);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      },
      [html, text],
    );
  await paste('', 'chỉ một câu');
  await expect(page.getByText('Bộ nhớ tạm không có bảng nào')).toBeVisible();
  await paste(
    '',
    'Tên sản phẩm\tTên chủ thể\tHạng sao\tGiá bán lẻ\r\n"Bánh phồng\ntôm"\tHTX Bánh\t4 sao\t1,200,000\r\nBánh pía\tHTX Bánh\t3 sao\t90,000\r\n',
  );
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng' })).toBeEnabled();
  await expect(page.locator('.page-context')).toContainText(/Bảng dán lúc \d\d:\d\d/);
  await expect(page.getByRole('grid', { name: 'Mới' })).toContainText('Bánh phồng tôm');
  await page.getByRole('button', { name: 'Chọn tệp', exact: true }).click();
  await leaveFiles(page);
  await paste(
    '<table><tr><th>Tên chủ thể</th><th>Tên sản phẩm</th><th>Hạng sao</th></tr><tr><td rowspan="2">HTX Mắm</td><td>Mắm cá</td><td>4 sao</td></tr><tr><td>Mắm tôm</td><td>3 sao</td></tr></table>',
    '',
  );
  await expect(page.getByRole('button', { name: 'Nhập 2 dòng' })).toBeEnabled();
  await toFirstRow(page.getByRole('grid', { name: 'Mới' }));
  await expect(beside()).toContainText('HTX Mắm');
});
