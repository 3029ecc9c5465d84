import { readFileSync } from 'node:fs';
import path from 'node:path';

const projectName = 'nhip-cau-ocop';

/**
 * The folder of package.json. npm starts every script there; the working directory is used rather than `import.meta`
 * because Playwright treats a file that mentions `import.meta` as a module of the other kind.
 */
export const projectRoot = findRoot(process.cwd());

/** Absolute path of something inside the project. */
export function inProject(...parts: readonly string[]): string {
  return path.join(projectRoot, ...parts);
}

function findRoot(start: string): string {
  for (let folder = start; ; folder = path.dirname(folder)) {
    if (isProject(folder)) return folder;
    if (folder === path.dirname(folder)) throw new Error(`Run this from inside the project ${projectName}.`);
  }
}

function isProject(folder: string): boolean {
  try {
    const manifest: { name?: string } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
    return manifest.name === projectName;
  } catch {
    return false;
  }
}
