import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { loadSample } from '../support/book-window';
import { addsUp, inkOf, openConference, readFigures, readToast, rowsOf, selectAll } from '../support/conference-window';
import { fillDisk, holdFile } from '../support/import-window';
import { answerDialogs, type LaunchedApp, launchApp } from '../support/launch-app';
import { hasLibreOffice, printWithLibreOffice } from '../support/office-tools';
import { hasPoppler, pdfPages, pdfText } from '../support/poppler';

/** One afternoon of one officer: each step stands on the one before. */
test.describe.configure({ mode: 'serial' });

let launched: LaunchedApp;
let page: Page;
let folder: string;

const conferenceName = 'Hội nghị thử nghiệm mùa đông 2026';
const named = new RegExp(conferenceName);
const workbookPath = () => path.join(folder, 'danh-muc.xlsx');

test.beforeAll(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'conference-'));
  launched = await launchApp();
  ({ page } = launched);
  await loadSample(page);
  await readToast(page, 'hồ sơ mẫu');
});
test.afterAll(async () => {
  await launched.close();
  fs.rmSync(folder, { recursive: true, force: true });
});

const grid = (name: string | RegExp) => page.getByRole('grid', { name });
const link = (name: string | RegExp) => page.getByRole('main').getByRole('link', { name });
const button = (name: string | RegExp) => page.getByRole('button', { name });

test('the conference of the sample shows its stages and its answers as sums', async () => {
  await openConference(page, /^Hội nghị kết nối cung cầu/);
  await expect(page.getByRole('list', { name: 'Các chặng của hội nghị' }).getByRole('listitem')).toHaveCount(5);
  const figures = await readFigures(page, 'Bên đã mời theo câu trả lời');
  expect(addsUp(figures)).toBe(true);
  expect(figures[0]).toBe(await rowsOf(grid(/^Bên tham gia/)));
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
  await button(/^Sao:/).click();
  await page.getByRole('menuitemcheckbox', { name: '4 sao' }).click();
  await page.keyboard.press('Escape');
  const found = await rowsOf(list);
  expect(found).toBeGreaterThan(3);
  await selectAll(list);
  await button(`Mời ${found} bên`).click();
  await readToast(page, `Đã mời ${found} bên.`);
  await expect.poll(() => rowsOf(grid(/^Bên tham gia/))).toBe(found);
  await selectAll(grid(/^Bên tham gia/));
  await page.getByRole('button', { name: 'Nhận lời', exact: true }).click();
  await readToast(page, `Đã ghi «Nhận lời» cho ${found} bên.`);
  expect(await readFigures(page, 'Bên đã mời theo câu trả lời')).toEqual([found, found, 0, 0]);
});

test('a product that the day does not let in stays out, with the reason beside it', async () => {
  await link('Danh mục').click();
  const sum = await readFigures(page, 'Sản phẩm đã chọn, theo danh mục');
  expect(addsUp(sum)).toBe(true);
  expect(sum[1]).toBeGreaterThan(0);
  expect(sum[0]).toBeGreaterThan(sum[1] ?? 0);
  await page.getByRole('button', { name: /hết hạn/ }).click();
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
  await day.fill('20/12/2035');
  await day.press('Tab');
  await link('Danh mục').click();
  await expect.poll(async () => (await readFigures(page, 'Sản phẩm đã chọn, theo danh mục'))[1]).toBe(0);
  await expect(button('Xuất Excel')).toBeDisabled();
  await openConference(page, named);
  await link('Thông tin').click();
  await day.fill('20/12/2026');
  await day.press('Tab');
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
  await answerDialogs(launched.app, { save: workbookPath() });
  await fillDisk(launched.app, 12_000_000);
  await button('Xuất Excel').click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('Xóa bớt tệp hoặc chọn ổ khác');
  expect(fs.existsSync(workbookPath())).toBe(false);
  await fillDisk(launched.app, null);
  await button('Thử lại').click();
  await expect(page.getByText(/^Đã lưu «danh-muc\.xlsx» với/)).toBeVisible();
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
  test.skip(!hasLibreOffice || !hasPoppler, 'LibreOffice or poppler is missing');
  const text = pdfText(printWithLibreOffice(new Uint8Array(bytes)));
  expect(text).toContain('DANH MỤC SẢN PHẨM OCOP');
  expect(text).toContain(conferenceName);
});

