import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import ExcelJS from 'exceljs';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { addsUp, chooseFiles, goTo, readSum, textWorkbook, toFirstStep, toPreview } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;
let folder: string;

/** A sample of the register is typed a second time, blind, and compared; open questions wait in one list (R10). */
const office = serialApp({ sample: true, size: laptop }, (opened) => {
  ({ page, folder } = opened);
});

const heading = () => page.getByRole('heading', { level: 1 });
const region = (name: string | RegExp) => page.getByRole('region', { name });
const ways = () => page.getByRole('navigation', { name: 'Nơi có câu hỏi' });

test('a sample is drawn by register, seed and fields, and its boxes are empty', async () => {
  await goTo(page, 'Cần xem lại');
  await ways()
    .getByRole('link', { name: /^Nhập lại mẫu 5 %/ })
    .click();
  await page.getByRole('textbox', { name: 'Số mồi' }).fill('2026');
  for (const box of await region('Lấy mẫu mới').getByRole('checkbox').all()) await box.setChecked(false);
  await region('Lấy mẫu mới').getByRole('checkbox', { name: 'Người đại diện' }).check();
  await region('Lấy mẫu mới').getByRole('checkbox', { name: 'Chức vụ', exact: true }).check();
  await expect(page.getByText(/^Mẫu \d+ trên [\d.]+ hồ sơ\.$/)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lấy mẫu', exact: true }).click();
  await expect(heading()).toHaveText('Nhập lại mẫu 5 %: Chủ thể', { ignoreCase: true });
  await expect(page.getByRole('textbox', { name: 'Người đại diện', exact: true })).toHaveValue('');
  await expect(page.getByRole('textbox', { name: 'Chức vụ', exact: true })).toHaveValue('');
});

test('what is typed is compared, and goes on after leaving', async () => {
  const first = await page.locator('.section h3').first().innerText();
  await page.getByRole('textbox', { name: 'Người đại diện', exact: true }).fill('Người Khác Hẳn');
  await page.getByRole('textbox', { name: 'Chức vụ', exact: true }).fill('Giám đốc nhập hai');
  await page.getByRole('button', { name: 'Xong, hồ sơ tiếp' }).click();
  await expect(region('Nhập lần hai: hồ sơ 2 trên')).toBeVisible();
  await expect(page.locator('.section h3').first()).not.toHaveText(first);
  await expect(page.getByRole('textbox', { name: 'Chức vụ', exact: true })).toHaveValue('');
  await expect(region('Chỗ khác nhau (2)').getByRole('row')).toHaveCount(3);
  await expect(region('Tỷ lệ khác nhau').getByText('2 trên 2 ô, 100 %')).toBeVisible();
  await page.getByRole('textbox', { name: 'Chức vụ', exact: true }).fill('đang gõ dở');
  await page.getByRole('link', { name: 'Về các mẫu' }).click();
  await expect(page.getByText(/^đã nhập 1 trên \d+, 2 chỗ khác chờ chọn$/)).toBeVisible();
  await page.getByRole('link', { name: /^Làm tiếp/ }).click();
  await expect(page.getByRole('textbox', { name: 'Chức vụ', exact: true })).toHaveValue('đang gõ dở');
});

test('one of the two is taken with a reason, and the record follows', async () => {
  const table = region('Chỗ khác nhau (2)');
  const row = table.getByRole('row').filter({ hasText: 'Giám đốc nhập hai' });
  await row.getByRole('button', { name: /^Lấy lần hai/ }).click();
  await expect(row.getByText('Ghi lý do hoặc giấy tờ rồi mới chọn được.')).toBeVisible();
  await row.getByRole('textbox', { name: /^Lý do hoặc giấy tờ/ }).fill('quyết định bổ nhiệm');
  await row.getByRole('button', { name: /^Lấy lần hai/ }).click();
  await expect(row.getByText('lấy giá trị nhập lần hai')).toBeVisible();
  await untilSaved(page);
  expect(await seriousFindings(page)).toEqual([]);
});

test('the comparison goes out as a workbook, with the rate, both values and what was taken', async () => {
  const file = path.join(folder, 'so-sanh.xlsx');
  await answerDialogs(office().app, { save: file });
  await page.getByRole('button', { name: /^Xuất biên bản so sánh/ }).click();
  const dialog = page.getByRole('dialog');
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Ghi tệp Excel' }).click();
  await expect(dialog.getByText('Đã lưu «so-sanh.xlsx».')).toBeVisible();
  await dialog.getByRole('button', { name: 'Đóng' }).last().click();
  const book = new ExcelJS.Workbook();
  await book.xlsx.readFile(file);
  const textOf = (name: string): string =>
    (book.getWorksheet(name)?.getSheetValues() ?? [])
      .map((row) =>
        Array.isArray(row) ? row.map((cell) => (typeof cell === 'object' ? '' : String(cell))).join('|') : '',
      )
      .join('\n');
  expect(textOf('Tỷ lệ')).toContain('Chức vụ|1|1|100');
  const differences = textOf('Chỗ khác nhau');
  expect(differences).toMatch(/Giám đốc nhập hai\|lấy giá trị nhập lần hai/);
  // A household's representative is a natural person: masked, as the dialog says.
  expect(differences).toMatch(/N\. K\. Hẳn\|chờ chọn/);
  expect(differences).not.toContain('Người Khác Hẳn');
});

test('an open question waits in «Cần xem lại» and on the start page, and is answered there', async () => {
  await goTo(page, 'Chủ thể');
  await page.locator('.data-list-row').first().dblclick();
  await expect(region('Kiểm tra')).toBeVisible();
  const name = await heading().innerText();
  await region('Kiểm tra').getByRole('button', { name: 'Hỏi về một ô' }).click();
  await region('Kiểm tra').getByRole('combobox', { name: 'Ô cần hỏi' }).click();
  await page.getByRole('option', { name: 'Điện thoại', exact: true }).click();
  await region('Kiểm tra').getByRole('textbox', { name: 'Câu hỏi' }).fill('Số này còn dùng không?');
  await region('Kiểm tra').getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await untilSaved(page);
  await goTo(page, 'Việc cần làm');
  await page.getByRole('link', { name: /1 câu hỏi về ô chưa có trả lời/ }).click();
  await expect(ways().getByRole('link', { name: 'Câu hỏi về ô 1' })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.data-list-row')).toHaveCount(1);
  await expect(page.locator('.data-list-row')).toContainText(name);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Trả lời câu hỏi: Số này còn dùng không?' }).fill('Còn, đã gọi');
  await page.getByRole('button', { name: 'Trả lời' }).click();
  await expect(page.getByText('Không có câu hỏi nào chờ trả lời.')).toBeVisible();
});

const head = ['Chủ thể', 'Điện thoại', 'Tên sản phẩm', 'Giá bán', 'Người đại diện'];
const bring = async (name: string, rows: readonly (readonly string[])[]): Promise<void> => {
  const file = path.join(folder, name);
  fs.writeFileSync(file, textWorkbook([head, ...rows]));
  await goTo(page, 'Nhập từ Excel');
  await toFirstStep(page);
  await chooseFiles(office().app, page, [file]);
};
const many = Array.from({ length: 25 }, (_, index) => [
  `HTX Nhập Lại ${String(index + 1).padStart(2, '0')}`,
  `09110002${String(index).padStart(2, '0')}`,
  `Bột nghệ số ${index + 1}`,
  '50000',
  '',
]);

test('a sample of one import holds records of that list only', async () => {
  await bring('huyen-gui.xlsx', many);
  await page.getByRole('button', { name: /^Nhập \d+ dòng/ }).click();
  await expect(page.getByText('Đã nhập «huyen-gui.xlsx»')).toBeVisible();
  await goTo(page, 'Cần xem lại');
  await ways()
    .getByRole('link', { name: /^Nhập lại mẫu 5 %/ })
    .click();
  const draw = region('Lấy mẫu mới');
  await draw.getByRole('combobox', { name: /^Lấy từ/ }).click();
  await page.getByRole('option', { name: /huyen-gui\.xlsx/ }).click();
  await expect(draw.getByText('Mẫu 2 trên 25 hồ sơ.')).toBeVisible();
  await draw.getByRole('button', { name: 'Lấy mẫu', exact: true }).click();
  await expect(page.locator('.section h3').first()).toHaveText(/^HTX Nhập Lại \d\d$/);
  await page.getByRole('button', { name: 'Để sau' }).click();
  await expect(page.locator('.section h3').first()).toHaveText(/^HTX Nhập Lại \d\d$/);
  await page.getByRole('link', { name: 'Về các mẫu' }).click();
  await expect(page.getByText(/Tệp «huyen-gui\.xlsx», nhập /).first()).toBeVisible();
});

const openProducer = async (name: string): Promise<void> => {
  await goTo(page, 'Chủ thể');
  await page.getByRole('searchbox').fill(name);
  await page.getByRole('row', { name: new RegExp(name) }).dblclick();
  await expect(heading()).toHaveText(name);
};

test('a list that would change a locked record leaves it as it is, and says why', async () => {
  await openProducer('HTX Nhập Lại 01');
  await region('Kiểm tra').getByRole('button', { name: 'Đánh dấu đã kiểm' }).click();
  await region('Kiểm tra').getByRole('button', { name: 'Khóa hồ sơ' }).click();
  await expect(region('Kiểm tra').getByRole('button', { name: 'Mở khóa' })).toBeVisible();
  await untilSaved(page);
  const changed = [
    ['HTX Nhập Lại 01', '0911000200', 'Bột nghệ số 1', '50000', 'Trần Văn Khóa'],
    ['HTX Nhập Lại 02', '0911000201', 'Bột nghệ số 2', '50000', 'Trần Văn Mở'],
  ];
  await bring('sua-so.xlsx', changed);
  await toPreview(page);
  const sum = () => readSum(page, 'Dòng đọc được');
  await expect.poll(sum).toMatchObject({ read: 2, updated: 1, refused: 1 });
  expect(addsUp(await sum())).toBe(true);
  await page.getByRole('tab', { name: /^Từ chối/ }).click();
  await expect(page.getByRole('row', { name: /Bột nghệ số 1 / })).toContainText(
    'Chủ thể hoặc sản phẩm của dòng này đã khóa nên giữ nguyên.',
  );
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Nhập 1 dòng', exact: true }).click();
  await expect(page.getByText('Đã nhập «sua-so.xlsx»')).toBeVisible();
  for (const [name, representative] of [
    ['HTX Nhập Lại 01', ''],
    ['HTX Nhập Lại 02', 'Trần Văn Mở'],
  ] as const) {
    await openProducer(name);
    await expect(page.getByRole('textbox', { name: 'Người đại diện', exact: true })).toHaveValue(representative);
  }
});

test('the sheet marks a locked record before anybody types in it', async () => {
  await goTo(page, 'Chủ thể');
  await page.getByRole('link', { name: 'Bảng tính' }).click();
  await page.getByRole('searchbox').first().fill('HTX Nhập Lại 0');
  const rows = page.locator('.sheet-row');
  const locked = rows.filter({ hasText: 'HTX Nhập Lại 01' });
  await expect(locked.getByRole('rowheader')).toHaveAccessibleName(/^\d+, Đã khóa$/);
  await expect(rows.filter({ hasText: 'HTX Nhập Lại 02' }).getByRole('rowheader')).not.toHaveAccessibleName(/Đã khóa/);
  await locked.locator('.frozen').click();
  await expect(page.locator('.sheet-foot')).toContainText('Dòng này đã khóa');
  await expect(page.locator('.sheet-editor-box')).toHaveAccessibleName(/HTX Nhập Lại 01, Đã khóa$/);
});
