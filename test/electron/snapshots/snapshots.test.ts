import { describe, expect, test } from 'vitest';
import { failureCodeOf } from '../../../electron/failure';
import { powerCuts } from '../power-cuts';
import { createRandom, mutate, mutationKinds } from '../random-bytes';
import { createSimulatedDisk, type SimulatedDisk } from '../simulated-disk';
import { type Clock, chunksOf, folder, markAt, openOn, readChunks, take } from './snapshot-builders';

const codeOf = (promise: Promise<unknown>) => promise.then(() => null, failureCodeOf);
describe('snapshots', () => {
  test('come back chunk by chunk, newest first in the list, also after a new start', async () => {
    const disk = createSimulatedDisk();
    const snapshots = await openOn(disk);
    const first = await take(snapshots, 5);
    const second = await take(snapshots, 9);
    for (const opened of [snapshots, await openOn(disk)]) {
      const list = await opened.list();
      expect(list.map(({ id, seq, verified }) => ({ id, seq, verified }))).toEqual([
        { id: second, seq: 9, verified: true },
        { id: first, seq: 5, verified: true },
      ]);
      expect(list[0]).toMatchObject({ reason: 'test', counts: { rows: 90 } });
      expect(await readChunks(opened, first)).toEqual(chunksOf(5));
      expect(await readChunks(opened, second)).toEqual(chunksOf(9));
    }
  });

  test('an unfinished one is in no list, and is gone after a new start', async () => {
    const disk = createSimulatedDisk();
    const snapshots = await openOn(disk);
    const { id } = await snapshots.begin(markAt(1), 'test');
    await snapshots.append(id, Buffer.from('half'));
    expect(await snapshots.list()).toEqual([]);
    expect(await codeOf(snapshots.read(id, 0))).toBe('snapshot-damaged');
    expect(await (await openOn(disk)).list()).toEqual([]);
    expect([...disk.content().names.keys()].filter((path) => !path.endsWith('proved.json'))).toEqual([]);
  });

  test('an aborted one leaves nothing and takes no more chunks', async () => {
    const disk = createSimulatedDisk();
    const snapshots = await openOn(disk);
    const { id } = await snapshots.begin(markAt(1), 'test');
    await snapshots.abort(id);
    await snapshots.abort(id);
    expect(await codeOf(snapshots.append(id, Buffer.from('late')))).toBe('unknown-handle');
    expect(await codeOf(snapshots.commit(id))).toBe('unknown-handle');
    expect([...disk.content().names.keys()]).toEqual([]);
  });

  test('chunks given without waiting stay in order; two snapshots do not mix', async () => {
    const snapshots = await openOn(createSimulatedDisk());
    const [one, two] = await Promise.all([snapshots.begin(markAt(1), 'test'), snapshots.begin(markAt(2), 'test')]);
    const texts = Array.from({ length: 20 }, (_, index) => `chunk ${index}`);
    await Promise.all(
      texts.flatMap((text) => [
        snapshots.append(one.id, Buffer.from(text)),
        snapshots.append(two.id, Buffer.from(`other ${text}`)),
      ]),
    );
    await Promise.all([snapshots.commit(one.id), snapshots.commit(two.id)]);
    expect(await readChunks(snapshots, one.id)).toEqual(texts);
    expect(await readChunks(snapshots, two.id)).toEqual(texts.map((text) => `other ${text}`));
  });

  test('only a few may be open at once', async () => {
    const snapshots = await openOn(createSimulatedDisk());
    for (let count = 0; count < 4; count += 1) await snapshots.begin(markAt(count), 'test');
    expect(await codeOf(snapshots.begin(markAt(9), 'test'))).toBe('bad-argument');
  });

  test('an id cannot lead out of the folder', async () => {
    const disk = createSimulatedDisk();
    disk.put('/data/secret.snapshot', Buffer.from('x'));
    const snapshots = await openOn(disk);
    for (const id of ['../secret', '..', '', '/data/secret', 'a/b', 'a\\b', 'x'.repeat(200)]) {
      expect(await codeOf(snapshots.read(id, 0))).toBe('snapshot-damaged');
    }
  });

  test('old ones go when a new one is committed', async () => {
    const disk = createSimulatedDisk();
    const clock: Clock = { at: Date.parse('2026-11-01T00:00:00Z') };
    const snapshots = await openOn(disk, {}, clock);
    for (let seq = 1; seq <= 12; seq += 1) await take(snapshots, seq);
    clock.at += 3 * 86_400_000;
    await take(snapshots, 13);
    const seqs = (await snapshots.list()).map((info) => info.seq);
    expect(seqs).toEqual([13, 12, 11, 10, 9]);
  });
});