test('buyers are invited, pairs drawn up at once and numbered on', async () => {
  await openConference(page, named);
  await link(/^Bên mua/).click();
  await page.getByRole('link', { name: 'Mời bên mua' }).first().click();
  const buyers = grid('Chưa mời');
  await buyers.focus();
  for (const key of ['Home', 'Space', 'ArrowDown', 'Space', 'ArrowDown', 'Space']) await buyers.press(key);
  await button('Mời 3 bên').click();
  await readToast(page, 'Đã mời 3 bên.');
  await link('Biên bản').click();
  await page.getByRole('link', { name: 'Lập biên bản' }).click();
  const sellers = grid('Bên bán');
  await sellers.focus();
  for (const key of ['Home', 'Space', 'ArrowDown', 'Space']) await sellers.press(key);
  await selectAll(grid('Bên mua'));
  await expect(page.getByText('2 bên bán × 3 bên mua = 6 cặp; đánh số 01 đến 06.')).toBeVisible();
  await button('Lập 6 biên bản').click();
  await readToast(page, 'Đã lập 6 biên bản.');
  expect(await rowsOf(grid('Biên bản của hội nghị'))).toBe(6);
  expect(addsUp(await readFigures(page, 'Biên bản theo kết quả kiểm'))).toBe(true);
});

const inspector = () => page.getByRole('complementary', { name: /^Biên bản số/ });

