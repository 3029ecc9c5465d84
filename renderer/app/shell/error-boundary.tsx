import { Button } from '@mantine/core';
import { Component, type ErrorInfo, type ReactNode } from 'react';
import { useDesktop } from '../../storage/desktop-context';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';

interface Props {
  readonly children: ReactNode;
  readonly shown: (error: unknown, again: () => void) => ReactNode;
}

interface State {
  readonly failed: boolean;
  readonly error: unknown;
}

const whole: State = { failed: false, error: null };

/** React offers no other way to catch a fault while drawing than a class. */
class Boundary extends Component<Props, State> {
  override state: State = whole;

  static getDerivedStateFromError(error: unknown): State {
    return { failed: true, error };
  }

  override componentDidCatch(error: unknown, info: ErrorInfo): void {
    performance.mark('screen-failed', { detail: { error: String(error), stack: info.componentStack ?? '' } });
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return this.props.shown(this.state.error, () => this.setState(whole));
  }
}

const Lost = ({ error, again }: { readonly error: unknown; readonly again: () => void }) => {
  const { app } = useText();
  const desktop = useDesktop();
  const restart = (): void => {
    if (desktop.host === 'browser') location.reload();
    else void desktop.call('app.relaunch', {});
  };
  return (
    <div className="page-body-scroll">
      <ErrorPanel
        takesFocus
        action={
          <span className="row">
            <Button onClick={again}>{app.lostRetry}</Button>
            <Button onClick={restart}>{app.lostRestart}</Button>
          </span>
        }
      >
        <p className="bold">{app.lost}</p>
        <p>{app.lostBody}</p>
        <p className="faint">{error instanceof Error ? error.message : String(error)}</p>
      </ErrorPanel>
    </div>
  );
};

const showLost: Props['shown'] = (error, again) => <Lost error={error} again={again} />;

/** A screen that fails takes only itself down: what was saved is safe, the other sections stay usable, and it says so. */
export const ErrorBoundary = ({ children }: { readonly children: ReactNode }) => (
  <Boundary shown={showLost}>{children}</Boundary>
);
