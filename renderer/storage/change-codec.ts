import type { Change } from '../domain/plan/change';
import { editParts, headerOf } from '../domain/plan/change-lines';
import type { Edit } from '../domain/plan/plan';
import type { TableName } from '../domain/records/table-name';
import type { ChangeRecord } from './database';
import type { Pauses } from './pauses';

const encoder = new TextEncoder();

/** FNV-1a of table and id. Two Records may share one: readers compare the Edit itself. */
export const recordHash = (table: TableName, id: string): number => {
  let hash = 0x811c9dc5;
  const text = `${table}/${id}`;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
};

/** The records of the `changes` table for one Change. */
export const packChange = async (change: Change, pauses: Pauses): Promise<readonly ChangeRecord[]> => {
  const { seq, edits } = change;
  const ids = Uint32Array.from(edits, ({ table, id }) => recordHash(table, id));
  const records: ChangeRecord[] = [{ seq, part: 0, header: headerOf(change), ids }];
  for (const [index, part] of editParts(edits).entries()) {
    records.push({ seq, part: index + 1, bytes: encoder.encode(JSON.stringify(part)) });
    await pauses.breathe();
  }
  return records;
};

export const unpackEdits = (record: ChangeRecord): readonly Edit[] =>
  record.bytes ? (JSON.parse(new TextDecoder().decode(record.bytes)) as readonly Edit[]) : [];
