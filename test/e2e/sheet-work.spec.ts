import { expect, type Locator, type Page, test } from '@playwright/test';
import { untilSaved } from '../support/book-window';
import { fillDisk, goTo } from '../support/import-window';
import { laptop, serialApp } from '../support/serial-app';
import { sheetOf } from '../support/sheet-window';

let page: Page;

/** What an officer does in a sheet beside typing: the corner is dragged, a doubt answered in a new row, a full disk outlived. */
const opened = serialApp({ sample: true, size: laptop }, (launched) => {
  ({ page } = launched);
});
const { grid, cell, editor, status, home, columnOf, openSheet, texts } = sheetOf(() => page);

/** From the corner of the chosen block to a cell, with the button held down. */
const dragTo = async (target: Locator): Promise<void> => {
  const centre = async (of: Locator) => {
    const box = await of.boundingBox();
    if (!box) throw new Error('it is not in sight');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  };
  const [from, to] = [await centre(page.locator('.sheet-handle')), await centre(target)];
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(to.x, to.y, { steps: 4 });
  await expect(page.locator('.sheet-target')).toBeVisible();
  await page.mouse.up();
};

test('the corner of a block is dragged down and to the right, each taken back by one key', async () => {
  await openSheet('Sản phẩm');
  await home();
  const column = await columnOf('Quy cách đóng gói');
  const [down, beside] = [await texts(column, 4), await cell(0, column + 1).innerText()];
  await cell(0, column).click();
  await page.keyboard.type('Hộp kéo');
  await page.keyboard.press('Enter');
  await cell(0, column).click();
  await dragTo(cell(3, column));
  await expect(status()).toContainText('3 ô');
  await expect.poll(() => texts(column, 4)).toEqual(Array.from({ length: 4 }, () => 'Hộp kéo'));
  // Into sight, where the mouse can reach it.
  await cell(0, column + 1).click();
  await cell(0, column).click();
  await dragTo(cell(0, column + 1));
  await expect(cell(0, column + 1)).toHaveText('Hộp kéo');
  for (let back = 0; back < 3; back += 1) await page.keyboard.press('Control+z');
  await expect(cell(0, column + 1)).toHaveText(beside);
  await expect.poll(() => texts(column, 4)).toEqual(down);
});

test('the box of the active cell lies over the frozen column wherever the sheet stands', async () => {
  await openSheet('Sản phẩm');
  await home();
  await page.keyboard.press('End');
  await cell(0, 0).click();
  const scrolled = () => page.locator('.sheet-scroller').evaluate((node) => node.scrollLeft);
  await expect.poll(scrolled).toBeGreaterThan(0);
  const place = async (of: string) => {
    const box = await page.locator(of).boundingBox();
    return box && [Math.round(box.x), Math.round(box.y)];
  };
  await expect(async () => {
    expect(await place('.sheet-editor')).toEqual(await place('[data-row="0"][data-column="0"]'));
  }).toPass();
  await page.keyboard.press('Home');
  await expect.poll(scrolled).toBe(0);
});

test('a doubted value in a row that is no record yet keeps its typed reason until it is one', async () => {
  await openSheet('Sản phẩm');
  const producer = await cell(0, await columnOf('Chủ thể')).innerText();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  const row = Number(await grid().getAttribute('aria-rowcount')) - 2;
  await page.keyboard.type('Trà thử lý do');
  await page.keyboard.press('Enter');
  for (const [label, price] of [
    ['Giá bán lẻ từ', '90000'],
    ['Giá bán buôn', '95000'],
  ] as const) {
    await cell(row, await columnOf(label)).click();
    await page.keyboard.type(price);
    await page.keyboard.press('Enter');
  }
  const wholesale = cell(row, await columnOf('Giá bán buôn'));
  await wholesale.click();
  await page.keyboard.press('F6');
  await expect(page.locator('.sheet-trouble').getByRole('textbox')).toBeFocused();
  await page.keyboard.type('giá gồm cả hộp quà');
  await page.keyboard.press('Enter');
  await expect(editor()).toBeFocused();
  await expect(page.locator('.sheet-trouble')).toContainText('còn thiếu «Chủ thể»');
  await cell(row, await columnOf('Chủ thể')).click();
  await page.keyboard.type(producer);
  await page.keyboard.press('Enter');
  await expect(status()).not.toContainText('ô chưa lưu');
  await expect(wholesale).toHaveText('95.000');
  await wholesale.click();
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Trà thử lý do' })).toBeVisible();
  await expect(page.getByText('Vẫn giữ, vì: giá gồm cả hộp quà')).toBeVisible();
});

