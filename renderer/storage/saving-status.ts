import type { Failure } from './failure';

/**
 * What the status line says. `idle`: nothing written yet. `slow`: a write has not settled in 5 s. `failed`: the last
 * write was refused (`failure` says why and nothing was shown as saved), or only the journal has it (`journalOnly`).
 */
export interface Saving {
  readonly state: 'idle' | 'saving' | 'saved' | 'slow' | 'failed';
  /** ISO time of the last write that is safe; null before the first. */
  readonly at: string | null;
  readonly failure: Failure | null;
  /** The write is safe in the journal, but the database did not take it; the next start rebuilds it. */
  readonly journalOnly: boolean;
  /** Asked when a write is slow or failed; null while not known. */
  readonly freeBytes: number | null;
}

export interface SavingStatus {
  readonly get: () => Saving;
  /** Returns the function that stops listening. */
  readonly subscribe: (listener: () => void) => () => void;
}

export interface SavingControl extends SavingStatus {
  begin(): void;
  saved(): void;
  failed(failure: Failure, journalOnly: boolean): void;
  /** Nothing was written after all: back to what was said before. */
  nothing(): void;
}

/** A write that has not settled by then shows «Chưa lưu» (reliability.md 2: some never settle on a full disk). */
export const slowAfterMs = 5000;

interface Needs {
  readonly now: () => string;
  readonly freeBytes: () => Promise<number | null>;
}

const untouched: Saving = { state: 'idle', at: null, failure: null, journalOnly: false, freeBytes: null };

export const createSaving = ({ now, freeBytes }: Needs): SavingControl => {
  const listeners = new Set<() => void>();
  let current = untouched;
  let settled = untouched;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const show = (next: Saving): void => {
    current = next;
    for (const listener of listeners) listener();
  };
  const settle = (next: Saving): void => {
    clearTimeout(timer);
    settled = next;
    show(next);
  };
  const addFreeBytes = async (state: Saving['state']): Promise<void> => {
    const bytes = await freeBytes();
    if (current.state === state) show({ ...current, freeBytes: bytes });
  };
  return {
    get: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    begin: () => {
      clearTimeout(timer);
      show({ ...settled, state: 'saving' });
      timer = setTimeout(() => {
        show({ ...current, state: 'slow' });
        void addFreeBytes('slow');
      }, slowAfterMs);
    },
    saved: () => settle({ state: 'saved', at: now(), failure: null, journalOnly: false, freeBytes: null }),
    failed: (failure, journalOnly) => {
      settle({ state: 'failed', at: journalOnly ? now() : current.at, failure, journalOnly, freeBytes: null });
      void addFreeBytes('failed');
    },
    nothing: () => settle(settled),
  };
};
