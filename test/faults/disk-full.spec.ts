import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { officerField, saveOfficer, seeBook, untilOpen, untilSaved } from '../support/book-window';
import { killApp, launchApp } from '../support/launch-app';
import { beginDay } from './app-kill-loop';
import { type FaultDisk, makeFaultDisk, noFaultDisk } from './fault-disk';

let disk: FaultDisk;

test.beforeEach(() => {
  const reason = noFaultDisk();
  test.skip(reason !== null, reason ?? '');
  disk = makeFaultDisk();
});
test.afterEach(() => disk?.remove());

/** Writes until nothing more fits, not even a block for a directory. */
function fill(folder: string): string {
  const file = path.join(folder, 'filler');
  const handle = fs.openSync(file, 'w');
  for (let size = 1_048_576; size >= 512; ) {
    try {
      if (fs.writeSync(handle, Buffer.alloc(size, 7)) < size) size /= 2;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'ENOSPC') throw error;
      size /= 2;
    }
  }
  fs.closeSync(handle);
  return file;
}

/** A name that takes room, so that the slack of the journal's last block is soon used up. */
const nameOf = (edit: number): string =>
  `Cán bộ số ${edit} ${Array.from({ length: 30 }, (_, n) => `tên ${edit * 7919 + n}`).join(' ')}`;

const refusal = (page: Page) => page.locator('#field-officerName').getByText(/^Ổ đĩa /);

/** Edits until the disk refuses one; answers the last name that was shown as saved and the one that was refused. */
async function editUntilRefused(page: Page, from: string): Promise<{ saved: string; refused: string; ms: number }> {
  let saved = from;
  for (let edit = 2; edit < 60; edit += 1) {
    const name = nameOf(edit);
    const started = performance.now();
    await officerField(page).fill(name);
    await officerField(page).press('Tab');
    const shown = page.getByTitle(`Người phụ trách: ${name}`, { exact: true });
    await expect(shown.or(refusal(page)).first()).toBeAttached({ timeout: 15_000 });
    if ((await refusal(page).count()) > 0) return { saved, refused: name, ms: Math.round(performance.now() - started) };
    saved = name;
  }
  throw new Error('the disk never refused');
}

test('a full disk is said, the typing stays, and saving goes on as soon as there is room', async () => {
  test.setTimeout(180_000);
  const userData = path.join(disk.folder, 'data');
  const first = await launchApp({ userData });
  await beginDay(first.page);
  const filler = fill(disk.folder);
  const { saved, refused, ms } = await editUntilRefused(first.page, 'Cán bộ số 1');
  console.log(`disk full: refused after ${ms} ms`);
  await expect(first.page.getByRole('banner').getByRole('alert')).toContainText('Chưa lưu được');
  await expect(officerField(first.page)).toHaveValue(refused);
  await expect(first.page.getByTitle(`Người phụ trách: ${saved}`, { exact: true })).toBeAttached();

  fs.rmSync(filler);
  await officerField(first.page).focus();
  await officerField(first.page).press('Tab');
  await expect(first.page.getByTitle(`Người phụ trách: ${refused}`, { exact: true })).toBeAttached();
  await untilSaved(first.page);
  await expect(refusal(first.page)).toHaveCount(0);
  await saveOfficer(first.page, 'Sau khi dọn ổ đĩa');
  await killApp(first.app);

  const second = await launchApp({ userData });
  await untilOpen(second.page);
  expect((await seeBook(second.page)).officer).toBe('Sau khi dọn ổ đĩa');
  await second.close();
});

test('killed while the disk is full: the next start has all that was shown as saved', async () => {
  test.setTimeout(180_000);
  const userData = path.join(disk.folder, 'data');
  const first = await launchApp({ userData });
  const day = await beginDay(first.page);
  const filler = fill(disk.folder);
  const { saved } = await editUntilRefused(first.page, 'Cán bộ số 1');
  await killApp(first.app);
  fs.rmSync(filler);

  const second = await launchApp({ userData });
  await untilOpen(second.page);
  const seen = await seeBook(second.page);
  expect(seen).toEqual({ officer: saved, sizes: day.fullSizes });
  await second.close();
});
