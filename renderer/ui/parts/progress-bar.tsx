import { Button } from '@mantine/core';
import { useFormat, useText } from '../language/language-context';
import './progress-bar.css';

interface ProgressBarProps {
  readonly label: string;
  /** 0 to 1. */
  readonly share: number;
  /** «1.120 trên 5.000 dòng», made by the caller with `ui.progress.of`. */
  readonly count?: string;
  readonly secondsLeft?: number;
  /** Says what stays: «giữ 1.120 dòng đã nhập», «không ghi dòng nào». */
  readonly stop?: { readonly words: string; readonly run: () => void };
}

/** A running job: how far, how long, and a way out that says what it leaves behind. */
export const ProgressBar = ({ label, share, count, secondsLeft, stop }: ProgressBarProps) => {
  const { ui } = useText();
  const { number } = useFormat();
  const percent = Math.round(share * 100);
  return (
    <div className="progress">
      <div className="row">
        <span className="medium">{label}</span>
        <span className="mute num">{count ?? ui.progress.share(number(percent))}</span>
        {secondsLeft !== undefined && (
          <span className="mute num">{ui.progress.left(number(Math.max(1, Math.round(secondsLeft))))}</span>
        )}
        {stop && (
          <Button size="xs" className="progress-stop" onClick={stop.run}>
            {ui.stop}
          </Button>
        )}
      </div>
      <div
        className="progress-track"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <div className="bar" style={{ width: `${percent}%` }} />
      </div>
      {stop && <p className="faint">{stop.words}</p>}
    </div>
  );
};
