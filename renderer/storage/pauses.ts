import type { Steps } from '../domain/plan/steps';

/** Lets the window answer the officer between two pieces of work. */
export interface Pauses {
  /** Comes back at once while the slice has time left, otherwise after waiting input was handled. */
  breathe(): Promise<void>;
  /** Runs steps of the core with a breath at each of their pauses. */
  run<Result>(steps: Steps<Result>): Promise<Result>;
}

/** A third of a frame budget of 50 ms: three slices that happen to meet stay under the 100 ms that an officer feels. */
const sliceMs = 16;

interface SchedulerHost {
  readonly scheduler?: { readonly yield?: () => Promise<void> };
}

/** `scheduler.yield` comes back before other work of ours, after input; a message channel is the nearest to it elsewhere. */
const nextTurn = (): Promise<void> => {
  const { scheduler } = globalThis as SchedulerHost;
  if (scheduler?.yield) return scheduler.yield();
  return new Promise((resolve) => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      channel.port1.close();
      resolve();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
};

/** Each long job takes its own Pauses. `clock` is in ms and only runs forward. */
export const createPauses = (clock: () => number = () => performance.now()): Pauses => {
  let sliceEnd = clock() + sliceMs;
  const breathe = async (): Promise<void> => {
    if (clock() < sliceEnd) return;
    await nextTurn();
    sliceEnd = clock() + sliceMs;
  };
  const run = async <Result>(steps: Steps<Result>): Promise<Result> => {
    for (;;) {
      const step = steps.next();
      if (step.done) return step.value;
      if (clock() >= sliceEnd) await breathe();
    }
  };
  return { breathe, run };
};
