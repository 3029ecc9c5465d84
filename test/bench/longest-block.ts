/**
 * Watches how long the window cannot answer: a timer that should come every 5 ms notes how late it is.
 * A long task API would miss what lies under 50 ms and rounds.
 */
export function watchBlocks(): { stop(): number } {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 5);
    last = now;
  }, 5);
  return {
    stop() {
      clearInterval(timer);
      return Math.max(longest, performance.now() - last - 5);
    },
  };
}
