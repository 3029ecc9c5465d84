import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { bookSizes, loadSample, saveOfficer, seeBook, untilOpen } from '../support/book-window';
import { goTo } from '../support/import-window';
import { killApp, launchApp } from '../support/launch-app';
import { judgeBook, type OfficeDay, officerName, workUntilGone } from './office-day';

/** The first day on a fresh profile: the sample province, and the office under a name that can be numbered. */
export async function beginDay(page: Page): Promise<OfficeDay> {
  await loadSample(page);
  const fullSizes = await bookSizes(page);
  await goTo(page, 'Cài đặt');
  await saveOfficer(page, officerName(1));
  return { edit: { shown: 1, onItsWay: null }, sample: { shown: 'in', onItsWay: null }, fullSizes, acknowledged: 1 };
}

export interface KillMoment {
  /** What has been shown or begun in this run before the clock starts: however slow the machine, the run has worked. */
  readonly after: 'first-saved' | 'bulk-begun';
  readonly waitMs: number;
}

export interface AppKillLoop {
  readonly userData: string;
  /** When each run is ended. */
  readonly moments: readonly KillMoment[];
}

export interface KillReport {
  readonly acknowledged: number;
  /** Kills in the middle of a bulk Plan. */
  readonly duringBulk: number;
  readonly faults: readonly string[];
}

/** For what only this process knows: looks every few milliseconds; the time of the test is the limit. */
async function untilTrue(holds: () => boolean): Promise<void> {
  while (!holds()) await sleep(5);
}

/** Ends the whole application in the middle of an officer's work again and again, and looks at the book after each time. */
export async function appKillLoop({ userData, moments }: AppKillLoop): Promise<KillReport> {
  let day: OfficeDay | null = null;
  let duringBulk = 0;
  const faults: string[] = [];
  const open = async (): Promise<Awaited<ReturnType<typeof launchApp>>> => {
    const launched = await launchApp({ userData });
    if (day === null) return launched;
    await untilOpen(launched.page);
    faults.push(...judgeBook(await seeBook(launched.page), day));
    return launched;
  };
  for (const moment of moments) {
    const { app, page } = await open();
    const today = (day ??= await beginDay(page));
    const before = today.acknowledged;
    let ended = false;
    const work = workUntilGone(page, today, () => ended);
    await untilTrue(() =>
      moment.after === 'bulk-begun' ? today.sample.onItsWay !== null : today.acknowledged > before,
    );
    await sleep(moment.waitMs);
    if (today.sample.onItsWay !== null) duringBulk += 1;
    ended = true;
    await killApp(app);
    await work;
  }
  const last = await open();
  await last.close();
  return { acknowledged: day?.acknowledged ?? 0, duringBulk, faults };
}