const chooseConference = (name: RegExp) =>
  page.getByRole('combobox', { name: 'Hội nghị' }).evaluate((element, source) => {
    const select = element as HTMLSelectElement;
    const option = [...select.options].find(({ label }) => new RegExp(source).test(label));
    select.value = option?.value ?? '';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, name.source);

test('what a paper lacks is filled in where it is named, until it can be printed', async () => {
  // Some papers of the sample lack a signer, a title, a tax code.
  await chooseConference(/^Hội nghị kết nối cung cầu/);
  await button(/chưa in được/).click();
  const [, , , blocked = 0] = await readFigures(page, 'Biên bản theo kết quả kiểm');
  await grid('Biên bản của hội nghị').getByRole('row').nth(1).click();
  const values: Readonly<Record<string, string>> = {
    representative: 'Nguyễn Thị Thử Nghiệm',
    representativeTitle: 'Giám đốc',
    taxCode: '5300123456',
    phones: '0912 345 678',
    addressText: 'Thôn 3, xã Bản Lầu',
    authorityNo: '12/GUQ',
    authorityDate: '05/10/2026',
    authorityEnd: '31/12/2027',
  };
  const fill = inspector().getByRole('button', { name: /^Điền «/ });
  await expect(fill.first()).toBeVisible();
  for (let before = await fill.count(); before > 0; before = await fill.count()) {
    await fill.first().click();
    const field = inspector().locator('.form-field').first();
    const key = ((await field.getAttribute('id')) ?? '').replace('field-', '');
    await field.getByRole('textbox').fill(values[key] ?? '');
    await field.getByRole('textbox').press('Tab');
    await expect.poll(() => fill.count()).toBeLessThan(before);
  }
  await expect(inspector().getByRole('heading', { name: /: đủ thông tin$/ })).toBeVisible();
  const [, , , left = 0] = await readFigures(page, 'Biên bản theo kết quả kiểm');
  expect(left).toBeLessThan(blocked);
  await chooseConference(named);
  await expect.poll(() => rowsOf(grid('Biên bản của hội nghị'))).toBe(6);
});

test('goods are edited cell by cell; what is no number is not guessed', async () => {
  await grid('Biên bản của hội nghị').getByRole('row').nth(1).click();
  await inspector().getByRole('button', { name: 'Sửa bảng hàng' }).click();
  const quantity = page
    .getByRole('dialog')
    .getByLabel(/^Số lượng/)
    .first();
  await quantity.fill('nhiều');
  await quantity.press('Tab');
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('«nhiều» chưa đọc được thành số');
  await quantity.fill('1.250');
  await quantity.press('Enter');
  await expect(page.getByRole('dialog').getByRole('alert')).toHaveCount(0);
  await page.getByRole('dialog').getByRole('button', { name: 'Xong' }).click();
});

test('the PDF is seen before it is saved, and the saved one says the same', async () => {
  const canvas = inspector().getByRole('img', { name: /^Trang 1 trên/ });
  await expect.poll(() => inkOf(canvas), { timeout: 20_000 }).toBeGreaterThan(0.005);
  await expect(inspector().getByRole('article', { name: 'Bản in của biên bản số 01' })).toContainText('1.250');
  const target = path.join(folder, 'mot.pdf');
  await answerDialogs(launched.app, { save: target });
  await inspector().getByRole('button', { name: 'Lưu biên bản này thành PDF' }).click();
  await expect(page.getByText('Đã lưu «mot.pdf».')).toBeVisible();
  test.skip(!hasPoppler, 'poppler is missing');
  const bytes = new Uint8Array(fs.readFileSync(target));
  const plain = (text: string): string => text.normalize('NFC').replace(/\s+/g, '');
  const printed = plain(pdfText(bytes));
  const seen = await inspector().getByRole('article').getByRole('paragraph').allInnerTexts();
  expect(seen.length).toBeGreaterThan(30);
  for (const line of seen.slice(0, 12)) expect(printed).toContain(plain(line));
  expect(printed).toContain('1.250');
  expect(
    await inspector()
      .getByRole('img', { name: /^Trang/ })
      .count(),
  ).toBe(pdfPages(bytes));
});

test('many are saved as one file, or each in a folder, and marked as printed', async () => {
  const [, ready = 0, warned = 0] = await readFigures(page, 'Biên bản theo kết quả kiểm');
  const count = ready + warned;
  expect(count).toBeGreaterThan(0);
  const target = path.join(folder, 'gop.pdf');
  await answerDialogs(launched.app, { save: target, open: [folder] });
  await holdFile(launched.app, '.tmp');
  await button(`Lưu ${count} biên bản`).click();
  await page.getByRole('menuitem', { name: `Một tệp PDF gồm ${count} biên bản` }).click();
  await expect(page.getByRole('main').getByRole('alert')).toContainText('«gop.pdf» đang mở trong chương trình khác');
  await holdFile(launched.app, null);
  await button('Thử lại').click();
  await expect(page.getByText('Đã lưu «gop.pdf».')).toBeVisible();
  await button(`Lưu ${count} biên bản`).click();
  await page.getByRole('menuitem', { name: `${count} tệp PDF trong một thư mục` }).click();
  await expect(page.getByText(new RegExp(`^Đã lưu ${count} tệp vào thư mục`))).toBeVisible();
  expect(fs.readdirSync(folder).filter((name) => name.startsWith('BBGN'))).toHaveLength(count);
  await button(`Đánh dấu đã in: ${count}`).click();
  await readToast(page, `Đã đánh dấu in ${count} biên bản.`);
  await expect(grid('Biên bản của hội nghị').getByText('Đã in').first()).toBeVisible();
});

test('a void memorandum keeps its number, and the same pair gets a new one', async () => {
  await inspector().getByRole('button', { name: 'Hủy biên bản' }).click();
  await readToast(page, 'Đã hủy biên bản số 01.');
  await page.getByRole('link', { name: 'Lập biên bản' }).click();
  const sellers = grid('Bên bán');
  await sellers.focus();
  for (const key of ['Home', 'Space']) await sellers.press(key);
  await selectAll(grid('Bên mua'));
  await expect(page.getByText(/2 cặp đã có biên bản, giữ nguyên; đánh số 07\.$/)).toBeVisible();
  await button('Lập 1 biên bản').click();
  await readToast(page, 'Đã lập 1 biên bản.');
  expect(await rowsOf(grid('Biên bản của hội nghị'))).toBe(7);
});

for (const language of ['vi', 'en'] as const) {
  test(`no screen of the conference has a serious finding of axe, ${language}`, async () => {
    await page.evaluate(() => {
      location.hash = '/cai-dat';
    });
    await page
      .getByText(language === 'vi' ? 'Tiếng Việt' : 'English', { exact: true })
      .first()
      .click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const id = await page.evaluate(async () => {
      location.hash = '/hoi-nghi';
      await new Promise((resolve) => setTimeout(resolve, 500));
      document.querySelector<HTMLElement>('.link-button')?.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return location.hash.split('/')[2] ?? '';
    });
    for (const address of [
      '/hoi-nghi',
      `/hoi-nghi/${id}/ben-ban`,
      `/hoi-nghi/${id}/thong-tin`,
      `/hoi-nghi/${id}/moi-ban`,
      `/danh-muc/${id}`,
      `/bien-ban/${id}`,
      `/bien-ban/${id}/lap`,
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const row = page.getByRole('grid').first().getByRole('row').nth(1);
      if (await row.isVisible()) await row.click();
      const { violations } = await new AxeBuilder({ page }).setLegacyMode().analyze();
      const serious = violations.filter(({ impact }) => impact === 'serious' || impact === 'critical');
      expect(serious.map(({ id: rule, nodes }) => [address, rule, nodes[0]?.html])).toEqual([]);
    }
  });
}
