import type { ReactNode } from 'react';
import './action-bar.css';

/** Foot of a job of several steps: in words what the button will do, then back and forward. */
export const ActionBar = ({ words, children }: { readonly words: ReactNode; readonly children: ReactNode }) => (
  <footer className="action-bar">
    <p className="grow">{words}</p>
    <div className="row">{children}</div>
  </footer>
);

/** The thin line under a list: what is shown, and the legend. */
export const StatusLine = ({ children }: { readonly children: ReactNode }) => (
  <footer className="status-line">{children}</footer>
);
