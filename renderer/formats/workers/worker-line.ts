import type { ReadFailure } from '../../domain/intake/read-failure';
import type { IntakeProgress, IntakeReply, IntakeRequest } from './intake-messages';

/** The part of a Worker that is used; tests stand in for it. */
export interface IntakeWorker {
  postMessage(request: IntakeRequest): void;
  terminate(): void;
  addEventListener(type: 'message', listener: (event: { readonly data: IntakeReply }) => void): void;
  addEventListener(type: 'error', listener: (event: { readonly message?: string }) => void): void;
}

export type Answer =
  | { readonly ok: true; readonly replies: readonly IntakeReply[] }
  | { readonly ok: false; readonly failure: ReadFailure };

export interface WorkerLine {
  readonly ask: (request: IntakeRequest) => Promise<Answer>;
  /** Rows done of the request under way, or of the last one. */
  readonly rowsDone: () => number;
  readonly close: () => void;
}

export interface LineOptions {
  readonly file: string;
  readonly patienceMs: number;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((progress: IntakeProgress) => void) | undefined;
}

/** The reader ends itself far below this (read-limits, `heldBytes`): here is one that no longer counts right. */
const mostHeldBytes = 1024 * 1024 * 1024;

const isLast = (reply: IntakeReply): boolean =>
  reply.type === 'read' || reply.type === 'proposed' || reply.type === 'failed';

/** One request at a time; whatever ends it badly also ends the worker. */
export const workerLine = (worker: IntakeWorker, { file, patienceMs, signal, onProgress }: LineOptions): WorkerLine => {
  let settle: ((answer: Answer) => void) | null = null;
  let dead: ReadFailure | null = null;
  let replies: IntakeReply[] = [];
  let rowsDone = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const end = (answer: Answer): void => {
    clearTimeout(timer);
    const done = settle;
    settle = null;
    done?.(answer);
  };
  const kill = (failure: ReadFailure): void => {
    dead ??= failure;
    worker.terminate();
    end({ ok: false, failure: dead });
  };
  const outOfMemory: ReadFailure = { code: 'too-large', file, limit: 'memory' };

  worker.addEventListener('message', ({ data }) => {
    // It was started as a spare one; nobody here asked for that.
    if (data.type === 'warmed') return;
    if (data.type === 'progress') {
      rowsDone = data.rowsDone;
      onProgress?.({ rowsDone: data.rowsDone, rowsTotal: data.rowsTotal });
      if (data.heldBytes > mostHeldBytes) kill(outOfMemory);
      return;
    }
    replies.push(data);
    if (data.type === 'failed') end({ ok: false, failure: data.failure });
    else if (isLast(data)) end({ ok: true, replies });
  });
  // An error without a message is the browser taking a worker that ran out of memory.
  worker.addEventListener('error', ({ message }) => kill(message ? { code: 'damaged', file } : outOfMemory));
  const abort = (): void => kill({ code: 'cancelled', file });
  signal?.addEventListener('abort', abort);

  const ask = (request: IntakeRequest): Promise<Answer> => {
    if (signal?.aborted) abort();
    if (dead) return Promise.resolve({ ok: false, failure: dead });
    if (settle) throw new Error('one request at a time');
    replies = [];
    rowsDone = 0;
    return new Promise((resolve) => {
      settle = resolve;
      timer = setTimeout(() => kill({ code: 'took-too-long', file }), patienceMs);
      // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a Worker has no target origin
      worker.postMessage(request);
    });
  };
  return {
    ask,
    rowsDone: () => rowsDone,
    close: () => {
      signal?.removeEventListener('abort', abort);
      abort();
    },
  };
};
