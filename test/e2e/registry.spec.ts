import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { readToast } from '../support/conference-window';
import { goTo, toFirstRow } from '../support/import-window';
import { chooseLanguage, openScreen } from '../support/screens';
import { laptop, serialApp } from '../support/serial-app';

let page: Page;

/** One after the other in one application: producers, products and buyers as an officer keeps them. */
serialApp({ sample: true, size: laptop }, (opened) => {
  ({ page } = opened);
});

const grid = () => page.getByRole('grid').first();
const rowCount = async (): Promise<number> => Number(await grid().getAttribute('aria-rowcount')) - 1;
const firstRows = async (count: number): Promise<readonly string[]> =>
  (await grid().locator('.data-list-row').allInnerTexts()).slice(0, count).map((text) => text.split('\n')[0] ?? '');
const toast = (text: string | RegExp) => page.locator('.mantine-Notification-root').filter({ hasText: text });

/** Neither the page nor a list needs a sideways scroll at 100, 150 and 200 %. */
const fitsEveryZoom = async (): Promise<void> => {
  for (const [width, height] of [
    [911, 512],
    [683, 384],
    [1366, 768],
  ] as const) {
    await page.setViewportSize({ width, height });
    const wide = () =>
      page.evaluate(() =>
        [document.documentElement, ...document.querySelectorAll('.data-list')]
          .filter((each) => each.scrollWidth > each.clientWidth)
          .map((each) => each.className),
      );
    await expect.poll(wide, `${width} × ${height}`).toEqual([]);
  }
};

test('the search finds without marks, and marks as typed come first', async () => {
  await goTo(page, 'Sản phẩm');
  const all = await rowCount();
  await page.getByRole('searchbox', { name: 'Tìm sản phẩm' }).fill('mat ong');
  await expect.poll(rowCount).toBeLessThan(all);
  const plain = await firstRows(200);
  expect(plain.length).toBeGreaterThan(3);
  expect(plain.some((name) => name.includes('Mật ong'))).toBe(true);
  await page.getByRole('searchbox', { name: 'Tìm sản phẩm' }).fill('mật ong');
  await expect.poll(async () => (await firstRows(1))[0]?.toLocaleLowerCase('vi')).toContain('mật ong');
  await page.getByRole('button', { name: 'Xóa chữ đang tìm' }).click();
  await expect.poll(rowCount).toBe(all);
});

test('standings partition the register on any day', async () => {
  const all = await rowCount();
  const words = [
    'còn hạn',
    'còn dưới 180 ngày',
    'gia hạn chuyển tiếp',
    'chưa rõ ngày',
    'chưa đến ngày cấp',
    'hết hạn',
    'bị thu hồi',
    'tự khai',
    'chưa có sao',
  ];
  let sum = 0;
  for (const word of words) {
    await page.getByRole('button', { name: /^Tình trạng:/ }).click();
    await page.getByRole('menuitemcheckbox', { name: word, exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: `Tình trạng: ${word}` })).toBeVisible();
    sum += await rowCount();
    await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
    await expect.poll(rowCount).toBe(all);
  }
  expect(sum).toBe(all);
});

test('validity is judged on the day that is typed, and Back brings the filters back', async () => {
  const lapsed = async (): Promise<number> => {
    await page.getByRole('button', { name: /^Tình trạng:/ }).click();
    await page.getByRole('menuitemcheckbox', { name: 'hết hạn', exact: true }).click();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Tình trạng: hết hạn' })).toBeVisible();
    return rowCount();
  };
  const today = await lapsed();
  const day = page.getByLabel('Xét hiệu lực ngày');
  await day.fill('1/1/2035');
  await day.press('Enter');
  await expect(day).toHaveValue('01/01/2035');
  await expect.poll(rowCount).toBeGreaterThan(today);
  const then = await rowCount();
  await grid().focus();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: 'Hạng sao và quyết định' })).toBeVisible();
  await page.goBack();
  await expect.poll(rowCount).toBe(then);
  await page.getByRole('button', { name: 'Bỏ lọc', exact: true }).click();
  await expect.poll(rowCount).toBeGreaterThan(then);
});

