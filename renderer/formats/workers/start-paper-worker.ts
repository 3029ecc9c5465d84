import { loadedReference } from './loaded-reference';
import type { PaperAnswer, PaperOrder } from './paper-job';
import type { PaperWorker } from './paper-pool';

/** A real worker of the browser. Starting it loads pdfmake and the fonts, which the window itself never does. */
export const startPaperWorker = (): PaperWorker => {
  const worker = new Worker(new URL('./paper.worker.ts', import.meta.url), { type: 'module', name: 'paper' });
  let hear: (answer: PaperAnswer) => void = () => undefined;
  let fail: (message: string) => void = () => undefined;
  worker.addEventListener('message', (event: MessageEvent<PaperAnswer>) => hear(event.data));
  worker.addEventListener('error', (event) => fail(event.message));
  return {
    post: (job, transfer) => {
      const order: PaperOrder = { job, loaded: loadedReference() };
      worker.postMessage(order, { transfer });
    },
    listen: (onAnswer, onFault) => {
      hear = onAnswer;
      fail = onFault;
    },
    end: () => worker.terminate(),
  };
};
