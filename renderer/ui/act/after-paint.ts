/**
 * Runs what a page can do without at first once the frame that is being made is on the screen. Answers how to call it off.
 * A window that is not drawn, because it is hidden, does it when it is shown.
 */
export const afterPaint = (run: () => void): (() => void) => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    // What is asked for within a frame runs before it is painted; the task behind it runs after.
    timer = setTimeout(run);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  };
};
