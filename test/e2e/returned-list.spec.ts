import fs from 'node:fs';
import path from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { editedIn, placeIn } from '../support/edit-export';
import {
  addsUp,
  chooseFiles,
  fillDisk,
  goTo,
  nameOffice,
  readSum,
  toFirstRow,
  toFirstStep,
} from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { corrected, firstRow, goodRow, senderList, withCells } from '../support/sender-list';
import { type SerialApp, serialApp } from '../support/serial-app';

/** One after the other in one application: a list comes, goes back, comes again. */
let opened: SerialApp;
let page: Page;
const inFolder = (name: string): string => path.join(opened.folder, name);
const read = (name: string): Uint8Array => new Uint8Array(fs.readFileSync(inFolder(name)));

const dirty = [
  goodRow(1, 'Chè Shan tuyết', 'HTX Chè Tà Xùa', '0911000001'),
  withCells(goodRow(2, 'Mật ong rừng', 'Hộ kinh doanh Ong Mường', '0911000002'), { 8: 'giá chợ' }),
  goodRow(3, 'Rượu sâu chít', 'HTX Rượu Bắc Yên', '0911000003'),
  withCells(goodRow(4, 'Táo mèo khô', 'HTX Táo Mèo', '0911000004'), { 2: null }),
  goodRow(5, 'Măng khô', 'HTX Măng', '0911000005'),
];

serialApp({}, async (started) => {
  opened = started;
  ({ page } = opened);
  fs.writeFileSync(inFolder('ds.xlsx'), await senderList(dirty));
  await nameOffice(page);
  await goTo(page, 'Nhập từ Excel');
});

/** Workers start, load what reads and writes workbooks, and do it: on a busy machine that takes its time. */
const patiently = expect.configure({ timeout: 40_000 });
const preview = () => readSum(page, 'Dòng đọc được');
const sendBack = () => page.getByRole('button', { name: 'Gửi lại người gửi…' });

async function importFile(name: string): Promise<void> {
  await goTo(page, 'Nhập từ Excel');
  await toFirstStep(page);
  await chooseFiles(opened.app, page, [inFolder(name)]);
}

async function apply(name: string): Promise<void> {
  await page.getByRole('button', { name }).click();
  await patiently(page.getByRole('button', { name: 'Nhập tệp khác' })).toBeVisible();
}

test('a list with errors offers to go back, and a full disk is told with its sentence', async () => {
  await importFile('ds.xlsx');
  await patiently(page.getByRole('button', { name: 'Nhập 4 dòng' })).toBeEnabled();
  await answerDialogs(opened.app, { save: inFolder('gui-lai.xlsx') });
  await fillDisk(opened.app, 0);
  await sendBack().click();
  await patiently(page.getByText(/đầy|không đủ chỗ|dung lượng/i).first()).toBeVisible();
  await fillDisk(opened.app, null);
  expect(fs.existsSync(inFolder('gui-lai.xlsx'))).toBe(false);
  await page.getByRole('button', { name: 'Thử lại' }).click();
  await patiently(page.getByText('Đã lưu «gui-lai.xlsx», ghi chú ở 2 dòng.')).toBeVisible();
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations).toEqual([]);
  }).toPass();
});

test('the good rows are entered after the list went back', async () => {
  await apply('Nhập 4 dòng');
  await patiently(sendBack()).toBeVisible();
});

test('the list that comes back untouched changes nothing', async () => {
  await importFile('gui-lai.xlsx');
  await patiently(page.getByText('Sổ đã có đủ mọi dòng của tệp này: không có gì để ghi.')).toBeVisible();
  await patiently.poll(preview).toEqual({ read: 5, created: 0, updated: 0, unchanged: 4, doubtful: 0, refused: 1 });
});

test('corrected, only the corrected rows are updated', async () => {
  const back = await corrected(read('gui-lai.xlsx'), (sheet) => {
    sheet.getCell(`H${firstRow + 1}`).value = 150_000;
    sheet.getCell(`B${firstRow + 3}`).value = 'Táo mèo sấy';
    sheet.getCell(`B${firstRow + 4}`).value = 'Măng nứa khô';
    sheet.spliceColumns(12, 1);
  });
  fs.writeFileSync(inFolder('da-sua.xlsx'), back);
  await apply('Xong tệp này');
  await importFile('da-sua.xlsx');
  await patiently(page.getByRole('button', { name: 'Nhập 3 dòng' })).toBeEnabled();
  await patiently.poll(preview).toEqual({ read: 5, created: 1, updated: 2, unchanged: 2, doubtful: 0, refused: 0 });
  expect(addsUp(await preview())).toBe(true);
  await apply('Nhập 3 dòng');
});

