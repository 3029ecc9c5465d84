import { useEffect, useRef } from 'react';
import { scrollWhenLower } from './sheet-geometry';

/** The active row stays in sight when a line below the cells takes room: what is wrong with a cell must not hide the cell. */
export const useKeptInSight = (scroller: HTMLElement | null, row: number): void => {
  const active = useRef(row);
  useEffect(() => {
    active.current = row;
  }, [row]);
  useEffect(() => {
    if (!scroller) return undefined;
    let before = scroller.clientHeight;
    const watch = new ResizeObserver(() => {
      const after = scroller.clientHeight;
      const { scrollTop } = scroller;
      const next = scrollWhenLower(active.current, { scrollTop, before, after });
      if (next !== scrollTop) scroller.scrollTop = next;
      before = after;
    });
    watch.observe(scroller);
    return () => watch.disconnect();
  }, [scroller]);
};
