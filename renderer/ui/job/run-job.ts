import { type JobOutcome, type JobState, type JobTools, secondsLeft } from './job';

/** The work of a job. A stopped one may reject; its rejection is no trouble. */
export type JobRun<Value, Trouble> = (tools: JobTools) => Promise<JobOutcome<Value, Trouble>>;

interface JobSetting<Value, Trouble> {
  readonly signal: AbortSignal;
  readonly show: (state: JobState<Value, Trouble>) => void;
  readonly faultOf: (error: unknown) => Trouble;
  /** Milliseconds of a clock that only goes on. */
  readonly now: () => number;
}

/**
 * Runs a job from its first state to its last. What is still under way when it ends (a photo that the disk gives late) may
 * report on: of a job that is over nobody wants to hear, it would seem to work for ever.
 */
export const runJob = async <Value, Trouble>(
  run: JobRun<Value, Trouble>,
  { signal, show, faultOf, now }: JobSetting<Value, Trouble>,
): Promise<void> => {
  const began = now();
  let over = false;
  const end = (state: JobState<Value, Trouble>): void => {
    over = true;
    show(state);
  };
  show({ at: 'work', progress: { done: 0, total: 0 }, secondsLeft: null });
  const tools: JobTools = {
    signal,
    report: (progress) => {
      if (!over) show({ at: 'work', progress, secondsLeft: secondsLeft(progress, now() - began) });
    },
  };
  try {
    const outcome = await run(tools);
    if (!outcome.ok) end({ at: 'trouble', trouble: outcome.trouble });
    else end(outcome.value === null ? { at: 'rest' } : { at: 'done', value: outcome.value });
  } catch (error) {
    end(signal.aborted ? { at: 'rest' } : { at: 'trouble', trouble: faultOf(error) });
  }
};
