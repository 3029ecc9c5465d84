import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { seriousFindings } from '../support/axe';
import { untilSaved } from '../support/book-window';
import { cameraNotes } from '../support/camera-picture';
import { giveFiles } from '../support/give-files';
import { goTo } from '../support/import-window';
import { answerDialogs } from '../support/launch-app';
import { laptop, serialApp } from '../support/serial-app';
import { smallPng } from '../support/small-pictures';

let page: Page;

/** One after the other in one application: photos of a product by hand (R11). */
const office = serialApp({ sample: true, size: laptop }, async (opened) => {
  ({ page } = opened);
  await goTo(page, 'Sản phẩm');
  await page.locator('.data-list-row').first().dblclick();
  await expect(page.getByRole('heading', { name: 'Ảnh', exact: true })).toBeVisible();
});

interface Dropped {
  readonly name: string;
  /** px, as the sensor has them; null: no picture at all. */
  readonly size: readonly [number, number] | null;
}

/** Drops a photo as a phone makes it, with noise that no encoder makes small, and the camera's notes in front. */
const drop = async ({ name, size }: Dropped): Promise<number> =>
  page.locator('.photos').evaluate(
    async (panel, { file, dimensions, notes }) => {
      const parts: BlobPart[] = ['not a picture'];
      if (dimensions) {
        const [width, height] = dimensions;
        const canvas = new OffscreenCanvas(width, height);
        const pen = canvas.getContext('2d');
        if (!pen) throw new Error('no canvas');
        const tile = pen.createImageData(512, 512);
        let seed = 1;
        for (let at = 0; at < tile.data.length; at += 1) {
          seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
          tile.data[at] = at % 4 === 3 ? 255 : (seed >> 16) & 0xff;
        }
        for (let x = 0; x < width; x += 512) for (let y = 0; y < height; y += 512) pen.putImageData(tile, x, y);
        const whole = new Uint8Array(
          await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 })).arrayBuffer(),
        );
        parts.splice(0, 1, whole.slice(0, 2), Uint8Array.from(notes), whole.slice(2));
      }
      const transfer = new DataTransfer();
      const given = new File(parts, file);
      transfer.items.add(given);
      panel.dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
      return given.size;
    },
    { file: name, dimensions: size, notes: [...cameraNotes()] },
  );
const thumbs = () => page.locator('.photo-thumb');

test('a 12 megapixel photo is kept upright, under 500 kB, without the place where it was taken', async () => {
  const before = await thumbs().count();
  expect(await drop({ name: 'IMG_2026.jpg', size: [4000, 3000] })).toBeGreaterThan(5_000_000);
  await expect(thumbs()).toHaveCount(before + 1, { timeout: 30_000 });
  await untilSaved(page);
  const image = thumbs().last().locator('img');
  await expect.poll(() => image.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
  const { width, height } = await image.evaluate((img: HTMLImageElement) => ({
    width: img.naturalWidth,
    height: img.naturalHeight,
  }));
  expect(height).toBeGreaterThan(width);
  const sha256 = (await image.getAttribute('src'))?.split('/').at(-1) ?? '';
  const bytes = await readFile(join(office().userData, 'photos', sha256.slice(0, 2), sha256));
  expect(bytes.length).toBeLessThan(500_000);
  expect(bytes.includes('Exif')).toBe(false);
});

test('the history names the file that the photo was made from', async () => {
  await page.getByRole('button', { name: 'Xem lịch sử' }).click();
  await expect(page.getByText('ảnh «IMG_2026.jpg»').first()).toBeVisible();
});

test('the added photo becomes the catalogue photo, goes, and comes back with one undo', async () => {
  const count = await thumbs().count();
  if (count === 1) await drop({ name: 'IMG_2027.jpg', size: [800, 600] });
  await expect(thumbs().nth(1)).toBeVisible();
  const last = await thumbs().last().locator('img').getAttribute('src');
  const index = await thumbs().count();
  await page.getByRole('button', { name: `Đưa ảnh ${index} lên làm ảnh danh mục` }).click();
  await expect(thumbs().first().locator('img')).toHaveAttribute('src', String(last));
  await page.getByRole('button', { name: 'Bỏ ảnh 1', exact: true }).click();
  await expect(thumbs()).toHaveCount(index - 1);
  await page
    .locator('.mantine-Notification-root')
    .filter({ hasText: 'Đã bỏ ảnh.' })
    .getByRole('button', { name: 'Hoàn tác' })
    .click();
  await expect(thumbs()).toHaveCount(index);
  await expect(thumbs().first().locator('img')).toHaveAttribute('src', String(last));
});

test('a file that is no picture is named, and nothing else changes', async () => {
  const before = await thumbs().count();
  await drop({ name: 'ghi chú.jpg', size: null });
  await expect(page.locator('.photos').getByRole('alert')).toContainText('«ghi chú.jpg» không phải ảnh đọc được');
  await expect(thumbs()).toHaveCount(before);
});

test('photos of a folder find their products by code, and are seen before anything is written', async () => {
  const { app, folder } = office();
  await page.locator('.record-form').getByRole('textbox', { name: 'Mã truy xuất' }).fill('TQ-ANH-77');
  await page.locator('.record-form').getByRole('textbox', { name: 'Mã truy xuất' }).press('Tab');
  await untilSaved(page);
  const before = await thumbs().count();
  const name = await page.getByRole('heading', { level: 1 }).innerText();
  const files = ['TQ-ANH-77_2.png', 'TQ-ANH-77_1.png', 'IMG_0001.png'].map((file) => join(folder, file));
  await Promise.all(files.map((file, index) => writeFile(file, smallPng(400 + index, 300, 40 * (index + 1)))));
  await answerDialogs(app, { open: files });
  await goTo(page, 'Sản phẩm');
  await page.getByRole('button', { name: 'Ảnh theo mã' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('button', { name: 'Chọn ảnh…' }).click();
  await expect(dialog.getByRole('row').filter({ hasText: name })).toHaveCount(2);
  await expect(dialog.getByRole('row').filter({ hasText: 'không có mã này trong sổ' })).toHaveCount(1);
  await expect(dialog.getByText('Thêm 2 trên 3 ảnh.')).toBeVisible();
  expect(await seriousFindings(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Thêm 2 ảnh' }).click();
  await expect(page.getByText('Đã thêm 2 ảnh cho 1 sản phẩm.')).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(name);
  await expect(thumbs()).toHaveCount(before + 2);
});

test('photos dropped on the list open the same preview, and say what the product has already', async () => {
  await goTo(page, 'Sản phẩm');
  const photo = (name: string, shade: number) => ({
    name,
    type: 'image/png',
    data: Buffer.from(smallPng(400, 300, shade)).toString('base64'),
  });
  await giveFiles(page, 'drop', '.data-list-row', [photo('TQ-ANH-77_2.png', 40), photo('TQ-ANH-77_3.png', 200)]);
  const dialog = page.getByRole('dialog', { name: 'Thêm ảnh theo mã sản phẩm' });
  await expect(dialog.getByText('Thêm 1 trên 2 ảnh.')).toBeVisible();
  await expect(dialog.getByRole('row').filter({ hasText: 'đã có ở sản phẩm' })).toHaveCount(1);
  await dialog.getByRole('button', { name: 'Thêm 1 ảnh' }).click();
  await expect(page.getByText('Đã thêm 1 ảnh cho 1 sản phẩm.')).toBeVisible();
});
