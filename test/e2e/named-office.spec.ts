import { expect, type Page, test } from '@playwright/test';
import { loadSample, untilSaved } from '../support/book-window';
import { readToast } from '../support/conference-window';
import { goTo } from '../support/import-window';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;
/** An officer who named the office at once, and looks at the sample, the backups and the first product afterwards. */
serialApp({ size: laptop }, (opened) => {
  ({ page } = opened);
});

const backupNote = () => page.getByRole('navigation').locator('.nav-foot');

test('the office is named', async () => {
  await page.getByRole('combobox', { name: /^Tỉnh, thành phố \(bắt buộc\)/ }).fill('thai ng');
  await page.getByRole('option', { name: 'Thái Nguyên' }).click();
  await page.getByLabel(/^Người phụ trách/).fill('Lê Thị Hà');
  await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
});

test('the foot knows of a backup made by hand as soon as it is made', async () => {
  await goTo(page, 'Cài đặt');
  await page.getByRole('button', { name: 'Sao lưu ngay' }).click();
  await readToast(page, /^Đã sao lưu lúc/);
  await expect(backupNote()).toHaveText(/^Sao lưu \d\d:\d\d\s*Đã mở thử, đủ hồ sơ$/);
});

test('the sample of the office’s own province is loaded from the settings, and goes again', async () => {
  const panel = page.getByRole('region', { name: 'Dữ liệu mẫu' });
  await expect(panel.getByRole('combobox')).toHaveValue('Thái Nguyên');
  await loadSample(page);
  await expect(page.getByText('Sổ đang có dữ liệu mẫu.', { exact: true })).toBeVisible({ timeout: 30_000 });
  await expect(panel.getByRole('button', { name: 'Nạp dữ liệu mẫu' })).toBeHidden();
  await expect(page.getByLabel('Tên cơ quan (bắt buộc)')).toHaveValue('Sở Công Thương tỉnh Thái Nguyên');
  await expect(page.getByLabel('Người phụ trách (bắt buộc)')).toHaveValue('Lê Thị Hà');
  await readToast(page, /Đã nạp 5\.\d+ hồ sơ mẫu/);
  await page.getByRole('button', { name: 'Xóa dữ liệu mẫu' }).click();
  await readToast(page, /Đã xóa 5\.\d+ hồ sơ mẫu/);
  await expect(panel.getByRole('button', { name: 'Nạp dữ liệu mẫu' })).toBeVisible();
  await panel.getByRole('button', { name: 'Nạp dữ liệu mẫu' }).click();
  await readToast(page, /Đã nạp 5\.\d+ hồ sơ mẫu/);
});

test('a product is added from the first screen, and Back leads there again', async () => {
  await goTo(page, 'Việc cần làm');
  await page.getByRole('link', { name: 'Thêm sản phẩm' }).click();
  const dialog = page.getByRole('dialog', { name: 'Thêm sản phẩm' });
  await expect(dialog.getByLabel('Tên sản phẩm (bắt buộc)')).toBeFocused();
  await dialog.getByRole('button', { name: 'Để sau' }).click();
  await expect(dialog).toBeHidden();
  await page.goBack();
  await page.getByRole('link', { name: 'Thêm sản phẩm' }).click();
  await dialog.getByLabel('Tên sản phẩm (bắt buộc)').fill('Trà thử nghiệm');
  await dialog.getByRole('button', { name: 'Thêm sản phẩm' }).click();
  await expect(dialog.getByText('Chọn chủ thể của sản phẩm.')).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Chủ thể (bắt buộc)' }).fill('hop tac xa');
  await page.getByRole('option').first().click();
  await dialog.getByRole('button', { name: 'Thêm sản phẩm' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Trà thử nghiệm' })).toBeVisible();
  await untilSaved(page);
  await expect(dialog).toBeHidden();
});
