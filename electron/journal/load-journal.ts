import { type StoreMark, storeMark } from '../contract/calls';
import { fileHeaderBytes } from './file-header';
import { firstPlace, type JournalFile, type JournalFolder } from './journal-folder';
import type { MarkNote } from './mark-file';
import { zeroHash } from './record';
import type { Gap, Place, Scan } from './scan';

/** What the journal is found to be at start, after an unfinished end was cut off. */
export interface LoadedJournal {
  readonly files: readonly JournalFile[];
  /** Where the next record belongs, in the last file. */
  readonly end: Place;
  readonly gaps: readonly Gap[];
  readonly mark: StoreMark | null;
  readonly cutBytes: number;
  /** Last readable seq before the first damage that is news; `null` when there is none. */
  readonly damagedAfterSeq: number | null;
}

export const journalStart: Place = { offset: fileHeaderBytes, seq: 1, previousHash: zeroHash };

/** Reads the folder, cuts an unfinished end off, keeps damaged ends aside, and says what can be read. */
export async function loadJournal(folder: JournalFolder, note: MarkNote | null): Promise<LoadedJournal> {
  const { files, lostHeads, cutBytes } = await dropHeadless(folder, note);
  const gaps: Gap[] = [];
  let end = journalStart;
  let mark: StoreMark | null = null;
  let cut = cutBytes;
  let tailDamage = lostHeads;
  const kept: JournalFile[] = [];
  for (const [index, file] of files.entries()) {
    const next = files[index + 1];
    if (file.firstSeq > end.seq) gaps.push({ afterSeq: end.seq - 1, resumesAt: file.firstSeq });
    if (next && (await isLinked(folder, file, next))) {
      end = { ...firstPlace(next), offset: file.bytes };
      kept.push(file);
      continue;
    }
    const scan = await folder.scan(file);
    const ended = next ? keepAll(scan) : await endOfLastFile(folder, file, scan, note);
    gaps.push(...ended.gaps);
    end = ended.end;
    mark = ended.mark ?? mark;
    cut += ended.cutBytes;
    tailDamage ||= ended.damaged;
    kept.push({ ...file, bytes: next ? file.bytes : end.offset });
  }
  const lastSeq = end.seq - 1;
  const missing = tailDamage || (note !== null && note.seq > lastSeq);
  return {
    files: kept,
    end,
    gaps,
    mark: note?.mark && note.seq > lastSeq ? note.mark : (mark ?? note?.mark ?? null),
    cutBytes: cut,
    damagedAfterSeq: firstNewDamage(kept, gaps, missing ? lastSeq : null),
  };
}

/**
 * A file without a sound header is a creation that a power cut interrupted when it would hold only unacknowledged
 * entries; otherwise it is damage, and the file is kept aside.
 */
async function dropHeadless(folder: JournalFolder, note: MarkNote | null) {
  const { files, headless } = await folder.listing();
  let cutBytes = 0;
  let lostHeads = false;
  for (const file of headless) {
    const newest = files.every((other) => other.firstSeq < file.firstSeq);
    if (newest && note && file.firstSeq > note.seq) {
      cutBytes += file.bytes;
      await folder.remove(file.name);
    } else {
      lostHeads ||= newest;
      await folder.moveAside(file.name);
    }
  }
  return { files, lostHeads, cutBytes };
}

/** The next file names the hash of this one's last record: if it is there, at the end, this file is whole. */
async function isLinked(folder: JournalFolder, file: JournalFile, next: JournalFile): Promise<boolean> {
  if (next.continued || next.firstSeq <= file.firstSeq || file.bytes <= fileHeaderBytes) return false;
  return Buffer.compare(await folder.tailHash(file), next.previousHash) === 0;
}

interface EndOfFile {
  readonly end: Place;
  readonly mark: StoreMark | null;
  readonly gaps: readonly Gap[];
  readonly cutBytes: number;
  readonly damaged: boolean;
}

function keepAll(scan: Scan): EndOfFile {
  return { end: scan.end, mark: markOf(scan.lastMark), gaps: scan.gaps, cutBytes: 0, damaged: false };
}

async function endOfLastFile(
  folder: JournalFolder,
  file: JournalFile,
  scan: Scan,
  note: MarkNote | null,
): Promise<EndOfFile> {
  // Entries above the note were never acknowledged: a power cut may leave them with holes, in any order.
  // A note is there before the first entry; where it is lost, nobody can swear that the bytes were never acknowledged.
  if (note && scan.firstEnd.seq > note.seq) {
    const cutBytes = file.bytes - scan.firstEnd.offset;
    if (cutBytes > 0) await folder.truncate(file.name, scan.firstEnd.offset);
    return { end: scan.firstEnd, mark: markOf(scan.firstEndMark), gaps: [], cutBytes, damaged: false };
  }
  if (scan.unsoundBytes > 0) {
    await folder.copyAside(file.name, scan.end.offset);
    await folder.truncate(file.name, scan.end.offset);
  }
  const damaged = scan.unsoundBytes > 0 && (!note || scan.end.seq <= note.seq);
  return {
    end: scan.end,
    mark: markOf(scan.lastMark),
    gaps: scan.gaps,
    cutBytes: damaged ? 0 : scan.unsoundBytes,
    damaged,
  };
}

function markOf(bytes: Buffer | null): StoreMark | null {
  if (!bytes) return null;
  const parsed = storeMark.safeParse(JSON.parse(bytes.toString('utf8')));
  return parsed.success ? parsed.data : null;
}

/** Gaps before a file that says "continued" were reported and dealt with. */
function firstNewDamage(files: readonly JournalFile[], gaps: readonly Gap[], endDamage: number | null): number | null {
  const known = files.filter((file) => file.continued).at(-1)?.firstSeq ?? 0;
  const news = gaps.filter((gap) => gap.resumesAt > known).map((gap) => gap.afterSeq);
  if (endDamage !== null) news.push(endDamage);
  return news.length === 0 ? null : Math.min(...news);
}
