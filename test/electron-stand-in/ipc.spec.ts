import fs from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { answerDialogs, type LaunchedApp, setPrinters } from '../support/launch-app';
import { launchFixture, recordsOf, resultsOf } from './launch-fixture';

let fixture: LaunchedApp;
test.beforeAll(async () => {
  fixture = await launchFixture();
});
test.afterAll(() => fixture.close());

/** Calls the main process from the page; an error comes back as its message. */
const call = (name: string, value?: unknown) =>
  fixture.page.evaluate(
    ([channel, argument]) =>
      globalThis.fixture.call(channel, argument).catch((error: unknown) => (error as Error).message),
    [name, value] as const,
  );

/** The page has its value a moment before the main process hears so and removes the file: it is waited for. */
const expectNoTransferLeft = () =>
  expect.poll(() => fs.readdirSync(path.join(fixture.userData, 'standin', 'transfer'))).toEqual([]);

test('values arrive as structured clones in both directions', async () => {
  const back = await fixture.page.evaluate(async () => {
    const sent = {
      date: new Date(5),
      map: new Map([['nhóm', new Set([1, 'Thực phẩm'])]]),
      odd: [Number.NaN, undefined, null, -0, 10n],
      floats: new Float64Array([1.5]),
      error: new RangeError('xa'),
    };
    const value = (await globalThis.fixture.call('echo', sent)) as typeof sent;
    return {
      date: value.date instanceof Date && value.date.getTime(),
      map: [...(value.map.get('nhóm') ?? [])],
      odd: value.odd.map((item) => (Object.is(item, -0) ? '-0' : String(item))),
      floats: value.floats instanceof Float64Array && value.floats[0],
      error: value.error instanceof Error && value.error.message,
    };
  });
  expect(back).toEqual({
    date: 5,
    map: [1, 'Thực phẩm'],
    odd: ['NaN', 'undefined', 'null', '-0', '10'],
    floats: 1.5,
    error: 'xa',
  });
  const kind = () => fixture.page.evaluate(() => globalThis.fixture.call('kind', new Uint8Array(2)));
  expect(await kind()).toBe('[object Uint8Array]');
});

test('faults come back in the words of Electron', async () => {
  expect(await call('fail')).toBe("Error invoking remote method 'fail': TypeError: hỏng");
  expect(await call('unknown')).toBe(
    "Error invoking remote method 'unknown': Error: No handler registered for 'unknown'",
  );
  expect(await call('function-result')).toBe(
    "Error invoking remote method 'function-result': Error: An object could not be cloned.",
  );
});

test('the sender is the top frame at the address of the application', async () => {
  expect(await call('sender')).toEqual({ url: 'app://bundle/index.html', origin: 'app://bundle', top: true });
});

