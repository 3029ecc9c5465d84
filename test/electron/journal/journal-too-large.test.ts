import { describe, expect, test } from 'vitest';
import { isFailure } from '../../../electron/failure';
import { journalHandlers } from '../../../electron/handlers/journal-handlers';
import { refuseTooLarge } from '../../../electron/journal/pack-entry';
import { maxPartBytes } from '../../../electron/journal/record';
import { createStagedPayload } from '../../../electron/journal/staged-payload';
import { createSimulatedDisk } from '../simulated-disk';
import { appendUpTo, entryOf, expectedEntries, markOf, openOn, readAll } from './journal-builders';

const failureOf = (work: () => unknown): Promise<unknown> =>
  Promise.resolve()
    .then(work)
    .then(
      () => null,
      (error: unknown) => (isFailure(error) ? error.failure : error),
    );

const tooLarge = (neededBytes: number) => ({ code: 'change-too-large', details: { neededBytes } });

describe('an entry larger than the journal can read back', () => {
  test('is refused before anything is written, and the next one is taken', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    await appendUpTo(journal, 2);
    const written = disk.ops.length;
    const payload = new Uint8Array(maxPartBytes + 1);
    expect(await failureOf(() => journal.append({ ...entryOf(3), payload }))).toEqual(tooLarge(maxPartBytes + 1));
    expect(disk.ops).toHaveLength(written);
    await appendUpTo(journal, 4);
    expect(await readAll(await openOn(disk))).toEqual(expectedEntries(1, 4));
  });

  test('does not take along the entries that wait beside it', async () => {
    const journal = await openOn(createSimulatedDisk());
    const payload = new Uint8Array(maxPartBytes + 1);
    const [first, large, second] = await Promise.allSettled([
      journal.append(entryOf(1)),
      journal.append({ ...entryOf(2), payload }),
      journal.append(entryOf(2)),
    ]);
    expect([first.status, large.status, second.status]).toEqual(['fulfilled', 'rejected', 'fulfilled']);
    expect(await readAll(journal)).toEqual(expectedEntries(1, 2));
  });

  test('the largest one that is taken can be read back', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    const payload = new Uint8Array(maxPartBytes);
    payload.set([7], maxPartBytes - 1);
    await journal.append({ ...entryOf(1), payload });
    await journal.append(entryOf(2));
    const reopened = await openOn(disk);
    expect(await reopened.verify()).toMatchObject({ lastSeq: 2, damagedAfterSeq: null });
    const { entries } = await reopened.read(0, 1);
    expect(entries.map(({ payload: read }) => [read.length, read.at(-1)])).toEqual([[maxPartBytes, 7]]);
  });

  test('counts the mark as it will be written', () => {
    const mark = { ...markOf(1), digest: '\u0000'.repeat(maxPartBytes / 6) };
    expect(() => refuseTooLarge({ ...entryOf(1), mark })).toThrow('change-too-large');
    expect(() => refuseTooLarge(entryOf(1))).not.toThrow();
  });

  test('is refused while its pieces come in, and they are let go', async () => {
    const pieces = createStagedPayload();
    const half = new Uint8Array(maxPartBytes / 2);
    pieces.add(1, 0, half);
    pieces.add(1, 1, half);
    expect(await failureOf(() => pieces.add(1, 2, Uint8Array.of(1)))).toEqual(tooLarge(maxPartBytes + 1));
    expect(() => pieces.take(1, 2, Uint8Array.of())).toThrow('bad-argument');
    pieces.add(1, 0, Uint8Array.of(5));
    expect([...pieces.take(1, 1, Uint8Array.of(6))]).toEqual([5, 6]);
  });

  test('is refused when only the last piece makes it too large', async () => {
    const journal = await openOn(createSimulatedDisk());
    const calls = journalHandlers(journal);
    await calls['journal.stage']({ seq: 1, index: 0, chunk: new Uint8Array(maxPartBytes) });
    const last = { seq: 1, staged: 1, payload: Uint8Array.of(1), mark: markOf(1) };
    expect(await failureOf(() => calls['journal.append'](last))).toEqual(tooLarge(maxPartBytes + 1));
    expect(await calls['journal.append']({ ...entryOf(1) })).toEqual({ seq: 1 });
  });
});
