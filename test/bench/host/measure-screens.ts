import type { Page } from '@playwright/test';
import { launchApp } from '../../support/launch-app';
import type { BenchOptions } from '../bench-parts';
import type { Report } from '../figure';

/** Nothing blocks the window for longer. */
const longest = 100;
/** Sheets have addresses of their own beside those of the navigation. */
const sheets = ['#/san-pham/bang', '#/chu-the/bang', '#/ben-mua/bang'];
const rounds = 2;

declare global {
  interface Window {
    benchLongTasks?: number[];
  }
}

/** Ms of the longest task while a screen opens, until the window has had nothing to do for a while. */
async function longestTask(page: Page, hash: string): Promise<number> {
  await page.evaluate((to) => {
    window.benchLongTasks = [];
    location.hash = to;
  }, hash);
  await page.locator('main h1').waitFor({ timeout: 30_000 });
  return page.evaluate(async () => {
    for (let quiet = 0; quiet < 25; quiet += 1) {
      await new Promise((resolve) => setTimeout(resolve, 40));
      await new Promise((resolve) => requestIdleCallback(resolve));
    }
    return Math.max(0, ...(window.benchLongTasks ?? []));
  });
}

/** Every screen of the navigation and the sheets, opened twice on data that are there: what blocks the window meanwhile. */
export async function measureScreens(report: Report, userData: string, { size, seed }: BenchOptions): Promise<void> {
  const { page, close } = await launchApp({ userData });
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    const links = page.getByRole('navigation').first().getByRole('link');
    await links.first().waitFor({ timeout: 30_000 });
    await page.evaluate(() => {
      new PerformanceObserver((list) => {
        window.benchLongTasks?.push(...list.getEntries().map(({ duration }) => duration));
      }).observe({ type: 'longtask' });
    });
    const addresses = await links.evaluateAll((all) =>
      all.map((link) => new URL((link as HTMLAnchorElement).href).hash),
    );
    for (let round = 1; round <= rounds; round += 1) {
      for (const hash of [...addresses, ...sheets]) {
        const value = await longestTask(page, hash);
        const note = round === 1 ? 'opened for the first time, with its code' : 'opened again';
        report({ figure: `longest task while ${hash} opens`, size, seed, value, unit: 'ms', target: longest, note });
      }
    }
  } finally {
    await close();
  }
}