test('messages and answers go both ways without a call', async () => {
  await fixture.page.evaluate(() => globalThis.fixture.note('một'));
  await expect.poll(async () => (await resultsOf(fixture.page)).notes).toEqual(['một!']);
  const window = await fixture.app.browserWindow(fixture.page);
  const refused = await window.evaluate(({ webContents }) => {
    try {
      webContents.send('noted', () => 1);
      return 'sent';
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(refused).toBe('An object could not be cloned.');
});

test('messages keep their order, large ones among small ones', async () => {
  const order = await fixture.page.evaluate(async () => {
    const heard: number[] = [];
    const stop = globalThis.fixture.on('ordered', (value) => heard.push((value as Uint8Array).byteLength));
    await globalThis.fixture.call('echo', 0);
    Object.assign(globalThis, { heard, stop });
    return heard;
  });
  expect(order).toEqual([]);
  const sizes = [1, 600_000, 2, 300_000, 3];
  const window = await fixture.app.browserWindow(fixture.page);
  await window.evaluate(({ webContents }, all) => {
    for (const size of all) webContents.send('ordered', new Uint8Array(size));
  }, sizes);
  const heard = () => fixture.page.evaluate(() => (globalThis as unknown as { heard: number[] }).heard);
  await expect.poll(heard).toEqual(sizes);
});

test('a menu item found by its id reaches the window', async () => {
  await fixture.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('export')?.click());
  await expect.poll(async () => (await resultsOf(fixture.page)).menu).toEqual(['export']);
});

test('dialogs fail by name until they are answered', async () => {
  expect(await call('save', 'x')).toContain('standin: nobody answered dialog.showSaveDialog');
  await answerDialogs(fixture.app, { save: null });
  expect(await call('save', 'x')).toBeNull();
  const file = path.join(fixture.userData, 'Danh mục OCOP.txt');
  await answerDialogs(fixture.app, { save: file });
  expect(await call('save', 'Đặc sản')).toBe('Danh mục OCOP.txt');
  expect(fs.readFileSync(file, 'utf8')).toBe('Đặc sản');
});

test('no printer is installed until a test installs one', async () => {
  const printers = () =>
    fixture.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getPrintersAsync());
  expect(await printers()).toEqual([]);
  await setPrinters(fixture.app, [{ name: 'HP_1', displayName: 'HP phòng 5' }]);
  expect(await printers()).toEqual([{ name: 'HP_1', displayName: 'HP phòng 5', description: '', options: {} }]);
});

test('5 MB travel whole in both directions and leave no file behind', async () => {
  const size = 5 * 1024 * 1024 + 1;
  const outcome = await fixture.page.evaluate(async (bytes) => {
    const up = new Uint8Array(bytes).fill(3);
    up[bytes - 1] = 9;
    const received = await globalThis.fixture.call('receive', up);
    const given = (await globalThis.fixture.call('give', bytes)) as Uint8Array;
    return { received, length: given.byteLength, same: given.every((byte) => byte === 7) };
  }, size);
  expect(outcome).toEqual({ received: [size, 3, 9], length: size, same: true });
  await expectNoTransferLeft();
});

test('long text travels whole, with letters of every kind', async () => {
  const text = 'Mật ong bạc hà 🍯 \ud800 '.repeat(60_000);
  expect(await call('echo', [text])).toEqual([text]);
  await expectNoTransferLeft();
});

test('a window that reloads while bytes are under way leaves no file behind', async () => {
  const other = await launchFixture();
  try {
    const folder = path.join(other.userData, 'standin', 'transfer');
    await other.page.evaluate(() => void globalThis.fixture.call('give', 40 * 1024 * 1024));
    await other.page.reload();
    await other.page.getByRole('heading', { name: 'Sẵn sàng' }).waitFor();
    await expect.poll(() => fs.readdirSync(folder)).toEqual([]);
    expect(await other.page.evaluate(() => globalThis.fixture.call('echo', 'sau'))).toBe('sau');
  } finally {
    await other.close();
  }
});

test('whatever is not implemented throws by name', async () => {
  const messages = await fixture.app.evaluate((electron) => {
    const { app, BrowserWindow, session } = electron;
    const window = BrowserWindow.getAllWindows()[0];
    const attempts: (() => unknown)[] = [
      () => electron.net,
      () => electron.utilityProcess,
      () => electron.Notification,
      () => electron.Tray,
      () => app.setBadgeCount(1),
      () => app.on('continue-activity', () => {}),
      () => session.fromPartition('x'),
      () => session.defaultSession.clearCache(),
      () => window?.loadFile('x'),
      () => window?.webContents.setZoomFactor(2),
      () => window?.webContents.openDevTools(),
      () => new BrowserWindow({ frame: false }),
      () => new BrowserWindow({ webPreferences: { nodeIntegration: true } }),
      () => electron.safeStorage.encryptString('x'),
    ];
    return attempts.map((attempt) => {
      try {
        return String(attempt());
      } catch (error) {
        return (error as Error).message;
      }
    });
  });
  for (const message of messages) expect(message).toMatch(/^standin: .+ is not implemented$/);
  expect(messages[0]).toBe('standin: electron.net is not implemented');
  expect(messages[5]).toBe("standin: app.on('continue-activity') is not implemented");
  const inPage = await fixture.page.evaluate(() => {
    try {
      return globalThis.fixture.sendSync();
    } catch (error) {
      return (error as Error).message;
    }
  });
  expect(inPage).toBe('standin: ipcRenderer.sendSync is not implemented');
});

test('what is asked of the desktop is recorded, not done', async () => {
  await fixture.app.evaluate(async ({ app, shell }) => {
    app.addRecentDocument('/x.xlsx');
    await shell.openPath('/x.xlsx');
    shell.showItemInFolder('/x.xlsx');
  });
  const { calls } = await recordsOf(fixture);
  expect(calls.slice(-3)).toEqual([
    ['app.addRecentDocument', '/x.xlsx'],
    ['shell.openPath', '/x.xlsx'],
    ['shell.showItemInFolder', '/x.xlsx'],
  ]);
});
