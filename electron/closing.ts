/** Lets the window finish writing before it goes, but not for ever. */
export interface Closing {
  /** The window is asked to close. True: let it go now; false: it was told and has its time. */
  mayClose(): boolean;
  /** The window has finished. */
  ready(): void;
  /** Nobody is there to answer (the page crashed, or never loaded): do not wait for it. */
  gone(): void;
}

export interface ClosingDeps {
  readonly tellWindow: () => void;
  /** Closes the window for good; called once. */
  readonly closeNow: () => void;
  readonly after: (ms: number, task: () => void) => void;
}

export const closingLimitMs = 5_000;

export function createClosing(deps: ClosingDeps): Closing {
  let state: 'open' | 'waiting' | 'closed' = 'open';
  let absent = false;
  const close = (): void => {
    if (state === 'closed') return;
    const waited = state === 'waiting';
    state = 'closed';
    if (waited) deps.closeNow();
  };
  return {
    mayClose: () => {
      if (state === 'closed' || absent) return true;
      if (state === 'open') {
        state = 'waiting';
        deps.tellWindow();
        deps.after(closingLimitMs, close);
      }
      return false;
    },
    ready: () => {
      if (state === 'waiting') close();
    },
    gone: () => {
      absent = true;
      if (state === 'waiting') close();
    },
  };
}
