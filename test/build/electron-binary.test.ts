import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findElectronBinary, selectElectronBinary } from '../../build/electron-binary';

let root = '';
beforeEach(() => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'binary-'));
});
afterEach(() => fs.rmSync(root, { recursive: true, force: true }));

const executable = { win32: 'electron.exe', darwin: 'Electron.app/Contents/MacOS/Electron' } as const;
const name = process.platform in executable ? executable[process.platform as keyof typeof executable] : 'electron';

function installReal(): string {
  const folder = path.join(root, 'node_modules/electron/dist');
  fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
  fs.writeFileSync(path.join(folder, name), '');
  return folder;
}
const standIn = () => path.join(root, 'test/support/electron-stand-in/dist');

describe('the electron binary', () => {
  test('is the real one where it was downloaded', () => {
    const folder = installReal();
    expect(findElectronBinary(root, {})).toEqual({
      kind: 'real',
      distFolder: folder,
      executable: path.join(folder, name),
    });
  });

  test('is the stand-in where it was not, even if the package is there', () => {
    fs.mkdirSync(path.join(root, 'node_modules/electron'), { recursive: true });
    expect(findElectronBinary(root, {})).toEqual({
      kind: 'stand-in',
      distFolder: standIn(),
      executable: path.join(standIn(), 'electron'),
    });
  });

  test('is the one that the environment names, before all others', () => {
    installReal();
    expect(findElectronBinary(root, { ELECTRON_OVERRIDE_DIST_PATH: standIn() }).kind).toBe('stand-in');
    const elsewhere = findElectronBinary(root, { ELECTRON_OVERRIDE_DIST_PATH: '/opt/electron' });
    expect(elsewhere).toEqual({
      kind: 'real',
      distFolder: '/opt/electron',
      executable: path.join('/opt/electron', name),
    });
  });

  test('is put into the environment, so that the package never downloads', () => {
    const env: NodeJS.ProcessEnv = {};
    expect(selectElectronBinary(root, env).kind).toBe('stand-in');
    expect(env['ELECTRON_OVERRIDE_DIST_PATH']).toBe(standIn());
  });
});
