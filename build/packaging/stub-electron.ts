import { chmod, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { createPackage } from '@electron/asar';
import { inProject } from '../project-root';

/** How the fuses of an executable are found: this text, then the version of the wire, its length, one digit per fuse. */
const fuseSentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';
/** The wire as Electron ships it: run as Node, NODE_OPTIONS, --inspect, file privileges and wasm trap handlers are on. */
const shippedFuses = '101100011';

/**
 * Makes a folder that the packager takes for Electron on Linux: a script in the place of the binary that hands
 * resources/app.asar to the stand-in, with a fuse wire behind its last line, and the files that the packager touches.
 */
export async function makeStubElectron(folder: string, version: string): Promise<void> {
  await mkdir(path.join(folder, 'resources'), { recursive: true });
  await mkdir(path.join(folder, 'locales'), { recursive: true });
  await writeFile(path.join(folder, 'electron'), stubExecutable());
  await chmod(path.join(folder, 'electron'), 0o755);
  await writeFile(path.join(folder, 'version'), version);
  await writeFile(path.join(folder, 'LICENSE'), 'Stub of Electron for tests\n');
  await writeFile(path.join(folder, 'LICENSES.chromium.html'), '<p>Stub of Electron for tests</p>\n');
  for (const locale of ['vi', 'en-US', 'fr', 'ja']) await writeFile(path.join(folder, 'locales', `${locale}.pak`), '');
  await makeDefaultApp(folder);
}

function stubExecutable(): Buffer {
  const standIn = inProject('test/support/electron-stand-in/dist/electron');
  const script = [
    '#!/bin/sh',
    'here=$(dirname "$(readlink -f "$0")")',
    `exec "${process.execPath}" "${standIn}" "$here/resources/app.asar" "$@"`,
    '# The shell never reads on from here: what follows is the fuse wire.',
    '',
  ].join('\n');
  const wire = Buffer.concat([Buffer.from([1, shippedFuses.length]), Buffer.from(shippedFuses, 'latin1')]);
  return Buffer.concat([Buffer.from(script), Buffer.from(fuseSentinel, 'latin1'), wire, Buffer.from('\n')]);
}

/** The packager opens and removes this archive, so it must be a real one. */
async function makeDefaultApp(folder: string): Promise<void> {
  const source = path.join(folder, 'default-app-source');
  await mkdir(source);
  await writeFile(path.join(source, 'package.json'), '{"name":"default-app","main":"main.js"}');
  await writeFile(path.join(source, 'main.js'), '');
  await createPackage(source, path.join(folder, 'resources', 'default_app.asar'));
  await rm(source, { recursive: true });
}
