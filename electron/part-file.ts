import { dirname } from 'node:path';
import { type AtomicWriter, renamePatiently } from './atomic-write';
import { failure } from './failure';
import type { OpenFile } from './file-system';
import { createSerial } from './serial';
import type { WriteFully } from './write-fully';

interface PartFileDeps extends Pick<AtomicWriter, 'fs' | 'sleep'> {
  readonly writeFully: WriteFully;
}

/** A file that is being written under a name that nobody looks for, and gets its own name only when it is whole. */
export interface PartFile {
  /** Bytes put so far. */
  readonly bytes: () => number;
  /** Only within `step`. */
  put(bytes: Uint8Array): Promise<void>;
  /** One step after the other. After one that failed nothing of the file is kept. */
  step<T>(task: () => Promise<T>): Promise<T>;
  /** Syncs, closes, has the file read back, and gives it its name, in a step of its own. The file of that name stays until then. */
  land<T>(path: string, end: () => Promise<void>, prove: () => Promise<T>): Promise<T>;
  abort(): Promise<void>;
}

/** `part`: path of the unfinished file. `explained`: a fault as the caller tells it. */
export async function openPartFile(
  deps: PartFileDeps,
  part: string,
  explained: (error: unknown) => unknown = (error) => error,
): Promise<PartFile> {
  const { fs } = deps;
  const serial = createSerial();
  let offset = 0;
  let open: OpenFile | null = null;

  const close = async (): Promise<void> => {
    const file = open;
    open = null;
    await file?.close();
  };
  const giveUp = async (): Promise<void> => {
    await close().catch(() => undefined);
    await fs.remove(part).catch(() => undefined);
  };
  const step = <T>(task: () => Promise<T>): Promise<T> =>
    serial(() =>
      task().catch(async (error: unknown) => {
        await giveUp();
        throw explained(error);
      }),
    );

  await step(async () => {
    open = await fs.open(part, 'create');
  });
  return {
    bytes: () => offset,
    put: async (bytes) => {
      if (!open) throw failure('unknown-handle');
      await deps.writeFully(open, bytes, offset);
      offset += bytes.length;
    },
    step,
    land: (path, end, prove) =>
      step(async () => {
        await end();
        await open?.sync();
        await close();
        const proved = await prove();
        await renamePatiently(deps, part, path);
        await fs.syncFolder(dirname(path));
        return proved;
      }),
    abort: () => serial(giveUp),
  };
}
