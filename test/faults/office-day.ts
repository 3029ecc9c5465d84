import type { Page } from '@playwright/test';
import { type BookSeen, sampleButton, saveOfficer, untilSaved, untilSizes } from '../support/book-window';
import { goTo } from '../support/import-window';

/** A value that the window has shown as saved, and the one that was on its way when the lights went out. */
interface Told<Value> {
  shown: Value;
  onItsWay: Value | null;
}

/** What an officer was told is safe. It is kept outside of the window, which dies with the application. */
export interface OfficeDay {
  /** Edits of the officer's name, numbered. */
  readonly edit: Told<number>;
  /** The sample province, taken out and brought back whole: one bulk Plan each. */
  readonly sample: Told<'in' | 'out'>;
  /** Sizes of the registers with the sample in it. */
  readonly fullSizes: readonly string[];
  acknowledged: number;
}

export const officerName = (edit: number): string => `Cán bộ số ${edit}`;

async function tell<Value>(day: OfficeDay, told: Told<Value>, next: Value, work: () => Promise<void>): Promise<void> {
  told.onItsWay = next;
  await work();
  told.shown = next;
  told.onItsWay = null;
  day.acknowledged += 1;
}

async function takeSampleOut(page: Page, day: OfficeDay): Promise<void> {
  await tell(day, day.sample, 'out', async () => {
    await sampleButton(page).click();
    await untilSizes(
      page,
      day.fullSizes.map(() => '0'),
    );
    await untilSaved(page);
  });
}

/** Nothing is edited while the sample is out: the newest thing to undo is always its removal. */
async function bringSampleBack(page: Page, day: OfficeDay): Promise<void> {
  await tell(day, day.sample, 'in', async () => {
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await untilSizes(page, day.fullSizes);
    await untilSaved(page);
  });
}

/**
 * Named edits one by one, then the whole sample out and in again, until the application is gone. `ended`: whether it is being
 * ended; what fails from then on was its end, which may be heard of before the page is known to be closed.
 */
export async function workUntilGone(page: Page, day: OfficeDay, ended: () => boolean): Promise<void> {
  try {
    await goTo(page, 'Cài đặt');
    for (;;) {
      if (day.sample.shown === 'out') await bringSampleBack(page, day);
      for (let count = 0; count < 3; count += 1) {
        const next = day.edit.shown + 1;
        await tell(day, day.edit, next, () => saveOfficer(page, officerName(next)));
      }
      await takeSampleOut(page, day);
    }
  } catch (error) {
    if (!ended()) throw error;
  }
}

/** Settles what was on its way by what is there now: both are allowed, half of it is not. */
export function judgeBook(seen: BookSeen, day: OfficeDay): readonly string[] {
  const faults: string[] = [];
  const allowedEdits = [day.edit.shown, day.edit.onItsWay].filter((edit) => edit !== null);
  const edit = allowedEdits.find((candidate) => seen.officer === officerName(candidate));
  if (edit === undefined) faults.push(`officer «${seen.officer}», told ${allowedEdits.join(' or ')}`);
  const state = sampleStateOf(seen, day);
  if (state !== day.sample.shown && state !== day.sample.onItsWay) {
    faults.push(`registers ${seen.sizes.join(', ')}, told ${day.sample.shown} or ${day.sample.onItsWay}`);
  }
  day.edit.shown = edit ?? day.edit.shown;
  day.edit.onItsWay = null;
  if (state !== null) day.sample.shown = state;
  day.sample.onItsWay = null;
  return faults;
}

/** `null`: half of a bulk Plan. */
function sampleStateOf({ sizes }: BookSeen, { fullSizes }: OfficeDay): 'in' | 'out' | null {
  if (sizes.every((size) => size === '0')) return 'out';
  return sizes.every((size, index) => size === fullSizes[index]) ? 'in' : null;
}
