/** Milliseconds from a key to other rows in the list, and to their being painted. */
export interface KeyShown {
  readonly changed: number;
  readonly painted: number;
}

declare global {
  interface Window {
    /** Told once, when the rows that the last key brought are painted. */
    benchShown?: (shown: KeyShown) => void;
  }
}

/**
 * Runs in the page (and so without named functions of its own, for which the script runner would need a helper there). Notes the time of each key, of the first change of rows after it, and of the end of the frame that
 * painted them: a message posted from within a frame is read after that frame was handed over.
 */
export function watchKeys(): void {
  let pressed = 0;
  const { port1, port2 } = new MessageChannel();
  port1.start();
  window.addEventListener(
    'keydown',
    (event) => {
      pressed = event.timeStamp;
    },
    { capture: true },
  );
  const grid = document.querySelector('main [role="grid"]');
  if (!grid) throw new Error('There is no list.');
  new MutationObserver(() => {
    const since = pressed;
    if (since === 0) return;
    pressed = 0;
    const changed = performance.now() - since;
    port1.addEventListener(
      'message',
      () => {
        window.benchShown?.({ changed, painted: performance.now() - since });
      },
      { once: true },
    );
    requestAnimationFrame(() => port2.postMessage(null));
  }).observe(grid, { subtree: true, childList: true, characterData: true, attributes: true });
}

/** Runs in the page, before the key: null when the rows stay the same for so long. Asking again and again would cost frames. */
export function nextShown(patienceMs: number): Promise<KeyShown | null> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(null), patienceMs);
    window.benchShown = (shown) => {
      clearTimeout(timer);
      resolve(shown);
    };
  });
}
