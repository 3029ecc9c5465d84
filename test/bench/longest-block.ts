/**
 * Watches for the longest task of the window: while a task runs, no key and no click is answered. Chromium reports tasks
 * of 50 ms and more; 0 means that there was none. A timer would not do as a witness: work that yields to input
 * (`scheduler.yield`) goes before timers.
 */
export function watchBlocks(): { stop(): Promise<number> } {
  let longest = 0;
  const take = (entries: PerformanceEntryList): void => {
    for (const { duration } of entries) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  return {
    async stop() {
      // The last task is reported only after it has ended.
      await new Promise((resolve) => setTimeout(resolve, 100));
      take(observer.takeRecords());
      observer.disconnect();
      return longest;
    },
  };
}
