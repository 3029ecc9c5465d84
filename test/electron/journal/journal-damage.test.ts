import { describe, expect, test } from 'vitest';
import { isFailure } from '../../../electron/failure';
import { createRandom, mutate, mutationKinds } from '../random-bytes';
import { createSimulatedDisk, type SimulatedDisk } from '../simulated-disk';
import { appendUpTo, entryOf, expectedEntries, folder, markOf, openOn, readAll } from './journal-builders';

const days = ['2026-11-22', '2026-11-23', '2026-11-24'];
const names = ['000000000001-2026-11-22.journal', '000000000011-2026-11-23.journal', '000000000021-2026-11-24.journal'];

/** Three days of ten entries each. */
async function threeDays(): Promise<SimulatedDisk> {
  const disk = createSimulatedDisk();
  for (const [index, day] of days.entries()) {
    const journal = await openOn(disk, { today: () => day });
    await appendUpTo(journal, (index + 1) * 10);
    await journal.close();
  }
  return disk;
}

const fileAt = (day: number): string => `${folder}/${names[day]}`;

/** Flips a bit in the middle of entry `seq`, which is found by its own words. */
function flipEntry(disk: SimulatedDisk, day: number, seq: number): void {
  const bytes = Buffer.from(disk.read(fileAt(day)) ?? []);
  const at = bytes.indexOf(`entry ${seq} `);
  expect(at).toBeGreaterThan(0);
  bytes[at] = (bytes[at] ?? 0) ^ 1;
  disk.put(fileAt(day), bytes);
}

const failureOf = (promise: Promise<unknown>) =>
  promise.then(
    () => null,
    (error: unknown) => (isFailure(error) ? error.failure : error),
  );

describe('damage', () => {
  test('in the last day is found at start, what follows stays readable', async () => {
    const disk = await threeDays();
    flipEntry(disk, 2, 25);
    const journal = await openOn(disk);
    expect(await journal.status()).toEqual({ lastSeq: 30, mark: markOf(30), cutBytes: 0, damagedAfterSeq: 24 });
    expect((await journal.read(0, 1_000_000)).entries).toHaveLength(24);
    expect(await failureOf(journal.read(24, 1_000))).toEqual({ code: 'journal-damaged', details: { expectedSeq: 26 } });
    expect(await readAll(journal, 25)).toEqual(expectedEntries(26, 30));
  });

  test('in an older day is found when it is read, and when all is proved', async () => {
    for (const find of ['read', 'verify'] as const) {
      const disk = await threeDays();
      flipEntry(disk, 0, 4);
      const journal = await openOn(disk);
      expect((await journal.status()).damagedAfterSeq).toBeNull();
      if (find === 'read') {
        expect((await journal.read(0, 1_000_000)).entries).toHaveLength(3);
        expect(await failureOf(journal.read(3, 1))).toEqual({ code: 'journal-damaged', details: { expectedSeq: 5 } });
      } else await journal.verify();
      expect((await journal.status()).damagedAfterSeq).toBe(3);
      expect(await readAll(journal, 4)).toEqual(expectedEntries(5, 30));
    }
  });

  test('at the end of an older day is found at start', async () => {
    const disk = await threeDays();
    disk.put(fileAt(1), Buffer.from(disk.read(fileAt(1)) ?? []).subarray(0, -50));
    const journal = await openOn(disk);
    expect(await journal.status()).toMatchObject({ lastSeq: 30, damagedAfterSeq: 19 });
    expect(await readAll(journal, 20)).toEqual(expectedEntries(21, 30));
  });

  test('an acknowledged entry that is gone from the end is damage, not an unfinished end', async () => {
    const disk = await threeDays();
    const whole = Buffer.from(disk.read(fileAt(2)) ?? []);
    disk.put(fileAt(2), whole.subarray(0, -20));
    const journal = await openOn(disk);
    expect(await journal.status()).toEqual({ lastSeq: 29, mark: markOf(30), cutBytes: 0, damagedAfterSeq: 29 });
    const aside = [...disk.content().names.keys()].filter((path) => path.startsWith(`${folder}/aside/`));
    expect(aside).toHaveLength(1);
  });

  test.each([
    ['first', 0, { lastSeq: 30, damagedAfterSeq: 0 }],
    ['middle', 1, { lastSeq: 30, damagedAfterSeq: 10 }],
    ['last', 2, { lastSeq: 20, damagedAfterSeq: 20 }],
  ])('the %s file deleted is found at start', async (_what, day, expected) => {
    const disk = await threeDays();
    await disk.remove(fileAt(day));
    expect(await (await openOn(disk)).status()).toMatchObject(expected);
  });

  test('a file with a broken head is kept aside', async () => {
    const disk = await threeDays();
    disk.put(fileAt(1), Buffer.from(disk.read(fileAt(1)) ?? []).fill(0, 0, 20));
    const journal = await openOn(disk);
    expect(await journal.status()).toMatchObject({ lastSeq: 30, damagedAfterSeq: 10 });
    expect(disk.read(`${folder}/aside/${names[1]}.1`)).toBeDefined();
  });

  test('everything deleted but the note is found at start', async () => {
    const disk = await threeDays();
    for (const day of [0, 1, 2]) await disk.remove(fileAt(day));
    expect(await (await openOn(disk)).status()).toEqual({
      lastSeq: 0,
      mark: markOf(30),
      cutBytes: 0,
      damagedAfterSeq: 0,
    });
  });

  test('the note may be lost: it is written anew from the last entry', async () => {
    const disk = await threeDays();
    await disk.remove(`${folder}/mark-0`);
    await disk.remove(`${folder}/mark-1`);
    expect(await (await openOn(disk)).status()).toEqual({
      lastSeq: 30,
      mark: markOf(30),
      cutBytes: 0,
      damagedAfterSeq: null,
    });
    await disk.remove(fileAt(2));
    expect(await (await openOn(disk)).status()).toMatchObject({ damagedAfterSeq: 20 });
  });
});

