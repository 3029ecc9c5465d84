import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { goTo } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { rawPdf } from '../support/raw-pdf';
import { laptop, serialApp } from '../support/serial-app';

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
