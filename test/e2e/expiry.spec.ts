import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { addsUp, expectRows, inkOf, readFigures, rowsOf } from '../support/conference-window';
import { goTo, toFirstRow } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { pdfText } from '../support/poppler';
import { openScreen } from '../support/screens';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;
let folder: string;

/** One after the other in one application, on the certificates of the sample. */
const office = serialApp({ sample: true, size: laptop }, async (opened) => {
  ({ page, folder } = opened);
  await goTo(page, 'Hạn chứng nhận');
});

const list = () => page.getByRole('grid', { name: 'Hạn chứng nhận' });
const sum = () => readFigures(page, 'Sản phẩm theo tình trạng giấy chứng nhận');
const day = () => page.getByLabel('Xét ngày');

async function judgeOn(date: string): Promise<void> {
  await day().fill(date);
  await day().press('Enter');
  await expect(page.getByText(`xét vào ngày ${date}`)).toBeVisible();
}

test('every list of every day adds up to the register', async () => {
  for (const date of ['01/01/2025', '29/02/2028', '27/11/2026']) {
    await judgeOn(date);
    await expectRows(list(), 1700);
    const figures = await sum();
    expect(addsUp(figures)).toBe(true);
    expect(figures[0]).toBe(1700);
  }
  expect(await seriousFindings(page)).toEqual([]);
});

test('a figure opens its rows, and the window of the dossier is a part of them', async () => {
  const part = page.getByRole('button', { name: /còn dưới 180 ngày$/ });
  const [figure = ''] = (await part.innerText()).split(/\s/);
  await part.click();
  await expectRows(list(), Number(figure.replaceAll('.', '')));
  const dossiers = page.getByRole('group', { name: 'Kỳ nộp hồ sơ đánh giá lại' });
  await dossiers.getByRole('button', { name: /^đang trong kỳ/ }).click();
  const open = Number(
    ((await dossiers.getByRole('button', { name: /^đang/ }).innerText()).match(/[\d.]+$/) ?? ['0'])[0],
  );
  expect(open).toBeGreaterThan(0);
  await expectRows(list(), open);
});

test('letters are seen before they are saved, and print exactly the due products', async () => {
  const due = await rowsOf(list());
  await page.getByRole('button', { name: `In thư nhắc (${due} sản phẩm)` }).click();
  await expect(page.getByText(new RegExp(`thư, ${due} sản phẩm`))).toBeVisible();
  await page.getByLabel('Chức vụ người ký').fill('Giám đốc');
  await page.getByLabel('Họ tên người ký').fill('Nguyễn Thị Hương');
  const sheet = page.locator('canvas.paper-page').first();
  await expect.poll(() => inkOf(sheet), { timeout: 30_000 }).toBeGreaterThan(0.01);
  expect(await seriousFindings(page)).toEqual([]);
  const file = path.join(folder, 'thu.pdf');
  await answerDialogs(office().app, { save: file });
  await page.getByRole('button', { name: /^Lưu \d+ thư vào một tệp PDF$/ }).click();
  await expect(page.getByText('Đã lưu thu.pdf.')).toBeVisible({ timeout: 60_000 });
  const text = pdfText(new Uint8Array(fs.readFileSync(file)));
  const letters = Number(/(\d+) thư/.exec(await page.locator('.page-context').innerText())?.[1]);
  expect(text.match(/Kính gửi:/g)?.length).toBe(letters);
  // The count stands in each letter; over all of them it is the due set.
  const counted = [...text.matchAll(/đơn vị có\s+(\d+)/g)].reduce((all, match) => all + Number(match[1]), 0);
  expect(counted).toBe(due);
  expect(text).toContain('Nguyễn Thị Hương');
  await page.getByRole('link', { name: 'Về danh sách' }).click();
  await expectRows(list(), due);
});

test('the list goes to Excel', async () => {
  const file = path.join(folder, 'han.xlsx');
  await answerDialogs(office().app, { save: file });
  await page.getByRole('button', { name: 'Xuất Excel' }).click();
  await expect(page.getByText('Đã lưu han.xlsx.')).toBeVisible({ timeout: 60_000 });
  expect(fs.readFileSync(file).subarray(0, 2).toString('latin1')).toBe('PK');
});

