import { useLayoutEffect, useRef } from 'react';

export interface FocusBack {
  /** With the close. */
  readonly back: () => void;
  /** When the dialog has faded away; nothing when somebody has gone on meanwhile. */
  readonly settle: () => void;
}

/**
 * Gives the focus back to what had it when a dialog opened. The kit's own way looks a moment later, when the dialog may have it
 * already, and puts it into a dialog that was closed as soon as it opened: whoever is quick, or works on a slow machine, lost it.
 */
export const useFocusBack = (opened: boolean): FocusBack => {
  const before = useRef<HTMLElement | null>(null);
  const due = useRef(false);
  useLayoutEffect(() => {
    if (!opened) return;
    const { activeElement } = document;
    before.current = activeElement instanceof HTMLElement ? activeElement : null;
    due.current = false;
  }, [opened]);
  return {
    back: () => {
      due.current = true;
      before.current?.focus();
    },
    settle: () => {
      const { activeElement } = document;
      const lost = activeElement === document.body || activeElement?.closest('[role="dialog"]');
      if (due.current && lost) before.current?.focus();
    },
  };
};
