import type { Drafts } from './drafts';

/** Typing is written this long after the last key, and at once when the form or the window goes. */
export const draftDelayMs = 400;

/** Who types on without a rest is written all the same: a power cut costs at most 5 s of keys (R7). */
export const draftMostMs = 2000;

/** Keeps one unsaved form, a little behind the keys. */
export interface DraftKeeper {
  readonly keep: (value: unknown) => void;
  /** When the form is saved or given up. */
  readonly drop: () => void;
  /** Writes what waits. */
  readonly flush: () => Promise<void>;
}

type Due = { readonly kind: 'keep'; readonly value: unknown } | { readonly kind: 'drop' };

export const createDraftKeeper = (drafts: Drafts, key: string): DraftKeeper => {
  let due: Due | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** Runs from the first key that is not written yet. */
  let latest: ReturnType<typeof setTimeout> | undefined;
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    clearTimeout(latest);
    latest = undefined;
    const doing = due;
    due = null;
    if (!doing) return;
    try {
      await (doing.kind === 'keep' ? drafts.put(key, doing.value) : drafts.delete(key));
    } catch {
      // The form is still on screen, and saving it will say what is wrong with the disk: the next key tries again.
      due ??= doing;
    }
  };
  return {
    keep: (value) => {
      due = { kind: 'keep', value };
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), draftDelayMs);
      latest ??= setTimeout(() => void flush(), draftMostMs);
    },
    drop: () => {
      due = { kind: 'drop' };
      void flush();
    },
    flush,
  };
};
