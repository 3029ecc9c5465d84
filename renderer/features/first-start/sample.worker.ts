import { type SampleOrder, sampleProvince } from '../../sample/sample-province';
import type { SampleAnswer } from './make-sample';
import { samplePieces } from './sample-pieces';

const answer = (message: SampleAnswer): void => self.postMessage(message, { transfer: [] });

const serve = async (order: SampleOrder): Promise<void> => {
  try {
    for (const piece of samplePieces(await sampleProvince(order))) answer({ type: 'piece', piece });
    answer({ type: 'done' });
  } catch (fault) {
    answer({ type: 'failed', message: fault instanceof Error ? fault.message : String(fault) });
  }
};

self.addEventListener('message', (event: MessageEvent<SampleOrder>) => void serve(event.data));
