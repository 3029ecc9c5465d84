import { existsSync } from 'node:fs';
import path from 'node:path';

/** The first of these programs that is on PATH, as an absolute path, or null. */
export function findProgram(names: readonly string[], environment: NodeJS.ProcessEnv = process.env): string | null {
  const folders = (environment['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const endings = process.platform === 'win32' ? ['.exe', '.cmd', ''] : [''];
  for (const name of names) {
    for (const folder of folders) {
      const file = endings.map((ending) => path.join(folder, name + ending)).find((candidate) => existsSync(candidate));
      if (file) return file;
    }
  }
  return null;
}
