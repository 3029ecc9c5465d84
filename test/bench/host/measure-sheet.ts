import type { CDPSession, Locator, Page } from '@playwright/test';
import { launchApp } from '../../support/launch-app';
import { dakStrokes, typeLikeUnikey } from '../../support/unikey';
import type { BenchOptions } from '../bench-parts';
import type { Report } from '../figure';
import { median, percentile } from '../spread';
import { nextShown } from './watch-keys';
import { type Awaited, nextPainted, type ScrollFrames, watchFrames, watchLetters } from './watch-sheet';
import { tellMemory } from './window-memory';

/** One screen of Chromium is handed over every 16.67 ms; what comes half a millisecond later came in time. */
const frameMs = 1000 / 60;
const inTime = frameMs + 0.5;
/** Also for the code of a page that is loaded with its first record. */
const patienceMs = 20_000;
const frames = 360;
const records = 30;
const bulkRows = 200;

interface Place {
  readonly page: Page;
  readonly tell: (
    figure: string,
    value: number,
    more: { unit?: 'ms' | '%' | 'count'; target?: number; note?: string },
  ) => void;
}

const cell = (page: Page, row: number, column: number): Locator =>
  page.locator(`[data-row="${row}"][data-column="${column}"]`);

async function openSheet(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, hash);
  await cell(page, 3, 0).waitFor();
  await page.locator('.sheet-editor-box:focus').waitFor();
}

async function columnOf(page: Page, label: string): Promise<number> {
  const heads = await page
    .getByRole('columnheader')
    .evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  const index = heads.indexOf(label) - 1;
  if (index < 0) throw new Error(`The sheet has no column ${label}.`);
  return index;
}

/** Ms until what the action asks for is painted. */
async function untilPainted(
  page: Page,
  awaited: Omit<Awaited, 'patienceMs'>,
  act: () => Promise<void>,
): Promise<number> {
  const painted = page.evaluate(nextPainted, { ...awaited, patienceMs });
  // Answered after the watch began: a key goes another way to the page than a request, and might be there first.
  await page.evaluate(() => null);
  await act();
  const ms = await painted;
  if (ms === null) throw new Error(`«${awaited.text}» did not come within ${patienceMs} ms.`);
  return ms;
}

function tellFrames({ tell }: Place, how: string, frames: ScrollFrames | null, wanted: 'smooth' | 'whole'): void {
  if (!frames || frames.deltas.length === 0) throw new Error('There is no sheet to scroll.');
  const { deltas, blank, longest } = frames;
  const late = deltas.filter((delta) => delta > inTime).length;
  const dropped = deltas.reduce((sum, delta) => sum + Math.max(0, Math.round(delta / frameMs) - 1), 0);
  const note = `${deltas.length} frames, ${how}`;
  tell(`scrolling the sheet, frames later than 16.7 ms (${how})`, (late / deltas.length) * 100, { unit: '%', note });
  tell(`scrolling the sheet, p95 of a frame (${how})`, percentile(deltas, 0.95), { target: inTime, note });
  tell(`scrolling the sheet, frames dropped (${how})`, dropped, { unit: 'count', note });
  tell(`scrolling the sheet, longest task (${how})`, longest, { target: 50, note });
  if (wanted === 'whole')
    tell(`scrolling the sheet, frames with an empty strip (${how})`, blank, { unit: 'count', note });
}

/** Ms that the window's thread has worked so far. */
async function threadMs(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN) * 1000;
}