test('a whole column is emptied and comes back under an open cell: sheet, place and letters stay', async () => {
  await openSheet('Sản phẩm');
  await home();
  const column = await columnOf('Quy cách đóng gói');
  const before = await texts(column, 4);
  await cell(0, column).click();
  await page.keyboard.press('Control+Space');
  // The sheet as it is now: another one in its place would not be this element, and would begin at its top.
  await page.evaluate(() => {
    document.querySelector('.sheet-scroller')?.setAttribute('data-stays', '');
  });
  const stays = page.locator('.sheet-scroller[data-stays]');
  await page.keyboard.press('Delete');
  await expect.poll(() => texts(column, 4)).toEqual(['', '', '', '']);
  await untilSaved(page);
  await cell(3, column).click();
  await page.keyboard.press('Control+z');
  await page.keyboard.press('PageDown');
  // Opening it brings the cell whole into sight.
  await page.keyboard.type('Hộp mở');
  await expect(editor()).toHaveValue('Hộp mở');
  const top = await stays.evaluate((node) => node.scrollTop);
  await expect(status()).toContainText('Đã hoàn tác', { timeout: 20_000 });
  await untilSaved(page);
  await expect(page.locator('.preparing-note')).toHaveCount(0);
  await expect(editor()).toHaveValue('Hộp mở');
  await expect(editor()).toBeFocused();
  expect(await stays.evaluate((node) => node.scrollTop)).toBe(top);
  await page.keyboard.press('Escape');
  await home();
  await expect.poll(() => texts(column, 4)).toEqual(before);
  await expect(stays).toHaveCount(1);
});

test('at 200 % the sheet draws the rows in sight and no others, and its foot comes into sight', async () => {
  await openSheet('Sản phẩm');
  await page.setViewportSize({ width: 683, height: 384 });
  await expect.poll(() => page.locator('.sheet-row').count()).toBeLessThan(60);
  await page.locator('.page').evaluate((node) => node.scrollTo(0, node.scrollHeight));
  await expect(status()).toBeInViewport({ ratio: 0.9 });
  await expect(cell(0, 0)).toBeInViewport();
  await page.setViewportSize(laptop);
});

test('a drag below the last row in sight chooses on, as far as the mouse is held there', async () => {
  await openSheet('Sản phẩm');
  await home();
  const centre = await cell(5, 0).boundingBox();
  const below = await status().boundingBox();
  if (!centre || !below) throw new Error('it is not in sight');
  await page.mouse.move(centre.x + 40, centre.y + 10);
  await page.mouse.down();
  await page.mouse.move(centre.x + 40, below.y + 20, { steps: 3 });
  const rows = async (): Promise<number> => {
    const [, count = '0'] = /([\d.]+) ô có giá trị/.exec(await status().innerText()) ?? [];
    return Number(count.replaceAll('.', ''));
  };
  await expect.poll(rows).toBeGreaterThan(60);
  await page.mouse.up();
});

test('a filter is said below the sheet though its column is hidden, and ended there; the sort stays', async () => {
  await openSheet('Sản phẩm');
  await home();
  const all = await grid().getAttribute('aria-rowcount');
  const choose = async (column: string, item: string): Promise<void> => {
    await page.getByRole('button', { name: `Cột ${column}`, exact: true }).click();
    await page.getByRole('menuitem', { name: item, exact: true }).click();
  };
  await choose('Tên tiếng Anh', 'Lọc: có giá trị');
  await choose('Tên tiếng Anh', 'Ẩn cột');
  await expect(status()).toContainText('Đang lọc theo cột: Tên tiếng Anh');
  await expect(grid()).not.toHaveAttribute('aria-rowcount', all ?? '');
  await status().getByRole('button', { name: 'Bỏ lọc cột' }).click();
  await expect(status()).not.toContainText('Đang lọc');
  await expect(grid()).toHaveAttribute('aria-rowcount', all ?? '');
  await expect(editor()).toBeFocused();
  await choose('Tên sản phẩm', 'Xếp giảm dần');
  const head = grid().getByRole('columnheader', { name: 'Tên sản phẩm' });
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await goTo(page, 'Chủ thể');
  await openSheet('Sản phẩm');
  await expect(head).toHaveAttribute('aria-sort', 'descending');
  await page.getByRole('button', { name: /Cột đang ẩn/ }).click();
  await page.getByRole('menuitem', { name: 'Trả cột về ban đầu' }).click();
  await expect(head).toHaveAttribute('aria-sort', 'none');
});

