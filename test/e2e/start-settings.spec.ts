import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;

serialApp({ size: laptop }, (opened) => {
  ({ page } = opened);
});

const goTo = async (name: string): Promise<void> => {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
};

const noSideways = async (): Promise<void> => {
  for (const [width, height] of [
    [911, 512],
    [683, 384],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    await expect.poll(() => page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  }
};

test('the first form says what is missing where it is missing', async () => {
  await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  await expect(page.getByText('Điền «Tỉnh, thành phố» rồi bấm Bắt đầu.')).toBeVisible();
  // The field waits for the officer, and its list does not lie over what is said.
  await expect(page.getByRole('combobox', { name: /Tỉnh, thành phố \(bắt buộc\)/ })).toBeFocused();
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.getByRole('combobox', { name: /Tỉnh, thành phố \(bắt buộc\)/ }).fill('thai ng');
  await page.getByRole('option', { name: 'Thái Nguyên' }).click();
  await expect(page.getByLabel('Tên cơ quan (bắt buộc)')).toHaveValue('Sở Công Thương tỉnh Thái Nguyên');
  await expect(page.getByText('Điền «Tỉnh, thành phố» rồi bấm Bắt đầu.')).toHaveCount(0);
  await expect(page.getByText('Điền «Người phụ trách» rồi bấm Bắt đầu.')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await noSideways();
});

test('the sample comes with one click and adds up', async () => {
  await page.getByRole('button', { name: 'Nạp dữ liệu mẫu' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible();
  const sum = page.getByText(/^1\.700 trong sổ = /);
  await expect(sum).toBeVisible();
  const [total = 0, ...parts] = ((await sum.textContent()) ?? '')
    .split(/[=+]/)
    .map((part) => Number(part.replace(/\D/g, '').replace(/180$/, '')));
  expect(parts.length).toBeGreaterThan(4);
  expect(parts.reduce((all, part) => all + part, 0)).toBe(total);
  expect(await seriousFindings(page)).toEqual([]);
  await noSideways();
});

test('a figure opens exactly the rows that it counted', async () => {
  const link = page.getByRole('link', { name: /tự khai$/ });
  const [counted = ''] = ((await link.textContent()) ?? '').split(' ');
  await link.click();
  await expect(page.getByRole('heading', { level: 1, name: 'Sản phẩm' })).toBeVisible();
  await expect(page.getByText(`Đang hiện ${counted} trên 1.700`)).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible();
});

test('and so does each task of the conference, also where it adds up several parts', async () => {
  for (const task of [/hết hiệu lực trước ngày hội nghị$/, /biên bản ghi nhớ chưa in được$/, /bên mua chưa trả lời/]) {
    const link = page.getByRole('link', { name: task });
    const counted = /\d[\d.]*/.exec((await link.getAttribute('aria-label')) ?? '')?.[0] ?? 'none';
    await link.click();
    await expect(page.getByText(new RegExp(`Đang hiện ${counted} trên `))).toBeVisible();
    await page.goBack();
    await expect(page.getByRole('heading', { level: 1, name: 'Việc cần làm' })).toBeVisible();
  }
});

test('the office of the sample becomes the officer’s own when it is edited', async () => {
  await goTo('Cài đặt');
  const officer = page.getByLabel('Người phụ trách (bắt buộc)');
  await officer.fill('Nguyễn Thị Lan Hương');
  await officer.press('Enter');
  await expect(page.getByRole('banner').getByText('Nguyễn Thị Lan Hương')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await noSideways();
});

test('a backup is made, proved, and brought back', async () => {
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  const row = page.getByRole('row').filter({ hasText: 'bạn bấm «Sao lưu ngay»' });
  await expect(row.getByText('như hiện nay')).toBeVisible();
  await expect(row.getByText('đủ hồ sơ')).toBeVisible();
  await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
  await expect(page.getByText(/Đã xóa 5\.\d+ hồ sơ mẫu/)).toBeVisible();
  // The office stayed: it is no sample any more.
  await expect(page.getByLabel('Tên cơ quan (bắt buộc)')).toHaveValue('Sở Công Thương tỉnh Tuyên Quang');
  await row.getByRole('button', { name: /^Khôi phục/ }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog).toContainText('có thể hoàn tác');
  await dialog.getByRole('button', { name: 'Khôi phục bản này' }).click();
  await expect(page.getByText(/Đã đưa sổ về bản sao lưu/)).toBeVisible();
  await goTo('Việc cần làm');
  await expect(page.getByText(/^1\.700 trong sổ = /)).toBeVisible();
});

test('an action is taken back from the list of recent ones', async () => {
  const undo = page.getByRole('button', { name: /^Hoàn tác: bản sao lưu/ }).last();
  await undo.click();
  await expect(page.getByText('Sổ chưa có sản phẩm nào.')).toBeVisible();
  await expect(page.getByText('đã hoàn tác').first()).toBeVisible();
});

test('English needs no restart and is kept', async () => {
  await goTo('Cài đặt');
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await page.getByRole('button', { name: 'Data, fonts and software of others' }).click();
  await expect(page.getByRole('dialog').getByText('SIL Open Font License 1.1').first()).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
});
