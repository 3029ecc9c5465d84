import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';

export interface TemporaryFolder {
  readonly path: string;
  /** Writes a file, with the folders above it, and answers its absolute path. */
  write(name: string, content: string | Uint8Array): string;
  remove(): void;
}

/** A folder that a test may fill; call `remove` when it ends. */
export function temporaryFolder(label: string): TemporaryFolder {
  const folder = mkdtempSync(path.join(os.tmpdir(), `nhip-cau-${label}-`));
  return {
    path: folder,
    write(name, content) {
      const file = path.join(folder, name);
      mkdirSync(path.dirname(file), { recursive: true });
      writeFileSync(file, content);
      return file;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
