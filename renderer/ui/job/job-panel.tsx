import { Button } from '@mantine/core';
import { type ReactNode, useEffect, useState } from 'react';
import { useFormat, useText } from '../language/language-context';
import { ErrorPanel } from '../parts/error-panel';
import { ProgressBar } from '../parts/progress-bar';
import type { Job } from './use-job';
import './job-panel.css';

interface JobPanelProps<Value, Trouble> {
  readonly job: Job<Value, Trouble>;
  readonly label: string;
  /** What is counted: «biên bản». Without it only the share is shown. */
  readonly unit?: string;
  readonly stopKeeps: string;
  /** What stands there when the job is done. */
  readonly done: ReactNode;
  readonly trouble: (trouble: Trouble) => string;
}

/** Short jobs come and go unseen. */
const showAfterMs = 300;

const useLate = (on: boolean): boolean => {
  const [late, setLate] = useState(false);
  useEffect(() => {
    if (!on) return undefined;
    const timer = setTimeout(() => setLate(true), showAfterMs);
    return () => {
      clearTimeout(timer);
      setLate(false);
    };
  }, [on]);
  return on && late;
};

/** A job where it was started: its progress with «Dừng», then its result or its trouble with «Thử lại». */
export const JobPanel = <Value, Trouble>({
  job,
  label,
  unit,
  stopKeeps,
  done,
  trouble,
}: JobPanelProps<Value, Trouble>) => {
  const { ui } = useText();
  const { number } = useFormat();
  const { state } = job;
  const late = useLate(state.at === 'work');
  if (state.at === 'trouble') {
    return (
      <ErrorPanel takesFocus action={<Button onClick={job.again}>{ui.retry}</Button>}>
        {trouble(state.trouble)}
      </ErrorPanel>
    );
  }
  if (state.at === 'done') {
    return (
      <div className="job-done row wrap" role="status">
        {done}
        <Button size="xs" variant="subtle" className="job-close" onClick={job.clear}>
          {ui.close}
        </Button>
      </div>
    );
  }
  if (state.at !== 'work' || !late) return null;
  const { done: finished, total } = state.progress;
  const counted = unit !== undefined && total > 0;
  return (
    <ProgressBar
      label={label}
      share={total === 0 ? 0 : finished / total}
      {...(counted ? { count: ui.progress.of(number(finished), number(total), unit) } : {})}
      {...(state.secondsLeft === null ? {} : { secondsLeft: state.secondsLeft })}
      stop={{ words: stopKeeps, run: job.stop }}
    />
  );
};
