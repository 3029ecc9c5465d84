import { describe, expect, test } from 'vitest';
import type { Journal } from '../../../electron/journal/journal';
import { powerCuts } from '../power-cuts';
import { createSimulatedDisk, type DiskContent, type SimulatedDisk } from '../simulated-disk';
import { appendUpTo, entryOf, expectedEntries, markOf, openOn, readAll } from './journal-builders';

/** Appends one by one and notes each answer, as the window would see it. */
async function appendNoting(disk: SimulatedDisk, journal: Journal, last: number): Promise<void> {
  for (let seq = (await journal.status()).lastSeq + 1; seq <= last; seq += 1) {
    await journal.append(entryOf(seq));
    disk.note(String(seq));
  }
}

interface Verdict {
  readonly states: number;
  readonly losses: readonly string[];
}

/** Opens the journal in every state that a power cut may leave and compares with what had been acknowledged. */
async function judge(disk: SimulatedDisk, start?: DiskContent, acknowledgedBefore = 0): Promise<Verdict> {
  let states = 0;
  const losses: string[] = [];
  for (const cut of powerCuts(disk.ops, start)) {
    states += 1;
    const acknowledged = Number(cut.notes.at(-1) ?? acknowledgedBefore);
    const fault = await faultOf(cut.content, acknowledged).catch((error: unknown) => String(error));
    if (fault) losses.push(`${cut.what}: ${fault}`);
  }
  return { states, losses };
}

async function faultOf(content: DiskContent, acknowledged: number): Promise<string | null> {
  const disk = createSimulatedDisk(content);
  const journal = await openOn(disk);
  const status = await journal.status();
  if (status.lastSeq < acknowledged) return `acknowledged ${acknowledged}, found ${status.lastSeq}`;
  if (status.damagedAfterSeq !== null) return `false alarm of damage after ${status.damagedAfterSeq}`;
  if (status.lastSeq > 0 && status.mark?.seq !== status.lastSeq) return 'the mark is not of the last entry';
  if (JSON.stringify(await readAll(journal, 0, 1_000_000)) !== JSON.stringify(expectedEntries(1, status.lastSeq)))
    return 'other content';
  await journal.append(entryOf(status.lastSeq + 1));
  await journal.close();
  const after = await (await openOn(disk)).status();
  return after.lastSeq === status.lastSeq + 1 && after.cutBytes === 0 ? null : 'the entry after the cut is gone';
}

