import { describe, expect, test } from 'vitest';
import { atomicWrite, renamePatiently } from '../../electron/atomic-write';
import { isFailure } from '../../electron/failure';
import { powerCuts } from './power-cuts';
import { createSimulatedDisk } from './simulated-disk';
import { createTestWriter } from './test-writer';

const path = '/papers/catalogue.xlsx';
const before = Buffer.from('the old workbook, 34 bytes long....');
const after = Buffer.from('the new workbook '.repeat(20));

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (isFailure(error) ? error.failure : error),
  );

function diskWithOld() {
  const disk = createSimulatedDisk({ names: new Map([[path, before]]) });
  return { disk, writer: createTestWriter(disk) };
}

describe('atomicWrite', () => {
  test('replaces the file and leaves nothing else', async () => {
    const { disk, writer } = diskWithOld();
    await atomicWrite(writer, path, after);
    expect([...disk.content().names]).toEqual([[path, Uint8Array.from(after)]]);
  });

  test('a power cut at any point leaves the old file or the new one', async () => {
    const { disk, writer } = diskWithOld();
    const start = disk.content();
    await atomicWrite(writer, path, after);
    disk.note('written');
    let states = 0;
    for (const cut of powerCuts(disk.ops, start)) {
      states += 1;
      const found = Buffer.from(cut.content.names.get(path) ?? []);
      const allowed = cut.notes.length > 0 ? [after] : [before, after];
      expect(
        allowed.some((bytes) => bytes.equals(found)),
        cut.what,
      ).toBe(true);
    }
    expect(states).toBeGreaterThan(25);
  });

  test('the power cut sees a missing sync', async () => {
    const { disk, writer } = diskWithOld();
    const start = disk.content();
    disk.ignoreSync = true;
    await atomicWrite(writer, path, after);
    const torn = [...powerCuts(disk.ops, start)].filter(({ content }) => {
      const found = Buffer.from(content.names.get(path) ?? []);
      return !found.equals(before) && !found.equals(after);
    });
    expect(torn.length).toBeGreaterThan(10);
  });

  test('a full disk at every byte: the old file stays, the temp file goes', async () => {
    for (let room = 0; room < after.length; room += 1) {
      const { disk, writer } = diskWithOld();
      disk.capacity = before.length + room;
      expect(await failureOf(atomicWrite(writer, path, after))).toEqual({
        code: 'disk-full',
        details: { name: 'catalogue.xlsx' },
      });
      expect([...disk.content().names]).toEqual([[path, Uint8Array.from(before)]]);
    }
  });

  test('a short write that is believed would ruin the file: the test can fail', async () => {
    const { disk } = diskWithOld();
    const writer = createTestWriter(disk, {
      writeFully: async (file, bytes, position) => {
        await file.write(bytes, position);
      },
    });
    disk.capacity = before.length + 10;
    await atomicWrite(writer, path, after);
    expect(disk.read(path)?.length).toBe(10);
  });

  test.each([
    ['EBUSY', 'file-in-use'],
    ['EPERM', 'file-in-use'],
    ['EACCES', 'no-permission'],
    ['EROFS', 'read-only'],
    ['ENOSPC', 'disk-full'],
    ['ENOENT', 'file-missing'],
    ['EIO', 'internal'],
  ])('%s becomes %s, whatever operation meets it', async (code, expected) => {
    for (const operation of ['open', 'write', 'sync', 'rename']) {
      const { disk, writer } = diskWithOld();
      disk.refuse = (asked) => (asked === operation ? code : null);
      expect(await failureOf(atomicWrite(writer, path, after))).toEqual({
        code: expected,
        details: { name: 'catalogue.xlsx' },
      });
      expect([...disk.content().names.keys()]).toEqual([path]);
      expect(disk.read(path)).toEqual(before);
    }
  });
});

describe('renamePatiently', () => {
  test('tries again while another program holds the file, for ten seconds', async () => {
    const { disk, writer } = diskWithOld();
    disk.refuse = (operation) => (operation === 'rename' ? 'EBUSY' : null);
    expect(await failureOf(atomicWrite(writer, path, after))).toMatchObject({ code: 'file-in-use' });
    expect(writer.slept.reduce((sum, ms) => sum + ms, 0)).toBe(10_000);
  });

  test('goes on as soon as the file is free', async () => {
    const { disk, writer } = diskWithOld();
    let refusals = 3;
    disk.refuse = (operation) => (operation === 'rename' && (refusals -= 1) >= 0 ? 'EPERM' : null);
    await renamePatiently(writer, path, '/papers/other.xlsx');
    expect(writer.slept).toEqual([20, 50, 100]);
    expect([...disk.content().names.keys()]).toEqual(['/papers/other.xlsx']);
  });

  test('does not wait for what will not pass', async () => {
    const { writer } = diskWithOld();
    await expect(renamePatiently(writer, '/papers/none', path)).rejects.toThrow('ENOENT');
    expect(writer.slept).toEqual([]);
  });
});
