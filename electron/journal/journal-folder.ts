import { join } from 'node:path';
import type { FileSystem } from '../file-system';
import { readFully, writeFully } from '../write-fully';
import { encodeFileHeader, type FileHeader, fileHeaderBytes, firstSeqOfName, readFileHeader } from './file-header';
import { type HashOf, hashBytes } from './record';
import { type Place, type Scan, scanRecords } from './scan';
import { createWindowedReader } from './windowed-reader';

/** A journal file whose header is proved. */
export interface JournalFile extends FileHeader {
  readonly name: string;
  readonly bytes: number;
}

export interface FolderListing {
  /** By first seq. */
  readonly files: readonly JournalFile[];
  /** Named like a journal file, but the header is not sound. */
  readonly headless: readonly { readonly name: string; readonly firstSeq: number; readonly bytes: number }[];
}

/** The folder that holds the journal: what is in it, and the moves that keep damaged parts aside. */
export interface JournalFolder {
  readonly path: string;
  listing(): Promise<FolderListing>;
  scan(file: JournalFile): Promise<Scan>;
  /** The last 32 bytes: the hash of the last record, when the file is whole. */
  tailHash(file: JournalFile): Promise<Buffer>;
  create(name: string, header: FileHeader): Promise<void>;
  truncate(name: string, length: number): Promise<void>;
  remove(name: string): Promise<void>;
  /** Moves a file into `aside/`. */
  moveAside(name: string): Promise<void>;
  /** Copies what lies after `from` into `aside/`, before it is cut off. */
  copyAside(name: string, from: number): Promise<void>;
}

export interface JournalFolderDeps {
  readonly fs: FileSystem;
  readonly path: string;
  readonly hashOf: HashOf;
}

export function firstPlace(header: FileHeader): Place {
  return { offset: fileHeaderBytes, seq: header.firstSeq, previousHash: header.previousHash };
}

export function openJournalFolder(deps: JournalFolderDeps): JournalFolder {
  const { fs, path } = deps;
  const aside = join(path, 'aside');
  const freeAsideName = async (name: string): Promise<string> => {
    const taken = new Set(await fs.list(aside));
    let count = 1;
    while (taken.has(`${name}.${count}`)) count += 1;
    return join(aside, `${name}.${count}`);
  };
  return {
    path,
    listing: () => listJournal(fs, path),
    scan: (file) =>
      withFile(fs, join(path, file.name), async (open) =>
        scanRecords(createWindowedReader(open), firstPlace(file), file.bytes, deps.hashOf),
      ),
    tailHash: (file) =>
      withFile(fs, join(path, file.name), (open) => readFully(open, hashBytes, Math.max(0, file.bytes - hashBytes))),
    create: async (name, header) => {
      await withFile(fs, join(path, name), (open) => writeAndSync(open, encodeFileHeader(header)), 'update');
      await fs.syncFolder(path);
    },
    truncate: (name, length) =>
      withFile(
        fs,
        join(path, name),
        async (open) => {
          await open.truncate(length);
          await open.sync();
        },
        'update',
      ),
    remove: async (name) => {
      await fs.remove(join(path, name));
      await fs.syncFolder(path);
    },
    moveAside: async (name) => {
      await fs.makeFolder(aside);
      await fs.rename(join(path, name), await freeAsideName(name));
      await fs.syncFolder(aside);
      await fs.syncFolder(path);
    },
    copyAside: async (name, from) => {
      await fs.makeFolder(aside);
      await copyFrom(fs, join(path, name), from, await freeAsideName(name));
      // The copy must have its name before the original is cut.
      await fs.syncFolder(aside);
    },
  };
}

type Opened = Awaited<ReturnType<FileSystem['open']>>;

async function withFile<T>(
  fs: FileSystem,
  path: string,
  task: (file: Opened) => Promise<T>,
  how: 'read' | 'update' = 'read',
): Promise<T> {
  const file = await fs.open(path, how);
  try {
    return await task(file);
  } finally {
    await file.close();
  }
}

async function writeAndSync(file: Opened, bytes: Uint8Array): Promise<void> {
  await file.truncate(0);
  await writeFully(file, bytes, 0);
  await file.sync();
}

async function listJournal(fs: FileSystem, path: string): Promise<FolderListing> {
  const files: JournalFile[] = [];
  const headless: { name: string; firstSeq: number; bytes: number }[] = [];
  for (const name of await fs.list(path)) {
    const firstSeq = firstSeqOfName(name);
    if (firstSeq === null) continue;
    const [bytes, header] = await withFile(fs, join(path, name), async (open) => [
      await open.size(),
      readFileHeader(await readFully(open, fileHeaderBytes, 0)),
    ]);
    if (header && header.firstSeq === firstSeq) files.push({ ...header, name, bytes });
    else headless.push({ name, firstSeq, bytes });
  }
  return { files, headless };
}

const copyBytes = 1_048_576;

async function copyFrom(fs: FileSystem, source: string, from: number, target: string): Promise<void> {
  await withFile(fs, source, async (read) => {
    const end = await read.size();
    await withFile(
      fs,
      target,
      async (write) => {
        for (let at = from; at < end; at += copyBytes) {
          await writeFully(write, await readFully(read, Math.min(copyBytes, end - at), at), at - from);
        }
        await write.sync();
      },
      'update',
    );
  });
}
