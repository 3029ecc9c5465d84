import { useEffect, useState } from 'react';
import type { DrawnPages } from './drawn-pages';

/** What a preview shows. While `busy`, the pages before are still there. */
export interface DrawnPaper<P> {
  readonly pages: DrawnPages | null;
  /** The paper that the pages show. */
  readonly paper: P | null;
  readonly busy: boolean;
  readonly failed: boolean;
}

/** Typing in a field of the paper draws it once, not with each key. */
const settleMs = 250;

const nothing = { pages: null, paper: null, busy: true, failed: false } as const;

/**
 * Draws a paper again whenever it is another object; null draws nothing yet. `draw` makes its pages, off the main thread: keep
 * the function while nothing changes.
 */
export const useDrawnPaper = <P>(
  paper: P | null,
  draw: (paper: P, signal: AbortSignal) => Promise<DrawnPages>,
): DrawnPaper<P> => {
  const [drawn, setDrawn] = useState<DrawnPaper<P>>(nothing);
  useEffect(() => {
    if (paper === null) return undefined;
    const controller = new AbortController();
    const { signal } = controller;
    let opened: DrawnPages | null = null;
    const make = async (): Promise<void> => {
      opened = await draw(paper, signal);
      signal.throwIfAborted();
      setDrawn({ pages: opened, paper, busy: false, failed: false });
    };
    const timer = setTimeout(() => {
      setDrawn((now) => ({ ...now, busy: true }));
      make().catch(() => {
        if (!signal.aborted) setDrawn({ ...nothing, busy: false, failed: true });
      });
    }, settleMs);
    return () => {
      clearTimeout(timer);
      controller.abort();
      // The next pages are drawn before these go: closing waits a moment so that nothing flickers.
      setTimeout(() => void opened?.close(), 2000);
    };
  }, [paper, draw]);
  return drawn;
};
