import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import {
  addsUp,
  expectRows,
  openConference,
  readFigures,
  readToast,
  rowsOf,
  selectAll,
} from '../support/conference-window';
import { fillDisk } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { printWithLibreOffice } from '../support/office-tools';
import { pdfText } from '../support/poppler';
import { serialApp } from '../support/serial-app';

let page: Page;
let folder: string;

const conferenceName = 'Hội nghị thử nghiệm mùa đông 2026';
const named = new RegExp(conferenceName);
const workbookPath = () => path.join(folder, 'danh-muc.xlsx');

/** One afternoon of one officer: each step stands on the one before. */
const office = serialApp({ sample: true }, (opened) => {
  ({ page, folder } = opened);
});

const grid = (name: string | RegExp) => page.getByRole('grid', { name });
const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

test('the conference of the sample shows its stages and its answers as sums', async () => {
  await openConference(page, /^Hội nghị kết nối cung cầu/);
  await expect(page.getByRole('list', { name: 'Các chặng của hội nghị' }).getByRole('listitem')).toHaveCount(5);
  const figures = () => readFigures(page, 'Bên đã mời theo câu trả lời');
  await expect.poll(async () => addsUp(await figures())).toBe(true);
  const [all = 0] = await figures();
  await expectRows(grid(/^Bên tham gia/), all);
});

test('a new conference needs a name, and keeps what is typed into its facts', async () => {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Hội nghị/ })
    .click();
  await button('Thêm hội nghị').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Ngày khai mạc').fill('31/02/2026');
  await dialog.getByRole('button', { name: 'Thêm hội nghị' }).click();
  await expect(dialog.getByText('Ghi tên hội nghị rồi mới thêm được.')).toBeVisible();
  await expect(dialog.getByText('«31/02/2026» chưa đọc được thành ngày.', { exact: false })).toBeVisible();
  await dialog.getByLabel(/^Tên hội nghị/).fill(conferenceName);
  await dialog.getByLabel('Ngày khai mạc').fill('20/12/2026');
  await dialog.getByRole('button', { name: 'Thêm hội nghị' }).click();
  await readToast(page, `Đã thêm «${conferenceName}».`);
  for (const [label, value] of [
    ['Ngày ký biên bản', '20/12/2026'],
    ['Nơi ký', 'Tuyên Quang'],
    ['Biên bản có hiệu lực đến', '20/12/2027'],
    ['Kỳ báo kết quả', 'mỗi quý'],
  ] as const) {
    await page.getByLabel(label).fill(value);
    await page.getByLabel(label).press('Tab');
  }
  await openConference(page, named);
  await link('Thông tin').click();
  await expect(page.getByLabel('Nơi ký')).toHaveValue('Tuyên Quang');
  await expect(page.getByLabel('Ngày ký biên bản')).toHaveValue('20/12/2026');
});

test('producers are found, filtered and invited many at once, with all that they make', async () => {
  await link(/^Bên bán/).click();
  await page.getByRole('link', { name: 'Mời bên bán' }).first().click();
  const list = grid('Chưa mời');
  const everybody = await rowsOf(list);
  await page.getByRole('searchbox').last().fill('htx');
  await expect.poll(() => rowsOf(list)).toBeLessThan(everybody);
  const ofThatName = await rowsOf(list);
  await button(/^Sao:/).click();
  await page.getByRole('menuitemcheckbox', { name: '4 sao' }).click();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect.poll(() => rowsOf(list)).toBeLessThan(ofThatName);
  const found = await rowsOf(list);
  expect(found).toBeGreaterThan(3);
  await selectAll(list);
  await button(`Mời ${found} bên`).click();
  await readToast(page, `Đã mời ${found} bên.`);
  await expect.poll(() => rowsOf(grid(/^Bên tham gia/))).toBe(found);
  await selectAll(grid(/^Bên tham gia/));
  await page.getByRole('button', { name: 'Nhận lời', exact: true }).click();
  await readToast(page, `Đã ghi «Nhận lời» cho ${found} bên.`);
  await expect.poll(() => readFigures(page, 'Bên đã mời theo câu trả lời')).toEqual([found, found, 0, 0]);
});