describe('power cut at every point', () => {
  test('single entries over two days', async () => {
    const disk = createSimulatedDisk();
    const first = await openOn(disk);
    await appendNoting(disk, first, 30);
    await first.close();
    await appendNoting(disk, await openOn(disk, { today: () => '2026-11-25' }), 60);
    const verdict = await judge(disk);
    expect(verdict.losses).toEqual([]);
    expect(verdict.states).toBeGreaterThan(2_200);
  });

  test('groups of entries in one sync', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    for (let round = 0; round < 12; round += 1) {
      const seqs = Array.from({ length: 7 }, (_, index) => round * 7 + index + 1);
      await Promise.all(seqs.map((seq) => journal.append(entryOf(seq))));
      disk.note(String(seqs.at(-1)));
    }
    const verdict = await judge(disk);
    expect(verdict.losses).toEqual([]);
    expect(verdict.states).toBeGreaterThan(500);
  });

  test('during the repair of an earlier cut', async () => {
    const before = createSimulatedDisk();
    await appendUpTo(await openOn(before), 5);
    const name = '/data/journal/000000000001-2026-11-24.journal';
    before.put(name, Buffer.concat([before.read(name) ?? Buffer.alloc(0), Buffer.alloc(300, 7)]));
    const start = before.content();
    const disk = createSimulatedDisk(start);
    await appendNoting(disk, await openOn(disk), 20);
    const verdict = await judge(disk, start, 5);
    expect(verdict.losses).toEqual([]);
    expect(verdict.states).toBeGreaterThan(500);
  });

  test('after a full disk and its repair', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    await appendNoting(disk, journal, 4);
    disk.capacity = [...disk.content().names.values()].reduce((sum, bytes) => sum + bytes.length, 0) + 100;
    await expect(journal.append(entryOf(5))).rejects.toThrow('ENOSPC');
    disk.capacity = 1_000_000;
    await appendNoting(disk, journal, 8);
    const verdict = await judge(disk);
    expect(verdict.losses).toEqual([]);
    expect(verdict.states).toBeGreaterThan(400);
  });

  test('while it continues after damage: what was readable stays readable or lies aside', async () => {
    const before = createSimulatedDisk();
    for (const [index, day] of ['2026-11-22', '2026-11-23', '2026-11-24'].entries()) {
      const journal = await openOn(before, { today: () => day });
      await appendUpTo(journal, (index + 1) * 6);
      await journal.close();
    }
    const start = before.content();
    const disk = createSimulatedDisk(start);
    const journal = await openOn(disk);
    await journal.continueAfter(10, markOf(10));
    disk.note('10');
    await appendNoting(disk, journal, 14);
    let states = 0;
    for (const cut of powerCuts(disk.ops, start)) {
      states += 1;
      const opened = await openOn(createSimulatedDisk(cut.content));
      const status = await opened.status();
      const acknowledged = Number(cut.notes.at(-1) ?? 0);
      expect(status.lastSeq, cut.what).toBeGreaterThanOrEqual(Math.max(10, acknowledged));
      // Stopped half way, it must be news again; finished, it must not.
      if (acknowledged >= 10) expect(status.damagedAfterSeq, cut.what).toBeNull();
      else if (status.lastSeq < 18 && status.damagedAfterSeq === null) expect(status.mark?.seq, cut.what).toBe(10);
      expect(await readAll(opened, 0, 1_000_000), cut.what).toEqual(expectedEntries(1, status.lastSeq));
      const everything = Buffer.concat([...cut.content.names.values()]).toString('latin1');
      for (const seq of [11, 13, 14, 16, 17])
        expect(everything.includes(`entry ${seq} `), `${cut.what}: ${seq}`).toBe(true);
    }
    expect(states).toBeGreaterThan(200);
  });

  test('reports how many bytes of an unfinished end were cut', async () => {
    const disk = createSimulatedDisk();
    await appendUpTo(await openOn(disk), 5);
    const name = '/data/journal/000000000001-2026-11-24.journal';
    const whole = disk.read(name) ?? Buffer.alloc(0);
    disk.put(name, Buffer.concat([whole, whole.subarray(100, 150)]));
    const status = await (await openOn(disk)).status();
    expect(status).toEqual({ lastSeq: 5, mark: markOf(5), cutBytes: 50, damagedAfterSeq: null });
    expect(disk.read(name)?.length).toBe(whole.length);
  });
});

describe('the power cut sees planted faults', () => {
  test('no sync', async () => {
    const disk = createSimulatedDisk();
    disk.ignoreSync = true;
    await appendNoting(disk, await openOn(disk), 5);
    expect((await judge(disk)).losses.length).toBeGreaterThan(20);
  });

  test('answer before the write', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk);
    for (let seq = 1; seq <= 5; seq += 1) {
      disk.note(String(seq));
      await journal.append(entryOf(seq));
    }
    expect((await judge(disk)).losses.length).toBeGreaterThan(20);
  });

  test('a short write that is believed', async () => {
    const disk = createSimulatedDisk();
    const journal = await openOn(disk, {
      writeFully: async (file, bytes, position) => {
        await file.write(bytes, position);
      },
    });
    await appendNoting(disk, journal, 3);
    disk.capacity = [...disk.content().names.values()].reduce((sum, bytes) => sum + bytes.length, 0) + 100;
    await appendNoting(disk, journal, 4);
    disk.capacity = 1_000_000;
    expect((await judge(disk)).losses.length).toBeGreaterThan(0);
  });
});