describe('faults while writing', () => {
  test('a power cut at any point: the earlier snapshot is whole, the new one whole or absent', async () => {
    const disk = createSimulatedDisk();
    const snapshots = await openOn(disk);
    const first = await take(snapshots, 1);
    const start = disk.content();
    const later = createSimulatedDisk(start);
    const again = await openOn(later, {}, { at: Date.parse('2026-11-24T02:00:00Z') });
    for (const seq of [2, 3, 4]) {
      await take(again, seq);
      later.note(String(seq));
    }
    let states = 0;
    for (const cut of powerCuts(later.ops, start)) {
      states += 1;
      const opened = await openOn(createSimulatedDisk(cut.content));
      const list = await opened.list();
      const acknowledged = Number(cut.notes.at(-1) ?? 1);
      expect(
        list.filter((info) => info.verified).length,
        `${cut.what}: ${JSON.stringify(list)}`,
      ).toBeGreaterThanOrEqual(acknowledged);
      expect(list.some((info) => info.id === first && info.verified)).toBe(true);
      for (const info of list) {
        if (info.verified) expect(await readChunks(opened, info.id), cut.what).toEqual(chunksOf(info.seq));
      }
    }
    expect(states).toBeGreaterThan(1_400);
  });

  test('a full disk at every byte: refused, nothing left behind, the next one works', async () => {
    const sample = createSimulatedDisk();
    const sampled = await take(await openOn(sample), 1);
    const needed = sample.read(`${folder}/${sampled}.snapshot`)?.length ?? 0;
    expect(needed).toBeGreaterThan(200);
    for (let room = 0; room < needed; room += 3) {
      const disk = createSimulatedDisk();
      const snapshots = await openOn(disk);
      disk.capacity = room;
      expect(await codeOf(take(snapshots, 1)), `${room} of ${needed}`).toBe('disk-full');
      expect([...disk.content().names.keys()]).toEqual([]);
      disk.capacity = 1_000_000;
      expect(await readChunks(snapshots, await take(snapshots, 2))).toEqual(chunksOf(2));
    }
  });

  test('what the disk gives back is compared before the snapshot counts', async () => {
    const disk = createSimulatedDisk();
    const snapshots = await openOn(disk, {
      writeFully: async (file, bytes, position) => {
        const lying = Buffer.from(bytes);
        if (position > 200) lying[0] = (lying[0] ?? 0) ^ 1;
        await file.write(lying, position);
      },
    });
    expect(await codeOf(take(snapshots, 1))).toBe('snapshot-damaged');
    expect(await snapshots.list()).toEqual([]);
  });

  test('a short write that is believed is found by reading again', async () => {
    const disk = createSimulatedDisk();
    const snapshots = await openOn(disk, {
      writeFully: async (file, bytes, position) => {
        await file.write(bytes.subarray(0, position > 100 ? bytes.length - 1 : bytes.length), position);
      },
    });
    expect(await codeOf(take(snapshots, 1))).toBe('snapshot-damaged');
  });

  test('waits for antivirus at the rename', async () => {
    const disk = createSimulatedDisk();
    let refusals = 4;
    disk.refuse = (operation) => (operation === 'rename' && (refusals -= 1) >= 0 ? 'EBUSY' : null);
    const snapshots = await openOn(disk);
    expect(await readChunks(snapshots, await take(snapshots, 1))).toEqual(chunksOf(1));
  });
});

