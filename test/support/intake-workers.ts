import type { IntakeReply, IntakeRequest } from '../../renderer/formats/workers/intake-messages';
import { serveIntake } from '../../renderer/formats/workers/serve-intake';
import type { IntakeWorker } from '../../renderer/formats/workers/worker-line';

export interface FakeWorker extends IntakeWorker {
  readonly fail: (message?: string) => void;
  readonly terminated: () => boolean;
  /** What it was asked, in order. */
  readonly asked: readonly IntakeRequest[];
}

/** `deaf`: it takes requests and says nothing. `stuck`: it tells rows of this request and then nothing more. */
export type Behaviour =
  | 'answers'
  | 'deaf'
  | { readonly stuckIn: IntakeRequest['type']; readonly rowsDone: number; readonly heldBytes?: number };

/** A worker in this thread: the same code behind the same messages, every message cloned as a real port would. */
export const fakeWorker = (behaviour: Behaviour = 'answers'): FakeWorker => {
  const onMessage: ((event: { readonly data: IntakeReply }) => void)[] = [];
  const onError: ((event: { readonly message?: string }) => void)[] = [];
  const asked: IntakeRequest[] = [];
  let dead = false;
  const post = (reply: IntakeReply): void => {
    const data = structuredClone(reply);
    if (!dead) for (const listener of onMessage) listener({ data });
  };
  const serve = serveIntake(post);
  return {
    asked,
    postMessage: (request: IntakeRequest) => {
      asked.push(request);
      if (behaviour === 'deaf') return;
      if (behaviour !== 'answers' && request.type === behaviour.stuckIn) {
        const { rowsDone, heldBytes = 0 } = behaviour;
        post({ type: 'progress', rowsDone, rowsTotal: 0, heldBytes });
        return;
      }
      serve(structuredClone(request)).catch((error: unknown) => {
        for (const listener of onError) listener({ message: String(error) });
      });
    },
    terminate: () => {
      dead = true;
    },
    addEventListener: (type: 'message' | 'error', listener: never) => {
      if (type === 'message') onMessage.push(listener);
      else onError.push(listener);
    },
    fail: (message) => {
      for (const listener of onError) listener(message === undefined ? {} : { message });
    },
    terminated: () => dead,
  };
};

/** Hands out these workers one after the other; a further one was not expected. */
export const workersInTurn = (...workers: readonly FakeWorker[]): (() => FakeWorker) => {
  const left = [...workers];
  return () => {
    const next = left.shift();
    if (!next) throw new Error('one worker too many was started');
    return next;
  };
};
