/**
 * Runs a job that is asked for again and again: never two at once, and after the one that runs only the newest request.
 * The choices of the officer come faster than a proposal is made.
 */
export const latestOnly = (run: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | null = null;
  let asked = false;
  const loop = async (): Promise<void> => {
    do {
      asked = false;
      await run();
    } while (asked);
  };
  return () => {
    asked = true;
    running ??= loop().finally(() => {
      running = null;
    });
    return running;
  };
};