test('a locked record in a fill holds its own cell with the reason, and the others are stored', async () => {
  await openSheet('Chủ thể');
  await home();
  await cell(1, 0).click();
  await page.keyboard.press('Control+Enter');
  const review = page.getByRole('region', { name: 'Kiểm tra' });
  await review.getByRole('button', { name: 'Đánh dấu đã kiểm' }).click();
  await review.getByRole('button', { name: 'Khóa hồ sơ' }).click();
  await expect(review.getByRole('button', { name: 'Mở khóa' })).toBeVisible();
  await openSheet('Chủ thể');
  await home();
  const column = await columnOf('Ghi chú');
  const before = await texts(column, 3);
  await cell(0, column).click();
  await page.keyboard.type('gọi lại tháng sau');
  await page.keyboard.press('Enter');
  await cell(0, column).click();
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Control+d');
  await expect(status()).toContainText('1 ô chưa lưu');
  await expect(cell(1, column)).toHaveAttribute('aria-invalid', 'true');
  await expect(cell(2, column)).toHaveText('gọi lại tháng sau');
  await expect(cell(2, column)).not.toHaveAttribute('aria-invalid', 'true');
  await cell(1, column).click();
  await expect(page.locator('.sheet-trouble')).toContainText('Hồ sơ đã khóa nên chưa sửa được.');
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+z');
  await expect.poll(() => texts(column, 3)).toEqual(before);
  await expect(status()).not.toContainText('ô chưa lưu');
});

test('a full disk: the cell keeps its text, and «Thử lại» beside «Chưa lưu được» stores it', async () => {
  await openSheet('Sản phẩm');
  await home();
  const column = await columnOf('Quy cách đóng gói');
  await fillDisk(opened().app, 12_000_000);
  await cell(0, column).click();
  await page.keyboard.type('Hộp đầy đĩa');
  await page.keyboard.press('Enter');
  const banner = page.getByRole('banner');
  await expect(banner.getByRole('alert')).toContainText('Chưa lưu được', { timeout: 20_000 });
  await expect(cell(0, column)).toHaveText('Hộp đầy đĩa');
  await expect(cell(0, column)).toHaveAttribute('aria-invalid', 'true');
  await fillDisk(opened().app, null);
  await banner.getByRole('button', { name: 'Thử lại' }).click();
  await untilSaved(page);
  await expect(cell(0, column)).toHaveText('Hộp đầy đĩa');
  await expect(cell(0, column)).not.toHaveAttribute('aria-invalid', 'true');
  await expect(banner.getByRole('button', { name: 'Thử lại' })).toHaveCount(0);
});

test('buyers are typed in a sheet too, row after row faster than they are stored', async () => {
  await openSheet('Bên mua');
  await expect.poll(() => columnOf('Tên bên mua')).toBe(0);
  const rows = async () => Number(await grid().getAttribute('aria-rowcount'));
  const count = await rows();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  const typed = ['Siêu thị thử', 'An mua thử', 'Bếp ăn thử'];
  for (const name of typed) {
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }
  await expect.poll(rows).toBe(count + 3);
  await untilSaved(page);
  const names = () => Promise.all(typed.map((_name, row) => cell(count - 2 + row, 0).innerText()));
  // In the order in which they were typed, not in that of the register.
  await expect.poll(names).toEqual(typed);
  // The next cell of a row that is not stored yet is a cell of that row.
  await page.keyboard.type('Nhà khách thử');
  await page.keyboard.press('Tab');
  await page.keyboard.type('khach san');
  await page.keyboard.press('Tab');
  await expect.poll(rows).toBe(count + 4);
  await expect(cell(count + 1, 1)).toHaveText('Khách sạn');
  await untilSaved(page);
  await expect.poll(rows).toBe(count + 4);
  for (let back = 0; back < 5; back += 1) await page.keyboard.press('Control+z');
  await expect.poll(rows).toBe(count);
});
