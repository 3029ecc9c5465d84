import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { type HelpTopic, helpTopics } from '../../renderer/features/help/help-topics';
import { everyScreen, openScreen } from '../support/screens';

/** The part of the window that a page of help shows: enough to recognise it, small enough to be read at half its size. */
const part = { width: 860, height: 430 };
/** Sharp enough for its own words, about 15 kB a picture. */
const quality = 0.4;

const addressOf = (topic: HelpTopic, screens: readonly string[]): string | null => {
  const named = (pattern: RegExp): string | null => screens.find((each) => pattern.test(each)) ?? null;
  const addresses: Readonly<Record<HelpTopic, string | null>> = {
    start: '/',
    importing: '/nhap',
    doubts: '/can-xem-lai/trung-trong-so',
    queries: null,
    rekeying: '/can-xem-lai/nhap-lai',
    producers: named(/^\/chu-the\/./),
    products: '/san-pham',
    sheet: '/san-pham/bang',
    ownFields: null,
    buyers: '/ben-mua',
    expiry: '/han-chung-nhan',
    figures: '/so-lieu',
    conferences: named(/^\/hoi-nghi\/.+ben-ban$/),
    invite: named(/^\/hoi-nghi\/.+moi-ban$/),
    catalogue: named(/^\/danh-muc\/./),
    mous: named(/^\/bien-ban\/[^/]+$/),
    clauses: '/loi-van',
    ceremony: '/le-ky',
    labels: '/nhan-the',
    scans: '/ban-quet',
    search: '/san-pham',
    history: '/lich-su',
    backups: '/cai-dat',
    settings: '/cai-dat',
  };
  return addresses[topic];
};

/** Draws the picture of each page of help from the sample, as WebP, into `folder`. */
export async function helpShots(page: Page, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await page.setViewportSize(part);
  const screens = await everyScreen(page);
  let bytes = 0;
  let drawn = 0;
  for (const topic of helpTopics) {
    const address = addressOf(topic, screens);
    if (address === null) continue;
    // Another screen in between: one that is open already keeps the place to which it was scrolled.
    await openScreen(page, '/nhap');
    await openScreen(page, address);
    await prepare(page, topic);
    await page.waitForTimeout(400);
    const picture = await asWebp(page, await page.screenshot());
    bytes += picture.length;
    drawn += 1;
    await writeFile(path.join(folder, `${topic}.webp`), picture);
    await page.keyboard.press('Escape');
  }
  console.log(`${folder}: ${drawn} pictures, ${Math.round(bytes / 1024)} kB`);
}

async function prepare(page: Page, topic: HelpTopic): Promise<void> {
  if (topic === 'search') {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('mat ong');
  }
  if (topic === 'backups') {
    await page.getByRole('button', { name: /^(Sao lưu ngay|Back up now)$/ }).evaluate((button) => {
      button.closest('.panel')?.scrollIntoView({ block: 'start' });
    });
  }
}

/** Chromium writes WebP; Playwright does not. */
async function asWebp(page: Page, png: Buffer): Promise<Buffer> {
  const text = await page.evaluate(
    async ({ base64, share }) => {
      const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
      const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
      const canvas = document.createElement('canvas');
      canvas.width = bitmap.width;
      canvas.height = bitmap.height;
      canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
      return canvas.toDataURL('image/webp', share);
    },
    { base64: png.toString('base64'), share: quality },
  );
  return Buffer.from(text.slice(text.indexOf(',') + 1), 'base64');
}