test('a decision is edited once for all of its products, and revoked in one action that can be undone', async () => {
  await page.getByRole('link', { name: 'Quyết định công nhận' }).click();
  const decisions = page.getByRole('grid', { name: 'Quyết định công nhận' });
  // The newest decision may be of one product: which one it is depends on the day.
  const several = page.getByRole('gridcell', { name: /^([2-9]|[1-9]\d+)$/ });
  await decisions.getByRole('row').filter({ has: several }).first().dblclick();
  await expect(page.getByText(/^Sửa số, ngày, cơ quan ở đây/)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  const revoke = page.getByRole('button', { name: /^Ghi thu hồi \(\d+\)$/ });
  const count = Number(/\((\d+)\)/.exec(await revoke.innerText())?.[1]);
  // No decision is revoked before its own day, whenever the sample was made.
  const issued = await page.getByLabel('Ngày quyết định').inputValue();
  await revoke.click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Ghi thu hồi' }).click();
  await expect(dialog.getByText('Ghi số quyết định thu hồi.')).toBeVisible();
  await dialog.getByLabel('Số quyết định thu hồi').fill('99/QĐ-UBND');
  await dialog.getByLabel('Ngày thu hồi').fill(issued);
  await dialog.getByRole('button', { name: 'Ghi thu hồi' }).click();
  await expect(page.getByText(`Đã ghi thu hồi ${count} sản phẩm.`)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Ghi thu hồi (0)' })).toBeDisabled();
  await page.keyboard.press('Control+z');
  await expect(revoke).toBeEnabled();
});

test('figures are drawn, printed as they stand, and each opens its rows', async () => {
  await goTo(page, 'Số liệu');
  await expect(page.getByRole('img', { name: 'Biểu đồ Theo ngành' }).locator('svg')).toBeVisible({ timeout: 30_000 });
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Huyện cũ' }).click();
  const figure = page.getByRole('link', { name: /\(Hợp tác xã, Cộng\)$/ });
  const count = Number((await figure.innerText()).replaceAll('.', ''));
  await figure.click();
  await expectRows(list(), count);
  await page.goBack();
  await page.getByRole('button', { name: 'In trang số liệu' }).click();
  const sheet = page.locator('canvas.paper-page').first();
  await expect.poll(() => inkOf(sheet), { timeout: 60_000 }).toBeGreaterThan(0.01);
  const file = path.join(folder, 'so-lieu.pdf');
  await answerDialogs(office().app, { save: file });
  await page.getByRole('button', { name: 'Lưu PDF' }).click();
  await expect(page.getByText('Đã lưu so-lieu.pdf.')).toBeVisible({ timeout: 60_000 });
  expect(pdfText(new Uint8Array(fs.readFileSync(file)))).toContain('SỐ LIỆU SẢN PHẨM OCOP CÒN HIỆU LỰC');
});

test('a missing field leads to where it is filled in', async () => {
  await goTo(page, 'Sản phẩm');
  const products = page.getByRole('grid', { name: 'Sản phẩm' });
  await toFirstRow(products);
  await products.press('Enter');
  const ready = page.getByRole('region', { name: 'Đủ hồ sơ cho' });
  const link = ready.locator('a[href*="/san-pham/"][href*="/o/"]').first();
  const field = ((await link.getAttribute('href')) ?? '').split('/o/')[1] ?? '';
  await link.click();
  await expect(page.locator(`#field-${field} :focus`)).toBeVisible();
});

test('the screens stand at 200 %', async () => {
  for (const address of [
    '/han-chung-nhan',
    '/han-chung-nhan/thu-nhac/loc/ds=lapsing',
    '/han-chung-nhan/quyet-dinh',
    '/so-lieu',
  ]) {
    await page.setViewportSize({ width: 683, height: 384 });
    await openScreen(page, address);
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
  await page.setViewportSize({ width: 1366, height: 768 });
});
