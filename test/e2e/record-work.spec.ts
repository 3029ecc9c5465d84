import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { goTo } from '../support/import-window';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;

/** One after the other in one application: what an officer does on the page of a record (R1, R6, R8, R10, R12, R14). */
serialApp({ sample: true, size: laptop }, (opened) => {
  ({ page } = opened);
});

const heading = () => page.getByRole('heading', { level: 1 });
const region = (name: string | RegExp) => page.getByRole('region', { name });
const box = (name: string | RegExp) => page.locator('.record-form').getByRole('textbox', { name });

test('Alt and an arrow step through the list as it was sorted', async () => {
  await goTo(page, 'Chủ thể');
  const rows = page.locator('.data-list-row');
  await rows.nth(1).dblclick();
  await expect(page.getByText(/^2 trên /)).toBeVisible();
  const second = await heading().innerText();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(heading()).not.toHaveText(second);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(heading()).toHaveText(second);
  await page.getByRole('button', { name: 'Hồ sơ trước' }).click();
  await expect(page.getByText(/^1 trên /)).toBeVisible();
  await expect(page.getByRole('button', { name: 'Hồ sơ trước' })).toBeDisabled();
  expect(await seriousFindings(page)).toEqual([]);
});

test('a doubted value wants a reason, the reason stays beside it and is asked again for another value', async () => {
  await box('Thư điện tử').fill('lienhe@htx.vn');
  await box('Thư điện tử').press('Tab');
  await box(/^Mã số thuế/).fill('5100123456');
  await box(/^Mã số thuế/).press('Tab');
  await expect(page.locator('.record-form').getByText('sai chữ số kiểm tra')).toBeVisible();
  const reason = page.locator('.record-form').getByRole('textbox', { name: 'Lý do vẫn giữ' });
  await reason.fill('giấy đăng ký ghi đúng như vậy');
  await reason.press('Enter');
  await expect(region('Cần xem lại').getByText('Vẫn giữ, vì: giấy đăng ký ghi đúng như vậy')).toBeVisible();
  await box(/^Mã số thuế/).fill('5100123457');
  await box(/^Mã số thuế/).press('Tab');
  await expect(page.locator('.record-form').getByText('sai chữ số kiểm tra')).toBeVisible();
  await page.locator('.record-form').getByRole('textbox', { name: 'Lý do vẫn giữ' }).fill('đã gọi hỏi lại');
  await page.locator('.record-form').getByRole('button', { name: 'Giữ, ghi lý do' }).click();
  await expect(region('Cần xem lại').getByText('Vẫn giữ, vì: đã gọi hỏi lại')).toBeVisible();
});

test('leaving with a text that cannot be saved is said, and one click leads back to it', async () => {
  const name = await heading().innerText();
  await box('Ngày ủy quyền').fill('32/13/2026');
  await page.keyboard.press('Alt+ArrowDown');
  const toast = page.locator('.mantine-Notification-root').filter({ hasText: '1 ô chưa lưu được' });
  await toast.getByRole('button', { name: 'Quay lại' }).click();
  await expect(heading()).toHaveText(name);
  const offer = page.locator('.record-form').getByRole('status').filter({ hasText: 'đang nhập dở' });
  await offer.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(box('Ngày ủy quyền')).toHaveValue('32/13/2026');
  await box('Ngày ủy quyền').press('Escape');
  await expect(box('Ngày ủy quyền')).toHaveValue('');
});

test('two clicks to the history of a field and its old value', async () => {
  const phone = box(/^Điện thoại/);
  const before = await phone.inputValue();
  await phone.fill('0912 345 678');
  await phone.press('Tab');
  await untilSaved(page);
  await region('Lịch sử').getByRole('button', { name: 'Xem lịch sử' }).click();
  await region('Lịch sử')
    .getByRole('button', { name: /Đưa về giá trị này.*Điện thoại/ })
    .first()
    .click();
  await expect(phone).toHaveValue(before);
  // The way back is a line of its own, and can be undone like any other.
  await expect(region('Lịch sử').getByText(/^đưa về giá trị cũ/)).toHaveCount(1);
  await page.getByRole('button', { name: 'Hoàn tác' }).first().click();
  await expect(phone).toHaveValue('0912 345 678');
});

