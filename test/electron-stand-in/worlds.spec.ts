import { expect, test } from '@playwright/test';
import type { LaunchedApp } from '../support/launch-app';
import { launchFixture, recordsOf, resultsOf, seenBy } from './launch-fixture';

let fixture: LaunchedApp;
test.beforeAll(async () => {
  fixture = await launchFixture();
});
test.afterAll(() => fixture.close());

test('the page sees what the preload exposes and nothing else of Electron', async () => {
  expect((await resultsOf(fixture.page)).globals).toEqual([]);
  const seen = await fixture.page.evaluate(() => ({
    keys: Object.keys(globalThis.fixture).sort(),
    frozen: Object.isFrozen(globalThis.fixture),
    replaced: Reflect.set(globalThis, 'fixture', 1),
    electron: globalThis.fixture.electron,
  }));
  expect(seen).toEqual({
    keys: ['call', 'electron', 'fail', 'note', 'on', 'platform', 'sendSync', 'twice'],
    frozen: true,
    replaced: false,
    electron: await fixture.app.evaluate(() => process.versions['electron']),
  });
});

test('functions, callbacks and errors cross the bridge', async () => {
  const outcome = await fixture.page.evaluate(() => {
    const message = (work: () => unknown) => {
      try {
        return work();
      } catch (error) {
        return String(error);
      }
    };
    return {
      twice: globalThis.fixture.twice(4, (value) => value * 10),
      fail: message(() => globalThis.fixture.fail()),
      element: message(() => globalThis.fixture.twice(document.body as unknown as number, (value) => value)),
      // A page that forges a reference of the bridge gets its own object back.
      forged: message(() => globalThis.fixture.twice({ reference: 'function', id: 1 } as unknown as number, () => 1)),
    };
  });
  expect(outcome).toEqual({
    twice: [40, 40],
    fail: 'Error: quá xa',
    element: 'Error: An object could not be cloned.',
    forged: [1, 1],
  });
});

test('modules, workers, wasm and pictures come through the protocol handler', async () => {
  const results = await resultsOf(fixture.page);
  expect([results.lazy, results.worker, results.wasm]).toEqual(['lazy', ['lazy', 200], 42]);
  const width = () => fixture.page.evaluate(() => document.querySelector<HTMLImageElement>('#photo')?.naturalWidth);
  await expect.poll(width).toBe(1);
  const { log } = await recordsOf(fixture);
  const urls = log.map(({ url }) => url);
  expect(urls).toEqual(
    expect.arrayContaining(['app://bundle/index.html', 'app://photo/0123', 'app://bundle/answer.wasm']),
  );
  expect(urls.filter((url) => /standin\.invalid|favicon/.test(url))).toEqual([]);
});

test('the policy of the page holds', async () => {
  const results = await resultsOf(fixture.page);
  expect([results.eval, results.outside]).toEqual(['EvalError', 'TypeError']);
  expect(await fixture.page.evaluate(() => globalThis.inlineRan)).toBeUndefined();
  await expect
    .poll(async () => (await resultsOf(fixture.page)).violations)
    .toEqual(expect.arrayContaining(['script-src', 'connect-src']));
});

test('the log tells what the application stopped from what only the stand-in stopped', async () => {
  const blocked = async () => (await recordsOf(fixture)).log.filter((entry) => entry.blocked);
  expect(await blocked()).toEqual([]);
  await fixture.page.evaluate(() => fetch('app.forbidden').catch(() => {}));
  await expect
    .poll(async () => (await blocked()).at(-1))
    .toMatchObject({ url: 'app://bundle/app.forbidden', blocked: 'webRequest' });
  await fixture.page.evaluate(() => void new WebSocket('ws://127.0.0.1:9/out'));
  await expect
    .poll(async () => (await blocked()).at(-1))
    .toMatchObject({ url: 'ws://127.0.0.1:9/out', blocked: 'offline' });
});

test('permissions are what the handlers of the application say', async () => {
  const state = () =>
    fixture.page.evaluate(async () => {
      const refusal = new Promise<number>((resolve) => {
        navigator.geolocation.getCurrentPosition(
          () => resolve(0),
          (error) => resolve(error.code),
        );
      });
      const { state: clipboard } = await navigator.permissions.query({ name: 'clipboard-read' as PermissionName });
      return { notification: Notification.permission, clipboard, refusal: await refusal };
    });
  expect(await state()).toEqual({ notification: 'denied', clipboard: 'denied', refusal: 1 });
  expect((await seenBy(fixture)).permissions).toEqual(expect.arrayContaining(['geolocation', 'media', 'pointerLock']));
});

test('the window has the size of an office screen and moves as it is told', async () => {
  const inner = () => fixture.page.evaluate(() => [innerWidth, innerHeight]);
  const [width, height] = await inner();
  expect(width).toBe(1366);
  expect(height).toBeGreaterThanOrEqual(660);
  const window = await fixture.app.browserWindow(fixture.page);
  await window.evaluate((shown) => shown.setBounds({ x: 5, y: 6, width: 300, height: 500 }));
  expect(await window.evaluate((shown) => shown.getBounds())).toEqual({ x: 5, y: 6, width: 900, height: 500 });
  await expect.poll(async () => (await inner())[0]).toBe(900);
  await window.evaluate((shown) => shown.maximize());
  expect(await window.evaluate((shown) => [shown.isMaximized(), shown.getBounds().width])).toEqual([true, 1366]);
  await expect.poll(async () => (await inner())[0]).toBe(1366);
  expect(await window.evaluate((shown) => shown.getNormalBounds().width)).toBe(900);
  await window.evaluate((shown) => shown.unmaximize());
  await expect.poll(async () => (await inner())[0]).toBe(900);
});

test('screenshots and the title work', async () => {
  expect((await fixture.page.screenshot()).byteLength).toBeGreaterThan(1000);
  const window = await fixture.app.browserWindow(fixture.page);
  expect(await window.evaluate((shown) => shown.getTitle())).toBe('Mẫu');
  await fixture.page.evaluate(() => {
    document.title = 'Sổ OCOP';
  });
  await expect
    .poll(() => window.evaluate((shown) => [shown.getTitle(), shown.webContents.getTitle()]))
    .toEqual(['Sổ OCOP', 'Sổ OCOP']);
  const pdf = await fixture.app.evaluate(async ({ BrowserWindow }) => {
    const bytes = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({ pageSize: 'A4' });
    return bytes?.toString('latin1').slice(0, 5);
  });
  expect(pdf).toBe('%PDF-');
});
