import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { SourceFile } from './finding';

const skipped = new Set([
  'node_modules',
  'dist',
  'release',
  'demo-output',
  'test-results',
  'playwright-report',
  'shots',
  'fixtures',
]);
const readable = /\.(ts|tsx|js|cjs|mjs|json|css|html|md|yml|sh)$/;

/** The text files of the project, without what others made or what a test takes in. */
export async function readSources(root: string): Promise<readonly SourceFile[]> {
  const paths = await namesUnder(root, '');
  return Promise.all(
    paths
      .filter((name) => readable.test(name) && name !== 'package-lock.json')
      .map(async (name) => ({ path: name, text: await readFile(path.join(root, name), 'utf8') })),
  );
}

async function namesUnder(root: string, folder: string): Promise<string[]> {
  const entries = await readdir(path.join(root, folder), { withFileTypes: true });
  const kept = entries.filter(
    ({ name }) => !skipped.has(name) && (!name.startsWith('.') || name.startsWith('.oxlint')),
  );
  const names = await Promise.all(
    kept.map(async (entry) => {
      const name = path.posix.join(folder, entry.name);
      return entry.isDirectory() ? await namesUnder(root, name) : [name];
    }),
  );
  return names.flat().toSorted();
}
