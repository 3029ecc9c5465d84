import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { datedFileText } from '../../build/dated-file-text';
import { lawFileKind } from '../../renderer/domain/reference/law-file';
import { unitFileKind } from '../../renderer/domain/reference/unit-file';
import { seriousFindings } from '../support/axe';
import { nameOffice } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { lawTables } from '../support/law-file';
import { laptop, type SerialApp, serialApp } from '../support/serial-app';
import { tablesWithRenamed } from '../support/unit-file';

let opened: SerialApp;
let page: Page;
let file: string;

serialApp({ size: laptop }, async (started) => {
  opened = started;
  ({ page } = opened);
  file = path.join(opened.folder, 'don-vi-hanh-chinh-2026-09-20.json');
  fs.writeFileSync(file, datedFileText(unitFileKind, tablesWithRenamed()));
  await nameOffice(page);
  await page.getByRole('link', { name: 'Cài đặt' }).first().click();
});

const load = async (chosen: string): Promise<void> => {
  await answerDialogs(opened.app, { open: [chosen] });
  await page.getByRole('button', { name: 'Nạp bảng đơn vị hành chính mới' }).click();
};

test('a file that was edited is refused in a sentence, and nothing changes', async () => {
  const damaged = path.join(opened.folder, 'sua-tay.json');
  fs.writeFileSync(damaged, fs.readFileSync(file, 'utf8').replace('Tà Xùa Mới', 'Tà Xùa Cũ'));
  await load(damaged);
  await expect(page.getByText('mã kiểm tra không khớp')).toBeVisible();
  await expect(page.getByRole('row', { name: /3\.321 của phần mềm đang dùng/ })).toBeVisible();
});

test('a table is shown before it is used, used, and taken back by undo', async () => {
  await load(file);
  const dialog = page.getByRole('dialog', { name: 'Dùng bảng ngày 20/09/2026?' });
  await expect(dialog.getByText('Thêm 0, bỏ 0, đổi tên 1.')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Dùng bảng này' }).click();
  await expect(
    page.getByRole('row', { name: /20\/09\/2026 3\.321 don-vi-hanh-chinh-2026-09-20\.json đang dùng/ }),
  ).toBeVisible();
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(page.getByRole('row', { name: /3\.321 của phần mềm đang dùng/ })).toBeVisible();
});

test('a table of rules changes how long a certificate lives, and undo takes it back', async () => {
  const rules = path.join(opened.folder, 'quy-dinh-2026-11-26.json');
  fs.writeFileSync(rules, datedFileText(lawFileKind, lawTables()));
  await answerDialogs(opened.app, { open: [rules] });
  await page.getByRole('button', { name: 'Nạp bảng quy định mới' }).click();
  const dialog = page.getByRole('dialog', { name: 'Dùng bảng ngày 26/11/2026?' });
  await expect(dialog.getByText('giấy chứng nhận 24 tháng; nộp hồ sơ 90 đến 30 ngày')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Dùng bảng này' }).click();
  await expect(page.getByRole('row', { name: /26\/11\/2026 .*QĐ 99\/2026\/QĐ-TTg .*đang dùng/ })).toBeVisible();
  await page.getByRole('link', { name: 'Hạn chứng nhận' }).first().click();
  await expect(page.getByText('QĐ 99/2026/QĐ-TTg: 24 tháng từ ngày cấp; nộp hồ sơ 90 đến 30 ngày')).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await page.keyboard.press('Control+z');
  await expect(page.getByText('QĐ 26/2026/QĐ-TTg: 36 tháng từ ngày cấp; nộp hồ sơ 180 đến 120 ngày')).toBeVisible();
  await page.getByRole('link', { name: 'Cài đặt' }).first().click();
});

test('the panel fits at 200 %', async () => {
  await page.setViewportSize({ width: 683, height: 384 });
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
});
