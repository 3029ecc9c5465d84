import { failure } from './failure';
import type { FileSystem, OpenFile } from './file-system';

export type WriteFully = (file: OpenFile, bytes: Uint8Array, position: number) => Promise<void>;

/**
 * Writes all bytes or throws. On a full disk the system wrote 811 of 960 bytes without an error (measured), so the
 * returned count is what is believed, never the absence of an error.
 */
export const writeFully: WriteFully = async (file, bytes, position) => {
  let done = 0;
  while (done < bytes.length) {
    const written = await file.write(bytes.subarray(done), position + done);
    if (written <= 0) throw failure('disk-full');
    done += written;
  }
};

/** Reads `length` bytes from `position`; fewer only when the file ends before. */
export async function readFully(file: Pick<OpenFile, 'read'>, length: number, position: number): Promise<Buffer> {
  const into = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const count = await file.read(into.subarray(done), position + done);
    if (count <= 0) break;
    done += count;
  }
  return into.subarray(0, done);
}

/** The whole file; `null` when there is none. `maxBytes` guards the memory of the main process. */
export async function readWhole(fs: FileSystem, path: string, maxBytes: number): Promise<Buffer | null> {
  const facts = await fs.stat(path);
  if (!facts) return null;
  if (facts.bytes > maxBytes) throw failure('file-too-large', { neededBytes: facts.bytes });
  const file = await fs.open(path, 'read');
  try {
    return await readFully(file, facts.bytes, 0);
  } finally {
    await file.close();
  }
}
