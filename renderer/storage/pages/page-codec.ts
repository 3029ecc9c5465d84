import type { Row } from '../../domain/plan/row';
import type { TableName } from '../../domain/records/table-name';
import { byteHash } from '../byte-hash';
import type { PageRecord } from '../database';

const encoder = new TextEncoder();

/** Grows to the largest page that was ever packed, some 300 KB. */
let scratch = new Uint8Array(262_144);

/** Bytes of a text behind those before it; where they end. */
const append = (text: string, at: number): number => {
  // UTF-8 takes three bytes for a unit of UTF-16 at most.
  if (at + text.length * 3 > scratch.length) {
    const larger = new Uint8Array(2 * (at + text.length * 3));
    larger.set(scratch.subarray(0, at));
    scratch = larger;
  }
  return at + encoder.encodeInto(text, scratch.subarray(at)).written;
};

/** Row by row: the text of a whole page is 400 KB that only a full collection takes back, and an edit of 200 rows packs 90 pages. */
export const packPage = (table: TableName, no: number, rows: readonly Row[]): PageRecord => {
  let end = append('[', 0);
  for (const [index, row] of rows.entries()) end = append(`${index > 0 ? ',' : ''}${JSON.stringify(row)}`, end);
  const bytes = scratch.slice(0, append(']', end));
  return { table, no, bytes, hash: byteHash(bytes) };
};

/** The Rows of a page, or null when its bytes no longer match their hash. */
export const unpackPage = ({ bytes, hash }: PageRecord): readonly Row[] | null =>
  byteHash(bytes) === hash ? (JSON.parse(new TextDecoder().decode(bytes)) as readonly Row[]) : null;
