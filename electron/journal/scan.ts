import { type CheckedRecord, checkRecord, type HashOf, readRecordHeader, recordHeaderBytes } from './record';
import type { WindowedReader } from './windowed-reader';

/** A place between two records, and what the next one is proved against. */
export interface Place {
  readonly offset: number;
  /** Seq of the record that starts here. */
  readonly seq: number;
  /** Hash of the record before. */
  readonly previousHash: Uint8Array;
}

/** Entries `afterSeq + 1 … resumesAt - 1` cannot be read; those on both sides can. */
export interface Gap {
  readonly afterSeq: number;
  readonly resumesAt: number;
}

export interface Scan {
  /** Where the next record belongs: after the last sound one. */
  readonly end: Place;
  /** Mark of the last sound record; `null` when there is none. */
  readonly lastMark: Buffer | null;
  readonly gaps: readonly Gap[];
  /** Where the first unsound record starts; equals `end` when there is no gap. */
  readonly firstEnd: Place;
  readonly firstEndMark: Buffer | null;
  /** Bytes after `end` that are no sound record. */
  readonly unsoundBytes: number;
}

/** The record at `place`, proved or not; `null` when no whole record is there. */
export async function recordAt(
  reader: WindowedReader,
  place: Place,
  fileBytes: number,
  hashOf: HashOf,
): Promise<CheckedRecord | null> {
  const header = readRecordHeader(await reader.bytesAt(place.offset, recordHeaderBytes));
  if (!header || place.offset + header.totalBytes > fileBytes) return null;
  return checkRecord(await reader.bytesAt(place.offset, header.totalBytes), header, place, hashOf);
}

export function placeAfter(place: Place, record: CheckedRecord): Place {
  return { offset: place.offset + record.header.totalBytes, seq: place.seq + 1, previousHash: record.hash };
}

/**
 * Proves every record from `from` to the end of the file. A record that fails but still has a believable length is
 * stepped over: what follows it is proved against the hash it carries, so that one flipped bit costs one or two
 * entries and not the rest of the day.
 */
export async function scanRecords(
  reader: WindowedReader,
  from: Place,
  fileBytes: number,
  hashOf: HashOf,
): Promise<Scan> {
  const gaps: Gap[] = [];
  let place = from;
  let end = from;
  let lastMark: Buffer | null = null;
  let first: Pick<Scan, 'firstEnd' | 'firstEndMark'> | null = null;
  while (place.offset < fileBytes) {
    const record = await recordAt(reader, place, fileBytes, hashOf);
    if (!record) break;
    if (record.sound) {
      if (end.seq < place.seq) {
        gaps.push({ afterSeq: end.seq - 1, resumesAt: place.seq });
        first ??= { firstEnd: end, firstEndMark: lastMark };
      }
      end = placeAfter(place, record);
      lastMark = Buffer.from(record.mark);
    }
    place = placeAfter(place, record);
  }
  return { end, lastMark, gaps, firstEnd: end, firstEndMark: lastMark, ...first, unsoundBytes: fileBytes - end.offset };
}
