import type { Page } from '@playwright/test';
import type { BenchOptions } from '../bench-parts';
import type { Report } from '../figure';
import { median, percentile } from '../spread';

// Without marks, as officers type to find: no letter needs a Vietnamese keyboard.
const typed = ['mat ong', 'che shan', 'gao nep', 'cam', 'tra xanh'];
/** A letter after which the list shows the same rows changes nothing on screen; it is left out. */
const patienceMs = 400;

declare global {
  interface Window {
    /** Milliseconds from the last key to other rows in the list; null while there are none. */
    benchShown?: number | null;
  }
}

/** Types into the list of products of the running application, letter by letter: from the key to the rows. */
export async function measureTyping(report: Report, page: Page, { size, seed }: BenchOptions): Promise<void> {
  await page.evaluate(() => {
    location.hash = '#/san-pham';
  });
  const field = page.locator('main .search-field input');
  await field.waitFor();
  await page.getByRole('row').nth(3).waitFor();
  await watchRows(page);
  const times: number[] = [];
  for (const text of typed) {
    await field.fill('');
    await page.waitForTimeout(patienceMs);
    for (const letter of text) {
      const shown = await press(page, letter);
      if (shown !== null) times.push(shown);
    }
  }
  if (times.length === 0) throw new Error('No letter changed the rows.');
  const note = `${times.length} letters, from the key event to other rows in the list of products`;
  report({ figure: 'key to rows, median', size, seed, value: median(times), unit: 'ms', note });
  report({ figure: 'key to rows, p95', size, seed, value: percentile(times, 0.95), unit: 'ms', target: 30, note });
}

async function press(page: Page, letter: string): Promise<number | null> {
  await page.evaluate(() => {
    window.benchShown = null;
  });
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  try {
    const shown = await page.waitForFunction(() => window.benchShown, undefined, { timeout: patienceMs });
    return Number(await shown.jsonValue());
  } catch {
    return null;
  }
}

/** Notes the time of each key and of the first change of rows after it; they are painted with the next frame. */
async function watchRows(page: Page): Promise<void> {
  await page.evaluate(() => {
    let pressed = 0;
    window.addEventListener(
      'keydown',
      (event) => {
        pressed = event.timeStamp;
      },
      { capture: true },
    );
    const grid = document.querySelector('main [role="grid"]');
    if (!grid) throw new Error('There is no list of products.');
    new MutationObserver(() => {
      const since = pressed;
      if (since === 0) return;
      pressed = 0;
      window.benchShown = performance.now() - since;
    }).observe(grid, { subtree: true, childList: true, characterData: true });
  });
}
