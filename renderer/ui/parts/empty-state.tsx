import type { ReactNode } from 'react';
import './empty-state.css';

/** One sentence that says why it is empty, and one button. No drawing (look.md 5). */
export const EmptyState = ({ children, action }: { readonly children: ReactNode; readonly action?: ReactNode }) => (
  <div className="empty-state">
    <p>{children}</p>
    {action}
  </div>
);
