/**
 * Watches for the longest task of the window: while a task runs, no key and no click is answered. Chromium reports tasks
 * of 50 ms and more; 0 means that there was none. A timer would not do as a witness: work that yields to input
 * (`scheduler.yield`) goes before timers.
 */
export async function watchBlocks(): Promise<{ stop(): Promise<number> }> {
  // What was prepared for the measuring ends with this task, and is not part of it.
  await taskOver();
  const begun = performance.now();
  let longest = 0;
  const take = (entries: PerformanceEntryList): void => {
    for (const { startTime, duration } of entries) if (startTime >= begun) longest = Math.max(longest, duration);
  };
  const observer = new PerformanceObserver((list) => take(list.getEntries()));
  observer.observe({ entryTypes: ['longtask'] });
  return {
    async stop() {
      await taskOver();
      take(observer.takeRecords());
      observer.disconnect();
      return longest;
    },
  };
}

/** A task is reported only after it has ended. */
async function taskOver(): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, 100));
}
