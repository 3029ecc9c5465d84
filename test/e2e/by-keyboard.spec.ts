import { expect, type Locator, type Page, test } from '@playwright/test';
import { untilSaved, untilSizes } from '../support/book-window';
import { laptop, serialApp } from '../support/serial-app';

/**
 * Issue 4: one co-operative with three products, 40 pasted rows and one duplicate settled, by keyboard alone. Nothing here
 * clicks or fills; wherever the keys go is in sight and marked.
 */
let page: Page;
serialApp({ size: laptop }, (opened) => {
  ({ page } = opened);
});

const press = (key: string): Promise<void> => page.keyboard.press(key);
const type = (text: string): Promise<void> => page.keyboard.type(text);
const main = (): Locator => page.locator('#main');
const dialog = (): Locator => page.getByRole('dialog');
const cells = (): Locator => page.locator('.sheet-editor-box');

/** What has the keys: it lies in the window, and a ring, a border or its own caret shows it. Null: all is well. */
const focusTrouble = (): Promise<string | null> =>
  page.evaluate(() => {
    const here = document.activeElement;
    if (!(here instanceof HTMLElement) || here === document.body) return 'nothing has the focus';
    const name = `${here.tagName} ${here.getAttribute('aria-label') ?? here.textContent?.slice(0, 40) ?? ''}`;
    const { top, bottom, left, right } = here.getBoundingClientRect();
    if (bottom <= 0 || right <= 0 || top >= innerHeight || left >= innerWidth) return `${name} is out of sight`;
    // Content that takes the focus when a screen begins is the screen itself.
    if (here.tabIndex < 0) return null;
    const { outlineStyle, outlineWidth, boxShadow, borderColor } = getComputedStyle(here);
    const ring = outlineStyle !== 'none' && Number.parseFloat(outlineWidth) > 0;
    const frame = here.closest('.sheet-editor, .palette-ask');
    const typed = here.matches('input, textarea') && borderColor !== 'rgba(0, 0, 0, 0)';
    return ring || boxShadow !== 'none' || frame !== null || typed ? null : `${name} is not marked`;
  });
const inSight = async (): Promise<void> => {
  await expect.poll(focusTrouble).toBeNull();
};

/** Tab until it has the focus, and no more often than somebody would. */
const tabTo = async (target: Locator, most: number, key = 'Tab'): Promise<void> => {
  const there = (): Promise<boolean> => target.evaluate((node) => node === document.activeElement);
  for (let pressed = 0; !(await there()); pressed += 1) {
    expect(pressed, `presses of ${key}`).toBeLessThan(most);
    await press(key);
    await inSight();
  }
};

/** Ctrl+K, some letters, Enter. */
const goBy = async (text: string, name: string): Promise<void> => {
  await press('Control+k');
  await expect(page.getByRole('combobox', { name: 'Tìm hồ sơ, màn hình, lệnh' })).toBeFocused();
  await type(text);
  await expect(page.getByRole('option', { selected: true })).toContainText(name);
  await press('Enter');
  await expect(dialog().filter({ has: page.getByRole('combobox', { name: 'Tìm hồ sơ, màn hình, lệnh' }) })).toHaveCount(
    0,
  );
};

test('the office is named', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await tabTo(page.getByRole('combobox', { name: 'Tỉnh, thành phố (bắt buộc)' }), 4);
  await type('tuyen quang');
  await press('ArrowDown');
  await press('Enter');
  await expect(page.getByRole('combobox', { name: 'Tỉnh, thành phố (bắt buộc)' })).toHaveValue('Tuyên Quang');
  await tabTo(page.getByLabel('Người phụ trách (bắt buộc)'), 3);
  await type('Nguyễn Thị Lan');
  await press('Enter');
  await expect(page.getByRole('navigation').first()).toBeVisible();
  await inSight();
});

test('a co-operative is added in a dialog, and its page opens with the keys in it', async () => {
  await goBy('them chu the', 'Thêm chủ thể');
  const name = dialog().getByLabel('Tên chủ thể (bắt buộc)');
  await expect(name).toBeFocused();
  await type('Hợp tác xã Chè Sương Mai');
  await press('Tab');
  await inSight();
  await press('ArrowDown');
  await expect(page.getByRole('option', { name: 'Hợp tác xã', exact: true })).toBeVisible();
  // The arrow that opens the list marks its first line where the list is drawn in time, and none where it is not.
  const marked = (): Promise<string[]> => page.locator('[role="option"][data-combobox-selected]').allTextContents();
  for (let pressed = 0; (await marked())[0] !== 'Hợp tác xã'; pressed += 1) {
    expect(pressed, 'presses of ArrowDown').toBeLessThan(8);
    const before = await marked();
    await press('ArrowDown');
    await expect.poll(marked).not.toEqual(before);
  }
  await press('Enter');
  await expect(dialog().getByRole('combobox', { name: /Loại hình/ })).toHaveValue('Hợp tác xã');
  const tax = dialog().getByLabel(/^Mã số thuế/);
  await tabTo(tax, 2);
  await type('5000123456');
  await press('Enter');
  await expect(dialog()).toContainText('sai chữ số kiểm tra');
  await inSight();
  await tabTo(tax, 8, 'Shift+Tab');
  await press('Control+a');
  await type('5000123459');
  await press('Enter');
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hợp tác xã Chè Sương Mai' })).toBeVisible();
  await expect(main()).toBeFocused();
});

