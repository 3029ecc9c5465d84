import { expect, type Locator, type Page } from '@playwright/test';

/** The figures of a sum strip, the total first. */
export async function readFigures(page: Page, label: string): Promise<readonly number[]> {
  const figures = page.getByRole('list', { name: label }).locator('.sum-figure');
  await expect(figures.first()).toBeVisible();
  const texts = await figures.allInnerTexts();
  return texts.map((text) => Number(text.replaceAll('.', '')));
}

export const addsUp = ([total, ...parts]: readonly number[]): boolean =>
  total === parts.reduce((sum, part) => sum + part, 0);

/** Rows of a list, those out of sight too. */
export async function rowsOf(list: Locator): Promise<number> {
  return Number(await list.getAttribute('aria-rowcount')) - 1;
}

/** Waits until a list has this many rows, those out of sight too. */
export async function expectRows(list: Locator, rows: number): Promise<void> {
  await expect(list).toHaveAttribute('aria-rowcount', String(rows + 1));
}

/** Selects all rows that a list shows, with the keyboard. */
export async function selectAll(list: Locator): Promise<void> {
  await list.focus();
  await list.press('Control+a');
}

/** Opens the page of the sample's conference, or of another one by its name. */
export async function openConference(page: Page, name: RegExp): Promise<void> {
  await page
    .getByRole('navigation')
    .getByRole('link', { name: /^Hội nghị/ })
    .click();
  await page.getByRole('button', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Waits for a toast and takes it away, so that it covers no button. */
export async function readToast(page: Page, words: string | RegExp): Promise<void> {
  const toast = page.locator('.mantine-Notification-root').filter({ hasText: words }).first();
  await expect(toast).toBeVisible();
  await toast.getByRole('button', { name: 'Đóng' }).click();
  await expect(toast).toBeHidden();
}

/** How much of a drawn page is not white, 0 to 1. */
export function inkOf(canvas: Locator): Promise<number> {
  return canvas.evaluate((element) => {
    const source = element as HTMLCanvasElement;
    const copy = document.createElement('canvas');
    copy.width = source.width;
    copy.height = source.height;
    const context = copy.getContext('2d');
    if (!context || source.width === 0) return 0;
    context.drawImage(source, 0, 0);
    const { data } = context.getImageData(0, 0, copy.width, copy.height);
    let dark = 0;
    for (let at = 0; at < data.length; at += 4) if ((data[at] ?? 255) < 128 && (data[at + 3] ?? 0) > 128) dark += 1;
    return dark / (data.length / 4);
  });
}
