import { type ReactNode, useMemo, useState } from 'react';
import { type Beside, BesideProvider, useBeside } from './beside';
import './page.css';

interface PageProps {
  readonly head: ReactNode;
  /** `scroll`: panels one under another; `sheet`: a form, on white; `fill`: a list that scrolls inside itself. */
  readonly body: 'scroll' | 'sheet' | 'fill';
  readonly children: ReactNode;
  /** What stays at the foot: an action bar, a status line. */
  readonly foot?: ReactNode;
  /** The inspector beside the content. */
  readonly aside?: ReactNode;
  /** For a screen that opens its inspector itself. */
  readonly beside?: Beside;
}

/** Frame of a screen: head, content, foot, and what stands beside. */
export const Page = ({ head, body, children, foot, aside, beside }: PageProps) => {
  const own = useBeside();
  const shown = beside ?? own;
  const [place, setPlace] = useState<HTMLElement | null>(null);
  const value = useMemo(() => ({ ...shown, foot: place }), [shown, place]);
  return (
    <BesideProvider value={value}>
      <div className="page">
        {head}
        <div className="page-middle">
          <div className="page-column">
            <div className={`page-body page-body-${body}`}>{children}</div>
            <div className="page-foot">
              {foot}
              <div className="page-foot-beside" ref={setPlace} />
            </div>
          </div>
          {aside}
        </div>
      </div>
    </BesideProvider>
  );
};
