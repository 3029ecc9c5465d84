/**
 * Work in pieces. Each `yield` is a place where the caller may let the window answer the officer before it goes on;
 * the core itself knows no clock.
 */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** How many small pieces of work (a record checked, a row written) lie between two places to pause. */
export const stepSize = 50;

/** All of it without a pause: for tests, for workers, for small work. */
export const runAtOnce = <Result>(steps: Steps<Result>): Result => {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
};
