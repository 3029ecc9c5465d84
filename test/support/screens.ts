import { expect, type Page } from '@playwright/test';
import { firstIds } from './stored-rows';

/** The address of every screen, with the first record of each register where a screen shows one. */
export async function everyScreen(page: Page): Promise<readonly string[]> {
  // The window shows a sample before its own store has all of it.
  const named = async (): Promise<readonly string[]> => Object.keys(await firstIds(page));
  await expect
    .poll(named)
    .toEqual(expect.arrayContaining(['producers', 'products', 'buyers', 'decisions', 'conferences']));
  const ids = await firstIds(page);
  const conference = ids['conferences'];
  return [
    '/',
    '/chu-the',
    `/chu-the/${ids['producers']}`,
    '/san-pham',
    `/san-pham/${ids['products']}`,
    '/ben-mua',
    `/ben-mua/${ids['buyers']}`,
    '/han-chung-nhan',
    '/han-chung-nhan/thu-nhac/loc/ds=lapsing',
    '/han-chung-nhan/quyet-dinh',
    `/han-chung-nhan/quyet-dinh/${ids['decisions']}`,
    '/so-lieu',
    '/hoi-nghi',
    ...['ben-ban', 'ben-mua', 'thong-tin', 'moi-ban', 'moi-mua'].map((part) => `/hoi-nghi/${conference}/${part}`),
    '/danh-muc',
    ...['', '/an-ban', '/mau-in'].map((part) => `/danh-muc/${conference}${part}`),
    '/bien-ban',
    `/bien-ban/${conference}`,
    `/bien-ban/${conference}/lap`,
    '/loi-van',
    ...['', '/cho-ngoi', '/cap-ky', '/bang-ky'].map((part) => `/le-ky/${conference}${part}`),
    '/ban-quet',
    '/nhap',
    '/can-xem-lai',
    '/can-xem-lai/trung-trong-so',
    '/can-xem-lai/cau-hoi',
    '/can-xem-lai/nhap-lai',
    '/lich-su',
    '/cai-dat',
  ];
}

/** Opens an address; answers when its own screen stands there, not the heading of the one before it. */
export async function openScreen(page: Page, address: string): Promise<void> {
  await page.evaluate(
    (hash) =>
      new Promise<void>((resolve) => {
        const painted = () => requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
        const before = window.location.href;
        // The application heard of it first: it listens since its start.
        window.addEventListener('hashchange', painted, { once: true });
        window.location.hash = hash;
        if (window.location.href !== before) return;
        window.removeEventListener('hashchange', painted);
        painted();
      }),
    address,
  );
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.locator('.waiting')).toHaveCount(0);
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve))));
}

/** From Vietnamese to English or back, as an officer does. */
export async function chooseLanguage(page: Page, name: 'English' | 'Tiếng Việt'): Promise<void> {
  await openScreen(page, '/cai-dat');
  await page.getByRole('button', { name, exact: true }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', name === 'English' ? 'en' : 'vi');
}
