import { loadedReference } from './loaded-reference';
import type { IntakeWorker } from './worker-line';

/** One worker that was started before there is a file: it has loaded its code and its lists of communes. */
export interface SpareIntake {
  /** Starts it, unless it is there. Resolves when it is warm, or will never be. */
  readonly start: () => Promise<void>;
  /** The spare one, warm or on its way there; otherwise a new one. Whoever takes it owns it. */
  readonly take: () => IntakeWorker;
  /** Lets it go, with its memory. */
  readonly stop: () => void;
}

interface Waiting {
  readonly worker: IntakeWorker;
  readonly warm: Promise<void>;
}

const warmUp = (worker: IntakeWorker, onFault: () => void): Promise<void> =>
  new Promise((resolve) => {
    worker.addEventListener('message', ({ data }) => {
      if (data.type === 'warmed') resolve();
    });
    worker.addEventListener('error', () => {
      onFault();
      resolve();
    });
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a Worker has no target origin
    worker.postMessage({ type: 'warm', loaded: loadedReference() });
  });

/** Keeps one warmed-up worker ready, so that the first file need not wait for code and reference data. */
export const spareIntake = (startWorker: () => IntakeWorker): SpareIntake => {
  let spare: Waiting | null = null;
  const leave = (worker: IntakeWorker): void => {
    if (spare?.worker === worker) spare = null;
  };
  return {
    start: () => {
      if (!spare) {
        const worker = startWorker();
        // A spare that fails is nobody's trouble: the next file starts its own and tells what is wrong with it.
        spare = { worker, warm: warmUp(worker, () => leave(worker)) };
      }
      return spare.warm;
    },
    take: () => {
      const taken = spare?.worker ?? startWorker();
      spare = null;
      return taken;
    },
    stop: () => {
      spare?.worker.terminate();
      spare = null;
    },
  };
};
