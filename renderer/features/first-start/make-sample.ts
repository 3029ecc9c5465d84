import type { SampleOrder, SampleRecords } from '../../sample/sample-province';
import { collectPieces, type SamplePiece } from './sample-pieces';

export type SampleAnswer =
  | { readonly type: 'piece'; readonly piece: SamplePiece }
  | { readonly type: 'done' }
  | { readonly type: 'failed'; readonly message: string };

/** A worker that makes one sample, as far as it matters here. */
export interface SampleWorker {
  readonly post: (order: SampleOrder) => void;
  readonly listen: (onAnswer: (answer: SampleAnswer) => void, onFault: (message: string) => void) => void;
  readonly end: () => void;
}

export const startSampleWorker = (): SampleWorker => {
  const worker = new Worker(new URL('./sample.worker.ts', import.meta.url), { type: 'module', name: 'sample' });
  return {
    post: (order) => worker.postMessage(order, { transfer: [] }),
    listen: (onAnswer, onFault) => {
      worker.addEventListener('message', (event: MessageEvent<SampleAnswer>) => onAnswer(event.data));
      worker.addEventListener('error', (event) => onFault(event.message));
    },
    end: () => worker.terminate(),
  };
};

interface Watch {
  readonly signal: AbortSignal;
  /** Share made, 0 to 1. */
  readonly onProgress: (share: number) => void;
}

/** Makes the sample away from the window: M takes 130 ms of work, XL a second. Rejects when stopped or when the worker fails. */
export const makeSample = (
  order: SampleOrder,
  { signal, onProgress }: Watch,
  start: () => SampleWorker = startSampleWorker,
): Promise<SampleRecords> => {
  const worker = start();
  const made = new Promise<SampleRecords>((resolve, reject) => {
    const collected = collectPieces();
    const stop = (): void => reject(new Error('stopped'));
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    worker.listen(
      (answer) => {
        if (answer.type === 'failed') reject(new Error(answer.message));
        else if (answer.type === 'done') resolve(collected.sample());
        else {
          collected.add(answer.piece);
          onProgress(answer.piece.done / answer.piece.total);
        }
      },
      (message) => reject(new Error(message)),
    );
    worker.post(order);
  });
  return made.finally(worker.end);
};
