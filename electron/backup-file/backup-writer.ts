import { basename, dirname, join } from 'node:path';
import type { AtomicWriter } from '../atomic-write';
import type { StoredFile } from '../contract/calls';
import { failure, withDetails } from '../failure';
import { openPartFile } from '../part-file';
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
  const name = basename(path);
  const part = join(dirname(path), `.${name.slice(0, 40)}.${writer.randomHex().slice(0, 8)}.tmp`);
  const hash = headsHash();
  let entries = 0;
  // The fault names the file.
  const file = await openPartFile({ ...writer, writeFully: writer.writeFully ?? writeFully }, part, (error) =>
    withDetails(error, { name }),
  );

  const putHead = async (entry: BackupHead | EntryHead): Promise<void> => {
    const bytes = encodeBackupHead(entry);
    hash.update(bytes);
    await file.put(bytes);
  };
  const putSnapshot = (): Promise<void> =>
    withFile(fs, snapshotPath, async (snapshot) => {
      const bytes = await snapshot.size();
      await putHead({ store: 'snapshot', bytes });
      for (let at = 0; at < bytes; at += stepBytes) {
        await file.put(await readFully(snapshot, Math.min(stepBytes, bytes - at), at));
      }
      entries += 1;
    });
  const proveIt = async (): Promise<void> => {
    const index = await readBackupIndex(fs, part);
    const isWhole = await withFile(fs, part, async (written) => {
      for (const place of index.files) if ((await hashOfSection(written, place)) !== place.sha256) return false;
      return index.files.length + 1 === entries && index.bytes === file.bytes();
    });
    if (!isWhole || !(await verifySnapshot(fs, part, index.snapshot))) throw failure('backup-damaged');
  };

  await file.step(async () => {
    await file.put(backupMagic);
    await putHead(head);
    await putSnapshot();
  });
  return {
    add: (stored, data) =>
      file.step(async () => {
        await putHead({ ...stored, bytes: data.length });
        await file.put(data);
        entries += 1;
      }),
    commit: async () => {
      await file.land(path, () => file.put(encodeBackupEnd(entries, hash.digest())), proveIt);
      return file.bytes();
    },
    abort: file.abort,
  };
}
