import type { StoreMark } from '../contract/calls';
import type { FileSystem, OpenFile } from '../file-system';
import type { WriteFully } from '../write-fully';
import type { JournalFile, JournalFolder } from './journal-folder';
import { loadJournal } from './load-journal';
import type { MarkFile } from './mark-file';
import type { HashOf } from './record';
import type { Gap, Place, Scan } from './scan';

/** All that changes while the journal is open. */
export interface JournalState {
  files: readonly JournalFile[];
  end: Place;
  gaps: readonly Gap[];
  mark: StoreMark | null;
  cutBytes: number;
  damagedAfterSeq: number | null;
  handle: { readonly name: string; readonly file: OpenFile } | null;
  /** Takes back what a failed append left on the disk; kept until it has worked. */
  undo: (() => Promise<void>) | null;
}

export interface JournalParts {
  readonly fs: FileSystem;
  readonly folder: JournalFolder;
  readonly marks: MarkFile;
  readonly hashOf: HashOf;
  readonly today: () => string;
  readonly writeFully: WriteFully;
  readonly state: JournalState;
  readonly onDiskFull: (() => Promise<void>) | undefined;
}

export function lastSeqOf(state: JournalState): number {
  return state.end.seq - 1;
}

/** What is on the disk, and the note brought up to it when nothing is amiss. */
export async function loadState(folder: JournalFolder, marks: MarkFile): Promise<JournalState> {
  const note = await marks.read();
  const { files, end, gaps, mark, cutBytes, damagedAfterSeq } = await loadJournal(folder, note);
  const state: JournalState = { files, end, gaps, mark, cutBytes, damagedAfterSeq, handle: null, undo: null };
  // After damage the note keeps saying how far the entries once went, until the window has dealt with it.
  if (damagedAfterSeq === null && note?.seq !== lastSeqOf(state)) await writeNote(marks, state);
  return state;
}

/**
 * A note that cannot be written costs only sharpness in telling damage from an unfinished end, never an entry: the
 * next append writes a newer one.
 */
export async function writeNote(marks: MarkFile, state: JournalState): Promise<void> {
  await marks.write({ seq: lastSeqOf(state), mark: state.mark }).catch(() => undefined);
}

/** Damage that came after the start. `expectedEnd` = the seq that should follow the last record of the file. */
export function noteDamage(state: JournalState, file: JournalFile, scan: Scan, expectedEnd: number): void {
  const found: Gap[] = [...scan.gaps];
  if (scan.end.seq < expectedEnd) found.push({ afterSeq: scan.end.seq - 1, resumesAt: expectedEnd });
  const news = found.filter((gap) => !state.gaps.some((known) => known.afterSeq === gap.afterSeq));
  if (news.length === 0) return;
  state.gaps = [...state.gaps, ...news].sort((a, b) => a.afterSeq - b.afterSeq);
  const known = state.files.filter((other) => other.continued).at(-1)?.firstSeq ?? 0;
  const unknown = news.filter((gap) => gap.resumesAt > known || file.firstSeq >= known).map((gap) => gap.afterSeq);
  if (unknown.length > 0)
    state.damagedAfterSeq = Math.min(state.damagedAfterSeq ?? Number.POSITIVE_INFINITY, ...unknown);
}
