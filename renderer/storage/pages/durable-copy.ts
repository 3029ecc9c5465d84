import type { ChangeRecord, Database, PageRecord, StoreMeta } from '../database';
import { type Failure, failureOf, internalFailure } from '../failure';
import { giveBack } from './give-back';
import { putInSlices } from './put-in-slices';

/** What one Change (or several that could not be written before) changes in the database. */
export interface Batch {
  readonly pages: readonly PageRecord[];
  readonly changes: readonly ChangeRecord[];
  readonly meta: StoreMeta;
}

/** Writes to the database, in order, and keeps what it could not write. */
export interface DurableCopy {
  /** Null when the batch, and all that waited before it, is on the disk; the bytes of the batch are given back then. */
  write(batch: Batch): Promise<Failure | null>;
  /** Takes back a batch that was refused and that nobody will see (no journal has it). */
  forget(): void;
  /** Parts of Changes that are not in the database yet. */
  readonly waitingChanges: () => readonly ChangeRecord[];
}

/**
 * After this long without an answer the journal alone must do; the transaction may still end later. Without a journal
 * the database is the truth: then nobody may go on before it has answered.
 */
export const giveUpAfterMs = 10_000;

const joinBatches = (earlier: Batch | null, later: Batch): Batch => {
  if (!earlier) return later;
  const pages = new Map([...earlier.pages, ...later.pages].map((page) => [`${page.table}/${page.no}`, page]));
  return { pages: [...pages.values()], changes: [...earlier.changes, ...later.changes], meta: later.meta };
};

const put = (database: Database, { pages, changes, meta }: Batch): Promise<void> =>
  database.transaction('rw', database.pages, database.changes, database.meta, async () => {
    await putInSlices(database.pages, pages);
    await putInSlices(database.changes, changes);
    await database.meta.put(meta);
  });

const orSilent = async (writing: Promise<Failure | null>, ms: number): Promise<Failure | null | 'silent'> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<'silent'>((resolve) => {
    timer = setTimeout(() => resolve('silent'), ms);
  });
  try {
    return await Promise.race([writing, silence]);
  } finally {
    clearTimeout(timer);
  }
};

interface Needs {
  readonly database: Database;
  /** How long to wait for an answer; null: for ever. */
  readonly patienceMs: number | null;
  /** Called when writes that were given up are on the disk after all. */
  readonly onLate: () => void;
}

export const createDurableCopy = ({ database, patienceMs, onLate }: Needs): DurableCopy => {
  let waiting: Batch | null = null;
  let underWay: Promise<Failure | null> | null = null;

  const writeWaiting = async (batch: Batch): Promise<Failure | null> => {
    try {
      await put(database, batch);
      if (waiting === batch) {
        waiting = null;
        for (const { bytes } of [...batch.pages, ...batch.changes]) if (bytes) giveBack(bytes);
      }
      return null;
    } catch (error) {
      return failureOf(error);
    } finally {
      underWay = null;
    }
  };

  /** A transaction that hung holds back every later one: nothing more is sent until it has ended. */
  const whenLate = async (late: Promise<Failure | null>): Promise<void> => {
    const failure = await late;
    if (failure) return;
    if (waiting) {
      underWay = writeWaiting(waiting);
      await whenLate(underWay);
    } else onLate();
  };

  return {
    write: async (batch) => {
      waiting = joinBatches(waiting, batch);
      if (underWay) return internalFailure;
      underWay = writeWaiting(waiting);
      const writing = underWay;
      const answer = await (patienceMs === null ? writing : orSilent(writing, patienceMs));
      if (answer !== 'silent') return answer;
      void whenLate(writing);
      return internalFailure;
    },
    forget: () => {
      waiting = null;
    },
    waitingChanges: () => waiting?.changes ?? [],
  };
};
