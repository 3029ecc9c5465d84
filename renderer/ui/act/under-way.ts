/** What was begun by a key and has not become a Change yet: it waits for its turn, reads a file, makes its Plan, is being written. */
const underWay = new Set<Promise<unknown>>();

/** Announces work whose end is an action; its result comes back as it is. */
export const noteUnderWay = <Result>(work: Promise<Result>): Promise<Result> => {
  underWay.add(work);
  const end = async (): Promise<void> => {
    // Whoever began it hears how it ended; here only that it ended counts.
    await Promise.allSettled([work]);
    underWay.delete(work);
  };
  void end();
  return work;
};

/** When all that is under way now has ended; what begins later is not waited for. */
export const settledSoFar = async (): Promise<void> => {
  await Promise.allSettled(underWay);
};
