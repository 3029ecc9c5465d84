import { expect, test } from '@playwright/test';
import { loadSample } from '../support/book-window';
import { recordedRequests } from '../support/recorded-requests';
import { serialApp } from '../support/serial-app';

const opened = serialApp({}, ({ page }) => loadSample(page));

test('a walk through every section asks nothing of any network', async () => {
  const { page, app } = opened();
  const links = page.getByRole('navigation').getByRole('link');
  const count = await links.count();
  expect(count).toBeGreaterThanOrEqual(10);
  for (let index = 0; index < count; index += 1) {
    await links.nth(index).click();
    await expect(links.nth(index)).toHaveAttribute('aria-current', 'page');
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const requests = await recordedRequests(app);
  test.skip(requests === null, 'Only the double of Electron keeps a list of requests.');
  expect(requests?.length).toBeGreaterThan(20);
  expect(requests?.filter(({ url }) => !/^(app:\/\/(bundle|photo)\/|blob:|data:)/.test(url))).toEqual([]);
  expect(requests?.filter(({ blocked }) => blocked !== undefined)).toEqual([]);
});

test('the list does see what the page asks for', async () => {
  const { page, app } = opened();
  await page.evaluate(() => fetch('/nothing-of-the-kind.js').catch(() => undefined));
  const asked = (await recordedRequests(app))?.filter(({ url }) => url.endsWith('/nothing-of-the-kind.js'));
  test.skip(asked === undefined, 'Only the double of Electron keeps a list of requests.');
  expect(asked).toHaveLength(1);
});
