import { basename, dirname, join } from 'node:path';
import { errnoOf, withDetails } from './failure';
import type { FileSystem } from './file-system';
import { type WriteFully, writeFully } from './write-fully';

export interface AtomicWriter {
  readonly fs: FileSystem;
  /** 8 or more hex digits, new at each call. */
  readonly randomHex: () => string;
  readonly sleep: (ms: number) => Promise<void>;
  readonly writeFully?: WriteFully;
}

/** Antivirus and indexers hold a new file for a moment: Windows then refuses the rename with one of these. */
const passingErrors: ReadonlySet<string> = new Set(['EPERM', 'EACCES', 'EBUSY']);
const renameDelaysMs = [20, 50, 100, 200, 400, 800, 1_600, 3_200, 3_630];

/**
 * Puts `bytes` at `path` wholly or not at all: a reader sees the old file or the new one, also after a power cut.
 * Temp file in the same folder → all bytes → sync → rename → sync of the folder. The temp file is gone afterwards.
 * Throws a Failure that names the file.
 */
export async function atomicWrite(writer: AtomicWriter, path: string, bytes: Uint8Array): Promise<void> {
  const temp = join(dirname(path), `.${basename(path).slice(0, 40)}.${writer.randomHex().slice(0, 8)}.tmp`);
  try {
    await writeTemp(writer, temp, bytes);
    await renamePatiently(writer, temp, path);
    await writer.fs.syncFolder(dirname(path));
  } catch (error) {
    // The fault of the write is the one to report, not that of the tidying up.
    await writer.fs.remove(temp).catch(() => undefined);
    throw withDetails(error, { name: basename(path) });
  }
}

async function writeTemp(writer: AtomicWriter, temp: string, bytes: Uint8Array): Promise<void> {
  const file = await writer.fs.open(temp, 'create');
  try {
    await (writer.writeFully ?? writeFully)(file, bytes, 0);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Renames over an existing file, and tries again for 10 s while another program holds one of the two. */
export async function renamePatiently(
  writer: Pick<AtomicWriter, 'fs' | 'sleep'>,
  from: string,
  to: string,
): Promise<void> {
  for (const delay of renameDelaysMs) {
    try {
      await writer.fs.rename(from, to);
      return;
    } catch (error) {
      if (!passingErrors.has(errnoOf(error))) throw error;
      await writer.sleep(delay);
    }
  }
  await writer.fs.rename(from, to);
}
