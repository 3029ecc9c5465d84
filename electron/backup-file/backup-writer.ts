import { basename, dirname, join } from 'node:path';
import { type AtomicWriter, renamePatiently } from '../atomic-write';
import type { StoredFile } from '../contract/calls';
import { failure, withDetails } from '../failure';
import type { OpenFile } from '../file-system';
import { createSerial } from '../serial';
import { verifySnapshot } from '../snapshots/verify-snapshot';
import { readFully, writeFully } from '../write-fully';
import {
  type BackupHead,
  backupMagic,
  type EntryHead,
  encodeBackupEnd,
  encodeBackupHead,
  headsHash,
} from './backup-format';
import { hashOfSection, readBackupIndex, withFile } from './backup-reader';

/** One backup file being written beside its name; the file of that name, if there is one, stays until the end. */
export interface BackupWriter {
  add(file: StoredFile, data: Uint8Array): Promise<void>;
  /** Syncs, reads every byte back, and only then gives the file its name. Answers its size. */
  commit(): Promise<number>;
  abort(): Promise<void>;
}

const stepBytes = 1_048_576;

export async function startBackup(
  writer: AtomicWriter,
  path: string,
  head: BackupHead,
  snapshotPath: string,
): Promise<BackupWriter> {
  const { fs } = writer;
  const write = writer.writeFully ?? writeFully;
  const part = join(dirname(path), `.${basename(path).slice(0, 40)}.${writer.randomHex().slice(0, 8)}.tmp`);
  const serial = createSerial();
  const hash = headsHash();
  let offset = 0;
  let entries = 0;
  let open: OpenFile | null = null;

  const put = async (bytes: Uint8Array): Promise<void> => {
    if (!open) throw failure('unknown-handle');
    await write(open, bytes, offset);
    offset += bytes.length;
  };
  const putHead = async (part: BackupHead | EntryHead): Promise<void> => {
    const bytes = encodeBackupHead(part);
    hash.update(bytes);
    await put(bytes);
  };
  const close = async (): Promise<void> => {
    const file = open;
    open = null;
    await file?.close();
  };
  const abort = async (): Promise<void> => {
    await close().catch(() => undefined);
    await fs.remove(part).catch(() => undefined);
  };
  /** After one failed write nothing of the file is kept; the fault names the file. */
  const orAbort = <T>(task: () => Promise<T>): Promise<T> =>
    serial(() =>
      task().catch(async (error: unknown) => {
        await abort();
        throw withDetails(error, { name: basename(path) });
      }),
    );
  const putSnapshot = (): Promise<void> =>
    withFile(fs, snapshotPath, async (file) => {
      const bytes = await file.size();
      await putHead({ store: 'snapshot', bytes });
      for (let at = 0; at < bytes; at += stepBytes) {
        await put(await readFully(file, Math.min(stepBytes, bytes - at), at));
      }
      entries += 1;
    });
  const proveIt = async (): Promise<void> => {
    const index = await readBackupIndex(fs, part);
    const isWhole = await withFile(fs, part, async (file) => {
      for (const place of index.files) if ((await hashOfSection(file, place)) !== place.sha256) return false;
      return index.files.length + 1 === entries && index.bytes === offset;
    });
    if (!isWhole || !(await verifySnapshot(fs, part, index.snapshot))) throw failure('backup-damaged');
  };

  await orAbort(async () => {
    open = await fs.open(part, 'create');
    await put(backupMagic);
    await putHead(head);
    await putSnapshot();
  });
  return {
    add: (file, data) =>
      orAbort(async () => {
        await putHead({ ...file, bytes: data.length });
        await put(data);
        entries += 1;
      }),
    commit: () =>
      orAbort(async () => {
        await put(encodeBackupEnd(entries, hash.digest()));
        await open?.sync();
        await close();
        await proveIt();
        await renamePatiently(writer, part, path);
        await fs.syncFolder(dirname(path));
        return offset;
      }),
    abort: () => serial(abort),
  };
}
