import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';

/** Everything that can change what a build gives. Folders are walked; a path that does not exist counts as empty. */
const builtFrom = [
  'electron',
  'renderer',
  'build/vite.window.ts',
  'build/vite.main.ts',
  'build/build-app.ts',
  'build/bundle-map.ts',
  'package.json',
  'package-lock.json',
];

/** SHA-256 over names and contents of all sources: equal stamps mean that a rebuild would give the same files. */
export async function sourceStamp(root: string, mode: string): Promise<string> {
  const hash = createHash('sha256').update(mode);
  const files = (await Promise.all(builtFrom.map((name) => filesUnder(root, name)))).flat().toSorted();
  for (const file of files) {
    const content = await readFile(path.join(root, file));
    hash.update(`\0${file}\0${content.length}\0`).update(content);
  }
  return hash.digest('hex');
}

/** Files under `start` as paths relative to `root`, with `/` on every system. */
export async function filesUnder(root: string, start: string): Promise<string[]> {
  const entries = await readdir(path.join(root, start), { withFileTypes: true }).catch(
    (fault: NodeJS.ErrnoException) => {
      if (fault.code === 'ENOENT') return [];
      if (fault.code === 'ENOTDIR') return null;
      throw fault;
    },
  );
  if (entries === null) return [start];
  const below = await Promise.all(
    entries.map(async (entry) => {
      const name = path.posix.join(start, entry.name);
      return entry.isDirectory() ? await filesUnder(root, name) : [name];
    }),
  );
  return below.flat();
}
