import { join } from 'node:path';
import { failure } from '../failure';
import type { FileSystem } from '../file-system';
import { firstPlace, type JournalFile } from './journal-folder';
import { unpackBody } from './pack-entry';
import type { HashOf } from './record';
import { type Gap, type Place, placeAfter, recordAt } from './scan';
import { createWindowedReader, type WindowedReader } from './windowed-reader';

export interface ReadableJournal {
  readonly fs: FileSystem;
  readonly folder: string;
  readonly hashOf: HashOf;
  readonly files: readonly JournalFile[];
  readonly gaps: readonly Gap[];
  readonly lastSeq: number;
}

export interface EntryPage {
  readonly entries: readonly { readonly seq: number; readonly payload: Uint8Array<ArrayBuffer> }[];
  readonly done: boolean;
}

/** Remembers where the last page ended, so that reading a day page by page does not walk it from its start each time. */
export interface ReadCursor {
  at: { readonly name: string; readonly place: Place } | null;
}

/** Thrown when a record that was sound at start no longer is: the caller looks at the file again. */
export interface FreshDamage {
  readonly file: JournalFile;
}

/**
 * Entries with seq > `after`, without holes, at most `limitBytes` of payload but at least one. Stops before a gap; a
 * read that would start in a gap fails with `journal-damaged` and `expectedSeq` = the first seq readable again.
 */
export async function readEntries(
  journal: ReadableJournal,
  cursor: ReadCursor,
  after: number,
  limitBytes: number,
): Promise<EntryPage | FreshDamage> {
  const entries: { seq: number; payload: Uint8Array<ArrayBuffer> }[] = [];
  let next = after + 1;
  let room = limitBytes;
  while (next <= journal.lastSeq) {
    const gap = journal.gaps.find((candidate) => candidate.afterSeq < next && next < candidate.resumesAt);
    if (gap) {
      if (entries.length > 0) return { entries, done: false };
      throw failure('journal-damaged', { expectedSeq: gap.resumesAt });
    }
    const file = journal.files.findLast((candidate) => candidate.firstSeq <= next);
    if (!file) throw failure('journal-damaged');
    const page = await readFile(journal, file, cursor, next, room, entries.length === 0);
    entries.push(...page.entries);
    if (entries.length === 0) return { file };
    if (page.entries.length === 0 || page.full) return { entries, done: false };
    next += page.entries.length;
    room -= page.bytes;
  }
  return { entries, done: true };
}

interface FilePage {
  readonly entries: { seq: number; payload: Uint8Array<ArrayBuffer> }[];
  readonly bytes: number;
  readonly full: boolean;
  readonly damaged: boolean;
}

async function readFile(
  journal: ReadableJournal,
  file: JournalFile,
  cursor: ReadCursor,
  from: number,
  room: number,
  atLeastOne: boolean,
): Promise<FilePage> {
  const open = await journal.fs.open(join(journal.folder, file.name), 'read');
  try {
    const reader = createWindowedReader(open);
    const held = cursor.at?.name === file.name && cursor.at.place.seq <= from ? cursor.at.place : firstPlace(file);
    let place = await walkTo(reader, held, from, file, journal.hashOf);
    const entries: FilePage['entries'] = [];
    let bytes = 0;
    while (place && place.offset < file.bytes && !journal.gaps.some((gap) => gap.afterSeq + 1 === place?.seq)) {
      const record = await recordAt(reader, place, file.bytes, journal.hashOf);
      if (!record?.sound) return { entries, bytes, full: false, damaged: true };
      const { payloadBytes, deflated } = record.header;
      if (bytes + payloadBytes > room && !(atLeastOne && entries.length === 0))
        return { entries, bytes, full: true, damaged: false };
      entries.push({ seq: place.seq, payload: await unpackBody(record.body, deflated, payloadBytes) });
      bytes += payloadBytes;
      place = placeAfter(place, record);
      cursor.at = { name: file.name, place };
    }
    return { entries, bytes, full: false, damaged: place === null };
  } finally {
    await open.close();
  }
}

/** Steps over records whose content is not asked for; `null` when their lengths no longer make sense. */
export async function walkTo(
  reader: WindowedReader,
  from: Place,
  seq: number,
  file: JournalFile,
  hashOf: HashOf,
): Promise<Place | null> {
  let place = from;
  while (place.seq < seq) {
    const record = await recordAt(reader, place, file.bytes, hashOf);
    if (!record) return null;
    place = placeAfter(place, record);
  }
  return place;
}
