import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import {
  chooseFiles,
  expectInRegister,
  goTo,
  nameOffice,
  textWorkbook,
  toFirstRow,
  toFirstStep,
} from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;
let folder: string;

const head = ['TT', 'Chủ thể', 'Điện thoại', 'Tên sản phẩm', 'Giá bán', 'Số quyết định', 'Hạng sao'];
const row = (producer: string, phone: string, product: string, price = '50000'): readonly string[] => [
  '1',
  producer,
  phone,
  product,
  price,
  '12/QĐ-UBND',
  '3 sao',
];

/** Two co-operatives of one name, told apart by their phones only; and one whose product was written with marks. */
const known = [
  head,
  row('HTX Đồng Tâm', '0911000001', 'Sắn dây'),
  row('HTX Đồng Tâm', '0911000002', 'Bột nghệ'),
  row('HTX Bến Tre Xanh', '0911000003', 'Mứt dừa'),
];
/** Rows that cannot say which of them they mean. */
const doubtful = [
  head,
  row('HTX Đồng Tâm', '', 'Tinh bột khoai'),
  row('HTX Bến Tre Xanh', '0911000003', 'Mut dua', '70000'),
  row('Cơ sở Hoa Mai', '0911000009', 'Bánh phồng'),
];

const write = (name: string, rows: readonly (readonly string[])[]): string => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, textWorkbook(rows));
  return file;
};

/** One after the other in one application: a list comes in, what it left open is answered by keyboard, two records become one. */
const office = serialApp({ size: laptop }, async (opened) => {
  ({ page, folder } = opened);
  await nameOffice(page);
});

const bring = async (file: string): Promise<void> => {
  await goTo(page, 'Nhập từ Excel');
  await toFirstStep(page);
  await chooseFiles(office().app, page, [file]);
  await page.getByRole('button', { name: /^(Nhập \d+ dòng|Xong tệp này|Ghi|Kết thúc)/ }).click();
  const written = page.getByText(`Đã nhập «${path.basename(file)}»`);
  await expect(written.or(page.getByText('Không có gì phải ghi')).first()).toBeVisible();
};

const queue = () => page.getByRole('grid', { name: 'Cần xem lại' });

test('an import writes what is certain and leaves the rest in the queue', async () => {
  await bring(write('so-cu.xlsx', known));
  await bring(write('gui-them.xlsx', doubtful));
  await expectInRegister(page, 'Sản phẩm', 4);
  await expect(page.getByRole('navigation').getByRole('link', { name: 'Cần xem lại' })).toContainText('2');
  await goTo(page, 'Việc cần làm');
  await expect(page.getByText('2 câu hỏi từ tệp đã nhập')).toBeVisible();
  await page.getByRole('link', { name: /Xem lại 2 câu/ }).click();
  await expect(queue().getByRole('row')).toHaveCount(3);
  await expect(queue()).toContainText('dòng 2 · gui-them.xlsx');
  expect(await seriousFindings(page)).toEqual([]);
});

test('a question says what the file says, who it may be and why', async () => {
  const beside = page.getByRole('complementary', { name: 'Dòng đang chọn' });
  await expect(beside.getByRole('heading', { name: 'HTX Đồng Tâm', level: 2 })).toBeVisible();
  await expect(beside.getByText('«gui-them.xlsx», trang «DS», dòng 2')).toBeVisible();
  await expect(beside.getByText('vì cùng tên')).toHaveCount(2);
  await expect(beside.getByText(/Tinh bột khoai/)).toBeVisible();
});

test('is worked by keyboard: a number chooses, M is a new one, Ctrl+Z takes it back', async () => {
  await toFirstRow(queue());
  await page.keyboard.press('2');
  await expect(page.getByText('Đã ghi «HTX Đồng Tâm» vào hồ sơ có sẵn.')).toBeVisible();
  await expect(queue().getByRole('row')).toHaveCount(2);
  await page.keyboard.press('Control+z');
  await expect(queue().getByRole('row')).toHaveCount(3);
  await page.keyboard.press('Home');
  await page.keyboard.press('1');
  await expect(queue().getByRole('row')).toHaveCount(2);
  // Taken back before it is written: the answer under way comes back, not the one before it.
  await page.keyboard.press('m');
  await page.keyboard.press('Control+z');
  await expect(page.getByText(/^Đã hoàn tác: .*Mut dua/)).toBeVisible();
  await expect(queue().getByRole('row')).toHaveCount(2);
  await expect(queue()).toContainText('Mut dua');
  await page.keyboard.press('m');
  await expect(page.getByText('Không có dòng nào chờ xem lại.')).toBeVisible();
  await expect(page.getByText('Đã thêm «Mut dua» thành hồ sơ mới.')).toBeVisible();
  await expectInRegister(page, 'Sản phẩm', 6);
});

