import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, test } from 'vitest';
import type { StoredFile } from '../../../electron/contract/calls';
import { isFailure } from '../../../electron/failure';
import { createFileHandles } from '../../../electron/file-handles';
import { backupHandlers } from '../../../electron/handlers/backup-handlers';
import { createPaperStore } from '../../../electron/papers/paper-store';
import { createPhotoStore } from '../../../electron/photos/photo-store';
import type { Snapshots } from '../../../electron/snapshots/snapshots';
import { createSimulatedDisk, type SimulatedDisk } from '../simulated-disk';
import { chunksOf, markAt, openOn, take } from '../snapshots/snapshot-builders';
import { createTestWriter } from '../test-writer';

const photoBytes = Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.alloc(3_000_000, 7)]);
const paperBytes = Buffer.from('%PDF-1.7 hợp đồng');
const stick = '/usb/so-ocop.nhipcau';

const hashOf = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
const photo: StoredFile = { store: 'photo', sha256: hashOf(photoBytes) };
const paper: StoredFile = { store: 'paper', sha256: hashOf(paperBytes) };
const gone: StoredFile = { store: 'photo', sha256: 'a'.repeat(64) };

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (isFailure(error) ? error.failure : error),
  );

/** A computer with its own profile; `disk` is shared where a stick goes from one to the other. */
const computer = async (disk: SimulatedDisk, target: string | null = stick) => {
  const writer = createTestWriter(disk);
  const snapshots: Snapshots = await openOn(disk);
  const stores = { photo: createPhotoStore(writer, '/data/photos'), paper: createPaperStore(writer, '/data/papers') };
  const handles = createFileHandles(() => hashOf(Buffer.from(String(Math.trunc(writer.slept.length)))));
  const desktop = { pickTarget: async () => target };
  return { handlers: backupHandlers({ writer, snapshots, stores, handles, desktop }), snapshots, stores, handles };
};
type Computer = Awaited<ReturnType<typeof computer>>;

const write = async ({ handlers, snapshots, stores }: Computer, files: readonly StoredFile[]) => {
  await stores.photo.put(photoBytes);
  await stores.paper.put(paperBytes);
  const snapshotId = await take(snapshots, 7);
  const begun = await handlers['backup.begin']({
    title: 'Chép ra USB',
    suggestedName: 'so-ocop.nhipcau',
    snapshotId,
    needed: [photo, paper, gone],
  });
  if (!begun) throw new Error('cancelled');
  const added: boolean[] = [];
  for (const file of files) added.push(await handlers['backup.add']({ id: begun.id, file }));
  return { begun, added, saved: await handlers['backup.commit']({ id: begun.id }) };
};

/** The stick in another computer, whose profile is empty. */
const carry = async (disk: SimulatedDisk) => {
  const other = createSimulatedDisk();
  other.put(stick, disk.read(stick) ?? Buffer.alloc(0));
  const there = await computer(other);
  return { ...there, disk: other, handle: there.handles.handleOf(stick) };
};

const rowsOf = async ({ handlers, handle }: Awaited<ReturnType<typeof carry>>): Promise<string[]> => {
  const chunks: string[] = [];
  for (let index = 0; ; index += 1) {
    const read = await handlers['backup.rows']({ handle, index });
    if (!read) return chunks;
    chunks.push(Buffer.from(read.chunk).toString('utf8'));
  }
};

let disk: SimulatedDisk;
beforeEach(() => {
  disk = createSimulatedDisk();
});

