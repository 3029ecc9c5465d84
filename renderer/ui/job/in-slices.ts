/** Longest stretch without giving the window a turn, ms: half a frame. */
const sliceMs = 8;

const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });

/** Runs a generator to its end and lets the window draw and take keys in between. */
export const inSlices = async <Result>(steps: Generator<void, Result>): Promise<Result> => {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started > sliceMs) {
      await nextTurn();
      started = performance.now();
    }
  }
};
