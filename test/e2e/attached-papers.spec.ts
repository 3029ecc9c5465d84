import { readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { giveFiles } from '../support/give-files';
import { goTo } from '../support/import-window';
import { answerDialogs, launchApp } from '../support/launch-app';
import { rawPdf } from '../support/raw-pdf';
import { laptop, serialApp } from '../support/serial-app';
import { smallPng } from '../support/small-pictures';

let page: Page;

/** Papers of a producer: attached, looked at inside, saved out, taken off and brought back (R11). */
const office = serialApp({ sample: true, size: laptop }, async (opened) => {
  ({ page } = opened);
  await goTo(page, 'Chủ thể');
  await page.locator('.data-list-row').first().dblclick();
});

const panel = () => page.getByRole('region', { name: /^Giấy tờ đính kèm/ });

test('a PDF is attached and a Word file is refused with its sentence', async () => {
  const { app, folder } = office();
  const [pdf, word] = [join(folder, 'Giay ATTP.pdf'), join(folder, 'van ban.docx')];
  await writeFile(pdf, rawPdf([{ content: 'BT /F 24 Tf 60 760 Td (Giay chung nhan ATTP) Tj ET' }]));
  await writeFile(word, 'PK nothing of ours');
  await answerDialogs(app, { open: [pdf, word] });
  await panel().getByRole('button', { name: 'Đính giấy tờ' }).click();
  await expect(panel().getByText('Tệp «van ban.docx» không phải tệp PDF hoặc ảnh nên chưa đính kèm.')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Giấy tờ đính kèm (1)' })).toBeVisible();
  await untilSaved(page);
  await panel().getByRole('button', { name: 'Sửa Giay ATTP' }).click();
  await panel().getByRole('textbox', { name: 'Số', exact: true }).fill('12/2026/NNPTNT');
  await panel().getByRole('textbox', { name: 'Có hạn đến' }).fill('01/02/2026');
  await panel().getByRole('textbox', { name: 'Có hạn đến' }).press('Tab');
  await expect(panel().getByText('hết hạn ngày 01/02/2026')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});

test('it opens inside page by page, and is saved out byte by byte', async () => {
  const { app, folder } = office();
  await panel().getByRole('button', { name: 'Xem Giay ATTP' }).click();
  const viewer = page.getByRole('dialog', { name: 'Giay ATTP' });
  await expect(viewer.locator('canvas.paper-page').first()).toBeVisible();
  const out = join(folder, 'ra.pdf');
  await answerDialogs(app, { save: out });
  await viewer.getByRole('button', { name: 'Lưu ra tệp…' }).click();
  await expect
    .poll(() =>
      readFile(out).then(
        (data) => data.toString('latin1'),
        () => '',
      ),
    )
    .toBe((await readFile(join(folder, 'Giay ATTP.pdf'))).toString('latin1'));
  await page.keyboard.press('Escape');
  await expect(viewer).toHaveCount(0);
});

test('taken off, one undo brings it back with its file', async () => {
  await panel().getByRole('button', { name: 'Gỡ «Giay ATTP»' }).click();
  await expect(page.getByRole('heading', { name: 'Giấy tờ đính kèm (0)' })).toBeVisible();
  const toast = page.locator('.mantine-Notification-root').filter({ hasText: 'Đã gỡ «Giay ATTP».' });
  await toast.getByRole('button', { name: 'Hoàn tác' }).click();
  await expect(page.getByRole('heading', { name: 'Giấy tờ đính kèm (1)' })).toBeVisible();
  await panel().getByRole('button', { name: 'Xem Giay ATTP' }).click();
  await expect(page.getByRole('dialog').locator('canvas.paper-page').first()).toBeVisible();
});

const pdf = (words: string): string =>
  Buffer.from(rawPdf([{ content: `BT /F 24 Tf 60 760 Td (${words}) Tj ET` }])).toString('base64');
const picture = (name: string, shade: number) => ({
  name,
  type: 'image/png',
  data: Buffer.from(smallPng(400, 300, shade)).toString('base64'),
});

test('papers come by a drop anywhere on the page and by Ctrl+V; a buyer has them too', async () => {
  await page.keyboard.press('Escape');
  await goTo(page, 'Bên mua');
  await page.locator('.data-list-row').first().dblclick();
  await expect(page.getByRole('heading', { name: 'Giấy tờ đính kèm (0)' })).toBeVisible();
  const contract = { name: 'Hop dong 2026.pdf', type: 'application/pdf', data: pdf('Hop dong') };
  await giveFiles(page, 'drop', '.page-head', [contract]);
  await expect(panel().getByRole('button', { name: 'Xem Hop dong 2026' })).toBeVisible();
  await giveFiles(page, 'paste', 'body', [picture('image.png', 40)]);
  await expect(panel().getByText(/^Giấy tờ dán lúc \d\d:\d\d$/)).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Giấy tờ đính kèm (2)' })).toBeVisible();
  await giveFiles(page, 'drop', '.paper-drop', [{ name: 'a.docx', type: '', data: 'UEsDBA==' }, contract]);
  await expect(panel().getByText('Tệp «a.docx» không phải tệp PDF hoặc ảnh nên chưa đính kèm.')).toBeVisible();
  await expect(panel().getByText('«Hop dong 2026.pdf» đã có ở hồ sơ này.')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});

test('on the page of a product pictures are its photos, and papers where they are dropped on the papers', async () => {
  await goTo(page, 'Sản phẩm');
  await page.locator('.data-list-row').first().dblclick();
  await expect(page.getByRole('heading', { name: 'Giấy tờ đính kèm (0)' })).toBeVisible();
  const before = await page.locator('.photo-thumb').count();
  const label = { name: 'Nhan.pdf', type: 'application/pdf', data: pdf('Nhan') };
  await giveFiles(page, 'drop', '.page-head', [picture('chup.png', 80), label]);
  await expect(page.locator('.photo-thumb')).toHaveCount(before + 1);
  await expect(panel().getByRole('button', { name: 'Xem Nhan' })).toBeVisible();
  await giveFiles(page, 'drop', '.paper-drop', [picture('Giay kiem nghiem.png', 120)]);
  await expect(panel().getByRole('button', { name: 'Xem Giay kiem nghiem' })).toBeVisible();
  await expect(page.locator('.photo-thumb')).toHaveCount(before + 1);
});

/** Names of the files of a content store, which are their hashes. */
const stored = async (userData: string, store: 'photos' | 'papers'): Promise<readonly string[]> =>
  (await readdir(join(userData, store), { recursive: true })).filter((name) => /[0-9a-f]{64}$/.test(name)).toSorted();

test('one file brings the register, its photos and its papers to another computer', async () => {
  const { app, folder, userData } = office();
  const stick = join(folder, 'so-ocop.nhipcau');
  await page.keyboard.press('Escape');
  await goTo(page, 'Cài đặt');
  const out = page.getByRole('region', { name: 'Chép sổ sang máy khác' });
  await answerDialogs(app, { save: stick });
  await out.getByRole('button', { name: 'Chép ra tệp…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Chép sổ ra tệp' });
  await expect(dialog.getByRole('checkbox', { name: /^Kèm ảnh và giấy tờ: \d+ tệp, \d/ })).toBeChecked();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Chọn chỗ lưu…' }).click();
  await expect(
    out.getByText(/^Đã chép ra «so-ocop.nhipcau», .* Tệp đã được đọc lại và đúng từng byte\.$/),
  ).toBeVisible();
  const other = await launchApp();
  try {
    await answerDialogs(other.app, { open: [stick] });
    const offer = other.page.getByRole('region', { name: 'Đã có sổ ở máy khác?' });
    await offer.getByRole('button', { name: 'Lấy từ tệp…' }).click();
    const ask = other.page.getByRole('dialog', { name: 'Lấy sổ từ «so-ocop.nhipcau»?' });
    await expect(ask.getByText(/^Kèm \d+ ảnh và giấy tờ; máy này chưa có \d+ tệp/)).toBeVisible();
    await expect(ask.getByText(/^Thiếu/)).toHaveCount(0);
    expect(await seriousFindings(other.page)).toEqual([]);
    await ask.getByRole('button', { name: 'Lấy sổ trong tệp' }).click();
    await expect(other.page.getByText(/^Sổ nay là sổ chép lúc .{10,20}\.$/)).toBeVisible();
    await expect.poll(() => stored(other.userData, 'photos')).toEqual(await stored(userData, 'photos'));
    await expect.poll(() => stored(other.userData, 'papers')).toEqual(await stored(userData, 'papers'));
    await goTo(other.page, 'Chủ thể');
    await other.page.locator('.data-list-row').first().dblclick();
    await other.page.getByRole('button', { name: 'Xem Giay ATTP' }).click();
    await expect(other.page.getByRole('dialog').locator('canvas.paper-page').first()).toBeVisible();
  } finally {
    await other.close();
  }
});

test('photos that this computer lost are counted, and come back from the file alone', async () => {
  const { app, folder, userData } = office();
  await answerDialogs(app, { open: [join(folder, 'so-ocop.nhipcau')] });
  const out = page.getByRole('region', { name: 'Chép sổ sang máy khác' });
  const [lost] = await stored(userData, 'papers');
  await rm(join(userData, 'papers', lost ?? ''));
  await goTo(page, 'Việc cần làm');
  await goTo(page, 'Cài đặt');
  await expect(out.getByText(/^Máy này thiếu 1 ảnh và giấy tờ mà sổ nhắc tới/)).toBeVisible();
  await out.getByRole('button', { name: 'Lấy từ tệp…' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Chỉ lấy ảnh và giấy tờ' }).click();
  await expect(out.getByText('Đã lấy 1 ảnh và giấy tờ.')).toBeVisible();
  await expect(out.getByText(/^Máy này thiếu/)).toHaveCount(0);
  await writeFile(join(folder, 'khac.nhipcau'), 'PK a workbook');
  await answerDialogs(app, { open: [join(folder, 'khac.nhipcau')] });
  await out.getByRole('button', { name: 'Lấy từ tệp…' }).click();
  await expect(out.getByText(/^Tệp «khac.nhipcau» không phải tệp sao lưu/)).toBeVisible();
});