test('a list is worked with the keyboard alone', async () => {
  await grid().focus();
  await page.keyboard.press('End');
  const last = await rowCount();
  await expect(grid().locator('.data-list-row.here')).toHaveAttribute('aria-rowindex', String(last + 1));
  await page.keyboard.press('Home');
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await expect(page.getByText('2 đang chọn')).toBeVisible();
  await page.keyboard.press('Control+a');
  await expect(page.getByText(/đang chọn$/)).toContainText(last.toLocaleString('vi-VN'));
  await page.keyboard.press('Control+a');
  await expect(page.getByText(/đang chọn$/)).toHaveCount(0);
});

test('a field saves when it is left, says so, and its old value comes back in two clicks', async () => {
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  const name = page.getByLabel('Tên sản phẩm (bắt buộc)');
  const before = await name.inputValue();
  await name.fill('Chè Shan thử nghiệm');
  await page.getByLabel('Quy cách đóng gói').fill('hộp 200 g');
  await untilSaved(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Chè Shan thử nghiệm' })).toBeVisible();
  await page.getByLabel('Đơn vị tính').focus();
  await page.getByRole('button', { name: 'Xem lịch sử' }).click();
  const panel = page.getByRole('region', { name: 'Lịch sử' });
  await expect(panel.getByRole('listitem').filter({ hasText: 'Cán bộ dùng thử' }).first()).toBeVisible();
  await panel
    .getByRole('button', { name: `Đưa về giá trị này Tên sản phẩm: ${before}` })
    .first()
    .click();
  await expect(name).toHaveValue(before);
  await expect(toast('về giá trị cũ')).toBeVisible();
});

test('what cannot be read stays in its field with how to fix it, and what a rule doubts asks for a reason', async () => {
  const price = page.getByLabel('Giá bán lẻ từ');
  await price.fill('bốn trăm');
  await price.press('Tab');
  await expect(page.getByText('«bốn trăm» chưa đọc được thành số.')).toBeVisible();
  await expect(price).toHaveValue('bốn trăm');
  await price.fill('400.000');
  await price.press('Tab');
  await expect(page.getByText('«bốn trăm»')).toHaveCount(0);
  const wholesale = page.getByLabel('Giá bán buôn');
  await wholesale.fill('500.000');
  await wholesale.press('Tab');
  await expect(page.getByText('cao hơn giá bán lẻ')).toBeVisible();
  await page.getByRole('button', { name: 'Giữ, ghi lý do' }).click();
  await expect(page.getByText('Ghi lý do rồi mới giữ được.')).toBeVisible();
  await page.getByRole('textbox', { name: 'Lý do vẫn giữ' }).fill('giá theo hợp đồng khung');
  await page.getByRole('button', { name: 'Giữ, ghi lý do' }).click();
  await expect(page.locator('.record-form').getByText('cao hơn giá bán lẻ')).toHaveCount(0);
  await expect(page.getByText('Vẫn giữ, vì: giá theo hợp đồng khung')).toBeVisible();
  await goTo(page, 'Lịch sử');
  await page.getByRole('searchbox', { name: 'Tìm trong lịch sử' }).fill('hop dong khung');
  await expect.poll(rowCount).toBe(1);
});

test('a producer is added, gets a product and a star, and the star is only claimed until its decision has a date', async () => {
  await goTo(page, 'Chủ thể');
  await page.getByRole('button', { name: 'Thêm chủ thể' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('Tên chủ thể').fill('HTX Thử nghiệm Đắk Lắk');
  await dialog.getByRole('combobox', { name: 'Loại hình' }).click();
  await page.getByRole('option', { name: 'Hợp tác xã', exact: true }).click();
  await dialog.getByLabel(/^Mã số thuế/).fill('5100123452');
  await dialog.getByRole('button', { name: 'Thêm chủ thể' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'HTX Thử nghiệm Đắk Lắk' })).toBeVisible();
  await page.getByRole('textbox', { name: 'Tên sản phẩm mới' }).fill('Cà phê thử nghiệm');
  await page.getByRole('button', { name: 'Thêm sản phẩm' }).click();
  await page.getByRole('link', { name: 'Cà phê thử nghiệm' }).click();
  await page.getByRole('button', { name: 'Thêm hạng sao' }).click();
  const panel = page.getByRole('region', { name: 'Hạng sao và quyết định' });
  await panel.getByRole('combobox', { name: 'Hạng sao' }).click();
  await page.getByRole('option', { name: '4', exact: true }).click();
  await expect(panel.getByText('Chưa có số và ngày quyết định')).toBeVisible();
  await panel.getByLabel(/^Số quyết định, ví dụ/).fill('1877/QĐ-UBND');
  await panel.getByRole('button', { name: 'Thêm quyết định mới' }).click();
  await expect(panel.getByText('Chưa có số và ngày quyết định')).toBeVisible();
  await panel.getByLabel('Ngày quyết định').fill('10/03/2026');
  await panel.getByLabel('Ngày quyết định').press('Tab');
  await expect(panel.getByText('Chưa có số và ngày quyết định')).toHaveCount(0);
  await expect(panel.getByText('1877/QĐ-UBND ngày 10/03/2026').first()).toBeVisible();
  await expect(panel.getByText('10/03/2029')).toBeVisible();
});

test('removing a producer takes its product along, and one undo brings both back', async () => {
  await page.getByRole('link', { name: 'Mở chủ thể' }).click();
  await page.getByRole('button', { name: 'Xóa chủ thể' }).click();
  await expect(toast('cùng 1 sản phẩm')).toBeVisible();
  await page.getByRole('searchbox', { name: 'Tìm chủ thể' }).fill('thu nghiem dak lak');
  await expect.poll(rowCount).toBe(0);
  await toast('cùng 1 sản phẩm').getByRole('button', { name: 'Hoàn tác' }).click();
  await expect.poll(rowCount).toBe(1);
  // Read and closed: the next undo is told by a notice of its own.
  await readToast(page, /^Đã hoàn tác/);
  await goTo(page, 'Sản phẩm');
  await page.getByRole('searchbox', { name: 'Tìm sản phẩm' }).fill('ca phe thu nghiem');
  await expect.poll(rowCount).toBe(1);
});

test('Ctrl+K finds in every register, Ctrl+Z undoes outside a text field, Ctrl+S answers', async () => {
  await page.keyboard.press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Tìm hồ sơ, màn hình, lệnh' })).toBeFocused();
  await page.keyboard.type('thu nghiem');
  await expect(page.getByRole('option').filter({ hasText: 'HTX Thử nghiệm Đắk Lắk' })).toHaveCount(2);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.keyboard.press('Control+s');
  await expect(toast('Mọi thay đổi đã lưu lúc')).toBeVisible();
  await grid().focus();
  await page.keyboard.press('Control+z');
  await expect(toast(/^Đã hoàn tác/)).toBeVisible();
});

test('typing that was not saved is offered again after the window went', async () => {
  await goTo(page, 'Bên mua');
  await toFirstRow(grid());
  await page.keyboard.press('Enter');
  const phones = page.getByRole('textbox', { name: 'Điện thoại' });
  await phones.fill('0912 34');
  // Longer than the draft waits after the last key.
  await expect
    .poll(() =>
      page.evaluate(async () => {
        const open = indexedDB.open('nhip-cau-ocop');
        await new Promise((done) => open.addEventListener('success', done));
        const all = open.result.transaction('drafts').objectStore('drafts').getAll();
        await new Promise((done) => all.addEventListener('success', done));
        open.result.close();
        return JSON.stringify(all.result);
      }),
    )
    .toContain('0912 34');
  await page.reload();
  await expect(page.getByText('chưa kịp lưu')).toBeVisible({ timeout: 30_000 });
  await page.locator('.record-form').getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(page.getByRole('textbox', { name: 'Điện thoại' })).toHaveValue('0912 34');
  await page.getByRole('textbox', { name: 'Điện thoại' }).fill('0912 345 678');
  await page.getByRole('textbox', { name: 'Điện thoại' }).press('Tab');
  await untilSaved(page);
});

for (const language of ['vi', 'en'] as const) {
  test(`no serious finding of axe and no sideways scroll (${language})`, async () => {
    test.setTimeout(180_000);
    if (language === 'en') await chooseLanguage(page, 'English');
    for (const address of ['/chu-the', '/san-pham', '/ben-mua', '/lich-su']) {
      await openScreen(page, address);
      await toFirstRow(grid());
      await expect(grid().locator('.data-list-row.here')).toBeVisible();
      expect(await seriousFindings(page), address).toEqual([]);
      await fitsEveryZoom();
      if (address === '/lich-su') continue;
      await grid().focus();
      await page.keyboard.press('Enter');
      await expect(page.locator('.record-form')).toBeVisible();
      expect(await seriousFindings(page), `${address}, open`).toEqual([]);
      await fitsEveryZoom();
    }
  });
}
