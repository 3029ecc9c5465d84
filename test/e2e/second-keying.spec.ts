import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { goTo } from '../support/import-window';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;

/** A sample of the register is typed a second time, blind, and compared; open questions wait in one list (R10). */
serialApp({ sample: true, size: laptop }, (opened) => {
  ({ page } = opened);
});

const heading = () => page.getByRole('heading', { level: 1 });
const region = (name: string | RegExp) => page.getByRole('region', { name });
const ways = () => page.getByRole('navigation', { name: 'Nơi có câu hỏi' });

test('a sample is drawn by register, seed and fields, and its boxes are empty', async () => {
  await goTo(page, 'Cần xem lại');
  await ways()
    .getByRole('link', { name: /^Nhập lại mẫu 5 %/ })
    .click();
  await page.getByRole('textbox', { name: 'Số mồi' }).fill('2026');
  for (const box of await region('Lấy mẫu mới').getByRole('checkbox').all()) await box.setChecked(false);
  await region('Lấy mẫu mới').getByRole('checkbox', { name: 'Người đại diện' }).check();
  await region('Lấy mẫu mới').getByRole('checkbox', { name: 'Chức vụ', exact: true }).check();
  await expect(page.getByText(/^Mẫu \d+ trên [\d.]+ hồ sơ\.$/)).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Lấy mẫu', exact: true }).click();
  await expect(heading()).toHaveText('Nhập lại mẫu 5 %: Chủ thể', { ignoreCase: true });
  await expect(page.getByRole('textbox', { name: 'Người đại diện', exact: true })).toHaveValue('');
  await expect(page.getByRole('textbox', { name: 'Chức vụ', exact: true })).toHaveValue('');
});

test('what is typed is compared, and goes on after leaving', async () => {
  const first = await page.locator('.section h3').first().innerText();
  await page.getByRole('textbox', { name: 'Người đại diện', exact: true }).fill('Người Khác Hẳn');
  await page.getByRole('textbox', { name: 'Chức vụ', exact: true }).fill('Giám đốc nhập hai');
  await page.getByRole('button', { name: 'Xong, hồ sơ tiếp' }).click();
  await expect(region('Nhập lần hai: hồ sơ 2 trên')).toBeVisible();
  await expect(page.locator('.section h3').first()).not.toHaveText(first);
  await expect(page.getByRole('textbox', { name: 'Chức vụ', exact: true })).toHaveValue('');
  await expect(region('Chỗ khác nhau (2)').getByRole('row')).toHaveCount(3);
  await expect(region('Tỷ lệ khác nhau').getByText('2 trên 2 ô, 100 %')).toBeVisible();
  await page.getByRole('textbox', { name: 'Chức vụ', exact: true }).fill('đang gõ dở');
  await page.getByRole('link', { name: 'Về các mẫu' }).click();
  await expect(page.getByText(/^đã nhập 1 trên \d+, 2 chỗ khác chờ chọn$/)).toBeVisible();
  await page.getByRole('link', { name: /^Làm tiếp/ }).click();
  await expect(page.getByRole('textbox', { name: 'Chức vụ', exact: true })).toHaveValue('đang gõ dở');
});

test('one of the two is taken with a reason, and the record follows', async () => {
  const table = region('Chỗ khác nhau (2)');
  const row = table.getByRole('row').filter({ hasText: 'Giám đốc nhập hai' });
  await row.getByRole('button', { name: /^Lấy lần hai/ }).click();
  await expect(row.getByText('Ghi lý do hoặc giấy tờ rồi mới chọn được.')).toBeVisible();
  await row.getByRole('textbox', { name: /^Lý do hoặc giấy tờ/ }).fill('quyết định bổ nhiệm');
  await row.getByRole('button', { name: /^Lấy lần hai/ }).click();
  await expect(row.getByText('lấy giá trị nhập lần hai')).toBeVisible();
  await untilSaved(page);
  expect(await seriousFindings(page)).toEqual([]);
});

test('an open question waits in «Cần xem lại» and on the start page, and is answered there', async () => {
  await goTo(page, 'Chủ thể');
  await page.locator('.data-list-row').first().dblclick();
  const name = await heading().innerText();
  await region('Kiểm tra').getByRole('button', { name: 'Hỏi về một ô' }).click();
  await region('Kiểm tra').getByRole('combobox', { name: 'Ô cần hỏi' }).click();
  await page.getByRole('option', { name: 'Điện thoại', exact: true }).click();
  await region('Kiểm tra').getByRole('textbox', { name: 'Câu hỏi' }).fill('Số này còn dùng không?');
  await region('Kiểm tra').getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await untilSaved(page);
  await goTo(page, 'Việc cần làm');
  await page.getByRole('link', { name: /1 câu hỏi về ô chưa có trả lời/ }).click();
  await expect(ways().getByRole('link', { name: 'Câu hỏi về ô 1' })).toHaveAttribute('aria-current', 'page');
  await expect(page.locator('.data-list-row')).toHaveCount(1);
  await expect(page.locator('.data-list-row')).toContainText(name);
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('textbox', { name: 'Trả lời câu hỏi: Số này còn dùng không?' }).fill('Còn, đã gọi');
  await page.getByRole('button', { name: 'Trả lời' }).click();
  await expect(page.getByText('Không có câu hỏi nào chờ trả lời.')).toBeVisible();
});
