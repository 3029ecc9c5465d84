import path from 'node:path';
import { openJournal } from '../../electron/journal/journal';
import { nodeFileSystem } from '../../electron/node-file-system';
import { openSnapshots } from '../../electron/snapshots/snapshots';
import type { Acknowledged } from './busy-page';

export interface Verdict {
  readonly acknowledged: number;
  readonly found: number;
  readonly lostEntries: number;
  /** Entries whose content is not what was written. */
  readonly wrongEntries: number;
  readonly lostSnapshots: number;
  readonly damagedAfterSeq: number | null;
}

/** Opens the data as the next start would, and compares with what had been acknowledged. */
export async function judgeData(userData: string, acknowledged: Acknowledged): Promise<Verdict> {
  const fs = nodeFileSystem();
  const journal = await openJournal({ fs, folder: path.join(userData, 'journal'), today: () => '2026-11-24' });
  const { lastSeq, damagedAfterSeq } = await journal.verify();
  let wrongEntries = 0;
  for (let after = 0, done = false; !done; ) {
    const page = await journal.read(after, 1_000_000);
    for (const { seq, payload } of page.entries) {
      if (Buffer.from(payload).toString('utf8') !== `entry ${seq} `.repeat(1 + (seq % 40))) wrongEntries += 1;
      after = seq;
    }
    ({ done } = page);
  }
  await journal.close();
  const snapshots = await openSnapshots({
    fs,
    folder: path.join(userData, 'snapshots'),
    now: () => new Date(),
    randomHex: () => '0',
    sleep: async () => undefined,
  });
  const verified = new Set((await snapshots.list()).filter((info) => info.verified).map((info) => info.id));
  return {
    acknowledged: acknowledged.lastSeq,
    found: lastSeq,
    lostEntries: Math.max(0, acknowledged.lastSeq - lastSeq),
    wrongEntries,
    lostSnapshots: acknowledged.snapshots.filter((id) => !verified.has(id)).length,
    damagedAfterSeq,
  };
}
