import { describe, expect, test } from 'vitest';
import {
  guardContents,
  guardSession,
  isAllowedFrame,
  isAllowedPermission,
  isAllowedRequest,
  webPreferences,
} from '../../electron/window-security';

test('the switches of the window', () => {
  expect(webPreferences('/app/preload.cjs', true)).toMatchObject({
    contextIsolation: true,
    sandbox: true,
    webSecurity: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webviewTag: false,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    spellcheck: false,
    devTools: false,
  });
  expect(webPreferences('/app/preload.cjs', false).devTools).toBe(true);
});

test.each([
  ['app://bundle/index.html', true],
  [`app://photo/${'a'.repeat(64)}`, true],
  ['blob:app://bundle/1-2-3', true],
  ['data:image/png;base64,AA', true],
  ['devtools://devtools/bundled/x.js', true],
  ['app://bundle.evil/x', false],
  ['app://other/x', false],
  ['http://127.0.0.1/', false],
  ['https://example.com/', false],
  ['ws://example.com/', false],
  ['wss://example.com/', false],
  ['file:///etc/passwd', false],
  ['ftp://x/', false],
  ['chrome://settings/', false],
  ['chrome-extension://abcdefghijklmnopabcdefghijklmnop/x', false],
  ['', false],
])('request %s: %s', (url, allowed) => {
  expect(isAllowedRequest(url)).toBe(allowed);
});

test('of all permissions only writing text to the clipboard', () => {
  const asked = [
    'clipboard-read',
    'geolocation',
    'notifications',
    'media',
    'midi',
    'openExternal',
    'fullscreen',
    'pointerLock',
    'fileSystem',
    'hid',
    'serial',
    'usb',
    'window-management',
    'idle-detection',
    'unknown',
    '',
  ];
  expect(asked.filter(isAllowedPermission)).toEqual([]);
  expect(isAllowedPermission('clipboard-sanitized-write')).toBe(true);
});

test('frames below the page may show its own bytes; the page itself goes nowhere', () => {
  expect(isAllowedFrame('blob:app://bundle/1', false)).toBe(true);
  expect(isAllowedFrame('blob:app://bundle/1', true)).toBe(false);
  for (const url of [
    'https://example.com/',
    'file:///x',
    'data:text/html,x',
    'javascript:1',
    'app://bundle/index.html',
  ]) {
    expect(isAllowedFrame(url, false)).toBe(false);
    expect(isAllowedFrame(url, true)).toBe(false);
  }
});

describe('guards', () => {
  test('every handler of the session is installed and denies', () => {
    const installed = new Map<string, (...args: never[]) => unknown>();
    const keep =
      (name: string) =>
      (handler: unknown): void =>
        void installed.set(name, handler as (...args: never[]) => unknown);
    const switches: unknown[] = [];
    guardSession({
      setPermissionRequestHandler: keep('request'),
      setPermissionCheckHandler: keep('check'),
      setDevicePermissionHandler: keep('device'),
      setSpellCheckerEnabled: (on: boolean) => void switches.push(on),
      on: (name: string, handler: unknown) => keep(name)(handler),
      webRequest: { onBeforeRequest: keep('before') },
    } as never);
    const run = (name: string, ...args: unknown[]) => installed.get(name)?.(...(args as never[]));
    const answers: unknown[] = [];
    run('request', {}, 'geolocation', (answer: unknown) => answers.push(answer));
    run('request', {}, 'clipboard-sanitized-write', (answer: unknown) => answers.push(answer));
    run('before', { url: 'https://example.com/' }, (answer: unknown) => answers.push(answer));
    run('before', { url: 'app://bundle/index.html' }, (answer: unknown) => answers.push(answer));
    expect(answers).toEqual([false, true, { cancel: true }, { cancel: false }]);
    expect([run('check', null, 'media'), run('device', {})]).toEqual([false, false]);
    expect(switches).toEqual([false]);
    expect(prevented((event) => run('will-download', event))).toBe(true);
  });

  test('navigation, redirects, guests and new windows are refused', () => {
    const listeners = new Map<string, (event: unknown) => void>();
    let openHandler: (details: unknown) => unknown = () => null;
    guardContents({
      on: (name: string, listener: unknown) => void listeners.set(name, listener as (event: unknown) => void),
      setWindowOpenHandler: (handler: unknown) => {
        openHandler = handler as typeof openHandler;
      },
    } as never);
    expect(openHandler({ url: 'https://example.com/' })).toEqual({ action: 'deny' });
    for (const name of ['will-navigate', 'will-redirect', 'will-attach-webview']) {
      expect(
        prevented((event) => listeners.get(name)?.(event)),
        name,
      ).toBe(true);
    }
    const frame = (url: string, isMainFrame: boolean) =>
      prevented((event) => listeners.get('will-frame-navigate')?.(Object.assign(event, { url, isMainFrame })));
    expect(frame('https://example.com/', false)).toBe(true);
    expect(frame('blob:app://bundle/1', true)).toBe(true);
    expect(frame('blob:app://bundle/1', false)).toBe(false);
  });
});

function prevented(run: (event: object) => unknown): boolean {
  let stopped = false;
  run({
    preventDefault: () => {
      stopped = true;
    },
  });
  return stopped;
}
