import type { Desktop } from '../../desktop/desktop';
import type { ChangeRecord, Database } from '../database';
import type { Pauses } from '../pauses';
import { encodeChange } from './change-codec';
import { readJournal } from './read-journal';

const batchBytes = 8_000_000;

/**
 * Fills the `changes` table of a rebuilt database from whatever the journal can still read up to `lastSeq`, so that
 * history survives. Entries in a gap are history that is lost; the rows do not depend on them.
 */
export const collectChanges = async (
  desktop: Desktop,
  database: Database,
  lastSeq: number,
  pauses: Pauses,
): Promise<void> => {
  let waiting: ChangeRecord[] = [];
  let bytes = 0;
  const flush = async (): Promise<void> => {
    if (waiting.length > 0) await database.changes.bulkPut(waiting);
    waiting = [];
    bytes = 0;
  };
  let after: number | null = 0;
  while (after !== null && after < lastSeq) {
    const end = await readJournal(
      desktop,
      after,
      async (change) => {
        if (change.seq > lastSeq) return;
        const { records } = await encodeChange(change, pauses);
        waiting.push(...records);
        bytes += records.reduce((total, record) => total + (record.bytes?.length ?? 0), 0);
        if (bytes > batchBytes) await flush();
      },
      pauses,
    );
    after = end.at === 'gap' && end.resumesAt !== null && end.resumesAt - 1 > after ? end.resumesAt - 1 : null;
  }
  await flush();
};
