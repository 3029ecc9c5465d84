import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { laptop, serialApp } from '../support/serial-app';
import { sheetOf } from '../support/sheet-window';
import { compose, dakStrokes, typeLikeUnikey } from '../support/unikey';

let page: Page;

/** One after the other in one application: the registers as sheets (R5), with the keys of a spreadsheet. */
serialApp({ sample: true, size: laptop }, (opened) => {
  ({ page } = opened);
});

const { grid, cell, editor, status, home, columnOf, openSheet, texts } = sheetOf(() => page);

test('typing replaces, F2 goes on, Esc gives up, Enter and Tab move', async () => {
  await openSheet('Sản phẩm');
  const column = await columnOf('Quy cách đóng gói');
  await cell(0, column).click();
  const before = await cell(0, column).innerText();
  await page.keyboard.type('Hộp 300 g');
  await page.keyboard.press('Escape');
  await expect(cell(0, column)).toHaveText(before);
  await page.keyboard.type('Hộp 300 g');
  await page.keyboard.press('Enter');
  await expect(cell(0, column)).toHaveText('Hộp 300 g');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('F2');
  await page.keyboard.type(', có túi');
  await page.keyboard.press('Tab');
  await expect(cell(0, column)).toHaveText('Hộp 300 g, có túi');
  await untilSaved(page);
});

/** Puts a block on the clipboard and pastes it, as Ctrl+V does. */
const paste = async (text: string): Promise<void> => {
  await editor().evaluate((box, data) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', data);
    box.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
  }, text);
};
const copied = (): Promise<string> =>
  editor().evaluate((box) => {
    const clipboardData = new DataTransfer();
    box.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
    return clipboardData.getData('text/plain');
  });
test('a pasted block of 40 rows and 12 columns is one action, and one Ctrl+Z takes it back', async () => {
  const column = await columnOf('Quy cách đóng gói');
  await cell(0, column).click();
  const block = Array.from({ length: 40 }, (_row, row) =>
    [
      `Hộp ${row + 1} cái`,
      'hộp',
      `"Gạo nếp\nvà ""lá dong"" ${row + 1}"`,
      '6 tháng',
      `${20 + row}.000`,
      `${30 + row}.000`,
      `${15 + row}.000`,
      'hộp',
      'Có',
      '10 hộp',
      `${row + 1}`,
      'tấn',
    ].join('\t'),
  ).join('\r\n');
  const before = await texts(column, 12);
  await paste(block);
  await expect(status()).toContainText('Đã dán 480 ô.');
  await expect(cell(2, column)).toHaveText('Hộp 3 cái');
  await expect(cell(2, column + 2)).toHaveText('Gạo nếp\nvà "lá dong" 3');
  await expect(cell(2, column + 4)).toHaveText('22.000');
  await untilSaved(page);
  await expect.poll(async () => (await copied()).split('\r\n')).toHaveLength(40);
  const back = await copied();
  expect(back.split('\r\n')[2]?.split('\t').slice(0, 2)).toEqual(['Hộp 3 cái', 'hộp']);
  await page.keyboard.press('Control+z');
  await expect(status()).toContainText('Đã hoàn tác.');
  await expect.poll(() => texts(column, 12)).toEqual(before);
  await page.keyboard.press('Control+y');
  await expect(cell(2, column)).toHaveText('Hộp 3 cái');
  await page.keyboard.press('Control+z');
  await expect.poll(() => texts(column, 12)).toEqual(before);
});

test('Ctrl+D fills down, the sum stands below, Delete empties, each undone by one key', async () => {
  const column = await columnOf('Giá bán buôn');
  await cell(0, column).click();
  await page.keyboard.type('18000');
  await page.keyboard.press('Enter');
  await expect(cell(0, column)).toHaveText('18.000');
  await cell(0, column).click();
  const before = await texts(column, 5);
  for (let step = 0; step < 4; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect.poll(() => texts(column, 5)).toEqual(Array.from({ length: 5 }, () => '18.000'));
  await expect(status()).toContainText('Tổng 90.000');
  await expect(status()).toContainText('Trung bình 18.000');
  await page.keyboard.press('Delete');
  await expect.poll(() => texts(column, 5)).toEqual(Array.from({ length: 5 }, () => ''));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => texts(column, 5)).toEqual(before);
});

test('what cannot be read stays in its cell with its reason, and rows do not move while cells change', async () => {
  const price = await columnOf('Giá bán lẻ từ');
  const names = await texts(0, 10);
  await cell(3, price).click();
  await page.keyboard.type('khoảng 90');
  await page.keyboard.press('Enter');
  await expect(cell(3, price)).toHaveText('khoảng 90');
  await expect(cell(3, price)).toHaveAttribute('aria-invalid', 'true');
  await cell(3, price).click();
  await expect(page.locator('.sheet-trouble')).toContainText('«khoảng 90» chưa đọc được thành số');
  await expect(status()).toContainText('1 ô chưa lưu');
  await page.keyboard.type('90000');
  await page.keyboard.press('Enter');
  await expect(cell(3, price)).toHaveText('90.000');
  await expect(status()).not.toContainText('ô chưa lưu');
  await expect.poll(() => texts(0, 10)).toEqual(names);
});