describe('continueAfter', () => {
  test('keeps later entries aside and goes on; the damage is no news at the next start', async () => {
    const disk = await threeDays();
    flipEntry(disk, 1, 14);
    const journal = await openOn(disk);
    await journal.verify();
    await journal.continueAfter(13, markOf(13));
    expect(await journal.status()).toEqual({ lastSeq: 13, mark: markOf(13), cutBytes: 0, damagedAfterSeq: null });
    await appendUpTo(journal, 18);
    await journal.close();
    const again = await openOn(disk);
    expect(await again.status()).toEqual({ lastSeq: 18, mark: markOf(18), cutBytes: 0, damagedAfterSeq: null });
    expect(await readAll(again)).toEqual(expectedEntries(1, 18));
    const kept = [...disk.content().names].filter(([path]) => path.startsWith(`${folder}/aside/`));
    expect(Buffer.concat(kept.map(([, bytes]) => bytes)).includes('entry 29 ')).toBe(true);
  });

  test('accepts the damage and goes on where the entries end', async () => {
    const disk = await threeDays();
    flipEntry(disk, 2, 25);
    const journal = await openOn(disk);
    await journal.continueAfter(30, markOf(30));
    await appendUpTo(journal, 33);
    const again = await openOn(disk);
    expect(await again.status()).toMatchObject({ lastSeq: 33, damagedAfterSeq: null });
    expect(await readAll(again, 25)).toEqual(expectedEntries(26, 33));
    expect(await failureOf(again.read(24, 1))).toEqual({ code: 'journal-damaged', details: { expectedSeq: 26 } });
  });

  test('jumps forward to a snapshot that is newer than what is left of the journal', async () => {
    const disk = await threeDays();
    await disk.remove(fileAt(2));
    const journal = await openOn(disk);
    await journal.continueAfter(28, markOf(28));
    await journal.append(entryOf(29));
    const again = await openOn(disk);
    expect(await again.status()).toMatchObject({ lastSeq: 29, damagedAfterSeq: null });
    expect(await readAll(again, 28)).toEqual(expectedEntries(29, 29));
  });

  test('can be done twice before anything is appended', async () => {
    const disk = await threeDays();
    const journal = await openOn(disk);
    await journal.continueAfter(30, markOf(30));
    await journal.continueAfter(30, markOf(30));
    await appendUpTo(journal, 31);
    expect(await readAll(await openOn(disk))).toEqual(expectedEntries(1, 31));
  });
});

test('300 mutations: a changed journal is always found, and never gives another content', async () => {
  const original = (await threeDays()).content();
  const random = createRandom(20_261_124);
  for (let run = 0; run < 300; run += 1) {
    const disk = createSimulatedDisk(original);
    const kind = mutationKinds[run % mutationKinds.length] ?? 'flip';
    const day = random(3);
    disk.put(fileAt(day), mutate(disk.read(fileAt(day)) ?? new Uint8Array(), kind, random));
    const journal = await openOn(disk);
    const status = await journal.verify();
    expect(status.damagedAfterSeq, `run ${run}: ${kind} in day ${day}`).not.toBeNull();
    const found = await readAll(journal).catch(() =>
      journal.read(0, 10_000_000).then(
        (page) => page.entries.map((entry) => ({ seq: entry.seq, text: Buffer.from(entry.payload).toString('utf8') })),
        () => [],
      ),
    );
    expect(found).toEqual(expectedEntries(1, found.length));
  }
});

test('a constant hash would not see the mutations: the test can fail', async () => {
  const disk = createSimulatedDisk();
  const hashOf = () => new Uint8Array(32);
  await appendUpTo(await openOn(disk, { hashOf }), 5);
  const path = `${folder}/000000000001-2026-11-24.journal`;
  const bytes = Buffer.from(disk.read(path) ?? []);
  const at = bytes.indexOf('entry 2 ');
  bytes[at + 6] = 0x39;
  disk.put(path, bytes);
  const journal = await openOn(disk, { hashOf });
  expect((await journal.verify()).damagedAfterSeq).toBeNull();
  expect(await readAll(journal)).not.toEqual(expectedEntries(1, 5));
});
