import type { ReactNode } from 'react';
import './page-head.css';

interface PageHeadProps {
  readonly title: string;
  /** One line of context. */
  readonly context?: ReactNode;
  /** At most one of them is filled (look.md 2). */
  readonly actions?: ReactNode;
  readonly before?: ReactNode;
}

/** The one heading of a screen. */
export const PageHead = ({ title, context, actions, before }: PageHeadProps) => (
  <header className="page-head">
    {before}
    <div className="page-names">
      <h1 title={title}>{title}</h1>
      {context && <span className="page-context cut">{context}</span>}
    </div>
    {actions && <div className="page-actions">{actions}</div>}
  </header>
);
