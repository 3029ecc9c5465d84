import type { IntakeSession, openIntake } from '../../../formats/workers/open-intake';
import type { GivenFile } from './given-file';
import { type FileTrouble, fileOf, type ImportFile, type ImportState, withFile } from './import-state';
import type { StateCell } from './state-cell';

interface ReadQueueNeeds {
  readonly cell: StateCell<ImportState>;
  readonly open: typeof openIntake;
  /** Asks the open file for its proposal, with all that was said about it so far. */
  readonly propose: (id: string, session: IntakeSession) => Promise<void>;
  /** After each file, read or not. */
  readonly onRead: () => void;
}

/** Files given so far, one read after the other: two workers at once would only slow each other down on an office machine. */
export interface ReadQueue {
  readonly give: (id: string, file: GivenFile) => void;
  readonly again: (id: string) => void;
  readonly session: (id: string) => IntakeSession | undefined;
  /** What was read, as it was: the file on the disk may have changed since. */
  readonly bytes: (id: string) => Uint8Array | undefined;
  /** Ends the worker, whatever it is doing. */
  readonly close: (id: string) => void;
  /** Leaves the file altogether. */
  readonly leave: (id: string) => void;
}

export const createReadQueue = ({ cell, open, propose, onRead }: ReadQueueNeeds): ReadQueue => {
  const given = new Map<string, GivenFile>();
  const sessions = new Map<string, IntakeSession>();
  const contents = new Map<string, Uint8Array>();
  const aborts = new Map<string, AbortController>();
  let last: Promise<void> = Promise.resolve();

  const change = (id: string, next: Partial<ImportFile>): void => cell.set((state) => withFile(state, id, next));
  const trouble = (id: string, why: FileTrouble): void =>
    change(id, { state: 'trouble', trouble: why, progress: null });

  const read = async (id: string, file: GivenFile): Promise<void> => {
    // Dropped while it waited for its turn.
    if (!fileOf(cell.get(), id)) return;
    const abort = new AbortController();
    aborts.set(id, abort);
    change(id, { state: 'reading', trouble: null });
    const bytes = await file.read();
    if (!bytes.ok) {
      trouble(id, { from: 'machine', code: bytes.code });
      return;
    }
    contents.set(id, bytes.data);
    const opened = await open(bytes.data, file.name, {
      signal: abort.signal,
      onProgress: (progress) => change(id, { progress }),
    });
    if (!opened.ok) {
      trouble(id, { from: 'content', failure: opened.failure });
      return;
    }
    sessions.set(id, opened.value);
    await propose(id, opened.value);
  };

  const queue = (id: string): void => {
    const file = given.get(id);
    if (!file) return;
    change(id, { state: 'waiting', trouble: null, progress: null, proposal: null, partAgreed: false });
    last = last.then(() => read(id, file)).then(onRead);
  };

  const close = (id: string): void => {
    aborts.get(id)?.abort();
    sessions.get(id)?.close();
    sessions.delete(id);
  };

  return {
    give: (id, file) => {
      given.set(id, file);
      queue(id);
    },
    again: queue,
    session: (id) => sessions.get(id),
    bytes: (id) => contents.get(id),
    close,
    leave: (id) => {
      close(id);
      contents.delete(id);
      given.delete(id);
    },
  };
};
