import { join } from 'node:path';
import { failure } from '../failure';
import type { OpenFile } from '../file-system';
import { dayOfName, fileHeaderBytes, journalFileName } from './file-header';
import { type JournalParts, type JournalState, lastSeqOf, writeNote } from './journal-state';
import { type Entry, packEntry } from './pack-entry';
import { encodeRecord, type HashOf } from './record';
import type { Place } from './scan';

/**
 * Writes and syncs the entries as one, then returns: only now may they be acknowledged. When anything fails, what was
 * written is taken back, so that the journal goes on working as soon as the cause is gone.
 */
export async function commitBatch(parts: JournalParts, entries: readonly Entry[]): Promise<void> {
  const { state } = parts;
  await takeBack(state);
  if (entries[0]?.seq !== state.end.seq) throw failure('journal-out-of-order', { expectedSeq: state.end.seq });
  const file = await fileOfToday(parts);
  const { bytes, end } = await encodeBatch(entries, state.end, parts.hashOf);
  const start = state.end.offset;
  try {
    await parts.writeFully(file, bytes, start);
    await file.sync();
  } catch (error) {
    state.undo = () => cutBack(file, start);
    await takeBack(state).catch(() => undefined);
    throw error;
  }
  state.end = end;
  state.files = state.files.map((known, index) =>
    index === state.files.length - 1 ? { ...known, bytes: end.offset } : known,
  );
  state.mark = entries.at(-1)?.mark ?? state.mark;
  await writeNote(parts.marks, state);
}

async function takeBack(state: JournalState): Promise<void> {
  if (!state.undo) return;
  await state.undo();
  state.undo = null;
}

async function cutBack(file: OpenFile, length: number): Promise<void> {
  await file.truncate(length);
  await file.sync();
}

async function encodeBatch(
  entries: readonly Entry[],
  from: Place,
  hashOf: HashOf,
): Promise<{ bytes: Buffer; end: Place }> {
  const records: Buffer[] = [];
  let { previousHash } = from;
  for (const packed of await Promise.all(entries.map(packEntry))) {
    const { bytes, hash } = encodeRecord(packed, previousHash, hashOf);
    records.push(bytes);
    previousHash = hash;
  }
  const bytes = Buffer.concat(records);
  return { bytes, end: { offset: from.offset + bytes.length, seq: from.seq + entries.length, previousHash } };
}

/** The open file of the day; a file that holds no entry yet is used whatever its day. */
async function fileOfToday(parts: JournalParts): Promise<OpenFile> {
  const { state } = parts;
  const today = parts.today();
  const last = state.files.at(-1);
  const usable = last && (dayOfName(last.name) === today || last.bytes <= fileHeaderBytes);
  if (last && usable) return openForAppend(parts, last.name);
  const name = journalFileName(state.end.seq, today);
  await startFile(parts, name, false);
  return openForAppend(parts, name);
}

/** Makes a journal file with a synced header; on a fault nothing of it stays. */
export async function startFile(parts: JournalParts, name: string, continued: boolean): Promise<void> {
  const { state, folder } = parts;
  const header = { firstSeq: lastSeqOf(state) + 1, previousHash: state.end.previousHash, continued };
  try {
    await folder.create(name, header);
  } catch (error) {
    state.undo = () => folder.remove(name);
    await takeBack(state).catch(() => undefined);
    throw error;
  }
  state.files = [...state.files.filter((file) => file.name !== name), { ...header, name, bytes: fileHeaderBytes }];
  state.end = { ...state.end, offset: fileHeaderBytes };
}

async function openForAppend(parts: JournalParts, name: string): Promise<OpenFile> {
  const { state } = parts;
  if (state.handle?.name === name) return state.handle.file;
  await state.handle?.file.close();
  state.handle = null;
  const file = await parts.fs.open(join(parts.folder.path, name), 'update');
  state.handle = { name, file };
  return file;
}
