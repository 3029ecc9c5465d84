import fs from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { DesktopBridge } from '../../electron/contract/desktop-bridge';
import { serialApp } from '../support/serial-app';

declare global {
  /** In the main process: where the page asked to go. */
  var asked: string[] | undefined;
  interface Window {
    desktop: DesktopBridge;
    planted?: string[];
    /** Directives of the policy that refused something. */
    refusals?: string[];
  }
}

let page: Page;
const office = serialApp({ sample: true }, (opened) => {
  ({ page } = opened);
});

test('the page has the bridge and nothing else of Electron or Node', async () => {
  const world = await page.evaluate(() => ({
    desktop: Object.keys(window.desktop),
    frozen: Object.isFrozen(window.desktop),
    replaced: Reflect.set(window, 'desktop', 1),
    others: [
      'require',
      'process',
      'module',
      'exports',
      'Buffer',
      'global',
      'ipcRenderer',
      'electron',
      'setImmediate',
    ].filter((name) => name in window),
    // The way out of a page that shares its world with a preload.
    escape: typeof Reflect.get(window.desktop.call.constructor('return this')(), 'process'),
  }));
  expect(world).toEqual({ desktop: ['call', 'on'], frozen: true, replaced: false, others: [], escape: 'undefined' });
});

/**
 * Markup, as a name in a list could carry it, put into the page where it would do most harm. What a test evaluates may
 * build code from text; what is put into the document may not.
 */
const hostileMarkup = [
  '<script>planted.push("script")</script>',
  '<img src="x" onerror="planted.push(\'onerror\')">',
  '<svg onload="planted.push(\'svg\')"></svg>',
  '<iframe srcdoc="<script>parent.planted.push(\'srcdoc\')</script>"></iframe>',
  '<iframe src="javascript:parent.planted.push(\'frame\')"></iframe>',
  '<object data="javascript:planted.push(\'object\')"></object>',
  '<embed src="https://example.com/a.swf">',
  '<base href="https://example.com/">',
  '<link rel="stylesheet" href="https://example.com/a.css">',
  '<form action="https://example.com/" id="planted-form"><input name="a"></form>',
  '<meta http-equiv="refresh" content="0;url=https://example.com/">',
];

test('hostile markup runs nothing, loads nothing and goes nowhere', async () => {
  const before = page.url();
  await page.evaluate((pieces) => {
    window.planted = [];
    const seen: string[] = [];
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => seen.push(effectiveDirective));
    const holder = document.createElement('div');
    holder.id = 'hostile';
    document.body.append(holder);
    for (const piece of pieces) holder.append(document.createRange().createContextualFragment(piece));
    document.querySelector<HTMLFormElement>('#planted-form')?.submit();
    const script = document.createElement('script');
    script.src = 'https://example.com/a.js';
    holder.append(script);
    window.refusals = seen;
  }, hostileMarkup);
  await expect
    .poll(() => page.evaluate(() => window.refusals))
    .toEqual(
      expect.arrayContaining([
        'script-src-elem',
        'script-src-attr',
        'object-src',
        'base-uri',
        'style-src-elem',
        'form-action',
      ]),
    );
  expect(await page.evaluate(() => window.planted)).toEqual([]);
  await page.evaluate(() => document.querySelector('#hostile')?.remove());
  expect(page.url()).toBe(before);
});

test('no address leads out of the window', async () => {
  const before = page.url();
  const last = 'https://example.com/the-last-one';
  const out = [
    'https://example.com/',
    'file:///etc/passwd',
    'app://photo/x',
    'javascript:planted.push(1)',
    'data:text/html,x',
    last,
  ];
  await office().app.evaluate(({ BrowserWindow }) => {
    globalThis.asked = [];
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-frame-navigate', ({ url }) => globalThis.asked?.push(url));
  });
  for (const address of out) {
    await page.evaluate((url) => {
      window.open(url);
      const link = document.createElement('a');
      Object.assign(link, { href: url, target: '_blank', textContent: 'x' });
      document.body.append(link);
      link.click();
      link.target = '';
      link.click();
      link.remove();
    }, address);
  }
  // Asked one after the other: the main process has answered all of them when it has heard of the last.
  await expect.poll(() => office().app.evaluate(() => globalThis.asked)).toContain(last);
  expect(page.url()).toBe(before);
  expect(await page.evaluate(() => window.planted)).toEqual([]);
  expect(office().app.windows()).toHaveLength(1);
  expect(await office().app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(1);
});

test('the page is given no permission that it could ask for', async () => {
  const states = await page.evaluate(async () => {
    const names = [
      'geolocation',
      'notifications',
      'camera',
      'microphone',
      'midi',
      'clipboard-read',
      'persistent-storage',
    ];
    const query = async (name: string): Promise<string> =>
      (await navigator.permissions.query({ name: name as PermissionName })).state;
    return Promise.all(names.map(query));
  });
  expect(states).not.toContain('granted');
  const asked = await page.evaluate(async () => [
    await Notification.requestPermission(),
    await navigator.mediaDevices.getUserMedia({ audio: true }).then(
      () => 'given',
      () => 'refused',
    ),
  ]);
  expect(asked).toEqual(['denied', 'refused']);
});

test('hostile addresses of the bundle are answered 404', async () => {
  const statuses = await page.evaluate(async () => {
    const paths = [
      '/../package.json',
      '/%2e%2e/main/main.cjs',
      '/..%5c..%5cx',
      '/assets/',
      '/bundle-map.json',
      '/C:/x',
      '/index.html%00.js',
    ];
    return Promise.all(paths.map(async (address) => (await fetch(address)).status));
  });
  expect(statuses).toEqual(statuses.map(() => 404));
});

test('the log names Calls and codes, and no record', async () => {
  await page.evaluate(() => window.desktop.call('file.read', { handle: '0'.repeat(32) }));
  const folder = path.join(office().userData, 'logs');
  const logs = () =>
    fs
      .readdirSync(folder)
      .map((name) => fs.readFileSync(path.join(folder, name), 'utf8'))
      .join('');
  await expect.poll(logs).toContain('unknown-handle');
  expect(logs()).not.toMatch(/Sở Công Thương|Công ty|Hợp tác xã|\d{9}/);
});
