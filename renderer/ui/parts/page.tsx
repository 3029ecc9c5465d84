import type { ReactNode } from 'react';
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
}

/** Frame of a screen: head, content, foot, and what stands beside. */
export const Page = ({ head, body, children, foot, aside }: PageProps) => (
  <div className="page">
    {head}
    <div className="page-middle">
      <div className="page-column">
        <div className={`page-body page-body-${body}`}>{children}</div>
        {foot}
      </div>
      {aside}
    </div>
  </div>
);
