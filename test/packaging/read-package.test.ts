import { chmodSync } from 'node:fs';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { filesInArchive, readFuses, readInArchive, unwantedFiles } from '../../build/packaging/read-package';
import { makeStubElectron } from '../../build/packaging/stub-electron';
import { type TemporaryFolder, temporaryFolder } from '../support/temporary-folder';

let folder: TemporaryFolder;

beforeEach(() => {
  folder = temporaryFolder('package');
});

afterEach(() => folder.remove());

describe('what a package carries', () => {
  it('is listed with forward slashes and read back', async () => {
    folder.write('app/dist/main/main.cjs', 'start()');
    const archive = path.join(folder.path, 'app.asar');
    await createPackage(path.join(folder.path, 'app'), archive);
    expect(filesInArchive(archive)).toEqual(['dist', 'dist/main', 'dist/main/main.cjs']);
    expect(readInArchive(archive, 'dist/main/main.cjs').toString()).toBe('start()');
  });

  it.each([
    'electron/main.js',
    'renderer/app/shell.tsx',
    'dist/main/main.cjs.map',
    'node_modules/zod/index.js',
    'test/fixtures/a.xlsx',
    'dist/window/assets/fold.test.js',
    'build/check.js',
    '.env',
  ])('must not be %s', (file) => {
    expect(unwantedFiles([file])).toHaveLength(1);
  });

  it('may be the bundle', () => {
    expect(
      unwantedFiles(['package.json', 'dist', 'dist/main/main.cjs', 'dist/window/assets/Tinos-Bold-x1.ttf']),
    ).toEqual([]);
  });
});

describe('fuses', () => {
  it('of the stub stand as Electron ships them', async () => {
    await makeStubElectron(folder.path, '45.4.1');
    expect(await readFuses(path.join(folder.path, 'electron'))).toEqual({
      RunAsNode: true,
      EnableCookieEncryption: false,
      EnableNodeOptionsEnvironmentVariable: true,
      EnableNodeCliInspectArguments: true,
      EnableEmbeddedAsarIntegrityValidation: false,
      OnlyLoadAppFromAsar: false,
      LoadBrowserProcessSpecificV8Snapshot: false,
      GrantFileProtocolExtraPrivileges: true,
      WasmTrapHandlers: true,
    });
  });

  it('are not found in an executable that has none', async () => {
    chmodSync(folder.write('plain', '#!/bin/sh\n'), 0o755);
    await expect(readFuses(path.join(folder.path, 'plain'))).rejects.toThrow('sentinel');
  });
});
