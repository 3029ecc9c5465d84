import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { runtime } from './runtime';

interface Chromium {
  findChromium: (env: Record<string, string>, playwright: () => string | undefined) => string;
  chromiumArguments(options: {
    profile: string;
    headed: boolean;
    noSandbox: boolean;
    locale: string;
    switches: Map<string, string>;
  }): string[];
}
const { findChromium, chromiumArguments } = runtime('browser/chromium') as Chromium;

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standin-path-'));
afterAll(() => fs.rmSync(folder, { recursive: true, force: true }));
function program(name: string): string {
  const file = path.join(folder, name, name);
  fs.mkdirSync(path.dirname(file), { recursive: true });
  fs.writeFileSync(file, '', { mode: 0o755 });
  return file;
}
const chromium = program('chromium');
const chrome = program('google-chrome');
const own = program('playwright-chromium');
const onPath = (...files: string[]) => ({ PATH: files.map((file) => path.dirname(file)).join(path.delimiter) });
const nothing = () => undefined;

describe('the browser', () => {
  test('is the one that STANDIN_CHROMIUM names', () => {
    expect(findChromium({ ...onPath(chromium), STANDIN_CHROMIUM: chrome }, nothing)).toBe(chrome);
  });

  test('is looked for on PATH by name, whatever the order of the folders', () => {
    expect(findChromium(onPath(chrome, chromium), nothing)).toBe(chromium);
    expect(findChromium(onPath(chrome), () => own)).toBe(chrome);
  });

  test("is Playwright's when PATH has none", () => {
    expect(findChromium({}, () => own)).toBe(own);
  });

  test('is missed in words that say what to do', () => {
    expect(() => findChromium({ PATH: folder }, () => '/nowhere/chrome')).toThrow(
      /no Chromium found.*STANDIN_CHROMIUM/,
    );
    expect(() => findChromium({ STANDIN_CHROMIUM: '/nowhere' }, () => own)).toThrow('/nowhere, which is not a program');
  });

  const base = { profile: '/p', headed: false, noSandbox: false, locale: 'vi', switches: new Map<string, string>() };

  test('keeps to itself and takes the switches of the application', () => {
    const switches = new Map([
      ['force-color-profile', 'srgb'],
      ['disable-breakpad', ''],
      ['user-data-dir', '/elsewhere'],
      ['remote-debugging-port', '9'],
    ]);
    const args = chromiumArguments({ ...base, switches });
    expect(args).toEqual(
      expect.arrayContaining(['--force-color-profile=srgb', '--disable-breakpad', '--user-data-dir=/p']),
    );
    expect(args).toContain('--host-resolver-rules=MAP * ~NOTFOUND');
    expect(args.filter((arg) => /user-data-dir|debugging-port/.test(arg))).toEqual([
      '--remote-debugging-port=0',
      '--user-data-dir=/p',
    ]);
  });

  test('runs without a window and with its sandbox unless told otherwise', () => {
    expect(chromiumArguments(base)).toContain('--headless');
    expect(chromiumArguments(base)).not.toContain('--no-sandbox');
    const asked = chromiumArguments({ ...base, headed: true, noSandbox: true });
    expect(asked).not.toContain('--headless');
    expect(asked).toContain('--no-sandbox');
  });
});
