import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { serialApp } from '../support/serial-app';

let page: Page;

serialApp({ sample: true }, (opened) => {
  ({ page } = opened);
});

for (const language of ['vi', 'en'] as const) {
  test(`no screen of the conference has a serious finding of axe, ${language}`, async () => {
    await page.evaluate(() => {
      location.hash = '/cai-dat';
    });
    await page
      .getByText(language === 'vi' ? 'Tiếng Việt' : 'English', { exact: true })
      .first()
      .click();
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    const id = await page.evaluate(async () => {
      location.hash = '/hoi-nghi';
      await new Promise((resolve) => setTimeout(resolve, 500));
      document.querySelector<HTMLElement>('.link-button')?.click();
      await new Promise((resolve) => setTimeout(resolve, 200));
      return location.hash.split('/')[2] ?? '';
    });
    for (const address of [
      '/hoi-nghi',
      `/hoi-nghi/${id}/ben-ban`,
      `/hoi-nghi/${id}/thong-tin`,
      `/hoi-nghi/${id}/moi-ban`,
      `/danh-muc/${id}`,
      `/bien-ban/${id}`,
      `/bien-ban/${id}/lap`,
    ]) {
      await page.evaluate((to) => {
        location.hash = to;
      }, address);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      const row = page.getByRole('grid').first().getByRole('row').nth(1);
      if (await row.isVisible()) await row.click();
      expect(await seriousFindings(page), address).toEqual([]);
    }
  });
}