test('a question stays open until it is answered; a locked record refuses until it is unlocked with a reason', async () => {
  const review = region('Kiểm tra');
  await review.getByRole('button', { name: 'Hỏi về một ô' }).click();
  await review.getByRole('combobox', { name: 'Ô cần hỏi' }).click();
  await page.getByRole('option', { name: 'Chức vụ' }).click();
  await review.getByRole('textbox', { name: 'Câu hỏi' }).fill('Chủ nhiệm hay giám đốc?');
  await review.getByRole('button', { name: 'Gửi câu hỏi' }).click();
  await review.getByRole('button', { name: 'Trả lời' }).click();
  await expect(review.getByText('Ghi câu trả lời.')).toBeVisible();
  await review.getByRole('textbox', { name: /^Trả lời câu hỏi/ }).fill('Giám đốc, theo giấy mới');
  await review.getByRole('button', { name: 'Trả lời' }).click();
  await expect(review.getByText(/^Giám đốc, theo giấy mới/)).toBeVisible();

  await review.getByRole('button', { name: 'Đánh dấu đã kiểm' }).click();
  await review.getByRole('button', { name: 'Khóa hồ sơ' }).click();
  await expect(page.getByText('Hồ sơ đã khóa sau khi kiểm.')).toBeVisible();
  await expect(box('Chức vụ')).toBeDisabled();
  expect(await seriousFindings(page)).toEqual([]);
  await review.getByRole('button', { name: 'Mở khóa' }).click();
  await review.getByRole('button', { name: 'Mở khóa' }).click();
  await expect(review.getByText('Ghi lý do rồi mới giữ được.')).toBeVisible();
  await review.getByRole('textbox', { name: 'Lý do mở khóa' }).fill('đổi người đại diện');
  await review.getByRole('button', { name: 'Mở khóa' }).click();
  await expect(box('Chức vụ')).toBeEnabled();
});

test('contacts: several persons, nothing ticked in advance, a consent must be provable', async () => {
  const contacts = region(/^Người liên hệ/);
  await contacts.getByRole('textbox', { name: 'Họ tên người liên hệ' }).fill('Nguyễn Thị Lan');
  await contacts.getByRole('button', { name: 'Thêm người' }).click();
  const form = contacts.locator('.record-form');
  for (const label of ['In trong danh mục công khai', 'Chuyển cho bên mua', 'Chia sẻ với tỉnh bạn']) {
    await expect(form.getByRole('checkbox', { name: label })).not.toBeChecked();
  }
  await form.getByRole('checkbox', { name: 'Chuyển cho bên mua' }).click();
  await expect(form.getByRole('checkbox', { name: 'Chuyển cho bên mua' })).toBeChecked();
  expect(await seriousFindings(page)).toEqual([]);
  await contacts.getByRole('button', { name: 'Đóng Nguyễn Thị Lan' }).click();
  await expect(contacts.getByText('Chuyển cho bên mua')).toBeVisible();
});

