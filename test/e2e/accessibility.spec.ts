import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { loadSample } from '../support/book-window';
import { chooseLanguage, everyScreen, openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';

let page: Page;
serialApp({}, (opened) => {
  ({ page } = opened);
});

/** What is wider than its place: the page itself, or the part of it that scrolls up and down. */
const sideways = (): Promise<readonly string[]> =>
  page.evaluate(() =>
    ['html', 'body', 'main'].filter((name) => {
      const element = document.querySelector(name);
      return element !== null && element.scrollWidth > element.clientWidth;
    }),
  );

test('the first start has no serious finding in either language', async () => {
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'English' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await seriousFindings(page)).toEqual([]);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi');
});

for (const language of ['Tiếng Việt', 'English'] as const) {
  test(`no screen has a serious finding: ${language}`, async () => {
    test.setTimeout(300_000);
    if (language === 'Tiếng Việt') await loadSample(page);
    await chooseLanguage(page, language);
    const found: Record<string, readonly string[]> = {};
    for (const address of await everyScreen(page)) {
      await openScreen(page, address);
      const findings = await seriousFindings(page);
      if (findings.length > 0) found[address] = findings;
    }
    expect(found).toEqual({});
  });
}

test('the eyes of these tests are open: a nameless button and a wide line are found', async () => {
  await page.evaluate(() => {
    const line = document.createElement('p');
    line.id = 'planted';
    line.style.width = '3000px';
    line.append(document.createElement('button'));
    document.body.append(line);
  });
  expect(await seriousFindings(page)).toEqual(['button-name: #planted > button']);
  expect(await sideways()).toContain('html');
  await page.evaluate(() => document.querySelector('#planted')?.remove());
});

for (const [name, size] of [
  ['911 × 512', { width: 911, height: 512 }],
  // What is left of 1366 × 768 when the text is twice as large.
  ['200 %', { width: 683, height: 384 }],
] as const) {
  test(`nothing scrolls sideways at ${name}`, async () => {
    test.setTimeout(180_000);
    await page.setViewportSize(size);
    for (const address of await everyScreen(page)) {
      await openScreen(page, address);
      await expect.poll(sideways, { message: address }).toEqual([]);
    }
  });
}

test('at 200 % a menu stays within the window, and the rail shows the section that is open', async () => {
  await page.setViewportSize({ width: 683, height: 384 });
  await openScreen(page, '/san-pham');
  await page.getByRole('button', { name: /^(Tình trạng|Standing):/ }).click();
  const menu = page.getByRole('menu');
  await expect(menu).toBeVisible();
  const end = async (): Promise<number> => {
    const box = await menu.boundingBox();
    return box ? box.y + box.height : Number.NaN;
  };
  await expect.poll(end).toBeLessThanOrEqual(384);
  await expect.poll(() => page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(384);
  await page.keyboard.press('Escape');
  await openScreen(page, '/ban-quet');
  await expect(page.getByRole('navigation').locator('[aria-current]')).toBeInViewport({ ratio: 1 });
});
