import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { identity } from '../../electron/identity';

test('frozen: changing any of these empties the application of every office', () => {
  expect(identity).toEqual({
    appName: 'Nhịp Cầu OCOP',
    userDataFolder: 'nhip-cau-ocop',
    appUserModelId: 'vn.nhipcau.ocop',
    scheme: 'app',
    bundleHost: 'bundle',
    photoHost: 'photo',
    origin: 'app://bundle',
    startUrl: 'app://bundle/index.html',
  });
});

function sourcesUnder(folder: string): string[] {
  return readdirSync(folder).flatMap((name) => {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) return name === 'contract' ? [] : sourcesUnder(path);
    return name.endsWith('.ts') ? [path] : [];
  });
}

test('the main process knows files, never products', () => {
  const sources = sourcesUnder('electron').filter((path) => !path.endsWith('identity.ts'));
  expect(sources.length).toBeGreaterThan(30);
  // Names of menu commands come from the contract; the words are the window's.
  const words =
    /\b(ocop|producer|product|buyer|conference|memorandum|mou|certificate|chủ thể|sản phẩm|bên mua|hội nghị)s?\b/i;
  for (const path of sources) {
    const text = readFileSync(path, 'utf8').replaceAll(/'go-[a-z]+'/g, '');
    expect(words.exec(text)?.[0], path).toBeUndefined();
  }
});

test('only one place makes a window', () => {
  const makers = sourcesUnder('electron').filter((path) => readFileSync(path, 'utf8').includes('new BrowserWindow('));
  expect(makers).toEqual(['electron/window.ts']);
});
