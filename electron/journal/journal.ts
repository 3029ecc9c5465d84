import type { StoreMark } from '../contract/calls';
import { failure, failureCodeOf } from '../failure';
import type { FileSystem } from '../file-system';
import { createSerial } from '../serial';
import { type WriteFully, writeFully } from '../write-fully';
import { commitBatch } from './commit-batch';
import { continueJournal } from './continue-journal';
import { type JournalFile, openJournalFolder } from './journal-folder';
import { type JournalParts, lastSeqOf, loadState, noteDamage } from './journal-state';
import { createMarkFile } from './mark-file';
import { type Entry, refuseTooLarge } from './pack-entry';
import { type EntryPage, type ReadCursor, readEntries } from './read-entries';
import { type HashOf, sha256Of } from './record';

export interface JournalDeps {
  readonly fs: FileSystem;
  readonly folder: string;
  /** Day of the office's own calendar, `YYYY-MM-DD`: one file a day. */
  readonly today: () => string;
  /** Called once per full disk, after the unfinished entry was taken back. */
  readonly onDiskFull?: () => Promise<void>;
  /** Replaced only by tests that plant a fault. */
  readonly writeFully?: WriteFully;
  readonly hashOf?: HashOf;
}

export interface JournalStatus {
  readonly lastSeq: number;
  readonly mark: StoreMark | null;
  readonly cutBytes: number;
  readonly damagedAfterSeq: number | null;
}

/** Append-only list of opaque entries. What `append` has answered survives a crash, a power cut and a full disk. */
export interface Journal {
  append(entry: Entry): Promise<{ seq: number }>;
  status(): Promise<JournalStatus>;
  read(after: number, limitBytes: number): Promise<EntryPage>;
  /** After damage: entries after `seq` are kept aside, the next one is `seq + 1`, and the damage counts as known. */
  continueAfter(seq: number, mark: StoreMark | null): Promise<void>;
  /** Proves every entry of every day; answers what `status` answers. For idle minutes. */
  verify(): Promise<JournalStatus>;
  /** Waits for appends under way and closes the file. */
  close(): Promise<void>;
}

interface Waiting {
  readonly entry: Entry;
  readonly resolve: (answer: { seq: number }) => void;
  readonly reject: (error: unknown) => void;
}

export async function openJournal(deps: JournalDeps): Promise<Journal> {
  const parts = await openParts(deps);
  const serial = createSerial();
  const cursor: ReadCursor = { at: null };
  const verify = async (): Promise<JournalStatus> => {
    // File by file, so that an append waits for one day at most.
    for (const { name } of parts.state.files) await serial(() => proveFile(parts, name));
    return serial(async () => statusOf(parts));
  };
  return {
    append: createAppend(parts, serial),
    status: () => serial(async () => statusOf(parts)),
    read: (after, limitBytes) => serial(() => readPage(parts, cursor, after, limitBytes)),
    continueAfter: (seq, mark) =>
      serial(async () => {
        cursor.at = null;
        await continueJournal(parts, seq, mark);
      }),
    verify,
    close: () =>
      serial(async () => {
        await parts.state.handle?.file.close();
        parts.state.handle = null;
      }),
  };
}

async function openParts(deps: JournalDeps): Promise<JournalParts> {
  const hashOf = deps.hashOf ?? sha256Of;
  await deps.fs.makeFolder(deps.folder);
  const folder = openJournalFolder({ fs: deps.fs, path: deps.folder, hashOf });
  const marks = createMarkFile(deps.fs, deps.folder);
  const state = await loadState(folder, marks);
  return {
    fs: deps.fs,
    folder,
    marks,
    hashOf,
    today: deps.today,
    writeFully: deps.writeFully ?? writeFully,
    state,
    onDiskFull: deps.onDiskFull,
  };
}

function statusOf({ state }: JournalParts): JournalStatus {
  const { mark, cutBytes, damagedAfterSeq } = state;
  return { lastSeq: lastSeqOf(state), mark, cutBytes, damagedAfterSeq };
}

/** Entries that arrive while the disk is syncing share the next sync. */
function createAppend(parts: JournalParts, serial: ReturnType<typeof createSerial>): Journal['append'] {
  let waiting: Waiting[] = [];
  let committing = 0;
  const flush = async (): Promise<void> => {
    const batch = waiting;
    if (batch.length === 0) return;
    waiting = [];
    committing = batch.length;
    try {
      await commitBatch(
        parts,
        batch.map((one) => one.entry),
      );
      for (const one of batch) one.resolve({ seq: one.entry.seq });
    } catch (error) {
      // Entries that queued behind the failed ones are numbered as if those had been written.
      for (const one of [...batch, ...waiting]) one.reject(error);
      waiting = [];
      if (failureCodeOf(error) === 'disk-full') await parts.onDiskFull?.();
    } finally {
      committing = 0;
    }
  };
  return (entry) =>
    new Promise((resolve, reject) => {
      refuseTooLarge(entry);
      const expectedSeq = parts.state.end.seq + committing + waiting.length;
      if (entry.seq !== expectedSeq) {
        reject(failure('journal-out-of-order', { expectedSeq }));
        return;
      }
      waiting.push({ entry, resolve, reject });
      serial(flush).catch(reject);
    });
}

async function readPage(
  parts: JournalParts,
  cursor: ReadCursor,
  after: number,
  limitBytes: number,
): Promise<EntryPage> {
  const { fs, folder, hashOf, state } = parts;
  const readable = { fs, folder: folder.path, hashOf, files: state.files, gaps: state.gaps, lastSeq: lastSeqOf(state) };
  const page = await readEntries(readable, cursor, after, limitBytes);
  if ('entries' in page) return page;
  cursor.at = null;
  const gap = await findFreshDamage(parts, page.file);
  throw failure('journal-damaged', gap ? { expectedSeq: gap } : {});
}

/** Proves the file that just failed; answers where reading works again. */
async function findFreshDamage(parts: JournalParts, file: JournalFile): Promise<number | null> {
  await proveFile(parts, file.name);
  const gap = parts.state.gaps.find((candidate) => candidate.resumesAt > file.firstSeq);
  return gap && gap.resumesAt <= lastSeqOf(parts.state) ? gap.resumesAt : null;
}

async function proveFile(parts: JournalParts, name: string): Promise<void> {
  const { state } = parts;
  const index = state.files.findIndex((file) => file.name === name);
  const file = state.files[index];
  if (!file) return;
  const scan = await parts.folder.scan(file);
  const expectedEnd = state.files[index + 1]?.firstSeq ?? state.end.seq;
  noteDamage(state, file, scan, expectedEnd);
}