test('its form is filled with Tab, and three products are added beside it', async () => {
  await tabTo(page.getByRole('textbox', { name: 'Người đại diện' }), 30);
  await type('Vàng Thị Mỷ');
  await press('Tab');
  await untilSaved(page);
  await press('F6');
  await tabTo(page.getByRole('textbox', { name: 'Tên sản phẩm' }), 12);
  const products = ['Chè xanh Sương Mai', 'Chè vàng Sương Mai', 'Hồng trà Sương Mai'];
  for (const product of products) {
    await type(product);
    // Once too often, and on with the next name before this one is stored.
    await press('Enter');
    await press('Enter');
  }
  for (const product of products) await expect(page.getByRole('link', { name: product })).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Tên sản phẩm' })).toBeFocused();
  await untilSizes(page, ['1', '3', '0', '0', '0']);
});

/** What Excel leaves on the clipboard; Ctrl+C in another program is no key of this window. */
const onClipboard = (text: string): Promise<void> =>
  page.evaluate((data) => {
    const before = document.activeElement;
    const box = document.createElement('textarea');
    box.value = data;
    document.body.append(box);
    box.select();
    document.execCommand('copy');
    box.remove();
    if (before instanceof HTMLElement) before.focus();
  }, text);

test('forty rows are pasted below the last one', async () => {
  await goBy('bang tinh san pham', 'Bảng tính sản phẩm');
  await expect(cells()).toBeFocused();
  await inSight();
  await press('Control+End');
  await press('Home');
  const rows = Array.from({ length: 39 }, (_row, index) => `Bánh thử số ${index + 1}`);
  await onClipboard([...rows, 'Chè xanh Sương Mai'].map((name) => `${name}\t\tHợp tác xã Chè Sương Mai`).join('\r\n'));
  await expect(cells()).toBeFocused();
  await press('Control+v');
  await expect(page.locator('.sheet-foot')).toContainText('Đã dán 120 ô.');
  await untilSizes(page, ['1', '43', '0', '0', '0']);
  await expect(cells()).toBeFocused();
});

test('the menu of a column, the line below the cells and a record are reached and left', async () => {
  await press('Control+Home');
  await press('Control+Shift+l');
  // The letters and Esc are the menu's once its field has the focus.
  await expect(page.getByRole('menu').getByRole('textbox')).toBeFocused();
  await press('ArrowDown');
  await press('ArrowDown');
  await inSight();
  await press('Enter');
  await expect(page.getByRole('columnheader', { name: 'Tên sản phẩm' })).toHaveAttribute('aria-sort', 'descending');
  await expect(cells()).toBeFocused();
  await press('Control+Shift+l');
  // The letters and Esc are the menu's once its field has the focus.
  await expect(page.getByRole('menu').getByRole('textbox')).toBeFocused();
  await press('Escape');
  await expect(page.getByRole('menu')).toHaveCount(0);
  await expect(cells()).toBeFocused();
  await press('Shift+ArrowDown');
  await press('F6');
  await tabTo(page.getByRole('button', { name: 'Sửa 2 dòng' }), 4);
  await press('Enter');
  await expect(dialog()).toBeVisible();
  await press('Escape');
  await expect(dialog()).toHaveCount(0);
  await expect(cells()).toBeFocused();
  await press('F6');
  await press('F6');
  await expect(cells()).toBeFocused();
});

test('the pasted twin is found, compared and merged', async () => {
  await goBy('nghi trung', 'Hồ sơ nghi trùng trong sổ');
  await expect(main()).toBeFocused();
  const list = page.getByRole('grid');
  await expect(list.getByRole('row').nth(1)).toContainText('Chè xanh Sương Mai');
  await tabTo(list, 8);
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Gộp hai hồ sơ' })).toBeVisible();
  await expect(main()).toBeFocused();
  await tabTo(page.getByRole('button', { name: 'Gộp thành một', exact: true }), 12);
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Chè xanh Sương Mai' })).toBeVisible();
  await expect(main()).toBeFocused();
  await untilSizes(page, ['1', '42', '0', '0', '0']);
});

test('a list is searched, a row opened, and Esc, help and the list of keys give the focus back', async () => {
  await goBy('chu the', 'Chủ thể');
  await expect(main()).toBeFocused();
  const search = page.getByRole('searchbox').first();
  await tabTo(search, 8);
  await type('suong mai');
  await press('ArrowDown');
  await expect(page.getByRole('grid')).toBeFocused();
  await press('ArrowDown');
  await inSight();
  await press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Hợp tác xã Chè Sương Mai' })).toBeVisible();
  await expect(main()).toBeFocused();
  await tabTo(page.getByRole('textbox', { name: 'Người đại diện' }), 30);
  for (const [key, closed] of [
    ['Control+/', 'Escape'],
    ['Control+k', 'Escape'],
    ['F1', 'Escape'],
  ] as const) {
    await press(key);
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).not.toBe(null);
    await press(closed);
    await expect(page.getByRole('textbox', { name: 'Người đại diện' })).toBeFocused();
  }
});