test('a register exported for editing comes back without a change, and then with the one that was made', async () => {
  await goTo(page, 'Sản phẩm');
  await page.getByRole('button', { name: 'Xuất Excel để sửa…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất Excel để sửa' });
  await patiently(dialog.getByText(/Xuất 5 hồ sơ/)).toBeVisible();
  await answerDialogs(opened.app, { save: inFolder('sua.xlsx') });
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await patiently(dialog.getByText('Đã lưu «sua.xlsx» với 5 hồ sơ.')).toBeVisible();
  await dialog.getByRole('button', { name: 'Thôi' }).click();

  await importFile('sua.xlsx');
  await patiently(page.getByText('Sổ đã có đủ mọi dòng của tệp này: không có gì để ghi.')).toBeVisible();
  await patiently.poll(preview).toMatchObject({ created: 0, updated: 0, doubtful: 0, refused: 0 });
  const same = await preview();
  expect(same.unchanged).toBe(same.read);

  const edited = await editedIn(read('sua.xlsx'), (workbook) => {
    const names = workbook.getWorksheet('Sản phẩm')?.getColumn(4).values ?? [];
    const row = names.indexOf('Măng nứa khô');
    const id = workbook.getWorksheet('Sản phẩm')?.getCell(row, 1).text ?? '';
    placeIn(workbook, 'products', 'retailPriceMin', id).cell.value = 99_000;
  });
  fs.writeFileSync(inFolder('sua-2.xlsx'), edited);
  await apply('Xong tệp này');
  await importFile('sua-2.xlsx');
  await patiently(page.getByRole('button', { name: 'Nhập 1 dòng' })).toBeEnabled();
  await patiently.poll(preview).toMatchObject({ created: 0, updated: 1, doubtful: 0, refused: 0 });
  await apply('Nhập 1 dòng');
});

test('personal data leave only when they are asked for', async () => {
  await goTo(page, 'Chủ thể');
  await page.getByRole('button', { name: 'Xuất Excel để sửa…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Xuất Excel để sửa' });
  await patiently(dialog.getByRole('checkbox')).not.toBeChecked();
  await expect(async () => {
    const { violations } = await new AxeBuilder({ page })
      .include('[role="dialog"]')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21aa'])
      .analyze();
    expect(violations).toEqual([]);
  }).toPass();
  await answerDialogs(opened.app, { save: inFolder('chu-the.xlsx') });
  await dialog.getByRole('button', { name: 'Xuất', exact: true }).click();
  await patiently(dialog.getByText(/Đã lưu «chu-the.xlsx»/)).toBeVisible();
  let text = '';
  await editedIn(read('chu-the.xlsx'), (workbook) => {
    text = JSON.stringify(workbook.worksheets.map((sheet) => sheet.getSheetValues()));
  });
  // The household's phone is hidden, the co-operative's is not.
  expect(text).toContain('0911 000 001');
  expect(text).not.toContain('0911 000 002');
  await dialog.getByRole('button', { name: 'Thôi' }).click();
});

test('the template is saved and read back as an empty list', async () => {
  await goTo(page, 'Nhập từ Excel');
  await page.getByRole('button', { name: 'Nhập tệp khác' }).click();
  await answerDialogs(opened.app, { save: inFolder('mau.xlsx') });
  await page.getByRole('button', { name: 'Tải danh sách mẫu…' }).click();
  await patiently(page.getByText('Đã lưu «mau.xlsx».')).toBeVisible();
  expect(read('mau.xlsx').length).toBeGreaterThan(5000);
});

test('a cell that was edited in the registry since waits with both values', async () => {
  const edited = await editedIn(read('sua.xlsx'), (workbook) => {
    const names = workbook.getWorksheet('Sản phẩm')?.getColumn(4).values ?? [];
    const id = workbook.getWorksheet('Sản phẩm')?.getCell(names.indexOf('Măng nứa khô'), 1).text ?? '';
    placeIn(workbook, 'products', 'retailPriceMin', id).cell.value = 88_000;
  });
  fs.writeFileSync(inFolder('sua-cu.xlsx'), edited);
  await importFile('sua-cu.xlsx');
  await page.getByRole('tab', { name: /Còn nghi/ }).click();
  await toFirstRow(page.getByRole('grid', { name: 'Còn nghi' }));
  const beside = page.getByRole('complementary', { name: 'Chi tiết dòng đang chọn' });
  await patiently(page.getByText('1 dòng nghi để ở «Cần xem lại».')).toBeVisible();
  await patiently(beside.getByText('Trong sổ: 99.000')).toBeVisible();
  await patiently(beside.getByText('Trong tệp: 88.000')).toBeVisible();
  await patiently(beside.getByRole('button', { name: 'Lấy giá trị trong tệp' })).toBeVisible();
});

test('left for later it waits in the queue, where one key takes the value of the file and Ctrl+Z gives it back', async () => {
  await apply('Xong tệp này');
  await goTo(page, 'Cần xem lại');
  const queue = page.getByRole('grid', { name: 'Cần xem lại' });
  const beside = page.getByRole('complementary', { name: 'Dòng đang chọn' });
  await patiently(beside.getByText('99.000 88.000')).toBeVisible();
  await toFirstRow(queue);
  await page.keyboard.press('m');
  await patiently(queue.getByRole('row')).toHaveCount(2);
  await page.keyboard.press('1');
  // The row leaves at once; what Ctrl+Z takes back is there when it is said.
  await patiently(page.getByText(/^Đã ghi «Măng nứa khô» vào hồ sơ có sẵn/)).toBeVisible();
  await patiently(page.getByText('Không có dòng nào chờ xem lại.')).toBeVisible();
  await page.keyboard.press('Control+z');
  await patiently(page.getByText('Không có dòng nào chờ xem lại.')).toBeHidden();
  await patiently(beside.getByText('99.000 88.000')).toBeVisible();
  await toFirstRow(queue);
  await page.keyboard.press('b');
  await patiently(page.getByText('Đã giữ «Măng nứa khô» như trong sổ.')).toBeVisible();
});
