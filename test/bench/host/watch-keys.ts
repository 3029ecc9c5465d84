declare global {
  interface Window {
    /** Milliseconds from the last key to other rows in the list, and to their being painted; null while there are none. */
    benchShown?: { readonly changed: number; readonly painted: number } | null;
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
        window.benchShown = { changed, painted: performance.now() - since };
      },
      { once: true },
    );
    requestAnimationFrame(() => port2.postMessage(null));
  }).observe(grid, { subtree: true, childList: true, characterData: true, attributes: true });
}