test('a paste below the last row adds records; a row without its producer waits and says so', async () => {
  const count = Number(await grid().getAttribute('aria-rowcount'));
  await cell(0, 0).click();
  const producer = await cell(0, await columnOf('Chủ thể')).innerText();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  const last = count - 2;
  await expect(page.locator(`[data-row="${last}"].sheet-number`)).toHaveText('+');
  await paste(`Chè lam thử\t\t${producer}\r\nBánh gio thử`);
  await expect(status()).toContainText('1 ô chưa lưu');
  await expect(cell(last, 0)).toHaveText('Chè lam thử');
  await cell(last + 1, 0).click();
  await expect(page.locator('.sheet-trouble')).toContainText('còn thiếu «Chủ thể»');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type(producer);
  await page.keyboard.press('Enter');
  await expect(status()).not.toContainText('ô chưa lưu');
  await expect.poll(async () => Number(await grid().getAttribute('aria-rowcount'))).toBe(count + 2);
  await expect(cell(last + 1, 0)).toHaveText('Bánh gio thử');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(async () => Number(await grid().getAttribute('aria-rowcount'))).toBeLessThanOrEqual(count + 1);
});

test('a line of headings over a pasted block is no record, and one click pastes it all the same', async () => {
  const rows = async () => Number(await grid().getAttribute('aria-rowcount'));
  await home();
  const producer = await cell(0, await columnOf('Chủ thể')).innerText();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  const count = await rows();
  const last = count - 2;
  // In the words of the officer's own list, and in its order.
  await paste(`TT\tTên SP\tĐVT\tTên HTX\r\n1\tMẻ nếp thử\tchai\t${producer}\r\n2\tMắc ca thử\ttúi\t${producer}`);
  await expect(status()).toContainText('Bảng không có cột: «TT», nên không ghi.');
  await expect.poll(rows).toBe(count + 2);
  await expect(cell(last, 0)).toHaveText('Mẻ nếp thử');
  await expect(cell(last + 1, await columnOf('Đơn vị tính'))).toHaveText('túi');
  await page.getByRole('button', { name: 'Dán y nguyên cả dòng đầu' }).click();
  await expect(cell(last, 0)).toHaveText('TT');
  await expect(cell(last + 1, 0)).toHaveText('1');
  await expect(page.getByRole('button', { name: 'Dán y nguyên cả dòng đầu' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect.poll(rows).toBe(count);
  await untilSaved(page);
});

for (const rate of [1, 4, 6]) {
  test(`Unikey types «đắk» into a cell at processor rate ${rate}`, async () => {
    await home();
    const column = await columnOf('Mùa vụ');
    for (let row = 0; row < 14; row += 1) {
      await cell(row, column).click();
      await typeLikeUnikey(page, dakStrokes, rate);
      await page.keyboard.press('Enter');
    }
    await expect.poll(() => texts(column, 14)).toEqual(Array.from({ length: 14 }, () => 'đắk'));
    await page.keyboard.press('Control+z');
  });
}

test('a composition that starts on a chosen cell keeps its first letter', async () => {
  await home();
  const column = await columnOf('Mùa vụ');
  await cell(1, column).click();
  await compose(page, ['t', 'th', 'thá', 'tháng'], 'tháng');
  await page.keyboard.press('Enter');
  await expect(cell(1, column)).toHaveText('tháng');
});

test('two hundred rows are edited at once after a look at what would change', async () => {
  await home();
  const column = await columnOf('Hạn sử dụng');
  await cell(0, column).click();
  for (let step = 0; step < 9; step += 1) await page.keyboard.press('Shift+ArrowDown');
  await page.getByRole('button', { name: 'Sửa 10 dòng' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('combobox', { name: 'Cột' }).click();
  await page.getByRole('option', { name: 'Đơn hàng tối thiểu' }).click();
  await dialog.getByRole('textbox', { name: 'Giá trị mới' }).fill('50 hộp');
  await expect(dialog.getByRole('status')).toContainText('10 dòng đổi');
  // What cannot be written for every row says why before it is.
  await dialog.getByRole('combobox', { name: 'Cột' }).click();
  await page.getByRole('option', { name: 'Giá bán buôn', exact: true }).click();
  await dialog.getByRole('textbox', { name: 'Giá trị mới' }).fill('rẻ');
  await expect(dialog).toContainText('10 dòng, như «');
  await expect(dialog).toContainText('«rẻ» chưa đọc được thành số');
  // A list is chosen from, however long: 900 producers are found by some letters.
  await dialog.getByRole('combobox', { name: 'Cột' }).click();
  await page.getByRole('option', { name: 'Chủ thể', exact: true }).click();
  await dialog.getByRole('combobox', { name: 'Giá trị mới' }).fill('hop tac xa hoa an');
  await page.getByRole('option', { name: 'Hợp tác xã Hòa An', exact: true }).click();
  await expect(dialog.getByRole('status')).toContainText('0 dòng không ghi được');
  await dialog.getByRole('combobox', { name: 'Cột' }).click();
  await page.getByRole('option', { name: 'Đơn hàng tối thiểu' }).click();
  await dialog.getByRole('textbox', { name: 'Giá trị mới' }).fill('50 hộp');
  await dialog.getByRole('button', { name: 'Ghi 10 dòng' }).click();
  await expect
    .poll(async () => texts(await columnOf('Đơn hàng tối thiểu'), 10))
    .toEqual(Array.from({ length: 10 }, () => '50 hộp'));
  await page.keyboard.press('Control+z');
});

test('columns sort, filter, hide and come back; the sheet has no serious axe finding', async () => {
  const menu = async (column: string, item: string): Promise<void> => {
    await page.getByRole('button', { name: `Cột ${column}`, exact: true }).click();
    await page.getByRole('menuitem', { name: item }).click();
  };
  await menu('Tên sản phẩm', 'Xếp giảm dần');
  const falls = (names: readonly string[]) =>
    names.every((name, at) => name.localeCompare(names[at + 1] ?? '', 'vi') >= 0);
  await expect.poll(async () => falls(await texts(0, 6))).toBe(true);
  await menu('Tên tiếng Anh', 'Xếp tăng dần');
  await expect(status()).not.toContainText('Đang xếp theo cột ẩn');
  await menu('Tên tiếng Anh', 'Ẩn cột');
  await expect.poll(() => columnOf('Tên tiếng Anh')).toBe(-2);
  // Its head is gone: the order is said below, with the way out of it.
  await expect(status()).toContainText('Đang xếp theo cột ẩn: Tên tiếng Anh');
  await status().getByRole('button', { name: 'Bỏ xếp' }).click();
  await expect(status()).not.toContainText('Đang xếp theo cột ẩn');
  await expect(editor()).toBeFocused();
  await page.getByRole('button', { name: /Cột đang ẩn/ }).click();
  await page.getByRole('menuitem', { name: 'Trả cột về ban đầu' }).click();
  await expect.poll(() => columnOf('Tên tiếng Anh')).toBe(1);
  // Every cell is looked at: a window of few rows says the same in a tenth of the time.
  await page.setViewportSize({ width: 911, height: 512 });
  const findings = await seriousFindings(page);
  await page.setViewportSize({ width: 1366, height: 768 });
  expect(findings).toEqual([]);
});

test('producers: a kind is chosen from its list, an unknown word is asked about', async () => {
  await openSheet('Chủ thể');
  await expect.poll(() => columnOf('Tên chủ thể')).toBe(0);
  const kind = await columnOf('Loại hình');
  await cell(0, kind).click();
  await page.keyboard.type('hop tac xa');
  await page.keyboard.press('Enter');
  await expect(cell(0, kind)).toHaveText('Hợp tác xã');
  await cell(1, kind).click();
  await page.keyboard.type('xưởng');
  await page.keyboard.press('Enter');
  await cell(1, kind).click();
  await expect(page.locator('.sheet-trouble')).toContainText('«xưởng» không có trong danh sách của cột «Loại hình»');
  await page.keyboard.press('Control+z');
  await expect(status()).not.toContainText('ô chưa lưu');
});

test('personal data are masked until they are asked for, and whole where they are edited', async () => {
  const tax = await columnOf('Mã số thuế');
  const all = (await grid().getAttribute('aria-rowcount')) ?? '';
  await page.getByRole('searchbox').first().fill('hộ kinh doanh');
  await expect(grid()).not.toHaveAttribute('aria-rowcount', all);
  const masked = page.locator(`.sheet-row [data-column="${tax}"]`).filter({ hasText: '***' }).first();
  await expect(masked).toBeVisible();
  const row = await masked.getAttribute('data-row');
  await masked.click();
  await expect.poll(copied).toMatch(/^\*+\d{3}$/);
  await expect(status()).toContainText('1 ô dữ liệu cá nhân ra ngoài ở dạng che');
  await page.getByRole('checkbox', { name: 'Hiện dữ liệu cá nhân' }).check();
  await expect(cell(Number(row), tax)).toHaveText(/^\d{12}$/);
  await page.getByRole('checkbox', { name: 'Hiện dữ liệu cá nhân' }).uncheck();
  await cell(Number(row), tax).click();
  await page.keyboard.press('F2');
  await expect(editor()).toHaveValue(/^\d{12}$/);
  await page.keyboard.press('Escape');
});
