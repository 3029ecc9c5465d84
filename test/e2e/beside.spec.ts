import { expect, type Page, test } from '@playwright/test';
import { everyScreen, openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';

let page: Page;
let memoranda = '';
/** What stands beside the content in a window without room for it. */
serialApp({ sample: true }, async (opened) => {
  ({ page } = opened);
  memoranda = (await everyScreen(page)).find((address) => /^\/bien-ban\/[^/]+$/.test(address)) ?? '';
});

const grid = () => page.getByRole('grid').first();
const beside = () => page.getByRole('complementary');
const foot = () => page.locator('.page-foot-beside').getByRole('button');

/** A row by its place in sight, clicked where no control stands. */
const chooseRow = async (index: number): Promise<void> => {
  await grid()
    .locator('.data-list-row')
    .nth(index)
    .getByRole('gridcell')
    .nth(1)
    .click({ position: { x: 4, y: 8 } });
};

test('a chosen row covers no other row until its paper is asked for', async () => {
  await page.setViewportSize({ width: 911, height: 512 });
  await openScreen(page, memoranda);
  await chooseRow(0);
  await expect(foot()).toHaveText('Biên bản số 01');
  await expect(beside()).toBeHidden();
  await chooseRow(1);
  await expect(foot()).toHaveText('Biên bản số 02');
  await expect(beside()).toBeHidden();
});

test('Enter opens it, the next row stays open, and Esc closes it for the rows that follow', async () => {
  await grid().focus();
  await page.keyboard.press('Enter');
  await expect(beside()).toBeVisible();
  await expect(beside()).toBeFocused();
  await expect(beside().locator('.inspector-title')).toHaveText(/^Biên bản số 02/);
  await grid().focus();
  await page.keyboard.press('ArrowDown');
  await expect(beside().locator('.inspector-title')).toHaveText(/^Biên bản số 03/);
  await page.keyboard.press('Enter');
  await expect(beside()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(beside()).toBeHidden();
  await expect(grid()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(foot()).toHaveText('Biên bản số 04');
  await expect(beside()).toBeHidden();
});

test('its button opens it and «Đóng» closes it; another screen begins closed', async () => {
  await foot().click();
  await expect(beside()).toBeVisible();
  await expect(foot()).toHaveAttribute('aria-expanded', 'true');
  await beside().getByRole('button', { name: 'Đóng' }).click();
  await expect(beside()).toBeHidden();
  await expect(foot()).toBeFocused();
  await foot().click();
  await openScreen(page, '/san-pham');
  await expect(page.getByRole('heading', { level: 1, name: 'Sản phẩm' })).toBeVisible();
  await expect(beside()).toBeHidden();
});

test('F6 goes there and back', async () => {
  await chooseRow(0);
  await grid().focus();
  await page.keyboard.press('F6');
  await expect(beside()).toBeFocused();
  await page.keyboard.press('F6');
  await expect(grid()).toBeFocused();
  await expect(beside()).toBeVisible();
  await page.keyboard.press('F6');
  await expect(beside()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(beside()).toBeHidden();
});

for (const [name, size] of [
  ['911 × 512', { width: 911, height: 512 }],
  ['200 %', { width: 683, height: 384 }],
] as const) {
  test(`the button stands over no row at the end of any list, ${name}`, async () => {
    test.setTimeout(120_000);
    await page.setViewportSize(size);
    for (const address of await everyScreen(page)) {
      await openScreen(page, address);
      if (!(await grid().isVisible())) continue;
      if ((await grid().getAttribute('aria-rowcount')) === '1') continue;
      await grid().press('End');
      const last = await grid().getAttribute('aria-rowcount');
      await expect(grid().locator(`[aria-rowindex="${last}"]`)).toBeAttached();
      const over = async (): Promise<string | null> =>
        page.evaluate(() => {
          document.querySelector('.page')?.scrollTo(0, 1e6);
          const rows = [...document.querySelectorAll('.data-list-row')];
          const last = rows.toSorted((a, b) => a.getBoundingClientRect().top - b.getBoundingClientRect().top).at(-1);
          if (!last) return null;
          const { left, right, top, bottom } = last.getBoundingClientRect();
          const places = [left + 8, (left + right) / 2, right - 8].flatMap((x) => [
            document.elementFromPoint(x, top + 2),
            document.elementFromPoint(x, bottom - 2),
          ]);
          return places.find((element) => !element || !last.contains(element))?.className ?? null;
        });
      await expect.poll(over, { message: address }).toBe(null);
    }
  });
}
