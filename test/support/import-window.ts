import path from 'node:path';
import { type ElectronApplication, expect, type Locator, type Page } from '@playwright/test';
import { answerDialogs } from './launch-app';
import { inlineCell, makeXlsx } from './make-xlsx';

/** A list of the fixtures, by name. */
export const listFile = (name: string): string => path.join(process.cwd(), 'test/fixtures/import/files', name);

/** The first start of a fresh profile: the office and its officer are named. */
export async function nameOffice(page: Page): Promise<void> {
  await page.getByRole('combobox', { name: /Tỉnh, thành phố \(bắt buộc\)/ }).fill('Cà Mau');
  await page.getByRole('option', { name: 'Cà Mau' }).click();
  await page.getByLabel('Tên cơ quan (bắt buộc)').fill('Sở Công Thương tỉnh Cà Mau');
  await page.getByLabel('Người phụ trách (bắt buộc)').fill('Nguyễn Thị Lan');
  await page.getByRole('button', { name: 'Bắt đầu', exact: true }).click();
  await expect(page.getByRole('navigation')).toBeVisible();
}

export async function goTo(page: Page, name: string): Promise<void> {
  await page.getByRole('navigation').getByRole('link', { name }).click();
  await expect(page.getByRole('heading', { level: 1, name })).toBeVisible();
}

/** Opens a register and waits until it has this many records. */
export async function expectInRegister(page: Page, name: string, records: number): Promise<void> {
  await goTo(page, name);
  await expect(page.getByRole('grid').first()).toHaveAttribute('aria-rowcount', String(records + 1));
}

/** Chooses files with the button of the first step. */
export async function chooseFiles(app: ElectronApplication, page: Page, files: readonly string[]): Promise<void> {
  await answerDialogs(app, { open: files });
  await page.getByRole('button', { name: 'Chọn tệp…' }).click();
}

/** To where files are chosen, whatever the last import left on the screen. */
export async function toFirstStep(page: Page): Promise<void> {
  const another = page.getByRole('button', { name: 'Nhập tệp khác' });
  await expect(another.or(page.getByRole('button', { name: 'Chọn tệp…' })).first()).toBeVisible();
  if (await another.isVisible()) await another.click();
}

/** The keys go to a list that has its rows, and its first row is the one that is meant. */
export async function toFirstRow(list: Locator): Promise<void> {
  await expect(list.getByRole('row').nth(1)).toBeVisible();
  await list.focus();
  await list.press('Home');
}

/** Leaves every file that was chosen and not imported, so that the next ones are an import of their own. */
export async function leaveFiles(page: Page): Promise<void> {
  const leave = page.getByRole('button', { name: /^Bỏ tệp / });
  for (let left = await leave.count(); left > 0; left -= 1) {
    await leave.first().click();
    await expect(leave).toHaveCount(left - 1);
  }
}

/** On to the preview; where texts are asked about, without an answer. */
export async function toPreview(page: Page): Promise<void> {
  const values = page.getByRole('heading', { level: 2, name: 'Giá trị' });
  const preview = page.getByRole('tablist', { name: 'Các phần của bản xem trước' });
  await expect(values.or(preview)).toBeVisible();
  if (await values.isVisible()) await page.getByRole('button', { name: 'Tiếp tục' }).click();
  await expect(preview).toBeVisible();
}

export type SumOfRows = Readonly<Record<'read' | 'created' | 'updated' | 'unchanged' | 'doubtful' | 'refused', number>>;

/** The figures of the sum strip, in their order. */
export async function readSum(page: Page, label: string): Promise<SumOfRows> {
  const shown = page.getByRole('list', { name: label }).locator('.sum-figure');
  await expect(shown.first()).toBeVisible();
  const texts = await shown.allTextContents();
  const [read = Number.NaN, created = Number.NaN, updated = Number.NaN, ...rest] = texts.map((text) =>
    Number(text.replaceAll('.', '')),
  );
  const [unchanged = Number.NaN, doubtful = Number.NaN, refused = Number.NaN] = rest;
  return { read, created, updated, unchanged, doubtful, refused };
}

export const addsUp = ({ read, ...parts }: SumOfRows): boolean =>
  read === Object.values(parts).reduce((sum, part) => sum + part, 0);

