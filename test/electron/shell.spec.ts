import { spawn } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { CallArgument, CallName, CallResult } from '../../electron/contract/calls';
import type { DesktopBridge } from '../../electron/contract/desktop-bridge';
import type { Outcome } from '../../electron/contract/failures';
import { answerDialogs, killApp, type LaunchedApp, launchApp } from '../support/launch-app';
import { buildTrialApp, type TrialApp } from './trial-app';

declare global {
  /** In the main process: where the page asked to go. */
  var asked: string[] | undefined;
  interface Window {
    desktop: DesktopBridge;
    seen: [string, unknown][];
    staysBusy: boolean;
    inlineRan: boolean;
    evalRan: boolean;
  }
}

let trial: TrialApp;
let launched: LaunchedApp;
let userData: string;

test.beforeAll(async () => {
  trial = await buildTrialApp();
});
test.afterAll(() => trial.remove());

async function launch(env: Record<string, string> = {}): Promise<Page> {
  launched = await launchApp({ appPath: trial.folder, userData, env });
  await launched.page.waitForFunction(() => Reflect.get(window, 'loaded') === true);
  return launched.page;
}

test.beforeEach(() => {
  userData = fs.mkdtempSync(path.join(os.tmpdir(), 'trial-data-'));
});
test.afterEach(async () => {
  await launched.close();
  fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
});

function call<N extends CallName>(page: Page, name: N, argument: CallArgument<N>): Promise<Outcome<CallResult<N>>> {
  return page.evaluate(([calledName, given]) => window.desktop.call(calledName, given as never) as Promise<never>, [
    name,
    argument,
  ] as const);
}

const mark = { seq: 1, counts: { rows: 1 }, digest: 'd' };

/** Appends in the page, because byte arrays do not travel through Playwright. */
function append(page: Page, seq: number): Promise<unknown> {
  return page.evaluate(
    ([n, storeMark]) =>
      window.desktop.call('journal.append', {
        seq: n,
        payload: new TextEncoder().encode(`entry ${n}`),
        mark: { ...storeMark, seq: n },
      }),
    [seq, mark] as const,
  );
}

test('the page sees the bridge and nothing else of Electron or Node', async () => {
  const page = await launch();
  expect(page.url()).toContain('index.html');
  expect(await page.evaluate(() => Object.keys(window.desktop))).toEqual(['call', 'on']);
  expect(
    await page.evaluate(() => [typeof Reflect.get(window, 'require'), typeof Reflect.get(window, 'process')]),
  ).toEqual(['undefined', 'undefined']);
  const info = await call(page, 'app.info', {});
  expect(info).toMatchObject({
    ok: true,
    value: { version: '1.2.3', platform: process.platform, dataFolder: userData },
  });
});

