import { useCallback, useEffect, useRef, useState } from 'react';
import { type JobOutcome, type JobState, type JobTools, secondsLeft } from './job';

type Run<Value, Trouble> = (tools: JobTools) => Promise<JobOutcome<Value, Trouble>>;

export interface Job<Value, Trouble> {
  readonly state: JobState<Value, Trouble>;
  readonly start: (run: Run<Value, Trouble>) => void;
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
  const last = useRef<Run<Value, Trouble> | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = useCallback(
    (run: Run<Value, Trouble>): void => {
      running.current?.abort();
      const controller = new AbortController();
      running.current = controller;
      last.current = run;
      const began = performance.now();
      const show = (next: JobState<Value, Trouble>): void => {
        if (running.current === controller) setState(next);
      };
      show({ at: 'work', progress: { done: 0, total: 0 }, secondsLeft: null });
      const tools: JobTools = {
        signal: controller.signal,
        report: (progress) =>
          show({ at: 'work', progress, secondsLeft: secondsLeft(progress, performance.now() - began) }),
      };
      const work = async (): Promise<void> => {
        try {
          const outcome = await run(tools);
          if (!outcome.ok) show({ at: 'trouble', trouble: outcome.trouble });
          else show(outcome.value === null ? atRest : { at: 'done', value: outcome.value });
        } catch (error) {
          show(controller.signal.aborted ? atRest : { at: 'trouble', trouble: faultOf(error) });
        }
      };
      void work();
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
