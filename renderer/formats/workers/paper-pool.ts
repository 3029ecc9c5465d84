import type { PaperAnswer, PaperJob, WrittenPaper } from './paper-job';

/** A worker as the pool sees it; tests pass their own. */
export interface PaperWorker {
  post(job: PaperJob, transfer: Transferable[]): void;
  /** Who hears its answers and its faults from now on. */
  listen(onAnswer: (answer: PaperAnswer) => void, onFault: (message: string) => void): void;
  end(): void;
}

interface Task {
  readonly job: PaperJob;
  readonly signal: AbortSignal | undefined;
  readonly onProgress: ((share: number) => void) | undefined;
  readonly resolve: (paper: WrittenPaper) => void;
  readonly reject: (fault: unknown) => void;
}

export interface RunOptions {
  readonly signal?: AbortSignal | undefined;
  /** Share of the job that is done, 0 to 1. */
  readonly onProgress?: ((share: number) => void) | undefined;
}

export interface PaperPool {
  /** Runs a job on a free worker; rejects with the signal's reason when it is cancelled. */
  run(job: PaperJob, options?: RunOptions): Promise<WrittenPaper>;
  close(): void;
}

const buffersOf = (job: PaperJob): Transferable[] => {
  if (job.kind === 'edit')
    return job.pieces.flatMap(({ json: { buffer } }) => (buffer instanceof ArrayBuffer ? [buffer] : []));
  if (job.kind !== 'catalogue' && job.kind !== 'book') return [];
  const buffers = [...job.photos.values()].map(({ buffer }) => buffer);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
};

/**
 * At most `size` workers, started when there is work and ended after `idleMs` without any: a worker with its fonts holds some
 * 40 MB. A cancelled job takes its worker with it, because nothing stops a layout half-way.
 */
export const createPaperPool = (createWorker: () => PaperWorker, size: number, idleMs: number): PaperPool => {
  const waiting: Task[] = [];
  const idle: PaperWorker[] = [];
  const busy = new Map<PaperWorker, Task>();
  let rest: ReturnType<typeof setTimeout> | undefined;

  const retire = (): void => {
    for (const worker of idle.splice(0)) worker.end();
  };

  const settle = (worker: PaperWorker, reusable: boolean): void => {
    busy.delete(worker);
    if (reusable) idle.push(worker);
    else worker.end();
    startNext();
    if (busy.size > 0) return;
    clearTimeout(rest);
    rest = setTimeout(retire, idleMs);
  };

  const listen = (worker: PaperWorker, task: Task): void => {
    const onAnswer = (answer: PaperAnswer): void => {
      if (answer.type === 'progress') {
        task.onProgress?.(answer.share);
        return;
      }
      if (answer.type === 'done') task.resolve(answer.paper);
      else task.reject(new Error(answer.message));
      settle(worker, true);
    };
    worker.listen(onAnswer, (message) => {
      task.reject(new Error(message));
      settle(worker, false);
    });
  };

  const startNext = (): void => {
    while (waiting.length > 0 && busy.size < size) {
      const task = waiting.shift();
      if (!task) return;
      clearTimeout(rest);
      const worker = idle.pop() ?? createWorker();
      busy.set(worker, task);
      listen(worker, task);
      worker.post(task.job, buffersOf(task.job));
    }
  };

  const cancel = (task: Task): void => {
    const queued = waiting.indexOf(task);
    if (queued >= 0) waiting.splice(queued, 1);
    for (const [worker, current] of busy) if (current === task) settle(worker, false);
    task.reject(task.signal?.reason);
  };

  const run = (job: PaperJob, { signal, onProgress }: RunOptions = {}): Promise<WrittenPaper> =>
    new Promise((resolve, reject) => {
      const onAbort = (): void => cancel(task);
      const end = (): void => signal?.removeEventListener('abort', onAbort);
      const task: Task = {
        job,
        signal,
        onProgress,
        resolve: (paper) => {
          end();
          resolve(paper);
        },
        reject: (fault) => {
          end();
          reject(fault instanceof Error ? fault : new Error(String(fault)));
        },
      };
      if (signal?.aborted) return task.reject(signal.reason);
      signal?.addEventListener('abort', onAbort);
      waiting.push(task);
      startNext();
    });

  const close = (): void => {
    clearTimeout(rest);
    for (const worker of busy.keys()) worker.end();
    busy.clear();
    retire();
  };
  return { run, close };
};
