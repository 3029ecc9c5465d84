import { useCallback, useEffect, useRef, useState } from 'react';
import type { JobState } from './job';
import { type JobRun, runJob } from './run-job';

export interface Job<Value, Trouble> {
  readonly state: JobState<Value, Trouble>;
  readonly start: (run: JobRun<Value, Trouble>) => void;
  /** The same again, after trouble. */
  readonly again: () => void;
  readonly stop: () => void;
  readonly clear: () => void;
}

const atRest = { at: 'rest' } as const;

/**
 * One job of a screen at a time: its progress, its end, and a way to stop it. A stopped job that rejects is at rest; any other
 * rejection becomes `faultOf`'s trouble. Leaving the screen stops the job.
 */
export const useJob = <Value, Trouble>(faultOf: (error: unknown) => Trouble): Job<Value, Trouble> => {
  const [state, setState] = useState<JobState<Value, Trouble>>(atRest);
  const running = useRef<AbortController | null>(null);
  const last = useRef<JobRun<Value, Trouble> | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (run: JobRun<Value, Trouble>): void => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      last.current = run;
      void runJob(run, {
        signal: controller.signal,
        show: (next) => {
          if (running.current === controller) setState(next);
        },
        faultOf,
        now: () => performance.now(),
      });
    },
    [faultOf],
  );
  const again = useCallback((): void => {
    if (last.current) start(last.current);
  }, [start]);
  const stop = useCallback((): void => running.current?.abort(), []);
  const clear = useCallback((): void => {
    running.current = null;
    setState(atRest);
  }, []);
  return { state, start, again, stop, clear };
};
