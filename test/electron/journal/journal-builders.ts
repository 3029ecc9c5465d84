import type { StoreMark } from '../../../electron/contract/calls';
import type { FileSystem } from '../../../electron/file-system';
import { type Journal, type JournalDeps, openJournal } from '../../../electron/journal/journal';

export const folder = '/data/journal';

export function markOf(seq: number): StoreMark {
  return { seq, counts: { rows: seq }, digest: `digest-${seq}` };
}

/** A payload that says its own seq; every third one is long and repetitive enough to be deflated. */
export function payloadOf(seq: number): Uint8Array {
  return Buffer.from(`entry ${seq} ${'Hợp tác xã '.repeat(seq % 3 === 0 ? 200 : 2)}`, 'utf8');
}

export function entryOf(seq: number) {
  return { seq, payload: payloadOf(seq), mark: markOf(seq) };
}

export function openOn(fs: FileSystem, more: Partial<JournalDeps> = {}): Promise<Journal> {
  return openJournal({ fs, folder, today: () => '2026-11-24', ...more });
}

export async function appendUpTo(journal: Journal, last: number): Promise<void> {
  for (let seq = (await journal.status()).lastSeq + 1; seq <= last; seq += 1) await journal.append(entryOf(seq));
}

/** All entries from `after` on, page by page. */
export async function readAll(
  journal: Journal,
  after = 0,
  limitBytes = 3_000,
): Promise<{ seq: number; text: string }[]> {
  const found: { seq: number; text: string }[] = [];
  for (let next = after; ; ) {
    const page = await journal.read(next, limitBytes);
    for (const entry of page.entries) found.push({ seq: entry.seq, text: Buffer.from(entry.payload).toString('utf8') });
    if (page.done) return found;
    next = found.at(-1)?.seq ?? next;
  }
}

export function expectedEntries(from: number, to: number): { seq: number; text: string }[] {
  return Array.from({ length: to - from + 1 }, (_, index) => ({
    seq: from + index,
    text: Buffer.from(payloadOf(from + index)).toString('utf8'),
  }));
}
