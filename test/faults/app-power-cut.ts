import fs from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { bookSizes, seeBook } from '../support/book-window';
import { killApp, launchApp } from '../support/launch-app';
import { beginDay } from './app-kill-loop';
import { makeFaultDisk, mountCut } from './fault-disk';
import { judgeBook, type OfficeDay, workUntilGone } from './office-day';

export interface AppPowerCut {
  readonly workForMs: number;
  readonly env?: Readonly<Record<string, string>>;
  /** What is done to the disk before the power comes back. */
  readonly before?: (userData: string) => void;
}

export interface CutReport {
  readonly acknowledged: number;
  readonly faults: readonly string[];
  readonly sentence: string | null;
}

/** Chromium's own store of the window, wherever this host keeps its profile. */
export function windowStores(userData: string): readonly string[] {
  return fs
    .readdirSync(userData, { recursive: true, encoding: 'utf8' })
    .filter((name) => path.basename(name) === 'IndexedDB')
    .map((name) => path.join(userData, name));
}

/** The worst that a power cut was seen to do to Chromium's store: all of it is gone. */
export function wipeWindowStore(userData: string): void {
  for (const folder of windowStores(userData)) fs.rmSync(folder, { recursive: true });
}

const copyOf = (day: OfficeDay): OfficeDay => structuredClone(day);

/** An officer works on a disk of its own; the power goes off; the book is opened from what the disk had. */
export async function appPowerCut(options: AppPowerCut): Promise<CutReport> {
  const disk = makeFaultDisk();
  try {
    const userData = path.join(disk.folder, 'data');
    const { app, page } = await launchApp({ userData, env: options.env ?? {} });
    const day = await beginDay(page);
    let ended = false;
    const work = workUntilGone(page, day, () => ended);
    await sleep(options.workForMs);
    // Nothing awaited from here to the freeze: what is counted had been shown before it.
    const known = copyOf(day);
    ended = true;
    const { pid } = app.process();
    if (pid !== undefined) process.kill(-pid, 'SIGSTOP');
    const image = disk.cut();
    await killApp(app);
    await work;
    return await openCut(image, known, options.before);
  } finally {
    disk.remove();
  }
}

async function openCut(image: string, day: OfficeDay, before: AppPowerCut['before']): Promise<CutReport> {
  const copy = mountCut(image);
  try {
    const userData = path.join(copy.folder, 'data');
    before?.(userData);
    const launched = await launchApp({ userData });
    const { page } = launched;
    try {
      const entrance = page.getByRole('navigation').or(page.getByRole('button', { name: 'Bắt đầu', exact: true }));
      await entrance.waitFor({ timeout: 30_000 });
      const { acknowledged } = day;
      if (!(await page.getByRole('navigation').isVisible())) {
        return { acknowledged, faults: ['the book is empty'], sentence: null };
      }
      const note = page.getByText(/Không mất hồ sơ nào đã lưu|không lấy lại được/);
      const sentence = (await note.count()) > 0 ? await note.innerText() : null;
      await bookSizes(page);
      return { acknowledged, faults: judgeBook(await seeBook(page), day), sentence };
    } finally {
      await launched.close();
    }
  } finally {
    copy.remove();
  }
}
