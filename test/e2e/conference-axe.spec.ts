import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { chooseLanguage, everyScreen, openScreen } from '../support/screens';
import { serialApp } from '../support/serial-app';

let page: Page;
/** The lists of a conference with a row chosen and what stands beside it; without a row accessibility.spec.ts sees them. */
serialApp({ sample: true }, (opened) => {
  ({ page } = opened);
});

const lists = /^\/(hoi-nghi\/[^/]+\/(ben-ban|moi-ban)|danh-muc\/[^/]+|bien-ban\/[^/]+(\/lap)?)$/;

for (const language of ['Tiếng Việt', 'English'] as const) {
  test(`a chosen row of a conference has no serious finding of axe: ${language}`, async () => {
    await chooseLanguage(page, language);
    const addresses = (await everyScreen(page)).filter((address) => lists.test(address));
    expect(addresses).toHaveLength(5);
    for (const address of addresses) {
      await openScreen(page, address);
      await page.getByRole('grid').first().getByRole('row').nth(1).click();
      expect(await seriousFindings(page), address).toEqual([]);
    }
  });
}
