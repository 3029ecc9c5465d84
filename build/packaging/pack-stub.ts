import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { inProject } from '../project-root';
import { runTool } from '../run-command';
import { versionOfElectron } from './read-package';
import { makeStubElectron } from './stub-electron';

export interface PackedApp {
  readonly folder: string;
  readonly executable: string;
  readonly archive: string;
}

/**
 * Packs dist/ for Linux around the stub Electron, offline, with the settings that make the real package.
 * @param workFolder is emptied; the stub and the package stay in it.
 */
export async function packWithStub(workFolder: string): Promise<PackedApp> {
  await rm(workFolder, { recursive: true, force: true });
  const stub = path.join(workFolder, 'electron');
  await mkdir(stub, { recursive: true });
  const version = versionOfElectron(inProject('node_modules/electron'));
  await makeStubElectron(stub, version);
  const output = path.join(workFolder, 'release');
  const { code, output: said } = await runTool('electron-builder', [
    '--linux',
    'dir',
    '--x64',
    '--publish',
    'never',
    `-c.electronDist=${stub}`,
    `-c.electronVersion=${version}`,
    `-c.directories.output=${output}`,
  ]);
  if (code !== 0) throw new Error(`electron-builder ended with code ${code}:\n${said}`);
  const folder = path.join(output, 'linux-unpacked');
  return {
    folder,
    executable: path.join(folder, 'nhip-cau-ocop'),
    archive: path.join(folder, 'resources', 'app.asar'),
  };
}
