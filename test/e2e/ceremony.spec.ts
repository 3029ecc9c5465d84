import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { addsUp, readFigures } from '../support/conference-window';
import { answerDialogs } from '../support/launch-app';
import { pdfPages, pdfText } from '../support/poppler';
import { openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';

let page: Page;
let folder: string;

/** The morning of the signing, in one application, on the memoranda of the sample. */
const office = serialApp({ sample: true }, async (opened) => {
  ({ page, folder } = opened);
  await openScreen(page, '/le-ky');
});

const rows = () => page.locator('.order-row');
const numbers = () => rows().locator('.order-number').allInnerTexts();
const undo = () => page.keyboard.press('Control+z');
const look = async (name: string): Promise<void> => {
  const to = process.env['KEEP_SCREENS'];
  if (to) await page.screenshot({ path: path.join(to, `${name}.png`) });
};

async function print(item: string): Promise<Uint8Array> {
  const file = path.join(folder, `${item}.pdf`);
  await answerDialogs(office().app, { save: file });
  await page.getByRole('button', { name: 'In', exact: true }).click();
  await page.getByRole('menuitem', { name: item }).click();
  await expect(page.getByText(`Đã lưu «${path.basename(file)}».`)).toBeVisible({ timeout: 60_000 });
  await page.getByRole('main').getByRole('button', { name: 'Đóng' }).click();
  return fs.readFileSync(file);
}

test('papers are moved with buttons, keys and the pointer; times follow', async () => {
  // The first page is drawn before the others.
  await expect(rows()).toHaveCount(80);
  const before = await numbers();
  await rows()
    .first()
    .getByRole('button', { name: /^Xuống/ })
    .click();
  await expect.poll(numbers).toEqual([before[1], before[0], ...before.slice(2)]);
  await undo();
  await expect.poll(numbers).toEqual(before);
  await rows()
    .first()
    .getByRole('button', { name: /^Xuống/ })
    .focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect.poll(numbers).toEqual([before[1], before[0], ...before.slice(2)]);
  await undo();
  await expect.poll(numbers).toEqual(before);
  await rows().nth(2).dragTo(rows().first());
  await expect.poll(numbers).toEqual([before[2], before[0], before[1], ...before.slice(3)]);

  await page.getByLabel('Bắt đầu lúc').fill('8h30');
  await page.getByLabel('Số cặp mỗi đợt').fill('2');
  await page.getByLabel('Phút mỗi đợt').fill('10');
  await page.getByLabel('Phút mỗi đợt').blur();
  await expect(page.getByRole('heading', { name: /^Đợt 2, 08:40 - 08:50, 2 biên bản/ })).toBeVisible();
  await page.getByRole('button', { name: 'Thêm phần' }).first().click();
  // What is typed goes into the new line: a space on the button would add another one.
  await expect(page.getByLabel('Tên phần, dòng 1')).toBeFocused();
  await page.keyboard.type('Khai mạc');
  await page.getByLabel('Phút, dòng 1').fill('lâu');
  await page.getByLabel('Phút, dòng 1').blur();
  await expect(page.getByText('Ghi số nguyên từ 0 đến 600.')).toBeVisible();
  await page.getByLabel('Phút, dòng 1').fill('15');
  await page.getByLabel('Phút, dòng 1').blur();
  await expect(page.getByRole('heading', { name: /^Đợt 1, 08:45 - 08:55/ })).toBeVisible();
  await page.getByLabel('Bắt đầu lúc').fill('sớm');
  await page.getByLabel('Bắt đầu lúc').blur();
  await expect(page.getByText('Ghi giờ như 08:30.')).toBeVisible();
  await look('order');
  expect(await seriousFindings(page)).toEqual([]);
});

test('the script follows the order of the screen', async () => {
  const order = await numbers();
  const text = pdfText(await print('Lời dẫn cho MC')).replaceAll('\u00a0', ' ');
  const read = [...text.matchAll(/Biên bản số (\d+):/g)].map(([, number]) => number);
  expect(read).toEqual(order);
  expect(text).toContain('08:30 - 08:45. Khai mạc');
  expect(text).not.toMatch(/undefined|\{\{/);
});

test('guests are seated by rank; their cards and those of the signers print on both sides', async () => {
  await page.getByRole('link', { name: 'Chỗ ngồi, thẻ tên' }).click();
  for (const [index, [name, title]] of [
    ['Trần Thị Hai', 'Phó Giám đốc Sở Công Thương'],
    ['Nguyễn Văn Một', 'Chủ tịch UBND tỉnh'],
    ['Lê Văn Ba', 'Trưởng phòng'],
  ].entries()) {
    const line = String(index + 1);
    await page.getByRole('button', { name: 'Thêm đại biểu' }).click();
    // A list copied from a message carries marks that turn the reading round.
    await page.getByLabel(`Họ và tên, dòng ${line}`).fill(`\u202e${name ?? ''} `);
    await page.getByLabel(`Chức vụ, dòng ${line}`).fill(title ?? '');
    await page.getByLabel(`Đơn vị, dòng ${line}`).focus();
  }
  await page.getByLabel('Đơn vị, dòng 3').blur();
  await page.getByRole('button', { name: 'Xếp theo chức vụ' }).click();
  await expect(page.locator('.seat .medium')).toHaveText(['Trần Thị Hai', 'Nguyễn Văn Một', 'Lê Văn Ba']);
  await look('seats');
  expect(await seriousFindings(page)).toEqual([]);
  const cards = await print('Thẻ tên gấp đôi');
  expect(pdfPages(cards)).toBeGreaterThan(1);
  expect(pdfText(cards).split('Nguyễn Văn Một').length - 1).toBe(2);
});

test('folders are ticked and signers looked for; the checklist says so', async () => {
  await page.getByRole('link', { name: 'Cặp ký, người ký' }).click();
  const first = page.locator('.folder-table tbody tr').first();
  await first.getByRole('checkbox', { name: /^Đủ bản/ }).click();
  await expect(first.getByRole('checkbox', { name: /^Đủ bản/ })).toBeChecked();
  await first.getByRole('combobox', { name: /Bên A/ }).selectOption('present');
  await first.getByRole('combobox', { name: /Bên B/ }).selectOption('missing');
  await expect(page.getByText('1 người ký chưa đến')).toBeVisible();
  await look('folders');
  expect(await seriousFindings(page)).toEqual([]);
});

test('one key each on the board, undone with one; the press note keeps three numbers apart', async () => {
  await page.getByRole('link', { name: 'Bảng ký trực tiếp' }).click();
  const figures = () => readFigures(page, 'Biên bản theo kết quả ký');
  const [total = 0] = await figures();
  await page.locator('.board-row').first().getByRole('button').first().focus();
  for (const key of ['k', 'k', 'v', 'h']) await page.keyboard.press(key);
  await expect.poll(figures).toEqual([total, 2, 1, 1, total - 4]);
  expect(addsUp(await figures())).toBe(true);
  await undo();
  await expect.poll(figures).toEqual([total, 2, 1, 0, total - 3]);
  await look('board');
  expect(await seriousFindings(page)).toEqual([]);
  const text = pdfText(await print('Thông tin báo chí')).replaceAll(/\s+/g, ' ');
  expect(text).toContain('đã ký 02 (hai) biên bản ghi nhớ giữa 02 (hai) cặp đơn vị');
  expect(text).toContain('01 (một) biên bản chưa ký do vắng người ký');
});
