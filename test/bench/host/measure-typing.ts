import type { Page } from '@playwright/test';
import type { BenchOptions } from '../bench-parts';
import type { Report } from '../figure';
import { median, percentile } from '../spread';
import { type KeyShown, nextShown, watchKeys } from './watch-keys';

/**
 * Without marks, as officers type to find: no letter needs a Vietnamese keyboard. The same words at each run; those of
 * the first row of the alphabet find much, the last ones little.
 */
const typed = [
  'mat ong',
  'che shan',
  'gao nep',
  'cam',
  'tra xanh',
  'hop tac xa',
  'mien dong',
  'nuoc mam',
  'ca phe',
  'ruou ngo',
  'thit trau gac bep',
  'cong ty',
  'to hop tac',
];
/** A letter after which the list shows the same rows changes nothing on screen; it is left out. */
const patienceMs = 400;
const fewest = 40;

const lists = [
  { hash: '#/san-pham', name: 'products' },
  { hash: '#/chu-the', name: 'producers' },
] as const;

interface KeyTimes {
  readonly changed: number[];
  readonly painted: number[];
}

/** Types into the lists of the running application, letter by letter: from the key to the rows. */
export async function measureTyping(report: Report, page: Page, options: BenchOptions): Promise<void> {
  for (const { hash, name } of lists) {
    const { changed, painted } = await typeInto(page, hash);
    if (painted.length < fewest) throw new Error(`Only ${painted.length} letters changed the rows of ${name}.`);
    const note = `${painted.length} letters into the list of ${name}`;
    const figure = { ...options, unit: 'ms' } as const;
    report({ ...figure, figure: `key to other rows in the document, median (${name})`, value: median(changed), note });
    report({
      ...figure,
      figure: `key to other rows in the document, p95 (${name})`,
      value: percentile(changed, 0.95),
      target: 30,
      note,
    });
    report({ ...figure, figure: `key to painted rows, median (${name})`, value: median(painted), note });
    report({
      ...figure,
      figure: `key to painted rows, p95 (${name})`,
      value: percentile(painted, 0.95),
      target: 30,
      note,
    });
  }
}

async function typeInto(page: Page, hash: string): Promise<KeyTimes> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  const field = page.locator('main .search-field input');
  await field.waitFor();
  await page.getByRole('row').nth(3).waitFor();
  await page.evaluate(watchKeys);
  const times: KeyTimes = { changed: [], painted: [] };
  for (const text of typed) {
    await field.fill('');
    await page.waitForTimeout(patienceMs);
    for (const letter of text) {
      const shown = await press(page, letter);
      if (!shown) continue;
      times.changed.push(shown.changed);
      times.painted.push(shown.painted);
    }
  }
  return times;
}

/** Null for a letter that changed no row. */
async function press(page: Page, letter: string): Promise<KeyShown | null> {
  const shown = page.evaluate(nextShown, patienceMs);
  await page.keyboard.press(letter === ' ' ? 'Space' : letter);
  return await shown;
}
