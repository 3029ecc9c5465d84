import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

export type FoundElectron = { readonly executable: string } | { readonly missing: string };

/**
 * The Electron binary, if this machine has one. Looks at files only: asking the `electron` package for its path would
 * start a download, and on an office network behind a proxy that download never ends.
 */
export function findElectron(root: string, environment: Readonly<Record<string, string | undefined>>): FoundElectron {
  const override = environment['ELECTRON_OVERRIDE_DIST_PATH'];
  const folder = override ?? path.join(root, 'node_modules', 'electron', 'dist');
  const executable = path.join(folder, executableName(root, override));
  if (existsSync(executable)) return { executable };
  return {
    missing: override
      ? `no Electron binary in ELECTRON_OVERRIDE_DIST_PATH (${override})`
      : 'the Electron binary is not on this machine (fetch it once with: npx install-electron)',
  };
}

/** electron's own note of where the executable lies inside dist; written when the binary was unpacked. */
function executableName(root: string, override: string | undefined): string {
  const note = path.join(root, 'node_modules', 'electron', 'path.txt');
  if (!override && existsSync(note)) return readFileSync(note, 'utf8').trim();
  if (process.platform === 'win32') return 'electron.exe';
  return process.platform === 'darwin' ? 'Electron.app/Contents/MacOS/Electron' : 'electron';
}
