import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { expect, test } from '@playwright/test';
import { findElectronBinary } from '../../build/electron-binary';
import { launchFixture } from './launch-fixture';

let folder = '';
test.beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'standin-packed-'));
});
test.afterEach(() => fs.rmSync(folder, { recursive: true, force: true }));

/** A packed application in the layout of electron-builder, whose executable hands over to the one under test. */
async function pack(): Promise<string> {
  const resources = path.join(folder, 'resources');
  fs.mkdirSync(resources);
  await createPackage(path.resolve('test/electron-stand-in/fixture-app'), path.join(resources, 'app.asar'));
  const executable = path.join(folder, 'nhip-cau');
  const { executable: electron } = findElectronBinary(process.cwd());
  fs.writeFileSync(executable, `#!/bin/sh\nexec '${electron}' '${resources}/app.asar' "$@"\n`, { mode: 0o755 });
  return executable;
}

test('a packed application runs from its archive', async () => {
  const { app, page, close } = await launchFixture({ executablePath: await pack() });
  const facts = await app.evaluate(({ app: packed }) => ({
    packaged: packed.isPackaged,
    name: packed.getName(),
    version: packed.getVersion(),
    resources: process.resourcesPath,
    arguments: process.argv.slice(1).filter((arg) => arg.endsWith('.asar')),
    root: packed.getAppPath(),
  }));
  expect(facts).toMatchObject({ packaged: true, name: 'Ứng dụng mẫu', version: '1.2.3', arguments: [] });
  expect(facts.resources).toBe(path.join(folder, 'resources'));
  expect(await page.evaluate(() => globalThis.fixture.call('echo', 'gói'))).toBe('gói');
  await close();
  expect(fs.existsSync(facts.root)).toBe(false);
});
