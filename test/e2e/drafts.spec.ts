import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { untilOpen } from '../support/book-window';
import { goTo } from '../support/import-window';
import { copyProfile, killApp, launchApp } from '../support/launch-app';
import { sampleProfile } from '../support/sample-profile';
import { laptop } from '../support/serial-app';

/** R7: the power goes while somebody types. At most 5 s of keys are lost, and what is left is offered again. */

let userData: string;
test.beforeEach(() => {
  userData = fs.mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-drafts-'));
});
test.afterEach(() => fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));

const keyMs = 60;
/** Keys of five seconds. */
const mayBeLost = 5000 / keyMs;
const long =
  'Hợp tác xã đã gửi bản gốc giấy chứng nhận an toàn thực phẩm ngày hôm qua, còn thiếu hợp đồng thuê kho ở xã bên cạnh.';

async function workAndDie(work: (page: Page) => Promise<void>): Promise<void> {
  copyProfile(await sampleProfile(), userData);
  const { app, page } = await launchApp({ userData });
  await page.setViewportSize(laptop);
  await untilOpen(page);
  await work(page);
  await killApp(app);
}

async function reopened(look: (page: Page) => Promise<void>): Promise<void> {
  const launched = await launchApp({ userData });
  try {
    await launched.page.setViewportSize(laptop);
    await untilOpen(launched.page);
    await look(launched.page);
  } finally {
    await launched.close();
  }
}

const offer = (page: Page) => page.getByRole('status').filter({ hasText: 'Anh/chị đang nhập dở' });

const openFirst = async (page: Page): Promise<string> => {
  await goTo(page, 'Chủ thể');
  await page.locator('.data-list-row').first().dblclick();
  const back = page.getByRole('link', { name: 'Về danh sách chủ thể' });
  await expect(back).toBeVisible();
  return page.getByRole('heading', { level: 1 }).innerText();
};

test('a record page: the text is offered at the start and stands in its box again', async () => {
  let name = '';
  await workAndDie(async (page) => {
    name = await openFirst(page);
    await page.getByRole('textbox', { name: 'Ghi chú' }).pressSequentially(long, { delay: keyMs });
  });
  await reopened(async (page) => {
    await expect(offer(page)).toContainText(`«${name}»`);
    expect(await seriousFindings(page)).toEqual([]);
    await offer(page).getByRole('button', { name: 'Tiếp tục' }).click();
    await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
    await expect(offer(page)).toHaveCount(0);
    const notes = page.getByRole('textbox', { name: 'Ghi chú' });
    await expect(notes).toHaveValue(/^Hợp tác xã/);
    const kept = await notes.inputValue();
    expect(long.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThan(long.length - mayBeLost);
  });
});

test('a record page that is opened by hand offers it too, and «Bỏ» lets it go for good', async () => {
  await workAndDie(async (page) => {
    await openFirst(page);
    await page.getByLabel('Số giấy đăng ký').pressSequentially('51B8', { delay: 700 });
  });
  await reopened(async (page) => {
    await openFirst(page);
    const panel = page.locator('.record-form').getByRole('status').filter({ hasText: 'Anh/chị đang nhập dở' });
    await panel.getByRole('button', { name: 'Bỏ' }).click();
    await expect(panel).toHaveCount(0);
  });
  await reopened(async (page) => {
    await goTo(page, 'Cài đặt');
    await expect(offer(page)).toHaveCount(0);
  });
});

test('a dialog: what a company still lacks is said, «Để sau» and a kill keep the rest', async () => {
  await workAndDie(async (page) => {
    await goTo(page, 'Chủ thể');
    await page.getByRole('button', { name: 'Thêm chủ thể' }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Tên chủ thể').pressSequentially('Công ty TNHH Sương Sớm', { delay: keyMs });
    await dialog.getByRole('combobox', { name: 'Loại hình' }).click();
    await page.getByRole('option', { name: 'Doanh nghiệp', exact: true }).click();
    await dialog.getByRole('button', { name: 'Thêm chủ thể' }).click();
    await expect(dialog.getByText('phải có mã số thuế mới lưu được')).toBeVisible();
    await expect(dialog.getByLabel(/^Mã số thuế/)).toBeFocused();
    await dialog.getByRole('button', { name: 'Để sau' }).click();
    await expect(dialog).toHaveCount(0);
  });
  await reopened(async (page) => {
    await expect(offer(page)).toContainText('«Công ty TNHH Sương Sớm»');
    await offer(page).getByRole('button', { name: 'Tiếp tục' }).click();
    const dialog = page.getByRole('dialog');
    await expect(dialog.getByLabel('Tên chủ thể')).toHaveValue('Công ty TNHH Sương Sớm');
    await dialog.getByRole('combobox', { name: 'Loại hình' }).click();
    await page.getByRole('option', { name: 'Hộ kinh doanh', exact: true }).click();
    await dialog.getByRole('button', { name: 'Thêm chủ thể' }).click();
    await expect(page.getByRole('heading', { level: 1, name: 'Công ty TNHH Sương Sớm' })).toBeVisible();
  });
  await reopened(async (page) => {
    await goTo(page, 'Cài đặt');
    await expect(offer(page)).toHaveCount(0);
  });
});

test('a sheet: the cell that was open has its text again', async () => {
  await workAndDie(async (page) => {
    await goTo(page, 'Chủ thể');
    await page.getByRole('link', { name: 'Bảng tính' }).click();
    await expect(page.locator('.sheet-editor-box')).toBeFocused();
    await page.locator('[data-row="2"][data-column="0"]').click();
    await page.keyboard.type(long, { delay: keyMs });
  });
  await reopened(async (page) => {
    await expect(offer(page)).toContainText('Chủ thể: bảng');
    await offer(page).getByRole('button', { name: 'Tiếp tục' }).click();
    const cell = page.locator('[data-row="2"][data-column="0"]');
    await expect(cell).toHaveText(/^Hợp tác xã đã gửi/);
    const kept = await cell.innerText();
    expect(long.startsWith(kept)).toBe(true);
    expect(kept.length).toBeGreaterThan(long.length - mayBeLost);
  });
});
