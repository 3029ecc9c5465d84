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
    queries: '/can-xem-lai/cau-hoi',
    rekeying: '/can-xem-lai/nhap-lai',
    producers: named(/^\/chu-the\/./),
    products: '/san-pham',
    sheet: '/san-pham/bang',
    ownFields: '/cai-dat',
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
  await askQuestions(page);
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

/** What an officer asks while she looks through records that the sample has; once, whatever the language. */
const questions = [
  { field: /^(Điện thoại|Phone)$/, text: 'Số này còn dùng không?' },
  { field: /^(Người đại diện|Representative)$/, text: 'Giám đốc đã đổi từ tháng 6?' },
  { field: /^(Mã số thuế|Tax code)$/, text: 'Giấy đăng ký ghi số khác, lấy số nào?' },
] as const;

async function askQuestions(page: Page): Promise<void> {
  await openScreen(page, '/can-xem-lai/cau-hoi');
  if ((await page.locator('.data-list-row').count()) > 0) return;
  for (const [index, { field, text }] of questions.entries()) {
    await openScreen(page, '/nhap');
    await openScreen(page, '/chu-the');
    await page.locator('.data-list-row').nth(index).dblclick();
    await page.locator('.record-form').first().waitFor();
    await page.getByRole('button', { name: /^(Hỏi về một ô|Ask about a field)$/ }).click();
    await page.getByRole('combobox', { name: /^(Ô cần hỏi|Field)$/ }).click();
    await page.getByRole('option', { name: field }).click();
    await page.getByRole('textbox', { name: /^(Câu hỏi|Question)$/ }).fill(text);
    await page.getByRole('button', { name: /^(Gửi câu hỏi|Ask)$/ }).click();
    await page.getByText(text).waitFor();
  }
}

async function prepare(page: Page, topic: HelpTopic): Promise<void> {
  if (topic === 'search') {
    await page.keyboard.press('Control+k');
    await page.getByRole('combobox').fill('mat ong');
  }
  if (topic === 'ownFields') await page.getByRole('button', { name: /^(Thêm trường|Add field)$/ }).click();
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
