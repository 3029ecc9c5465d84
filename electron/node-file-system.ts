import { constants } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { errnoOf } from './failure';
import type { FileSystem, OpenFile } from './file-system';

const openFlags = {
  read: constants.O_RDONLY,
  update: constants.O_RDWR | constants.O_CREAT,
  create: constants.O_RDWR | constants.O_CREAT | constants.O_EXCL,
} as const;

/** The real disk. */
export function nodeFileSystem(platform: NodeJS.Platform = process.platform): FileSystem {
  return {
    open: async (path, how) => openFileOf(await open(path, openFlags[how], 0o600)),
    rename,
    remove: (path) => rm(path, { force: true }),
    list: listFiles,
    makeFolder: (path) => makeFolder(path, platform),
    stat: async (path) => {
      try {
        const facts = await stat(path);
        return { bytes: facts.size, modifiedMs: facts.mtimeMs };
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    syncFolder: (path) => syncFolder(path, platform),
    freeBytes: async (folder) => {
      const facts = await statfs(folder);
      return facts.bavail * facts.bsize;
    },
  };
}

/**
 * Parents first, each made durable in its own parent. Node's `recursive: true` does neither, and on a full disk it
 * answers ENOENT where the system said ENOSPC (measured on ext4): the officer would be told of a missing file.
 */
async function makeFolder(path: string, platform: NodeJS.Platform): Promise<void> {
  try {
    await mkdir(path);
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return;
    if (errnoOf(error) !== 'ENOENT' || dirname(path) === path) throw error;
    await makeFolder(dirname(path), platform);
    await makeFolder(path, platform);
    return;
  }
  await syncFolder(dirname(path), platform);
}

async function syncFolder(path: string, platform: NodeJS.Platform): Promise<void> {
  if (platform === 'win32') return;
  const folder = await open(path, constants.O_RDONLY);
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

function isMissing(error: unknown): boolean {
  return errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR';
}

async function listFiles(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => entry.name)
      .sort();
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

function openFileOf(handle: FileHandle): OpenFile {
  return {
    read: async (into, position) => (await handle.read(into, 0, into.length, position)).bytesRead,
    write: async (bytes, position) => (await handle.write(bytes, 0, bytes.length, position)).bytesWritten,
    truncate: (length) => handle.truncate(length),
    sync: () => handle.datasync(),
    size: async () => (await handle.stat()).size,
    close: () => handle.close(),
  };
}
