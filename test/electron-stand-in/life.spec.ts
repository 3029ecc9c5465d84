import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { findElectronBinary } from '../../build/electron-binary';
import { killApp, launchApp } from '../support/launch-app';
import { launchFixture, type MainSeen, recordsOf, resultsOf, seenBy } from './launch-fixture';

const FIXTURE = path.resolve('test/electron-stand-in/fixture-app');

let userData = '';
test.beforeEach(() => {
  userData = fs.mkdtempSync(path.join(os.tmpdir(), 'standin-life-'));
});
test.afterEach(() => fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 }));

/** Starts the executable without Playwright and waits for its end. */
async function run(...args: string[]): Promise<{ code: number; output: string }> {
  const child = spawn(findElectronBinary(process.cwd()).executable, args, { stdio: 'pipe' });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (data: Buffer) => (output += data.toString()));
  const [code] = (await once(child, 'close')) as [number];
  return { code, output };
}

test('data survives a restart', async () => {
  for (const start of [1, 2, 3]) {
    const { page, close } = await launchFixture({ userData });
    expect((await resultsOf(page)).starts).toBe(start);
    await close();
  }
});

test('a committed row survives the end of main process and browser at once', async () => {
  const first = await launchFixture({ userData });
  expect((await resultsOf(first.page)).starts).toBe(1);
  await killApp(first.app);
  const second = await launchFixture({ userData });
  expect((await resultsOf(second.page)).starts).toBe(2);
  await second.close();
});

test('a second start leaves at once and tells the first', async () => {
  const first = await launchFixture({ userData });
  const { code } = await run(FIXTURE, `--user-data-dir=${userData}`, 'Danh mục.xlsx');
  expect(code).toBe(0);
  await expect.poll(async () => (await seenBy(first)).secondInstances.length).toBe(1);
  const [second] = (await seenBy(first)).secondInstances;
  expect(second?.argv.slice(1)).toEqual([FIXTURE, `--user-data-dir=${userData}`, 'Danh mục.xlsx']);
  expect(second).toMatchObject({ cwd: process.cwd(), data: { from: 'fixture' } });
  expect(await first.page.evaluate(() => globalThis.fixture.call('echo', 1))).toBe(1);
  await first.close();
});

test('navigation and popups are left to the application', async () => {
  const fixture = await launchFixture({ userData });
  await fixture.page.click('#popup');
  await fixture.page.click('#away');
  await expect.poll(async () => (await seenBy(fixture)).navigations).toEqual(['https://example.com/away']);
  await expect
    .poll(async () => (await recordsOf(fixture)).calls)
    .toContainEqual(['shell.openExternal', 'https://example.com/popup']);
  await fixture.page.evaluate(() => void window.open('https://example.com/opened'));
  await expect
    .poll(async () => (await recordsOf(fixture)).calls)
    .toContainEqual(['window.open', 'https://example.com/opened', 'deny']);
  await fixture.page.evaluate(() => void window.open('https://example.com/hidden', '_blank', 'noopener'));
  await expect
    .poll(async () => (await recordsOf(fixture)).calls.filter(([name]) => name === 'window.open').length)
    .toBe(3);
  await expect.poll(() => fixture.app.context().pages().length).toBe(1);
  await expect(fixture.page.getByRole('heading')).toHaveText('Sẵn sàng');
  expect((await recordsOf(fixture)).log.filter(({ blocked }) => blocked === 'offline')).toEqual([]);
  await fixture.close();
});

test('a page with unsaved work may object to closing, and the application has the last word', async () => {
  const fixture = await launchFixture({ userData });
  await fixture.page.evaluate(() => addEventListener('beforeunload', (event) => event.preventDefault()));
  const closeWindow = () => fixture.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  const setStay = (stay: boolean) =>
    fixture.app.evaluate((_electron, value) => {
      (globalThis.fixture as unknown as MainSeen).stay = value;
    }, stay);
  await fixture.page.click('h1');
  await setStay(true);
  await closeWindow();
  await expect.poll(async () => (await seenBy(fixture)).prevented).toBe(1);
  await expect(fixture.page.getByRole('heading')).toHaveText('Sẵn sàng');
  const closed = fixture.page.waitForEvent('close');
  const ended = once(fixture.app.process(), 'exit');
  await setStay(false);
  await closeWindow();
  await closed;
  await ended;
});

test('closing the last window by itself quits the application with its events in order', async () => {
  const fixture = await launchFixture({ userData });
  const file = path.join(userData, 'events');
  await fixture.app.evaluate(({ app, BrowserWindow }, target) => {
    const { appendFileSync } = process.getBuiltinModule('node:fs');
    const note = (name: string) => () => appendFileSync(target, `${name} `);
    app.on('before-quit', note('before-quit'));
    app.on('will-quit', note('will-quit'));
    app.on('quit', note('quit'));
    BrowserWindow.getAllWindows()[0]?.on('closed', note('closed'));
  }, file);
  const ended = once(fixture.app.process(), 'exit');
  await fixture.page.close();
  expect(await ended).toEqual([0, null]);
  expect(fs.readFileSync(file, 'utf8')).toBe('closed before-quit will-quit quit ');
});

test('a renderer that dies is reported, and the window can load again', async () => {
  const fixture = await launchFixture({ userData });
  const crashed = fixture.page.waitForEvent('crash');
  const window = await fixture.app.browserWindow(fixture.page);
  await window.evaluate(({ webContents }) => webContents.forcefullyCrashRenderer());
  await crashed;
  await expect.poll(async () => (await seenBy(fixture)).gone).toEqual(['crashed']);
  await window.evaluate(({ webContents }) => webContents.reload());
  await expect
    .poll(() =>
      // Between the two pages there is neither a heading nor, for a moment, a world to ask.
      window.evaluate(({ webContents }) =>
        webContents.executeJavaScript('document.querySelector("h1")?.textContent').catch(() => null),
      ),
    )
    .toBe('Sẵn sàng');
  await fixture.close();
});

test('a permission that the application grants is granted', async () => {
  const fixture = await launchFixture({ userData, env: { FIXTURE_GRANTS: 'notifications' } });
  const states = await fixture.page.evaluate(async () => {
    const { state } = await navigator.permissions.query({ name: 'geolocation' });
    return [Notification.permission, state];
  });
  expect(states).toEqual(['granted', 'denied']);
  await fixture.close();
});

test('a preload that fails is reported by name', async () => {
  const fixture = await launchApp({ appPath: FIXTURE, userData, env: { FIXTURE_PRELOAD: 'broken-preload.cjs' } });
  await expect
    .poll(async () => (await seenBy(fixture)).preloadError)
    .toBe('broken-preload.cjs: Error: standin: electron (preload).webUtils is not implemented');
  await fixture.close();
});

test('the executable says its version, and what is wrong when it cannot start', async () => {
  const version = await run('--version');
  expect(version.output.trim()).toMatch(/^v\d+\.\d+\.\d+$/);
  const nothing = await run('./no-such-application', `--user-data-dir=${userData}`);
  expect(nothing.code).toBe(1);
  expect(nothing.output).toContain('there is no application at');
});
