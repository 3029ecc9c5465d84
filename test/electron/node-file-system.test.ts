import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { atomicWrite } from '../../electron/atomic-write';
import { errnoOf, failureCodeOf } from '../../electron/failure';
import { openJournal } from '../../electron/journal/journal';
import { nodeFileSystem } from '../../electron/node-file-system';
import { openSnapshots } from '../../electron/snapshots/snapshots';
import { appendUpTo, entryOf, expectedEntries, readAll } from './journal/journal-builders';
import { chunksOf, readChunks, take } from './snapshots/snapshot-builders';
import { createTestWriter } from './test-writer';

const fs = nodeFileSystem();
let root: string;
beforeEach(() => {
  root = mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-disk-'));
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

const codeOf = (promise: Promise<unknown>) => promise.then(() => null, failureCodeOf);
const isRoot = process.getuid?.() === 0;

describe('real disk', () => {
  test('behaves as the simulated one does', async () => {
    const file = path.join(root, 'a');
    expect(await fs.stat(file)).toBeNull();
    expect(await fs.list(path.join(root, 'none'))).toEqual([]);
    await expect(fs.open(file, 'read')).rejects.toThrow('ENOENT');
    const open = await fs.open(file, 'create');
    expect(await open.write(Buffer.from('hello'), 3)).toBe(5);
    await open.sync();
    expect(await open.size()).toBe(8);
    const into = Buffer.alloc(10);
    expect(await open.read(into, 1)).toBe(7);
    await open.truncate(4);
    await open.close();
    expect(readFileSync(file)).toEqual(Buffer.from('\0\0\0h'));
    expect(errnoOf(await fs.open(file, 'create').catch((error: unknown) => error))).toBe('EEXIST');
    await fs.rename(file, path.join(root, 'b'));
    expect(await fs.list(root)).toEqual(['b']);
    await fs.remove(path.join(root, 'b'));
    await fs.remove(path.join(root, 'b'));
    await fs.syncFolder(root);
    expect(await fs.freeBytes(root)).toBeGreaterThan(0);
  });

  test('Windows has no sync of folders, so none is tried', async () => {
    await nodeFileSystem('win32').syncFolder(path.join(root, 'none'));
    await expect(nodeFileSystem('linux').syncFolder(path.join(root, 'none'))).rejects.toThrow('ENOENT');
  });

  test('journal and snapshots, in a folder with a Vietnamese name', async () => {
    const folder = path.join(root, 'Dữ liệu phòng Nông nghiệp');
    const journal = await openJournal({ fs, folder: path.join(folder, 'journal'), today: () => '2026-11-24' });
    await Promise.all(Array.from({ length: 30 }, (_, index) => journal.append(entryOf(index + 1))));
    await appendUpTo(journal, 40);
    await journal.close();
    const again = await openJournal({ fs, folder: path.join(folder, 'journal'), today: () => '2026-11-25' });
    expect(await readAll(again)).toEqual(expectedEntries(1, 40));
    await again.close();
    const snapshots = await openSnapshots({
      fs,
      folder: path.join(folder, 'snapshots'),
      now: () => new Date(),
      randomHex: () => 'abcdef',
      sleep: async () => undefined,
    });
    expect(await readChunks(snapshots, await take(snapshots, 3))).toEqual(chunksOf(3));
  });

  test('a bulk entry of 30 MB is written once and read back', async () => {
    const journal = await openJournal({ fs, folder: root, today: () => '2026-11-24' });
    const payload = Buffer.alloc(30_000_000);
    for (let at = 0; at < payload.length; at += 4) payload.writeUInt32LE(Math.imul(at, 2_654_435_761) >>> 0, at);
    await journal.append({ ...entryOf(1), payload });
    const [entry] = (await journal.read(0, 1)).entries;
    expect(Buffer.compare(entry?.payload ?? Buffer.alloc(0), payload)).toBe(0);
    await journal.close();
  });

  test.skipIf(isRoot || process.platform === 'win32')('a folder without the right to write is said', async () => {
    chmodSync(root, 0o500);
    expect(await codeOf(atomicWrite(createTestWriter(fs), path.join(root, 'x'), Buffer.from('x')))).toBe(
      'no-permission',
    );
    chmodSync(root, 0o700);
  });
});

/** A file system of its own, a few megabytes large; `null` where only root may make one. */
function mountSmallDisk(kind: 'tmpfs' | 'ext4', megabytes: number): { folder: string; unmount: () => void } | null {
  if (!isRoot || process.platform !== 'linux') return null;
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-small-'));
  const image = `${folder}.img`;
  const run = (command: string, ...args: string[]) => execFileSync(command, args, { stdio: 'pipe' });
  const unmount = () => {
    // Lazily: a failed test may have left files open, and its own error is the one to see.
    run('umount', '-l', folder);
    rmSync(folder, { recursive: true, force: true });
    rmSync(image, { force: true });
  };
  try {
    if (kind === 'tmpfs') run('mount', '-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder);
    else {
      run('truncate', '-s', `${megabytes}M`, image);
      run('/usr/sbin/mkfs.ext4', '-q', '-m', '0', image);
      run('mount', '-o', 'loop', image, folder);
    }
    return { folder, unmount };
  } catch {
    rmSync(folder, { recursive: true, force: true });
    rmSync(image, { force: true });
    return null;
  }
}

/** Each folder takes a block, so that a disk with room for some has none in the end. */
async function makeFoldersUntilFull(parent: string): Promise<void> {
  for (let count = 0; count < 100_000; count += 1)
    await fs.makeFolder(path.join(parent, 'folders', `${count}`, 'inner'));
}

describe.each([
  ['tmpfs', 4],
  ['ext4', 12],
] as const)('a full %s', (kind, megabytes) => {
  test('nothing acknowledged is lost, and the work goes on when there is room', async (context) => {
    const small = mountSmallDisk(kind, megabytes);
    if (!small) return context.skip(`A small ${kind} can only be mounted by root on Linux.`);
    try {
      const folder = path.join(small.folder, 'journal');
      const journal = await openJournal({ fs, folder, today: () => '2026-11-24' });
      const snapshots = await openSnapshots({
        fs,
        folder: path.join(small.folder, 'snapshots'),
        now: () => new Date(),
        randomHex: () => 'abcdef',
        sleep: async () => undefined,
      });
      const filler = path.join(small.folder, 'filler');
      await appendUpTo(journal, 5);
      writeFileSync(filler, Buffer.alloc((await fs.freeBytes(small.folder)) - 500_000));
      let acknowledged = 5;
      let code: string | null = null;
      // Random payloads cannot be deflated, so that the disk fills within some hundred entries.
      while (code === null && acknowledged < 5_000) {
        const seq = acknowledged + 1;
        const payload = Buffer.from(
          Array.from({ length: 900 }, (_, at) => (Math.imul(at + 1, seq * 2_654_435_761) >>> 13) & 255),
        );
        code = await codeOf(journal.append({ ...entryOf(seq), payload }));
        if (code === null) acknowledged = seq;
      }
      expect(code).toBe('disk-full');
      const full = await openJournal({ fs, folder, today: () => '2026-11-24' });
      expect(await full.status()).toMatchObject({ lastSeq: acknowledged, damagedAfterSeq: null });
      await full.close();
      // On tmpfs a folder takes no room.
      if (kind === 'ext4') expect(await codeOf(makeFoldersUntilFull(small.folder))).toBe('disk-full');
      const { id } = await snapshots.begin({ seq: 1, counts: {}, digest: '' }, 'test').catch(() => ({ id: '' }));
      if (id !== '') {
        const noise = Buffer.from(
          Array.from({ length: 3_000_000 }, (_, at) => (Math.imul(at, 2_654_435_761) >>> 11) & 255),
        );
        expect(await codeOf(snapshots.append(id, noise).then(() => snapshots.commit(id)))).toBe('disk-full');
      }
      expect(readdirSync(path.join(small.folder, 'snapshots'))).toEqual([]);
      rmSync(filler);
      rmSync(path.join(small.folder, 'folders'), { recursive: true, force: true });
      const next = acknowledged + 1;
      expect(await journal.append(entryOf(next))).toEqual({ seq: next });
      await journal.close();
      const again = await openJournal({ fs, folder, today: () => '2026-11-24' });
      expect(await again.verify()).toMatchObject({ lastSeq: next, damagedAfterSeq: null });
      await again.close();
    } finally {
      small.unmount();
    }
    expect(existsSync(small.folder)).toBe(false);
  });
});