/** Row by row and fast through the register, then with the wheel, whose events the compositor takes before the page. */
async function scrolling(place: Place): Promise<void> {
  const { page } = place;
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  for (const [how, px] of [
    ['3 rows a frame', 84],
    ['20 rows a frame', 560],
  ] as const) {
    const before = await threadMs(session);
    const scrolled = await page.evaluate(watchFrames, { px, frames });
    const cpu = ((await threadMs(session)) - before) / frames;
    tellFrames(place, how, scrolled, 'smooth');
    const note = 'time of the processor, which other programs do not lengthen much';
    place.tell(`scrolling the sheet, work of the window in a frame (${how})`, cpu, { target: frameMs, note });
  }
  const box = await page.locator('.sheet-scroller').boundingBox();
  if (!box) throw new Error('There is no sheet to scroll.');
  const watched = page.evaluate(watchFrames, null);
  const at = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  for (const yDistance of [-12_000, 12_000]) {
    await session.send('Input.synthesizeScrollGesture', { ...at, yDistance, speed: 4000, gestureSourceType: 'mouse' });
  }
  await page.evaluate(() => window.benchScrolled?.());
  tellFrames(place, 'wheel, 4,000 px a second', await watched, 'whole');
  await session.detach();
}

/** A word typed letter by letter into each of some cells: the letter that opens the cell, and those that follow. */
async function typing({ page, tell }: Place): Promise<void> {
  const column = await columnOf(page, 'Mùa vụ');
  await page.evaluate(watchLetters);
  const first: number[] = [];
  const next: number[] = [];
  for (let row = 0; row < 15; row += 1) {
    await cell(page, row, column).click();
    for (const [index, letter] of [...'thang 9'].entries()) {
      const shown = page.evaluate(nextShown, patienceMs);
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      const painted = (await shown)?.painted;
      if (painted !== undefined) (index === 0 ? first : next).push(painted);
    }
    await page.keyboard.press('Escape');
  }
  const note = `${next.length} letters`;
  tell('key to painted letter in a cell, p95', percentile(next, 0.95), { target: 50, note });
  tell('key to painted letter in a cell, median', median(next), { note });
  tell('key to painted letter that opens a cell, p95', percentile(first, 0.95), {
    target: 50,
    note: `${first.length} cells`,
  });
}

/** Bursts of Unikey, of which none waits for the window (stack.md 2.2). */
async function bursts({ page, tell }: Place): Promise<void> {
  const column = await columnOf(page, 'Mùa vụ');
  for (const rate of [1, 4, 6]) {
    const wrong: string[] = [];
    for (let row = 0; row < 14; row += 1) {
      await cell(page, row, column).click();
      await typeLikeUnikey(page, dakStrokes, rate);
      const text = await page.locator('.sheet-editor-box').inputValue();
      if (text !== 'đắk') wrong.push(text);
      await page.keyboard.press('Escape');
    }
    const note = `of 14 bursts${wrong.length > 0 ? `: ${wrong.join(', ')}` : ''}`;
    tell(`bursts of Unikey with wrong letters, processor ${rate} times slower`, wrong.length, {
      unit: 'count',
      target: 0,
      note,
    });
  }
}

/** 200 rows, one column, from the button to the answer that they are stored. */
async function bulkEdit({ page, tell }: Place): Promise<void> {
  await page.keyboard.press('Control+Home');
  const open = page.getByRole('button', { name: /^Sửa [\d.]+ dòng$/ });
  await page.keyboard.press('Shift+ArrowDown');
  const count = async (): Promise<number> => Number(((await open.textContent()) ?? '').replaceAll(/\D/g, ''));
  for (let chosen = await count(); chosen < bulkRows; chosen = await count()) {
    await page.keyboard.press(bulkRows - chosen > 60 ? 'Shift+PageDown' : 'Shift+ArrowDown');
  }
  const times: number[] = [];
  for (const value of ['12 hộp', '24 hộp', '36 hộp']) {
    await open.click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('combobox', { name: 'Cột' }).click();
    await page.getByRole('option', { name: 'Đơn hàng tối thiểu' }).click();
    await dialog.getByRole('textbox', { name: 'Giá trị mới' }).fill(value);
    const apply = dialog.getByRole('button', { name: `Ghi ${bulkRows} dòng` });
    const done = { event: 'click', selector: '.sheet-foot [role="status"]', text: `Đã sửa ${bulkRows} dòng.` } as const;
    times.push(await untilPainted(page, done, () => apply.click()));
    await page.keyboard.press('Control+z');
    await page.locator('.sheet-foot [role="status"]').filter({ hasText: 'Đã hoàn tác.' }).waitFor();
  }
  tell('bulk edit of 200 rows, from the button to stored', median(times), {
    target: 1000,
    note: `median of ${times.length}`,
  });
}