/** A workbook of one sheet «DS» with these texts from A1 on. */
export const textWorkbook = (rows: readonly (readonly string[])[]): Uint8Array =>
  makeXlsx({
    sheetData: rows
      .map((texts, index) => {
        const cells = texts.map((text, column) =>
          text === '' ? '' : inlineCell(`${String.fromCharCode(65 + column)}${index + 1}`, text),
        );
        return `<row r="${index + 1}">${cells.join('')}</row>`;
      })
      .join(''),
  });

/** From now on the system refuses to open this file, as Windows does while Excel has it. `null` ends it. */
export async function holdFile(app: ElectronApplication, name: string | null): Promise<void> {
  await app.evaluate((_electron, held) => {
    interface Opener {
      open: (path: string, ...rest: unknown[]) => Promise<unknown>;
      realOpen?: Opener['open'];
    }
    const fs = process.getBuiltinModule('node:fs').promises as unknown as Opener;
    fs.realOpen ??= fs.open;
    const { realOpen } = fs;
    fs.open = (path, ...rest) =>
      held !== null && path.endsWith(held)
        ? Promise.reject(Object.assign(new Error('EBUSY: resource busy or locked'), { code: 'EBUSY' }))
        : realOpen(path, ...rest);
  }, name);
}

/** From now on nothing more fits on the disk, of which `freeBytes` are left. `null`: there is space again. */
export async function fillDisk(app: ElectronApplication, freeBytes: number | null): Promise<void> {
  await app.evaluate(async (_electron, free) => {
    type Writes = Record<'write' | 'realWrite', ((...given: unknown[]) => Promise<unknown>) | undefined>;
    interface Statfs {
      statfs: (path: string) => Promise<unknown>;
      realStatfs?: Statfs['statfs'];
    }
    const { promises } = process.getBuiltinModule('node:fs');
    const probe = await promises.open(process.execPath, 'r');
    const writes = Object.getPrototypeOf(probe) as Writes;
    await probe.close();
    writes.realWrite ??= writes.write;
    writes.write =
      free === null
        ? writes.realWrite
        : () => Promise.reject(Object.assign(new Error('ENOSPC: no space left on device'), { code: 'ENOSPC' }));
    const disk = promises as unknown as Statfs;
    disk.realStatfs ??= disk.statfs;
    disk.statfs = free === null ? disk.realStatfs : () => Promise.resolve({ bavail: free, bsize: 1 });
  }, freeBytes);
}

/**
 * From now on what the window asks of its workers waits; `false` lets it go. A job is then on its way for as long as a
 * test needs to press «Dừng», on a fast machine too.
 */
export async function holdWorkers(page: Page, hold: boolean): Promise<void> {
  await page.evaluate((held) => {
    interface Poster {
      postMessage: (...given: unknown[]) => void;
      freePost?: Poster['postMessage'];
      waiting?: (() => void)[];
    }
    const poster = Worker.prototype as unknown as Poster;
    poster.freePost ??= poster.postMessage;
    poster.waiting ??= [];
    const { freePost, waiting } = poster;
    poster.postMessage = held
      ? function post(this: Worker, ...given: unknown[]) {
          waiting.push(() => freePost.apply(this, given));
        }
      : freePost;
    if (!held) for (const send of waiting.splice(0)) send();
  }, hold);
}

/**
 * From now on only so many pictures more are drawn, and the others wait; `null` lets them go. A job with photos is then on its
 * way for as long as a test needs to press «Dừng».
 */
export async function holdPictures(page: Page, free: number | null): Promise<void> {
  await page.evaluate((most) => {
    const host = window as typeof window & { freeBitmap?: typeof createImageBitmap; heldPictures?: (() => void)[] };
    host.freeBitmap ??= window.createImageBitmap.bind(window);
    host.heldPictures ??= [];
    const { freeBitmap, heldPictures } = host;
    let left = most ?? Number.POSITIVE_INFINITY;
    window.createImageBitmap = async (source: ImageBitmapSource) => {
      left -= 1;
      if (left < 0) await new Promise<void>((resolve) => heldPictures.push(resolve));
      return freeBitmap(source);
    };
    if (most === null) for (const draw of heldPictures.splice(0)) draw();
  }, free);
}
