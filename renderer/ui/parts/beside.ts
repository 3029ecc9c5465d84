import { createContext, useContext, useMemo, useState } from 'react';

/** Whether what stands beside the content is shown where it has no room of its own (window under 1100 px). */
export interface Beside {
  readonly open: boolean;
  readonly close: () => void;
  /** Shows it and moves the focus there: Enter in a list, its button in the foot of the page. */
  readonly show: () => void;
  /** How often it was asked for. */
  readonly asked: number;
}

/** Lives as long as the screen: what is closed stays closed for the next row, what is open stays open. */
export const useBeside = (): Beside => {
  const [state, setState] = useState({ open: false, asked: 0 });
  return useMemo(
    () => ({
      ...state,
      close: () => setState(({ asked }) => ({ open: false, asked })),
      show: () => setState(({ asked }) => ({ open: true, asked: asked + 1 })),
    }),
    [state],
  );
};

interface BesidePage extends Beside {
  /** Where the button that opens it stands: in the foot, over no row. */
  readonly foot: HTMLElement | null;
}

const BesideContext = createContext<BesidePage | null>(null);
export const BesideProvider = BesideContext.Provider;

export const useBesidePage = (): BesidePage => {
  const page = useContext(BesideContext);
  if (!page) throw new Error('an inspector stands in a page');
  return page;
};
