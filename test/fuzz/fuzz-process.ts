import { type ChildProcess, fork } from 'node:child_process';
import { inProject } from '../../build/project-root';
import type { FuzzReply, FuzzRequest } from './fuzz-messages';

/** What the application allows a worker: a minute and a gigabyte. */
const patienceMs = 60_000;
const heapMegabytes = 1024;

/** A child that tries one mutant at a time. After a hang or a crash the next mutant gets a fresh one. */
export interface FuzzProcess {
  readonly tryMutant: (request: FuzzRequest) => Promise<FuzzReply>;
  readonly close: () => void;
}

const startChild = (): Promise<ChildProcess> => {
  const child = fork(inProject('test', 'fuzz', 'fuzz-child.ts'), [], {
    execArgv: ['--import', 'tsx', `--max-old-space-size=${heapMegabytes}`],
    // The libraries that read old formats speak to the console of what they do not know.
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  return new Promise((resolve, reject) => {
    child.once('message', () => resolve(child));
    child.once('exit', (code) => reject(new Error(`the fuzz process ended with ${code} before it began`)));
  });
};

export const fuzzProcess = (): FuzzProcess => {
  let started: Promise<ChildProcess> | null = null;

  const tryMutant = async (request: FuzzRequest): Promise<FuzzReply> => {
    started ??= startChild();
    const child = await started;
    return new Promise((resolve) => {
      const lost = (outcome: 'hang' | 'crash', ms: number): void => {
        started = null;
        const label = `seed ${request.seed}, number ${request.number}`;
        resolve({ number: request.number, label, outcome, fault: outcome, ms, heapBytes: 0 });
      };
      const timer = setTimeout(() => {
        child.removeAllListeners();
        child.kill('SIGKILL');
        lost('hang', patienceMs);
      }, patienceMs);
      child.removeAllListeners('exit');
      child.once('exit', () => {
        clearTimeout(timer);
        child.removeAllListeners();
        lost('crash', 0);
      });
      child.once('message', (reply: FuzzReply) => {
        clearTimeout(timer);
        resolve(reply);
      });
      child.send(request);
    });
  };
  const close = (): void => {
    void started?.then((child) => child.removeAllListeners().kill());
  };
  return { tryMutant, close };
};
