import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { type PackedApp, packWithStub } from '../../build/packaging/pack-stub';
import { filesInArchive, readFuses, readInArchive, unwantedFiles } from '../../build/packaging/read-package';
import { launchApp } from '../support/launch-app';

// The stub of Electron is a shell script; on Windows the package itself is made and tried by hand.
test.skip(process.platform !== 'linux', 'the stub Electron runs on Linux only');

let packed: PackedApp;

test.beforeAll(async () => {
  packed = await packWithStub(path.join(process.cwd(), '.cache', 'package-test'));
});

test('the package carries the bundle and nothing else', () => {
  const files = filesInArchive(packed.archive);
  expect(unwantedFiles(files)).toEqual([]);
  for (const needed of [
    'package.json',
    'dist/main/main.cjs',
    'dist/main/preload.cjs',
    'dist/window/index.html',
    'dist/window/bundle-map.json',
  ]) {
    expect(files).toContain(needed);
  }
});

test('the package carries the fonts of papers and window', () => {
  const files = filesInArchive(packed.archive).filter((file) => /\.(ttf|woff2)$/.test(file));
  for (const font of ['Tinos-Regular', 'Tinos-Bold', 'Tinos-Italic', 'be-vietnam-pro', 'inter']) {
    expect(files.filter((file) => file.includes(font))).not.toEqual([]);
  }
});

test('every file of the map is in the package', () => {
  const files = new Set(filesInArchive(packed.archive));
  const map: Record<string, { file: string }> = JSON.parse(
    readInArchive(packed.archive, 'dist/window/bundle-map.json').toString(),
  );
  expect(Object.values(map).filter(({ file }) => !files.has(`dist/window/${file}`))).toEqual([]);
});

test('the manifest names no scripts and no packages of the workshop', () => {
  const manifest: Record<string, unknown> = JSON.parse(readInArchive(packed.archive, 'package.json').toString());
  expect(manifest['main']).toBe('dist/main/main.cjs');
  expect(manifest['scripts']).toBeUndefined();
  expect(manifest['devDependencies']).toBeUndefined();
});

test('licences lie beside the program', () => {
  expect(readFileSync(path.join(packed.folder, 'LICENSE.txt'), 'utf8')).toContain('MIT License');
  const notices = readFileSync(path.join(packed.folder, 'THIRD-PARTY-NOTICES.txt'), 'utf8');
  for (const named of ['Thang Le Quoc', 'xuannghia', 'SIL OPEN FONT LICENSE', 'react', 'dexie'])
    expect(notices).toContain(named);
});

test('only the two languages of the application are carried', () => {
  const locale = (name: string): boolean => existsSync(path.join(packed.folder, 'locales', `${name}.pak`));
  expect(['vi', 'en-US', 'fr', 'ja'].filter(locale)).toEqual(['vi', 'en-US']);
});

test('the fuses are set', async () => {
  expect(await readFuses(packed.executable)).toEqual({
    RunAsNode: false,
    EnableCookieEncryption: true,
    EnableNodeOptionsEnvironmentVariable: false,
    EnableNodeCliInspectArguments: false,
    EnableEmbeddedAsarIntegrityValidation: true,
    OnlyLoadAppFromAsar: true,
    LoadBrowserProcessSpecificV8Snapshot: false,
    GrantFileProtocolExtraPrivileges: false,
    WasmTrapHandlers: true,
  });
});

test('the packed application starts and shows its window', async () => {
  const { app, page, close } = await launchApp({ executablePath: packed.executable });
  try {
    expect(await app.evaluate(({ app: running }) => running.isPackaged)).toBe(true);
    await expect(page).toHaveTitle(/Nhịp Cầu OCOP/);
    await expect(page.locator('#root')).not.toBeEmpty();
  } finally {
    await close();
  }
});
