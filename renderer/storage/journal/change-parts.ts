import type { Desktop } from '../../desktop/desktop';
import type { ChangeRecord, Database } from '../database';
import { createPauses } from '../pauses';
import { encodeChange, isSoundRecord } from './change-codec';
import { readChange } from './read-journal';

export type PartKey = readonly [seq: number, part: number];

/** Records of Changes by key; undefined where there is none, or none that can be trusted. */
export type ReadParts = (keys: readonly PartKey[]) => Promise<readonly (ChangeRecord | undefined)[]>;

interface Needs {
  readonly desktop: Desktop;
  readonly database: Database;
  /** Changes that only the journal has so far. */
  readonly waiting: () => readonly ChangeRecord[];
}

const nameOf = ({ seq, part }: Pick<ChangeRecord, 'seq' | 'part'>): string => `${seq}/${part}`;

/** One by one where a single damaged record makes Chromium refuse them all; null is what it gives for one it cannot decode. */
const readStored = async (database: Database, keys: readonly PartKey[]): Promise<readonly ChangeRecord[]> => {
  const wanted = keys.map(([seq, part]): [number, number] => [seq, part]);
  const found: readonly (ChangeRecord | null | undefined)[] = await database.changes
    .bulkGet(wanted)
    .catch(() => Promise.all(wanted.map((key) => database.changes.get(key).catch(() => undefined))));
  return found.filter((record): record is ChangeRecord => Boolean(record) && isSoundRecord(record as ChangeRecord));
};

/**
 * History lies in the database for speed and in the journal for truth: what is missing or damaged in the one is read from
 * the other, and put right where it was missing.
 */
export const createReadParts = ({ desktop, database, waiting }: Needs): ReadParts => {
  /** Not asked again: the journal proves a whole day before it says that an entry is gone. */
  const gone = new Set<number>();

  const fromJournal = async (seq: number): Promise<readonly ChangeRecord[]> => {
    if (!desktop.journal || gone.has(seq)) return [];
    const pauses = createPauses();
    const change = await readChange(desktop, seq, pauses);
    if (!change) {
      gone.add(seq);
      return [];
    }
    const { records } = await encodeChange(change, pauses);
    // Only a convenience for the next time: a database that refuses it is no reason to hold the answer back.
    await database.changes.bulkPut([...records]).catch(() => undefined);
    return records;
  };

  return async (keys) => {
    const held = new Map(waiting().map((record) => [nameOf(record), record]));
    const lacking = (): readonly PartKey[] => keys.filter(([seq, part]) => !held.has(nameOf({ seq, part })));
    const hold = (records: readonly ChangeRecord[]): void => {
      for (const record of records) held.set(nameOf(record), record);
    };
    if (lacking().length > 0) hold(await readStored(database, lacking()));
    for (const seq of new Set(lacking().map(([lackingSeq]) => lackingSeq))) hold(await fromJournal(seq));
    return keys.map(([seq, part]) => held.get(nameOf({ seq, part })));
  };
};
