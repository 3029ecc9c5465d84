import type { FileKind } from './contract/calls';
import { withExtension } from './file-kinds';
import type { FileSystem } from './file-system';

/**
 * Where a file goes that was named in the save dialog. The dialog asked about replacing the name that was typed, not about the
 * one with the extension added: where that one is taken, the new file gets a number and nothing is lost.
 */
export async function targetPath(fs: FileSystem, chosen: string, kind: FileKind): Promise<string> {
  const path = withExtension(chosen, kind);
  if (path === chosen || !(await fs.stat(path))) return path;
  for (let count = 2; ; count += 1) {
    const numbered = withExtension(`${chosen} (${count})`, kind);
    if (!(await fs.stat(numbered))) return numbered;
  }
}
