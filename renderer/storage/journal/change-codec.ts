import type { Change, ChangeHeader } from '../../domain/plan/change';
import { changeLines, headerOf, partSize } from '../../domain/plan/change-lines';
import type { Edit } from '../../domain/plan/plan';
import type { TableName } from '../../domain/records/table-name';
import { schemaVersion } from '../../domain/upgrades/upgrade-steps';
import { byteHash } from '../byte-hash';
import type { ChangeRecord } from '../database';
import type { Pauses } from '../pauses';

const encoder = new TextEncoder();

/** FNV-1a of table and id. Two Records may share one: readers compare the Edit itself. */
export const recordHash = (table: TableName, id: string): number => {
  let hash = 0x811c9dc5;
  const text = `${table}/${id}`;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

const headHash = (header: ChangeHeader, ids: Uint32Array): string =>
  byteHash(encoder.encode(JSON.stringify(header))) +
  byteHash(new Uint8Array(ids.buffer, ids.byteOffset, ids.byteLength));

/** False for a record of which something is missing or was changed by anything but this application. */
export const isSoundRecord = ({ header, ids, bytes, hash }: ChangeRecord): boolean => {
  if (header && ids) return headHash(header, ids) === hash;
  return bytes !== undefined && byteHash(bytes) === hash;
};

/** A Change as bytes: lines for the journal, records for the database. */
export interface EncodedChange {
  readonly lines: readonly Uint8Array[];
  readonly records: readonly ChangeRecord[];
}

/** In slices: 50,000 ids hashed at once held the window for 87 ms. */
const hashIds = async (edits: readonly Edit[], pauses: Pauses): Promise<Uint32Array> => {
  const ids = new Uint32Array(edits.length);
  for (const [index, { table, id }] of edits.entries()) {
    ids[index] = recordHash(table, id);
    if (index % partSize === partSize - 1) await pauses.breathe();
  }
  return ids;
};

/** Both are the same bytes, written once: JSON is the dearest part of a large Plan. */
export const encodeChange = async (change: Change, pauses: Pauses): Promise<EncodedChange> => {
  const { seq, edits } = change;
  const ids = await hashIds(edits, pauses);
  const lines: Uint8Array[] = [];
  const parts: ChangeRecord[] = [];
  for (const line of changeLines(change, schemaVersion)) {
    const bytes = encoder.encode(`${line}\n`);
    // The head of the journal's entry is a record of its own kind.
    if (lines.length > 0) parts.push({ seq, part: lines.length, bytes, hash: byteHash(bytes) });
    lines.push(bytes);
    await pauses.breathe();
  }
  const header = headerOf(change);
  return { lines, records: [{ seq, part: 0, header, ids, hash: headHash(header, ids) }, ...parts] };
};

export const unpackEdits = (record: ChangeRecord): readonly Edit[] =>
  record.bytes ? (JSON.parse(new TextDecoder().decode(record.bytes)) as readonly Edit[]) : [];
