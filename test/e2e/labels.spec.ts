import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { toFirstRow } from '../support/import-window';
import { answerDialogs, setPrinters } from '../support/launch-app';
import { pdfPages, pdfText, pdfWords } from '../support/poppler';
import { openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';

let page: Page;
let folder: string;

/** Labels of the sample's conference: first on a computer without any printer, then on one that has two. */
const office = serialApp({ sample: true, size: { width: 1366, height: 768 } }, async (opened) => {
  ({ page, folder } = opened);
  await setPrinters(opened.app, []);
  await openScreen(page, '/nhan-the');
});

const look = async (name: string): Promise<void> => {
  const to = process.env['KEEP_SCREENS'];
  if (to) await page.screenshot({ path: path.join(to, `${name}.png`) });
};
const main = () => page.getByRole('main');

/** Presses the button, answers the dialog, and gives what lies on the disk. */
async function saved(button: RegExp, name: string): Promise<Uint8Array> {
  const file = path.join(folder, `${name}.pdf`);
  await answerDialogs(office().app, { save: file });
  await main().getByRole('button', { name: button }).click();
  await expect(page.getByText(`Đã lưu «${name}.pdf».`)).toBeVisible({ timeout: 60_000 });
  await main().getByRole('button', { name: 'Đóng' }).click();
  return fs.readFileSync(file);
}

test('without a printer the screen says so, and the PDF is saved all the same', async () => {
  await expect(page.getByText('Máy tính này chưa cài máy in nào.')).toBeVisible();
  await expect(page.getByRole('grid', { name: 'Những gì sẽ in' }).getByRole('row').nth(2)).toBeVisible();
  await expect(page.locator('.paper-desk canvas').first()).toBeVisible();
  await look('labels');
  expect(await seriousFindings(page)).toEqual([]);
  const list = page.getByRole('grid', { name: 'Những gì sẽ in' });
  await list.focus();
  for (const key of ['Home', 'Space', 'ArrowDown', 'Space']) await list.press(key);
  const labels = await saved(/^Lưu PDF 2 nhãn/, 'nhan');
  expect(pdfPages(labels)).toBeGreaterThan(0);
  expect(pdfText(labels)).not.toMatch(/undefined|\{\{/);
});

test('a printer is named by hand, measured on its test page, and its labels are moved by what was measured', async () => {
  const heading = async (bytes: Uint8Array) => pdfWords(bytes, 1)[0] ?? { left: 0, top: 0 };
  await page.getByLabel('Tên máy in khác').fill('Canon phòng văn thư');
  await page.getByRole('button', { name: 'Thêm máy in' }).click();
  await expect(page.getByLabel('Máy in dùng để in nhãn')).toHaveValue('Canon phòng văn thư');
  const before = await saved(/^Lưu PDF \d+ nhãn/, 'truoc');
  await page.getByLabel('Mép trái đến khung (10)').fill('12,5');
  await page.getByLabel('Mép trên đến khung (10)').fill('9');
  await page.getByRole('button', { name: 'Tính độ lệch' }).click();
  await expect(page.getByLabel('Dịch sang phải (mm)')).toHaveValue('-2,5');
  await expect(page.getByLabel('Dịch xuống (mm)')).toHaveValue('1');
  const after = await saved(/^Lưu PDF \d+ nhãn/, 'sau');
  const testPage = await saved(/^Lưu trang đo/, 'trang do');
  const [one, two] = [await heading(before), await heading(after)];
  expect((two.left - one.left) * (25.4 / 72)).toBeCloseTo(-2.5, 1);
  expect((two.top - one.top) * (25.4 / 72)).toBeCloseTo(1, 1);
  expect(pdfText(testPage)).toContain('Canon phòng văn thư');
  await page.getByLabel('Thước ngang (150)').fill('120');
  await page.getByRole('button', { name: 'Tính độ lệch' }).click();
  await expect(page.getByText('Lệch quá nhiều')).toBeVisible();
});

test('installed printers stand beside it, each with its own offset, also after coming back', async () => {
  await setPrinters(office().app, [
    { name: 'HP_1', displayName: 'HP LaserJet phòng 5' },
    { name: 'Canon phòng văn thư', displayName: 'Canon phòng văn thư' },
  ]);
  await openScreen(page, '/san-pham');
  await openScreen(page, '/nhan-the');
  const choice = page.getByLabel('Máy in dùng để in nhãn');
  await expect(choice.locator('option')).toHaveText([/Chưa chọn/, 'HP LaserJet phòng 5', 'Canon phòng văn thư']);
  // What was chosen last on this computer is chosen again.
  await expect(choice).toHaveValue('Canon phòng văn thư');
  await expect(page.getByLabel('Dịch sang phải (mm)')).toHaveValue('-2,5');
  await choice.selectOption('HP_1');
  await expect(page.getByLabel('Dịch sang phải (mm)')).toHaveValue('0');
});

test('a sheet of another size is saved under a name, begins at a used cell, and prints each line as often as asked', async () => {
  await page.getByLabel('Cỡ tờ nhãn').selectOption('s24');
  await page.getByRole('button', { name: 'Sửa kích thước' }).click();
  await page.getByLabel('Rộng nhãn (mm)').fill('90');
  await page.getByLabel('Rộng nhãn (mm)').blur();
  await expect(page.getByText('Các cột rộng hơn khổ giấy A4')).toBeVisible();
  await expect(main().getByRole('button', { name: /^Lưu PDF/ })).toBeDisabled();
  await page.getByLabel('Rộng nhãn (mm)').fill('64');
  await page.getByLabel('Tên tờ nhãn').fill('Tờ của kho');
  await page.getByRole('button', { name: 'Lưu thành tờ nhãn mới' }).click();
  await expect(page.getByLabel('Cỡ tờ nhãn').locator('option').first()).toHaveText('Tờ của kho');
  const list = page.getByRole('grid', { name: 'Những gì sẽ in' });
  await openScreen(page, '/san-pham');
  await openScreen(page, '/nhan-the');
  await expect(page.getByLabel('Cỡ tờ nhãn').locator('option:checked')).toHaveText('Tờ của kho');
  await toFirstRow(list);
  await list.press('Space');
  await page.getByLabel('Bắt đầu từ ô số').fill('24');
  await page.getByLabel('Số nhãn mỗi dòng').fill('3');
  await page.getByLabel('Số nhãn mỗi dòng').blur();
  await look('labels-sheet');
  expect(await seriousFindings(page)).toEqual([]);
  const labels = await saved(/^Lưu PDF 3 nhãn/, 'ba nhan');
  expect(pdfPages(labels)).toBe(2);
});

test('cards, signs and labels of folders are there as well', async () => {
  for (const kind of ['cards', 'signs', 'folders']) {
    await page.getByLabel('In gì').selectOption(kind);
    await expect(page.getByRole('grid', { name: 'Những gì sẽ in' }).getByRole('row').nth(1)).toBeVisible();
    await expect(page.locator('.paper-desk canvas').first()).toBeVisible();
    const bytes = await saved(/^Lưu PDF \d+ nhãn/, kind);
    expect(pdfPages(bytes)).toBeGreaterThan(0);
    const to = process.env['KEEP_SCREENS'];
    if (to) fs.writeFileSync(path.join(to, `${kind}.pdf`), bytes);
    await look(`labels-${kind}`);
  }
});
