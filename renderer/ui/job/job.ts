/** How far a job is; `total` 0 while that is not known. */
export interface JobProgress {
  readonly done: number;
  readonly total: number;
}

/** How a job ended. `value: null`: the officer gave it up (a closed dialog), which is no trouble. */
export type JobOutcome<Value, Trouble> =
  | { readonly ok: true; readonly value: Value | null }
  | { readonly ok: false; readonly trouble: Trouble };

export interface JobTools {
  /** Aborted by «Dừng». */
  readonly signal: AbortSignal;
  readonly report: (progress: JobProgress) => void;
}

/** What a screen shows of a job. */
export type JobState<Value, Trouble> =
  | { readonly at: 'rest' }
  | { readonly at: 'work'; readonly progress: JobProgress; readonly secondsLeft: number | null }
  | { readonly at: 'done'; readonly value: Value }
  | { readonly at: 'trouble'; readonly trouble: Trouble };

/** A guess is worth showing only after this long, ms, and from the second step on. */
const guessAfterMs = 1500;

/** Seconds left at the speed so far; null while nobody can know. */
export const secondsLeft = ({ done, total }: JobProgress, elapsedMs: number): number | null => {
  if (elapsedMs < guessAfterMs || done < 1 || total <= done) return null;
  return (elapsedMs / done / 1000) * (total - done);
};