test('a product that the day does not let in stays out, with the reason beside it', async () => {
  await link('Danh mục').click();
  const figures = () => readFigures(page, 'Sản phẩm đã chọn, theo danh mục');
  await expect.poll(async () => (await figures())[1]).toBeGreaterThan(0);
  const sum = await figures();
  expect(addsUp(sum)).toBe(true);
  expect(sum[0]).toBeGreaterThan(sum[1] ?? 0);
  await page.getByRole('button', { name: /^[\d.]+ hết hạn$/ }).click();
  const list = grid('Sản phẩm của danh mục');
  // Some lists give only a year, which is no day to compare.
  const first = list
    .getByRole('row')
    .filter({ hasText: /\d{2}\/\d{2}\/\d{4}/ })
    .first();
  await expect(first).toContainText('giấy chứng nhận hết hạn trước ngày hội nghị');
  await first.click();
  await expect(page.getByText(/^Để ngoài danh mục: giấy chứng nhận hết hạn trước ngày hội nghị\.$/)).toBeVisible();
  await expect(page.getByText(/hội nghị khai mạc 20\/12\/2026/)).toBeVisible();
});

test('moving the day judges every product anew at once, and back again', async () => {
  const before = await readFigures(page, 'Sản phẩm đã chọn, theo danh mục');
  await openConference(page, named);
  await link('Thông tin').click();
  const day = page.getByLabel(/^Ngày khai mạc/);
  const closing = page.getByLabel(/^Ngày bế mạc/);
  await closing.fill('22/12/2026');
  await closing.press('Tab');
  // At once: the closing day is still on its way, and goes along with the opening day all the same.
  await day.fill('20/12/2035');
  await day.press('Tab');
  // It lasts as long as before, and says that the other day moved.
  await expect(closing).toHaveValue('22/12/2035');
  const said = page.locator('.mantine-Notification-root').filter({ hasText: 'thành 22/12/2035.' });
  await expect(said).toContainText('Ngày bế mạc dời theo ngày khai mạc, thành 22/12/2035.');
  // In the deck: no button of the screen lies under it.
  const deck = await page.getByRole('banner').boundingBox();
  await expect
    .poll(async () => {
      const box = await said.boundingBox();
      return box !== null && deck !== null && box.y + box.height <= deck.y + deck.height;
    })
    .toBe(true);
  await link('Danh mục').click();
  await expect.poll(async () => (await readFigures(page, 'Sản phẩm đã chọn, theo danh mục'))[1]).toBe(0);
  await expect(button('Xuất Excel')).toBeDisabled();
  await openConference(page, named);
  await link('Thông tin').click();
  await day.fill('20/12/2026');
  await day.press('Tab');
  await expect(closing).toHaveValue('22/12/2026');
  await link('Danh mục').click();
  await expect.poll(() => readFigures(page, 'Sản phẩm đã chọn, theo danh mục')).toEqual(before);
});

test('a product taken out comes back with «Hoàn tác»', async () => {
  const [picked = 0] = await readFigures(page, 'Sản phẩm đã chọn, theo danh mục');
  await grid('Sản phẩm của danh mục').getByRole('row').nth(1).click();
  await button('Bỏ khỏi danh mục').click();
  await expect.poll(async () => (await readFigures(page, 'Sản phẩm đã chọn, theo danh mục'))[0]).toBe(picked - 1);
  await button('Hoàn tác').first().click();
  await expect.poll(async () => (await readFigures(page, 'Sản phẩm đã chọn, theo danh mục'))[0]).toBe(picked);
});

test('a full disk is said where it happened, and «Thử lại» saves once there is space', async () => {
  await answerDialogs(office().app, { save: workbookPath() });
  await fillDisk(office().app, 12_000_000);
  await button('Xuất Excel').click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Xóa bớt tệp hoặc chọn ổ khác', {
    timeout: 30_000,
  });
  expect(fs.existsSync(workbookPath())).toBe(false);
  await fillDisk(office().app, null);
  await button('Thử lại').click();
  await expect(page.getByText(/^Đã lưu «danh-muc\.xlsx» với/)).toBeVisible({ timeout: 30_000 });
  await expect(button('Mở thư mục')).toBeVisible();
});

test('the workbook holds exactly what the screen counts, for ExcelJS and for LibreOffice', async () => {
  const [picked = 0, printed = 0] = await readFigures(page, 'Sản phẩm đã chọn, theo danh mục');
  const bytes = fs.readFileSync(workbookPath());
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(bytes as unknown as ArrayBuffer);
  const rowsIn = (name: string): number => {
    const sheet = book.getWorksheet(name);
    let rows = 0;
    sheet?.eachRow((row) => {
      if (typeof row.getCell(1).value === 'number') rows += 1;
    });
    return rows;
  };
  expect(rowsIn('Tất cả sản phẩm')).toBe(printed);
  expect(rowsIn('Không đưa vào')).toBe(picked - printed);
  const text = pdfText(printWithLibreOffice(new Uint8Array(bytes)));
  expect(text).toContain('DANH MỤC SẢN PHẨM OCOP');
  expect(text).toContain(conferenceName);
});
