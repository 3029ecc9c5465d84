import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { chooseLanguage, openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';

let page: Page;
serialApp({ sample: true }, (opened) => {
  ({ page } = opened);
});

const pane = () => page.getByRole('complementary', { name: 'Trợ giúp' });

test('the tour is offered once, leads through six screens by keyboard, and ends', async () => {
  const offer = page.getByText('Mới dùng phần mềm?');
  await expect(offer).toBeVisible();
  await page.getByRole('note').getByRole('button', { name: 'Xem lượt giới thiệu' }).click();
  const card = page.getByRole('complementary', { name: 'Lượt giới thiệu' });
  for (const step of [1, 2, 3, 4, 5, 6]) {
    await expect(card).toContainText(`Bước ${step} trên 6`);
    await expect(card).toBeFocused();
    await expect(page.locator('[data-tour]')).toHaveCount(1);
    await card.getByRole('button', { name: step < 6 ? 'Tiếp' : 'Xong' }).press('Enter');
  }
  await expect(card).toBeHidden();
  await expect(page.locator('[data-tour]')).toHaveCount(0);
  await openScreen(page, '/');
  await expect(offer).toBeHidden();
});

test('F1 opens the page of the open screen, with its picture, and Esc gives the focus back', async () => {
  for (const [address, title] of [
    ['/san-pham', 'Sản phẩm'],
    ['/san-pham/bang', 'Bảng tính, gõ như Excel'],
    ['/nhap', 'Nhập từ Excel'],
    ['/lich-su', 'Lịch sử và hoàn tác'],
  ] as const) {
    await openScreen(page, address);
    await page.keyboard.press('F1');
    await expect(pane().getByRole('heading', { level: 3, name: title, exact: true })).toBeVisible();
    const picture = pane().getByRole('img');
    await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(300);
  }
  await page.keyboard.press('Escape');
  await expect(pane()).toBeHidden();
  const search = page.getByRole('searchbox').first();
  await search.focus();
  await page.keyboard.press('F1');
  await expect(pane()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(search).toBeFocused();
});

test('a page is found without marks and opened; the screen stays beside it', async () => {
  await openScreen(page, '/chu-the');
  await page.keyboard.press('F1');
  await pane().getByRole('searchbox').fill('phuc hoi usb');
  await pane().getByRole('button', { name: 'Sao lưu và khôi phục' }).click();
  await expect(pane().getByRole('heading', { level: 3 })).toHaveText('Sao lưu và khôi phục');
  await expect(page.getByRole('heading', { level: 1, name: 'Chủ thể' })).toBeVisible();
  await pane()
    .getByRole('button', { name: /^Trang của màn hình này/ })
    .click();
  await expect(pane().getByRole('heading', { level: 3 })).toHaveText('Chủ thể');
  await pane().getByRole('button', { name: 'Đóng trợ giúp' }).click();
});

test('Ctrl+/ lists the keys', async () => {
  await openScreen(page, '/');
  await page.keyboard.press('Control+/');
  const dialog = page.getByRole('dialog', { name: 'Phím tắt' });
  await expect(dialog).toContainText('Ctrl + K');
  await expect(dialog).toContainText('chép ô đầu xuống dưới');
  await page.keyboard.press('Escape');
  await expect(dialog).toBeHidden();
});

for (const language of ['Tiếng Việt', 'English'] as const) {
  test(`help and keys have no serious finding, and nothing is lost at 200 %: ${language}`, async () => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await chooseLanguage(page, language);
    await page.keyboard.press('F1');
    await expect(page.locator('.help-page')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await page.setViewportSize({ width: 683, height: 384 });
    const close = page.getByRole('button', { name: language === 'English' ? 'Close the help' : 'Đóng trợ giúp' });
    await expect(close).toBeInViewport({ ratio: 1 });
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Control+/');
    await expect(page.getByRole('dialog')).toBeVisible();
    expect(await seriousFindings(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await close.click();
  });
}