/** From a list to the painted page of a record, by Enter on its row. */
async function openRecords({ page, tell }: Place): Promise<void> {
  for (const [hash, name] of [
    ['#/san-pham', 'products'],
    ['#/chu-the', 'producers'],
  ] as const) {
    const times: number[] = [];
    for (let index = 0; index < records; index += 1) {
      await page.evaluate((to) => {
        location.hash = to;
      }, hash);
      await page.locator('.data-list-row').nth(8).waitFor();
      await page.getByRole('grid').first().focus();
      await page.keyboard.press('Home');
      for (let row = 0; row < index % 8; row += 1) await page.keyboard.press('ArrowDown');
      const opened = { event: 'keydown', selector: '.record-form', text: '' } as const;
      times.push(await untilPainted(page, opened, () => page.keyboard.press('Enter')));
    }
    const note = `${times.length - 1} pages of ${name}; the first one, with its code to load, is left out`;
    tell(`opening a record, Enter to painted page, p95 (${name})`, percentile(times.slice(1), 0.95), {
      target: 100,
      note,
    });
    tell(`opening a record, Enter to painted page, median (${name})`, median(times.slice(1)), { note });
  }
}

/** The last digit of a tax code that another record has: from the key to the words that name it. */
async function duplicates({ page, tell }: Place): Promise<void> {
  await openSheet(page, '#/chu-the/bang');
  await page.getByRole('checkbox', { name: 'Hiện dữ liệu cá nhân' }).check();
  const tax = await columnOf(page, 'Mã số thuế');
  const known = await page
    .locator(`.sheet-row [data-column="${tax}"]`)
    .evaluateAll((cells) =>
      cells.flatMap((one) => (/^\d{10,12}$/.test(one.textContent ?? '') ? [one.textContent ?? ''] : [])),
    );
  const times: number[] = [];
  await cell(page, 0, 0).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Home');
  for (let step = 0; step < tax; step += 1) await page.keyboard.press('ArrowRight');
  for (const code of known.slice(0, 12)) {
    await page.keyboard.type(code.slice(0, -1));
    const note = { event: 'keydown', selector: '.sheet-trouble', text: 'mã số thuế' } as const;
    times.push(await untilPainted(page, note, () => page.keyboard.press(code.at(-1) ?? '')));
    await page.keyboard.press('Escape');
    await page.locator('.sheet-trouble').waitFor({ state: 'detached' });
  }
  const note = `${times.length} codes in the row below the register`;
  tell('duplicate named while typing, p95', percentile(times, 0.95), { target: 100, note });
}

/** The running application on data that are there: its sheets and pages as an officer meets them (issue 4). */
export async function measureSheet(report: Report, userData: string, { size, seed }: BenchOptions): Promise<void> {
  const { app, page, close } = await launchApp({ userData });
  const place: Place = {
    page,
    tell: (figure, value, { unit = 'ms', ...more }) => report({ figure, size, seed, value, unit, ...more }),
  };
  try {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.getByRole('navigation').first().waitFor({ timeout: 30_000 });
    const memory = (when: string): Promise<void> => tellMemory(page, app.process().pid, report, { size, seed, when });
    await openSheet(page, '#/san-pham/bang');
    await memory('the sheet open');
    await scrolling(place);
    await memory('after scrolling');
    await page.keyboard.press('Control+Home');
    await cell(page, 0, 0).waitFor();
    await typing(place);
    await bursts(place);
    await bulkEdit(place);
    await memory('after typing and edits of many rows');
    await openRecords(place);
    await memory('after opening records');
    await duplicates(place);
    await page.evaluate(() => {
      location.hash = '#/nhap';
    });
    await page.locator('main h1').waitFor();
    await memory('after all this, on the import screen');
  } finally {
    await close();
  }
}
