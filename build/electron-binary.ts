import fs from 'node:fs';
import path from 'node:path';

/** Where the executable lies inside the folder that the `electron` package downloads. */
const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

export interface ElectronBinary {
  /** `real` is Electron itself; `stand-in` is the test double that runs the same bundle in Node and Chromium. */
  readonly kind: 'real' | 'stand-in';
  /** Folder for ELECTRON_OVERRIDE_DIST_PATH. */
  readonly distFolder: string;
  readonly executable: string;
}

/**
 * Finds what can start the application here, without ever downloading anything.
 * @param root folder of the project
 * @param env an ELECTRON_OVERRIDE_DIST_PATH in it wins
 */
export function findElectronBinary(root: string, env: NodeJS.ProcessEnv = process.env): ElectronBinary {
  const name = EXECUTABLES[process.platform] ?? 'electron';
  const standIn = path.join(root, 'test', 'support', 'electron-stand-in', 'dist');
  const real = path.join(root, 'node_modules', 'electron', 'dist');
  const chosen = env['ELECTRON_OVERRIDE_DIST_PATH'] ?? (fs.existsSync(path.join(real, name)) ? real : standIn);
  const isStandIn = path.resolve(chosen) === standIn;
  return {
    kind: isStandIn ? 'stand-in' : 'real',
    distFolder: chosen,
    executable: path.join(chosen, isStandIn ? 'electron' : name),
  };
}

/**
 * Makes `require('electron')`, and with it Playwright, use the binary that was found. Without this the package would try
 * to download Electron the first time it is asked where its binary is.
 */
export function selectElectronBinary(root: string, env: NodeJS.ProcessEnv = process.env): ElectronBinary {
  const found = findElectronBinary(root, env);
  env['ELECTRON_OVERRIDE_DIST_PATH'] = found.distFolder;
  return found;
}
