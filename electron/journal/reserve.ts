import { join } from 'node:path';
import type { FileSystem } from '../file-system';
import { writeFully } from '../write-fully';

const reserveBytes = 64 * 1_048_576;
const stepBytes = 1_048_576;
/** Taken only where it does not itself fill the disk. */
const leastFreeBytes = 512 * 1_048_576;

/** A file that is given back when the disk is full, so that the window can still finish writing and close cleanly. */
export interface Reserve {
  /** Makes the file when it is missing and there is room. Never throws: working without a reserve is allowed. */
  fill(): Promise<void>;
  release(): Promise<void>;
}

export function createReserve(
  fs: FileSystem,
  folder: string,
  fillBytes: () => Uint8Array,
  bytes = reserveBytes,
): Reserve {
  const path = join(folder, 'reserve');
  return {
    fill: async () => {
      try {
        if ((await fs.stat(path))?.bytes === bytes) return;
        if ((await fs.freeBytes(folder)) < Math.max(leastFreeBytes, bytes * 2)) return;
        await writeReserve(fs, path, fillBytes(), bytes);
      } catch {
        await fs.remove(path).catch(() => undefined);
      }
    },
    release: async () => {
      await fs.remove(path).catch(() => undefined);
    },
  };
}

/** The pattern is random so that a compressing file system gives it real blocks. */
async function writeReserve(fs: FileSystem, path: string, pattern: Uint8Array, bytes: number): Promise<void> {
  const file = await fs.open(path, 'update');
  try {
    for (let at = 0; at < bytes; at += stepBytes) {
      await writeFully(file, pattern.subarray(0, Math.min(pattern.length, bytes - at)), at);
    }
    await file.sync();
  } finally {
    await file.close();
  }
}
