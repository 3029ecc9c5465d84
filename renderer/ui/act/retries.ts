import { useEffect, useSyncExternalStore } from 'react';

/** What waits to be written again: each entry is a form that holds texts which a failing disk refused. */
const waiting = new Set<() => void>();
const listeners = new Set<() => void>();
let all: (() => void) | null = null;

const changed = (): void => {
  all =
    waiting.size === 0
      ? null
      : () => {
          for (const retry of waiting) retry();
        };
  for (const listener of listeners) listener();
};

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};
const current = (): (() => void) | null => all;

/** Offers «Thử lại» where the state of saving is shown, as long as `retry` is not null. */
export const useOfferRetry = (retry: (() => void) | null): void => {
  useEffect(() => {
    if (retry === null) return undefined;
    waiting.add(retry);
    changed();
    return () => {
      waiting.delete(retry);
      changed();
    };
  }, [retry]);
};

/** Tries everything again that a write refused; null when nothing waits. */
export const useRetryAll = (): (() => void) | null => useSyncExternalStore(subscribe, current, current);
