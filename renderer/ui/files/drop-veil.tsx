import type { ReactNode } from 'react';
import './drop-veil.css';

/** Over the whole window while files hover: what dropping them does. */
export const DropVeil = ({ children }: { readonly children: ReactNode }) => (
  <div className="drop-veil" aria-hidden="true">
    <p>{children}</p>
  </div>
);
