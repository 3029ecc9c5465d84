import { openSnapshots, type Snapshots, type SnapshotsDeps } from '../../../electron/snapshots/snapshots';
import type { SimulatedDisk } from '../simulated-disk';

export const folder = '/data/snapshots';

export interface Clock {
  at: number;
}

/** Snapshots whose clock goes one minute ahead at each look, and whose waiting takes no time. */
export async function openOn(
  disk: SimulatedDisk,
  more: Partial<SnapshotsDeps> = {},
  clock?: Clock,
): Promise<Snapshots> {
  const time = clock ?? { at: Date.parse('2026-11-24T01:00:00Z') };
  let count = 0;
  return openSnapshots({
    fs: disk,
    folder,
    now: () => new Date((time.at += 60_000)),
    randomHex: () => (count += 1).toString(16).padStart(8, '0'),
    sleep: async () => undefined,
    ...more,
  });
}

export function markAt(seq: number) {
  return { seq, counts: { rows: seq * 10 }, digest: `digest-${seq}` };
}

export function chunksOf(seq: number): string[] {
  return [`first of ${seq}`, `${seq} `.repeat(900), '', `last of ${seq}`];
}

export async function take(snapshots: Snapshots, seq: number): Promise<string> {
  const { id } = await snapshots.begin(markAt(seq), 'test');
  for (const chunk of chunksOf(seq)) await snapshots.append(id, Buffer.from(chunk));
  return (await snapshots.commit(id)).id;
}

export async function readChunks(snapshots: Snapshots, id: string): Promise<string[]> {
  const chunks: string[] = [];
  for (let index = 0; ; index += 1) {
    const read = await snapshots.read(id, index);
    if (!read) return chunks;
    chunks.push(Buffer.from(read.chunk).toString('utf8'));
  }
}
