import { rename, rm } from 'node:fs/promises';

/**
 * Puts a finished folder in the place of another. There is no moment in which half of the new one can be seen; when a
 * second build was quicker, the later one wins as a whole.
 */
export async function swapFolder(fresh: string, target: string): Promise<void> {
  const old = `${fresh}-old`;
  await rename(target, old).catch(unless('ENOENT'));
  try {
    await rename(fresh, target);
  } catch (fault) {
    // Better the old one than none.
    await rename(old, target).catch(unless('ENOENT'));
    throw fault;
  }
  await rm(old, { recursive: true, force: true });
}

function unless(code: string): (fault: NodeJS.ErrnoException) => void {
  return (fault) => {
    if (fault.code !== code) throw fault;
  };
}
