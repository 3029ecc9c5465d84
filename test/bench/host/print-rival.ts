import { openBrowser } from '../../support/open-browser';

/**
 * Milliseconds in which Chromium prints these web pages to PDF one after the other, the browser already open; null where there is no
 * browser. Opening it is not counted: our workers are warm as well.
 */
export async function printRival(pages: readonly string[]): Promise<number | null> {
  const browser = await openBrowser().catch(() => null);
  if (!browser) return null;
  try {
    const page = await browser.newPage();
    await page.setContent('<p>warm');
    await page.pdf();
    const started = performance.now();
    for (const html of pages) {
      await page.setContent(html, { waitUntil: 'load' });
      await page.pdf({ preferCSSPageSize: true });
    }
    return performance.now() - started;
  } finally {
    await browser.close();
  }
}