describe('a backup file for another computer', () => {
  test('brings the register, its photos and its papers, and says what it lacks', async () => {
    const { added, saved } = await write(await computer(disk), [photo, gone, paper]);
    expect(added).toEqual([true, false, true]);
    expect(saved).toMatchObject({ name: 'so-ocop.nhipcau', bytes: disk.read(stick)?.length });
    const there = await carry(disk);
    expect(await there.handlers['backup.open']({ handle: there.handle })).toMatchObject({
      counts: markAt(7).counts,
      needed: [photo, paper, gone],
      files: [
        { ...photo, bytes: photoBytes.length },
        { ...paper, bytes: paperBytes.length },
      ],
      bytes: saved.bytes,
    });
    expect(await rowsOf(there)).toEqual(chunksOf(7));
    expect(await there.handlers['backup.take']({ handle: there.handle, index: 0 })).toBe(true);
    expect(await there.handlers['backup.take']({ handle: there.handle, index: 1 })).toBe(true);
    expect((await there.stores.photo.get(photo.sha256))?.data).toEqual(photoBytes);
    expect((await there.stores.paper.get(paper.sha256))?.data).toEqual(paperBytes);
    expect(await there.handlers['stored.find']({ files: [photo, paper, gone] })).toEqual([
      { ...photo, bytes: photoBytes.length },
      { ...paper, bytes: paperBytes.length },
    ]);
  });

  test('is no snapshot of the computer that reads it: the next start must not rebuild from it', async () => {
    await write(await computer(disk), [photo]);
    const there = await carry(disk);
    await there.handlers['backup.open']({ handle: there.handle });
    await rowsOf(there);
    expect(await there.snapshots.list()).toEqual([]);
  });

  test('a photo that was damaged on the way is told from the others, which come', async () => {
    await write(await computer(disk), [photo, paper]);
    const bytes = Buffer.from(disk.read(stick) ?? []);
    bytes[bytes.indexOf(photoBytes) + 100] = 0;
    disk.put(stick, bytes);
    const there = await carry(disk);
    await there.handlers['backup.open']({ handle: there.handle });
    expect(await there.handlers['backup.take']({ handle: there.handle, index: 0 })).toBe(false);
    expect(await there.handlers['backup.take']({ handle: there.handle, index: 1 })).toBe(true);
    expect(await there.stores.photo.get(photo.sha256)).toBeNull();
  });

  test('a damaged register is refused before anything is read from it', async () => {
    await write(await computer(disk), []);
    const bytes = Buffer.from(disk.read(stick) ?? []);
    const at = bytes.indexOf('NCSNAP01') + 200;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    disk.put(stick, bytes);
    const there = await carry(disk);
    await there.handlers['backup.open']({ handle: there.handle });
    expect(await failureOf(there.handlers['backup.rows']({ handle: there.handle, index: 0 }))).toEqual({
      code: 'backup-damaged',
      details: { name: 'so-ocop.nhipcau' },
    });
  });

  test('a copy that broke off anywhere, or grew, is refused at once; another file is told apart', async () => {
    await write(await computer(disk), [paper]);
    const whole = Buffer.from(disk.read(stick) ?? []);
    for (const length of [9, 300, whole.length - 41, whole.length - 40, whole.length - 1, whole.length + 3]) {
      disk.put(stick, Buffer.concat([whole, Buffer.alloc(3)]).subarray(0, length));
      const there = await carry(disk);
      expect(await failureOf(there.handlers['backup.open']({ handle: there.handle })), String(length)).toEqual({
        code: 'backup-damaged',
        details: { name: 'so-ocop.nhipcau' },
      });
    }
    for (const other of [Buffer.from('PK\u0003\u0004 a workbook'), Buffer.alloc(0)]) {
      disk.put(stick, other);
      const there = await carry(disk);
      expect(await failureOf(there.handlers['backup.open']({ handle: there.handle }))).toMatchObject({
        code: 'not-a-backup',
      });
    }
  });

  test('a full stick, or a stop, leaves nothing there and keeps the file that stood there', async () => {
    disk.put(stick, Buffer.from('the backup of last week'));
    const here = await computer(disk);
    disk.capacity = 4_500_000;
    expect(await failureOf(write(here, [photo]))).toEqual({
      code: 'disk-full',
      details: { name: 'so-ocop.nhipcau' },
    });
    expect(disk.read(stick)?.toString()).toBe('the backup of last week');
    disk.capacity = 400_000_000;
    const snapshotId = await take(here.snapshots, 8);
    const order = { title: '', suggestedName: 'so-ocop.nhipcau', snapshotId, needed: [] };
    const begun = await here.handlers['backup.begin'](order);
    await here.handlers['backup.abort']({ id: begun?.id ?? '' });
    expect([...disk.content().names.keys()].filter((name) => name.startsWith('/usb'))).toEqual([stick]);
    expect(await failureOf(here.handlers['backup.commit']({ id: begun?.id ?? '' }))).toMatchObject({
      code: 'unknown-handle',
    });
  });

  test('a closed dialog writes nothing', async () => {
    const here = await computer(disk, null);
    const snapshotId = await take(here.snapshots, 7);
    const order = { title: '', suggestedName: 'so-ocop.nhipcau', snapshotId, needed: [] };
    expect(await here.handlers['backup.begin'](order)).toBeNull();
    expect([...disk.content().names.keys()].some((name) => name.startsWith('/usb'))).toBe(false);
  });
});

test('no photo and no paper is ever removed: snapshots of years name them by hash', async () => {
  const clock = { at: Date.parse('2026-11-24T01:00:00Z') };
  const writer = createTestWriter(disk);
  const photos = createPhotoStore(writer, '/data/photos');
  await photos.put(photoBytes);
  const snapshots = await openOn(disk, {}, clock);
  for (let month = 0; month < 20; month += 1) {
    await take(snapshots, month + 1);
    clock.at += 31 * 86_400_000;
  }
  expect((await snapshots.list()).length).toBeLessThan(20);
  expect((await photos.get(photo.sha256))?.data).toEqual(photoBytes);
  expect(Object.keys(photos).toSorted()).toEqual(['find', 'get', 'put', 'putAs']);
  const removed = disk.ops.flatMap((op) => (op.kind === 'unlink' ? [op.path] : []));
  expect(removed.filter((path) => !path.startsWith('/data/snapshots/'))).toEqual([]);
});