test('inline scripts, eval, remote pictures, fetch, windows and navigation are all refused', async () => {
  const page = await launch();
  expect(await page.evaluate(() => window.inlineRan)).toBeUndefined();
  const refused = await page.evaluate(async () => {
    const blocked = (work: () => unknown) =>
      Promise.resolve()
        .then(work)
        .then(
          () => 'allowed',
          () => 'refused',
        );
    const image = (src: string) =>
      new Promise((resolve, reject) => {
        const picture = new Image();
        picture.addEventListener('load', resolve);
        picture.addEventListener('error', reject);
        picture.src = src;
      });
    return {
      fetch: await blocked(() => fetch('https://example.com/')),
      image: await blocked(() => image('https://example.com/a.png')),
      missing: (await fetch('/nothing.js')).status,
    };
  });
  expect(refused).toEqual({ fetch: 'refused', image: 'refused', missing: 404 });
  expect(await page.evaluate(() => window.evalRan)).toBe(false);
  await page.evaluate(() => {
    window.open('https://example.com/');
  });
  const before = page.url();
  await launched.app.evaluate(({ BrowserWindow }) => {
    globalThis.asked = [];
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', ({ url }) => globalThis.asked?.push(url));
  });
  await page.evaluate(() => {
    window.location.href = 'https://example.com/';
  });
  await expect.poll(() => launched.app.evaluate(() => globalThis.asked)).toEqual(['https://example.com/']);
  expect(page.url()).toBe(before);
  expect(await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
  expect(launched.app.windows()).toHaveLength(1);
});

test('entries, snapshots and pictures survive kill -9', async () => {
  const page = await launch();
  for (let seq = 1; seq <= 5; seq += 1) expect(await append(page, seq)).toEqual({ ok: true, value: { seq } });
  expect(await append(page, 9)).toEqual({ ok: false, code: 'journal-out-of-order', details: { expectedSeq: 6 } });
  const stored = await page.evaluate(async (storeMark) => {
    const { desktop } = window;
    const begun = await desktop.call('snapshot.begin', { mark: storeMark, reason: 'test' });
    if (!begun.ok) return null;
    const { id } = begun.value;
    for (const text of ['một', 'hai'])
      await desktop.call('snapshot.append', { id, chunk: new TextEncoder().encode(text) });
    const committed = await desktop.call('snapshot.commit', { id });
    const picture = new Uint8Array(5_000_000).fill(7);
    picture.set([0xff, 0xd8, 0xff]);
    const photo = await desktop.call('photo.put', { data: picture });
    return { id, committed, sha256: photo.ok ? photo.value.sha256 : '' };
  }, mark);
  expect(stored?.committed).toMatchObject({ ok: true, value: { verified: true, reason: 'test', counts: { rows: 1 } } });
  await killApp(launched.app);

  const again = await launch();
  expect(await call(again, 'journal.status', {})).toEqual({
    ok: true,
    value: { lastSeq: 5, mark: { ...mark, seq: 5 }, cutBytes: 0, damagedAfterSeq: null },
  });
  const read = await again.evaluate(async ({ id, sha256 }) => {
    const { desktop } = window;
    const texts = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
    const page = await desktop.call('journal.read', { after: 2, limitBytes: 1_000 });
    const chunk = await desktop.call('snapshot.read', { id, index: 1 });
    const photo = await desktop.call('photo.get', { sha256 });
    return {
      entries: page.ok ? page.value.entries.map((entry) => texts(entry.payload)) : page,
      chunk: chunk.ok && chunk.value ? texts(chunk.value.chunk) : chunk,
      photoBytes: photo.ok && photo.value ? photo.value.data.length : photo,
    };
  }, stored ?? { id: '', sha256: '' });
  expect(read).toEqual({ entries: ['entry 3', 'entry 4', 'entry 5'], chunk: 'hai', photoBytes: 5_000_000 });
});

test('the journal can be switched off for the power-cut test, and then loses', async () => {
  const page = await launch({ NHIPCAU_FAULT: 'journal-off' });
  expect(await append(page, 1)).toEqual({ ok: true, value: { seq: 1 } });
  expect(await call(page, 'journal.status', {})).toMatchObject({ ok: true, value: { lastSeq: 0 } });
});

test('a file is saved whole, read back by its handle, and remembered', async () => {
  const page = await launch();
  const target = path.join(userData, 'Danh mục');
  await answerDialogs(launched.app, { save: target });
  const saved = await page.evaluate(() =>
    window.desktop.call('file.save', {
      kind: 'xlsx',
      title: 'Lưu',
      suggestedName: 'Danh mục.xlsx',
      data: new TextEncoder().encode('nội dung'),
    }),
  );
  expect(saved).toMatchObject({ ok: true, value: { name: 'Danh mục.xlsx', bytes: 10 } });
  expect(fs.readFileSync(`${target}.xlsx`, 'utf8')).toBe('nội dung');
  expect(fs.readdirSync(userData).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  const recent = await call(page, 'recent.list', {});
  expect(recent).toMatchObject({ ok: true, value: [{ name: 'Danh mục.xlsx', kind: 'xlsx' }] });
  await answerDialogs(launched.app, { save: null });
  const cancelled = await page.evaluate(() =>
    window.desktop.call('file.save', { kind: 'pdf', title: '', suggestedName: 'a.pdf', data: new Uint8Array() }),
  );
  expect(cancelled).toEqual({ ok: true, value: null });
});

test('bad arguments and unknown Calls are answered, never thrown', async () => {
  const page = await launch();
  const answers = await page.evaluate(async () => {
    const anyCall = (name: string, argument: unknown): Promise<unknown> =>
      window.desktop.call(name as 'app.info', argument as Record<string, never>);
    return [
      await anyCall('file.read', { handle: '../../etc/passwd' }),
      await anyCall('file.read', { handle: '0'.repeat(32) }),
      await anyCall('no.such.call', {}),
      await anyCall('app.info', () => 1),
    ];
  });
  expect(answers.map((answer) => (answer as { code: string }).code)).toEqual([
    'bad-argument',
    'unknown-handle',
    'bad-argument',
    'bad-argument',
  ]);
});

test('menu items send their command; the language changes the menu', async () => {
  const page = await launch();
  const labels = () => launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.items.map((item) => item.label));
  await expect.poll(labels).toEqual(['&Tệp', '&Sửa', 'Đ&i tới', '&Xem', 'Trợ &giúp']);
  await launched.app.evaluate(({ Menu }) => Menu.getApplicationMenu()?.getMenuItemById('go-buyers')?.click());
  await expect.poll(() => page.evaluate(() => window.seen)).toEqual([['menu', { command: 'go-buyers' }]]);
  expect(await call(page, 'preference.set', { language: 'en' })).toEqual({ ok: true, value: null });
  await expect.poll(labels).toEqual(['&File', '&Edit', '&Go', '&View', '&Help']);
  expect(await call(page, 'preference.get', {})).toEqual({ ok: true, value: { language: 'en' } });
});

test('a second start brings the first window to the front and goes', async () => {
  const page = await launch();
  const environment = { ...process.env, ELECTRON_ENABLE_LOGGING: '1' };
  const binary = launched.app.process().spawnfile;
  const second = spawn(binary, [trial.folder, `--user-data-dir=${userData}`], { env: environment, stdio: 'ignore' });
  const code = await new Promise((resolve) => {
    second.once('exit', resolve);
  });
  expect(code).toBe(0);
  await expect.poll(() => page.evaluate(() => window.seen)).toEqual([['second-start', {}]]);
});

test('closing waits for the window, but no longer than five seconds', async () => {
  const page = await launch();
  // The page answers for itself: it has five seconds, which a test may need to ask it.
  const said = page.waitForEvent('console', (message) => message.text().startsWith('{"ok"'));
  await page.evaluate((storeMark) => {
    window.staysBusy = true;
    window.desktop.on('closing', () => {
      const entry = { seq: 1, payload: new TextEncoder().encode('entry 1'), mark: storeMark };
      void window.desktop.call('journal.append', entry).then((answer) => console.log(JSON.stringify(answer)));
    });
  }, mark);
  const started = Date.now();
  const gone = launched.app.waitForEvent('close');
  await launched.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close());
  expect(JSON.parse((await said).text())).toEqual({ ok: true, value: { seq: 1 } });
  await gone;
  expect(Date.now() - started).toBeGreaterThan(4_500);
  expect(JSON.parse(fs.readFileSync(path.join(userData, 'window-state.json'), 'utf8'))).toMatchObject({
    maximized: false,
  });
});
