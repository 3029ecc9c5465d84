import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/** `rule: where` of every finding of axe that keeps somebody from working, once everything that moves stands still. */
export async function seriousFindings(page: Page): Promise<readonly string[]> {
  let found = await findingsNow(page);
  // A screen may still have been on its way while it was looked at: what is wrong with it is found twice.
  for (let looked = 1; found.length > 0 && looked < 4; looked += 1) {
    const again = await findingsNow(page);
    if (again.join('\n') === found.join('\n')) break;
    found = again;
  }
  return found;
}

async function findingsNow(page: Page): Promise<readonly string[]> {
  // A dialog that is still fading in has no contrast to judge.
  await page.evaluate(() => Promise.allSettled(document.getAnimations().map(({ finished }) => finished)));
  // Legacy mode: the other one opens a second window, which this application refuses. Only findings are read, so what
  // passed need not be described (half of the time on a long list), nor any stylesheet fetched (the page has its own).
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ['violations'], preload: false })
    .analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
}
