import { describe, expect, test } from 'vitest';
import { failureCodeOf, isFailure } from '../../../electron/failure';
import { createSimulatedDisk } from '../simulated-disk';
import { appendUpTo, entryOf, expectedEntries, folder, markOf, openOn, payloadOf, readAll } from './journal-builders';

const failed = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => error,
  );

describe('journal', () => {
  test('is empty at first', async () => {
    const journal = await openOn(createSimulatedDisk());
    expect(await journal.status()).toEqual({ lastSeq: 0, mark: null, cutBytes: 0, damagedAfterSeq: null });
    expect(await journal.read(0, 1_000)).toEqual({ entries: [], done: true });
  });

  test('gives back what was appended, also after a new start', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    await appendUpTo(journal, 20);
    await journal.close();
    for (const reopened of [journal, await openOn(disk)]) {
      expect(await readAll(reopened)).toEqual(expectedEntries(1, 20));
      expect(await reopened.status()).toEqual({ lastSeq: 20, mark: markOf(20), cutBytes: 0, damagedAfterSeq: null });
    }
  });

  test('refuses an entry out of order and says which seq it expects', async () => {
    const journal = await openOn(createSimulatedDisk());
    await appendUpTo(journal, 3);
    for (const seq of [1, 3, 5]) {
      const error = await failed(journal.append(entryOf(seq)));
      expect(isFailure(error) && error.failure).toEqual({ code: 'journal-out-of-order', details: { expectedSeq: 4 } });
    }
    expect((await journal.status()).lastSeq).toBe(3);
  });

  test('entries that arrive together share a sync and keep their order', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    await Promise.all(Array.from({ length: 50 }, (_, index) => journal.append(entryOf(index + 1))));
    const journalSyncs = disk.ops.filter((op) => op.kind === 'sync').length;
    expect(journalSyncs).toBeLessThan(10);
    expect(await readAll(await openOn(disk))).toEqual(expectedEntries(1, 50));
  });

  test('makes one file a day and orders by seq when the clock goes back', async () => {
    const disk = createSimulatedDisk();
    const days = ['2026-11-24', '2026-11-25', '2099-01-01', '1980-01-01'];
    for (const [index, day] of days.entries()) {
      const journal = await openOn(disk, { today: () => day });
      await appendUpTo(journal, (index + 1) * 3);
      await journal.close();
    }
    expect((await disk.list(folder)).filter((name) => name.endsWith('.journal'))).toEqual([
      '000000000001-2026-11-24.journal',
      '000000000004-2026-11-25.journal',
      '000000000007-2099-01-01.journal',
      '000000000010-1980-01-01.journal',
    ]);
    expect(await readAll(await openOn(disk))).toEqual(expectedEntries(1, 12));
  });

  test('a page holds at most the limit but at least one entry', async () => {
    const journal = await openOn(createSimulatedDisk());
    await appendUpTo(journal, 9);
    const one = await journal.read(2, 1);
    expect(one.entries.map((entry) => entry.seq)).toEqual([3]);
    expect(one.done).toBe(false);
    const two = await journal.read(3, payloadOf(4).length + payloadOf(5).length);
    expect(two.entries.map((entry) => entry.seq)).toEqual([4, 5]);
    expect((await journal.read(8, 100_000)).done).toBe(true);
    expect(await journal.read(9, 1)).toEqual({ entries: [], done: true });
    expect(await journal.read(900, 1)).toEqual({ entries: [], done: true });
  });

  test('pages can be read in any order', async () => {
    const journal = await openOn(createSimulatedDisk());
    await appendUpTo(journal, 30);
    for (const after of [20, 3, 29, 0, 15, 14]) {
      expect((await journal.read(after, 1)).entries[0]?.seq).toBe(after + 1);
    }
  });

  test('deflates what is worth it', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    const payload = Buffer.alloc(1_000_000, 'Bến Tre ');
    await journal.append({ seq: 1, payload, mark: markOf(1) });
    expect(disk.read(`${folder}/000000000001-2026-11-24.journal`)?.length).toBeLessThan(20_000);
    expect(Buffer.from((await journal.read(0, 1)).entries[0]?.payload ?? []).equals(payload)).toBe(true);
  });

  test('reports a system fault by its code and keeps working', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    await appendUpTo(journal, 2);
    disk.refuse = (operation) => (operation === 'sync' ? 'EIO' : null);
    expect(failureCodeOf(await failed(journal.append(entryOf(3))))).toBe('internal');
    disk.refuse = () => null;
    await appendUpTo(journal, 5);
    expect(await readAll(await openOn(disk))).toEqual(expectedEntries(1, 5));
  });
});