describe('the list', () => {
  /** Seven snapshots, and how many files a list opens. */
  async function sevenSnapshots() {
    const disk = createSimulatedDisk();
    const snapshots = await openOn(disk);
    const ids: string[] = [];
    for (let seq = 1; seq <= 7; seq += 1) ids.push(await take(snapshots, seq));
    await snapshots.list();
    return { disk, ids };
  }

  /** Changes content and keeps size and time, as failing memory cells do. */
  function rot(disk: SimulatedDisk, id: string): void {
    const bytes = disk.read(`${folder}/${id}.snapshot`);
    if (bytes) bytes[bytes.length - 60] = (bytes[bytes.length - 60] ?? 0) ^ 4;
  }

  test('proves the newest three in each run and trusts older ones whose size and time are the same', async () => {
    const { disk, ids } = await sevenSnapshots();
    for (const id of ids) rot(disk, id);
    const opened = await openOn(disk);
    expect((await opened.list()).map((info) => info.verified)).toEqual([false, false, false, true, true, true, true]);
  });

  test('but never reads from what fails, and then says so', async () => {
    const { disk, ids } = await sevenSnapshots();
    const oldest = ids[0] ?? '';
    rot(disk, oldest);
    const opened = await openOn(disk);
    expect(await codeOf(opened.read(oldest, 0))).toBe('snapshot-damaged');
    expect((await opened.list()).at(-1)?.verified).toBe(false);
    expect((await (await openOn(disk)).list()).at(-1)?.verified).toBe(false);
  });

  test('all are proved again in idle minutes', async () => {
    const { disk, ids } = await sevenSnapshots();
    const opened = await openOn(disk);
    await opened.list();
    rot(disk, ids[1] ?? '');
    await opened.proveAll();
    expect((await opened.list()).filter((info) => !info.verified).map((info) => info.id)).toEqual([ids[1]]);
  });

  test('works without its memory, and when that cannot be written', async () => {
    const { disk } = await sevenSnapshots();
    disk.put(`${folder}/proved.json`, Buffer.from('{'));
    disk.capacity = 0;
    expect((await (await openOn(disk)).list()).every((info) => info.verified)).toBe(true);
  });
});

describe('damage', () => {
  test('300 mutations: never offered as verified, never read; the next older one is', async () => {
    const disk = createSimulatedDisk();
    const snapshots = await openOn(disk);
    const older = await take(snapshots, 1);
    const newest = await take(snapshots, 2);
    const original = disk.content();
    const random = createRandom(7);
    for (let run = 0; run < 300; run += 1) {
      const copy = createSimulatedDisk(original);
      const path = `${folder}/${newest}.snapshot`;
      const kind = mutationKinds[run % mutationKinds.length] ?? 'flip';
      copy.put(path, mutate(copy.read(path) ?? new Uint8Array(), kind, random));
      const opened = await openOn(copy);
      const verified = (await opened.list()).filter((info) => info.verified);
      expect(
        verified.map((info) => info.id),
        `run ${run}: ${kind}`,
      ).toEqual([older]);
      expect(await codeOf(opened.read(newest, 0))).toBe('snapshot-damaged');
      expect(await readChunks(opened, older)).toEqual(chunksOf(1));
      expect(copy.read(path)).toBeDefined();
    }
  });

  test('damage that comes while the application runs is noticed too', async () => {
    const disk = createSimulatedDisk();
    const snapshots = await openOn(disk);
    const id = await take(snapshots, 1);
    const path = `${folder}/${id}.snapshot`;
    expect(await readChunks(snapshots, id)).toEqual(chunksOf(1));
    disk.put(path, mutate(disk.read(path) ?? new Uint8Array(), 'flip', createRandom(1)));
    expect(await codeOf(snapshots.read(id, 0))).toBe('snapshot-damaged');
    expect((await snapshots.list())[0]?.verified).toBe(false);
  });

  test('a file that cannot be opened is listed as not verified', async () => {
    const disk = createSimulatedDisk();
    const id = await take(await openOn(disk), 1);
    disk.refuse = (operation, path) => (operation === 'open' && path.includes(id) ? 'EIO' : null);
    expect(await (await openOn(disk)).list()).toMatchObject([{ id, verified: false, reason: 'unreadable' }]);
  });
});
