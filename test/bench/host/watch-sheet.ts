import type { KeyShown } from './watch-keys';

/** Frames of a scroll: ms between two of them, and how many showed a strip without rows. */
export interface ScrollFrames {
  readonly deltas: readonly number[];
  readonly blank: number;
  /** Longest task of the window meanwhile, ms; 0: none of 50 ms or more. */
  readonly longest: number;
}

/** What the next event has to bring: an element of `selector` whose text holds `text`. */
export interface Awaited {
  readonly event: 'keydown' | 'click';
  readonly selector: string;
  readonly text: string;
  readonly patienceMs: number;
}

// All of these run in the page, and so have no named functions of their own, as in watch-keys.ts.

/** How the sheet is scrolled while its frames are watched. */
export interface ScrolledBy {
  readonly px: number;
  readonly frames: number;
}

/**
 * Watches the frames of a scroll; null where there is no sheet. With `by` the page scrolls itself by so many px in each frame,
 * turning round at the end, for so many frames. Without it the host turns the wheel and calls `window.benchScrolled` at the end;
 * then a strip without rows is looked for at the start of each frame, where the page stands as the frame before it was handed over.
 */
export function watchFrames(by: ScrolledBy | null): Promise<ScrollFrames | null> {
  return new Promise((resolve) => {
    const scroller = document.querySelector('.sheet-scroller');
    if (!scroller) {
      resolve(null);
      return;
    }
    const found = { deltas: [] as number[], blank: 0, longest: 0, last: 0, over: false, step: by?.px ?? 0 };
    const frame: ((time: number) => void)[] = [];
    const tasks = new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries()) found.longest = Math.max(found.longest, duration);
    });
    tasks.observe({ entryTypes: ['longtask'] });
    window.benchScrolled = () => {
      found.over = true;
    };
    frame.push((time) => {
      if (found.last > 0) found.deltas.push(time - found.last);
      found.last = time;
      if (by === null ? found.over : found.deltas.length >= by.frames) {
        tasks.disconnect();
        resolve({ deltas: found.deltas, blank: found.blank, longest: found.longest });
        return;
      }
      // The last row of the register may end above the edge.
      const end = scroller.scrollTop + scroller.clientHeight >= scroller.scrollHeight - 1;
      if (by === null) {
        const rows = [...scroller.querySelectorAll('.sheet-row')].map((row) => row.getBoundingClientRect());
        const box = scroller.getBoundingClientRect();
        const head = scroller.querySelector('.sheet-head')?.getBoundingClientRect().bottom ?? box.top;
        const top = Math.min(...rows.map((row) => row.top));
        const bottom = Math.max(...rows.map((row) => row.bottom));
        if (top > head + 1 || (!end && bottom < box.top + scroller.clientHeight - 1)) found.blank += 1;
      } else {
        if (end) found.step = -by.px;
        if (scroller.scrollTop <= 0) found.step = by.px;
        scroller.scrollTop += found.step;
      }
      for (const next of frame) requestAnimationFrame(next);
    });
    for (const next of frame) requestAnimationFrame(next);
  });
}

/** Tells `window.benchShown` when the letter of a key stands painted in the box that has the focus. */
export function watchLetters(): void {
  const { port1, port2 } = new MessageChannel();
  const pressed = { at: 0 };
  port1.start();
  window.addEventListener('keydown', (event) => (pressed.at = event.timeStamp), { capture: true });
  window.addEventListener(
    'input',
    () => {
      const since = pressed.at;
      if (since === 0) return;
      pressed.at = 0;
      const changed = performance.now() - since;
      port1.addEventListener(
        'message',
        () => {
          window.benchShown?.({ changed, painted: performance.now() - since } satisfies KeyShown);
        },
        { once: true },
      );
      requestAnimationFrame(() => port2.postMessage(null));
    },
    { capture: true },
  );
}

/** Ms from the next event to the end of the frame that shows what it brought; null when it did not come in time. */
export function nextPainted({ event, selector, text, patienceMs }: Awaited): Promise<number | null> {
  return new Promise((resolve) => {
    const found = { since: 0, seen: false };
    const { port1, port2 } = new MessageChannel();
    port1.start();
    window.addEventListener(event, ({ timeStamp }) => (found.since = timeStamp), { capture: true, once: true });
    const observer = new MutationObserver(() => {
      if (found.since === 0 || found.seen) return;
      if (![...document.querySelectorAll(selector)].some((one) => (one.textContent ?? '').includes(text))) return;
      found.seen = true;
      observer.disconnect();
      port1.addEventListener('message', () => resolve(performance.now() - found.since), { once: true });
      requestAnimationFrame(() => port2.postMessage(null));
    });
    observer.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
    setTimeout(() => {
      observer.disconnect();
      resolve(null);
    }, patienceMs);
  });
}

declare global {
  interface Window {
    /** Ends watchFrames. */
    benchScrolled?: () => void;
  }
}
