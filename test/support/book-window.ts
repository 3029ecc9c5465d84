import { expect, type Page } from '@playwright/test';
import { goTo } from './import-window';

/** What an officer can see of the book at a glance: the sizes of the registers and the name at work. */
export interface BookSeen {
  readonly sizes: readonly string[];
  readonly officer: string;
}

export const sampleButton = (page: Page) => page.getByRole('button', { name: 'Xóa dữ liệu mẫu' });

/** A fresh profile with the sample province in it. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Nạp dữ liệu mẫu' }).click();
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 30_000 });
}

/** Waits until the book is open, whatever had to be repaired. */
export async function untilOpen(page: Page): Promise<void> {
  await expect(page.getByRole('navigation')).toBeVisible({ timeout: 30_000 });
}

export const officerField = (page: Page) => page.getByLabel(/^Người phụ trách/);

/** Beside the registers in the navigation: producers, products, buyers, conferences, memoranda. */
const sizeTexts = (page: Page) => page.getByRole('navigation').locator('.nav-size');

export async function bookSizes(page: Page): Promise<readonly string[]> {
  await expect(sizeTexts(page)).toHaveCount(5);
  return sizeTexts(page).allInnerTexts();
}

export async function untilSizes(page: Page, sizes: readonly string[]): Promise<void> {
  await expect(sizeTexts(page)).toHaveText([...sizes], { timeout: 30_000 });
}

/** Everything that was asked for is saved, says the deck. */
export async function untilSaved(page: Page): Promise<void> {
  await expect(page.getByRole('banner').getByRole('status')).toHaveText(/^Đã lưu lúc/, { timeout: 30_000 });
}

export async function seeBook(page: Page): Promise<BookSeen> {
  await goTo(page, 'Cài đặt');
  const officer = await officerField(page).inputValue();
  return { sizes: await bookSizes(page), officer };
}

/** Types the officer's name and leaves the field; answers when the window shows it as the book's. */
export async function saveOfficer(page: Page, name: string): Promise<void> {
  await officerField(page).fill(name);
  await officerField(page).press('Tab');
  await expect(page.getByTitle(`Người phụ trách: ${name}`, { exact: true })).toBeAttached({ timeout: 30_000 });
  await untilSaved(page);
}