test('the same list a second time asks nothing and changes nothing', async () => {
  await bring(path.join(folder, 'gui-them.xlsx'));
  await expectInRegister(page, 'Sản phẩm', 6);
  await expect(page.getByRole('navigation').getByRole('link', { name: /^Cần xem lại$/ })).toBeVisible();
});

test('two records of one name are suggested, and merged field by field', async () => {
  await goTo(page, 'Cần xem lại');
  await page.getByRole('link', { name: 'Trùng trong sổ' }).click();
  await expect(queue().getByRole('row', { name: /HTX Đồng Tâm/ })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await toFirstRow(queue());
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gộp hai hồ sơ' })).toBeVisible();
  await expect(page.getByRole('radio', { name: 'Điện thoại: Giữ cả hai' })).toBeChecked();
  await expect(page.getByText('«so-cu.xlsx», trang «DS», dòng 3').first()).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Gộp thành một' }).click();
  await expect(page.getByText('Đã gộp thành «HTX Đồng Tâm».')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1, name: 'HTX Đồng Tâm' })).toBeVisible();
  await expectInRegister(page, 'Chủ thể', 3);
});

test('stays merged when both lists come again, and the undo gives both back', async () => {
  await bring(path.join(folder, 'so-cu.xlsx'));
  await bring(path.join(folder, 'gui-them.xlsx'));
  await expectInRegister(page, 'Chủ thể', 3);
  await goTo(page, 'Lịch sử');
  await page.getByRole('row', { name: /gộp hồ sơ/ }).click();
  await page.getByRole('button', { name: 'Hoàn tác việc này' }).click();
  await expect(page.getByText(/^Đã hoàn tác: HTX Đồng Tâm/)).toBeVisible();
  await expectInRegister(page, 'Chủ thể', 4);
});

test('every value of a record says where it stands, in one click', async () => {
  await goTo(page, 'Chủ thể');
  await page.getByRole('row', { name: /Cơ sở Hoa Mai/ }).click();
  await page.getByRole('button', { name: 'Từ đâu' }).click();
  await expect(page.getByText(/«gui-them.xlsx», trang «DS», dòng 4, Nguyễn Thị Lan/).first()).toBeVisible();
});

test('a product is merged from its own page, and the absorbed one is readable where it went', async () => {
  await goTo(page, 'Sản phẩm');
  await page.getByRole('row', { name: /Mut dua/ }).dblclick();
  await expect(page.getByRole('heading', { level: 1, name: 'Mut dua' })).toBeVisible();
  const address = await page.evaluate(() => location.hash);
  await page.getByRole('link', { name: 'Gộp với hồ sơ khác' }).click();
  await page.getByRole('link', { name: 'So với «Mứt dừa»' }).click();
  await page.getByRole('radio', { name: 'Hồ sơ thứ hai: Giữ hồ sơ này' }).check();
  await page.getByRole('radio', { name: 'Giá bán lẻ từ: 50.000' }).check();
  await page.getByRole('button', { name: 'Gộp thành một' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Mứt dừa' })).toBeVisible();
  await page.evaluate((to) => {
    location.hash = to;
  }, address);
  await expect(page.getByText('Hồ sơ này đã được gộp vào «Mứt dừa».')).toBeVisible();
  await expect(page.getByText(/«gui-them.xlsx», trang «DS», dòng 3/).first()).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('link', { name: 'Mở hồ sơ đã gộp' }).last().click();
  await page.getByRole('button', { name: 'Từ đâu' }).click();
  await expect(page.getByRole('heading', { name: 'Hồ sơ đã gộp vào đây: Mut dua' })).toBeVisible();
});

test('how lists are read is saved to a file and taken from it', async () => {
  await goTo(page, 'Nhập từ Excel');
  await toFirstStep(page);
  const file = path.join(folder, 'cach-doc.json');
  await answerDialogs(office().app, { save: file });
  await page.getByRole('button', { name: 'Lưu cách đọc ra tệp' }).click();
  await expect(page.getByText(/^Đã lưu «cach-doc.json»: 1 mẫu bảng/)).toBeVisible();
  expect(JSON.parse(fs.readFileSync(file, 'utf8'))).toMatchObject({ kind: 'nhip-cau-ocop/cach-doc', format: 1 });
  await answerDialogs(office().app, { open: [file] });
  await page.getByRole('button', { name: 'Lấy cách đọc từ tệp' }).click();
  await expect(page.getByText(/^Đã lấy «Cách đọc danh sách/)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});

test('fits a window of 200 %, in English too', async () => {
  await page.setViewportSize({ width: 683, height: 384 });
  await page.evaluate(() => {
    location.hash = '/cai-dat';
  });
  await page.getByText('English', { exact: true }).first().click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  for (const address of ['/can-xem-lai', '/can-xem-lai/trung-trong-so']) {
    await page.evaluate((to) => {
      location.hash = to;
    }, address);
    await expect(page.getByRole('heading', { level: 1, name: 'To review' })).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(683);
  }
});
