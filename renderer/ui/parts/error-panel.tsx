import { type ReactNode, useEffect, useRef } from 'react';
import { Stamp } from '../signs/stamp';
import './error-panel.css';

interface ErrorPanelProps {
  readonly children: ReactNode;
  /** The button that solves it. */
  readonly action?: ReactNode;
  readonly tone?: 'error' | 'warning' | 'info';
  /** Takes the focus when it appears: after an action that failed. */
  readonly takesFocus?: boolean;
}

/** Trouble, where it happened, with the way out beside it. Never a toast (look.md 5). */
export const ErrorPanel = ({ children, action, tone = 'error', takesFocus = false }: ErrorPanelProps) => {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (takesFocus) box.current?.focus();
  }, [takesFocus]);
  return (
    <div
      ref={box}
      className={`error-panel error-panel-${tone}`}
      role={tone === 'error' ? 'alert' : 'status'}
      tabIndex={takesFocus ? -1 : undefined}
    >
      <Stamp state={tone === 'error' ? 'refused' : 'warning'} />
      <div className="grow">{children}</div>
      {action}
    </div>
  );
};
