import { describe, expect, test } from 'vitest';
import { failureCodeOf } from '../../../electron/failure';
import { createReserve } from '../../../electron/journal/reserve';
import { createSimulatedDisk, type SimulatedDisk } from '../simulated-disk';
import { appendUpTo, entryOf, expectedEntries, folder, openOn, readAll } from './journal-builders';

function usedBytes(disk: SimulatedDisk): number {
  return [...disk.content().names.values()].reduce((sum, bytes) => sum + bytes.length, 0);
}

describe('full disk', () => {
  test('at every byte of an entry: refused, taken back, and working again when there is room', async () => {
    const sample = createSimulatedDisk();
    await appendUpTo(await openOn(sample), 3);
    const before = usedBytes(sample);
    await (await openOn(sample)).append(entryOf(4));
    const recordBytes = usedBytes(sample) - before;
    expect(recordBytes).toBeGreaterThan(100);

    for (let room = 0; room < recordBytes; room += 1) {
      const disk = createSimulatedDisk();
      const journal = await openOn(disk);
      await appendUpTo(journal, 3);
      disk.capacity = usedBytes(disk) + room;
      const error = await journal.append(entryOf(4)).catch((fault: unknown) => fault);
      expect(failureCodeOf(error), `${room} bytes left`).toBe('disk-full');
      expect(await readAll(await openOn(disk))).toEqual(expectedEntries(1, 3));
      disk.capacity = 1_000_000;
      await appendUpTo(journal, 5);
      expect(await readAll(journal)).toEqual(expectedEntries(1, 5));
    }
  });

  test('when the new file of a day does not fit', async () => {
    for (let room = 0; room < 90; room += 1) {
      const disk = createSimulatedDisk();
      let day = '2026-11-24';
      const journal = await openOn(disk, { today: () => day });
      await appendUpTo(journal, 2);
      day = '2026-11-25';
      disk.capacity = usedBytes(disk) + room;
      await expect(journal.append(entryOf(3))).rejects.toThrow();
      expect((await (await openOn(disk)).status()).lastSeq).toBe(2);
      day = '2026-11-26';
      disk.capacity = 1_000_000;
      await appendUpTo(journal, 4);
      const again = await openOn(disk);
      expect(await again.status()).toMatchObject({ lastSeq: 4, damagedAfterSeq: null });
      expect(await readAll(again)).toEqual(expectedEntries(1, 4));
    }
  });

  test('entries that queued behind the failed one fail too, and can be given again', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    await appendUpTo(journal, 1);
    disk.capacity = usedBytes(disk) + 10;
    const answers = await Promise.allSettled([2, 3, 4].map((seq) => journal.append(entryOf(seq))));
    expect(answers.map((answer) => answer.status)).toEqual(['rejected', 'rejected', 'rejected']);
    disk.capacity = 1_000_000;
    await Promise.all([2, 3, 4].map((seq) => journal.append(entryOf(seq))));
    expect(await readAll(journal)).toEqual(expectedEntries(1, 4));
  });

  test('a part that cannot be taken back at once is taken back before the next entry', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    await appendUpTo(journal, 2);
    disk.capacity = usedBytes(disk) + 30;
    disk.refuse = (operation) => (operation === 'truncate' ? 'EIO' : null);
    await expect(journal.append(entryOf(3))).rejects.toThrow();
    await expect(journal.append(entryOf(3))).rejects.toThrow('EIO');
    disk.refuse = () => null;
    disk.capacity = 1_000_000;
    await appendUpTo(journal, 4);
    expect(await readAll(await openOn(disk))).toEqual(expectedEntries(1, 4));
  });
});

describe('reserve', () => {
  const bytes = 3_000_000;
  const pattern = () => Buffer.alloc(1_048_576, 7);

  test('is given back when the disk is full, so that a clean close fits', async () => {
    const disk = createSimulatedDisk();
    disk.capacity = 1_000_000_000;
    const reserve = createReserve(disk, folder, pattern, bytes);
    const journal = await openOn(disk, { onDiskFull: () => reserve.release() });
    await reserve.fill();
    await appendUpTo(journal, 2);
    expect(disk.read(`${folder}/reserve`)?.length).toBe(bytes);
    disk.capacity = usedBytes(disk) + 10;
    await expect(journal.append(entryOf(3))).rejects.toThrow();
    await journal.status();
    await appendUpTo(journal, 9);
    expect(await readAll(journal)).toEqual(expectedEntries(1, 9));
  });

  test('is not taken where little is left, and half a reserve is none', async () => {
    const disk = createSimulatedDisk();
    disk.capacity = 400_000_000;
    const reserve = createReserve(disk, folder, pattern, bytes);
    await reserve.fill();
    expect(disk.read(`${folder}/reserve`)).toBeUndefined();
    disk.capacity = 1_000_000_000;
    disk.refuse = (operation) => (operation === 'sync' ? 'ENOSPC' : null);
    await reserve.fill();
    expect(disk.read(`${folder}/reserve`)).toBeUndefined();
  });
});