test('a duplicate is said while it is typed, with its reason and the way to it, and nothing is blocked', async () => {
  const code = await box(/^Mã số thuế/).inputValue();
  const known = await heading().innerText();
  await goTo(page, 'Chủ thể');
  await page.getByRole('button', { name: 'Thêm chủ thể' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên chủ thể').fill('Tên chưa ai có');
  await dialog.getByLabel(/^Mã số thuế/).fill(code);
  await expect(dialog.getByText('cùng mã số thuế')).toBeVisible();
  await expect(dialog.getByRole('link', { name: known })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('combobox', { name: 'Loại hình' }).click();
  await page.getByRole('option', { name: 'Hộ kinh doanh', exact: true }).click();
  await dialog.getByRole('button', { name: 'Thêm chủ thể' }).click();
  await dialog.getByRole('textbox', { name: /^Lý do vẫn giữ/ }).fill('chủ hộ đọc như vậy');
  await dialog.getByRole('button', { name: 'Thêm chủ thể' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Tên chưa ai có' })).toBeVisible();
  await expect(page.getByRole('main').getByText('cùng mã số thuế')).toBeVisible();
});

test('the sheet says it while the cell is open', async () => {
  await goTo(page, 'Chủ thể');
  await page.getByRole('link', { name: 'Bảng tính' }).click();
  await expect(page.locator('.sheet-editor-box')).toBeFocused();
  const heads = await page
    .getByRole('columnheader')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const column = heads.indexOf('Mã số thuế') - 1;
  const code = await page.locator(`[data-row="0"][data-column="${column}"]`).innerText();
  await page.locator(`[data-row="3"][data-column="${column}"]`).click();
  await page.keyboard.type(code);
  await expect(page.locator('.sheet-trouble')).toContainText('cùng mã số thuế');
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.locator('.sheet-trouble')).toHaveCount(0);
});

test('«?» says what a field asks for and which law says so', async () => {
  await page.getByRole('link', { name: 'Danh sách' }).click();
  await page.locator('.data-list-row').first().dblclick();
  await page.getByRole('button', { name: 'Giải thích ô «Loại hình»' }).click();
  await expect(page.getByText('Theo Điều 2.3, QĐ 26/2026/QĐ-TTg.')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByText('Theo Điều 2.3')).toHaveCount(0);
});

test('a buyer has its terms in boxes of their own', async () => {
  await goTo(page, 'Bên mua');
  await page.locator('.data-list-row').first().dblclick();
  await box('Chiết khấu (%)').fill('12,5');
  await box('Chiết khấu (%)').press('Tab');
  await box('Trả tiền sau (ngày)').fill('45');
  await box('Trả tiền sau (ngày)').press('Tab');
  await box('Giấy chứng nhận cần có').fill('VietGAP; HACCP');
  await box('Giấy chứng nhận cần có').press('Tab');
  await untilSaved(page);
  const name = await heading().innerText();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(heading()).not.toHaveText(name);
  await page.keyboard.press('Alt+ArrowUp');
  await expect(heading()).toHaveText(name);
  await expect(box('Chiết khấu (%)')).toHaveValue('12,5');
  await expect(box('Giấy chứng nhận cần có')).toHaveValue('VietGAP; HACCP');
});

test('a household shows its own fields, saves without a tax code, and what its kind does not use stays in sight', async () => {
  await goTo(page, 'Chủ thể');
  await page.getByRole('button', { name: 'Thêm chủ thể' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên chủ thể').fill('Hộ kinh doanh Lò Thị Mây');
  const kind = (scope: Page | typeof dialog) => scope.getByRole('combobox', { name: /^Loại hình/ });
  await kind(dialog).click();
  await page.getByRole('option', { name: 'Hộ kinh doanh', exact: true }).click();
  await dialog.getByRole('button', { name: 'Thêm chủ thể' }).click();
  await expect(heading()).toHaveText('Hộ kinh doanh Lò Thị Mây');
  await expect(box('Số đăng ký hộ kinh doanh')).toBeVisible();
  await expect(box('Giấy ủy quyền số')).toHaveCount(0);
  await expect(box('Hợp đồng hợp tác số')).toHaveCount(0);
  await box('Số đăng ký hộ kinh doanh').fill('14A8000123');
  await box('Số đăng ký hộ kinh doanh').press('Tab');
  await untilSaved(page);
  await kind(page).click();
  await page.getByRole('option', { name: 'Tổ hợp tác', exact: true }).click();
  await untilSaved(page);
  await expect(box('Hợp đồng hợp tác số')).toBeVisible();
  await expect(box('Số giấy đăng ký')).toHaveValue('14A8000123');
  await expect(page.getByText('Loại hình này không dùng ô này.')).toHaveCount(1);
  expect(await seriousFindings(page)).toEqual([]);
  await box('Số giấy đăng ký').fill('');
  await box('Số giấy đăng ký').press('Tab');
  await untilSaved(page);
  await expect(box('Số giấy đăng ký')).toHaveCount(0);
});

test('a doubtful tax code asks its reason where the producer is added', async () => {
  await goTo(page, 'Chủ thể');
  await page.getByRole('button', { name: 'Thêm chủ thể' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên chủ thể').fill('Công ty TNHH Mã Lạ');
  await dialog.getByRole('combobox', { name: 'Loại hình' }).click();
  await page.getByRole('option', { name: 'Doanh nghiệp', exact: true }).click();
  await dialog.getByLabel(/^Mã số thuế/).fill('5100123456');
  await dialog.getByRole('button', { name: 'Thêm chủ thể' }).click();
  await expect(dialog.getByText('sai chữ số kiểm tra')).toBeVisible();
  const reason = dialog.getByRole('textbox', { name: /^Lý do vẫn giữ/ });
  await expect(reason).toBeFocused();
  await expect(dialog.getByText('Ghi lý do rồi mới giữ được.')).toBeVisible();
  await reason.fill('bản chụp giấy đăng ký ghi vậy');
  await reason.press('Enter');
  await expect(heading()).toHaveText('Công ty TNHH Mã Lạ');
  await expect(region('Cần xem lại').getByText('Vẫn giữ, vì: bản chụp giấy đăng ký ghi vậy')).toBeVisible();
});
