import { type PointerEvent, type RefObject, useCallback, useEffect, useRef } from 'react';
import type { Cell } from '../../../domain/grid/cell-range';
import { headHeight, numberWidth } from '../row/sheet-geometry';
import { edgeStep, type Inside, nearestInside } from './edge-scroll';
import { cellAt } from './pointer-cell';

/** What a drag of the mouse over cells tells; `drop` only where the button was let go. */
export interface DragEvents {
  readonly over: (cell: Cell) => void;
  readonly drop?: () => void;
  /** After everything, however it ended. */
  readonly end?: () => void;
}

const insideOf = (scroller: HTMLElement): Inside => {
  const { left, top } = scroller.getBoundingClientRect();
  return {
    left: left + numberWidth,
    top: top + headHeight,
    right: left + scroller.clientWidth,
    bottom: top + scroller.clientHeight,
  };
};

/**
 * Follows the mouse with its button held down, wherever it goes: beyond the edge of the sheet the cells scroll under it, so
 * that a block longer than the window is chosen or filled in one drag. One drag at a time.
 */
export const useCellDrag = (scroller: RefObject<HTMLElement | null>) => {
  const stop = useRef<(() => void) | null>(null);
  useEffect(() => () => stop.current?.(), []);
  return useCallback(
    (start: PointerEvent, events: DragEvents): void => {
      stop.current?.();
      const node = scroller.current;
      if (!node) return;
      const listening = new AbortController();
      let point = { x: start.clientX, y: start.clientY };
      let frame = 0;
      const finish = (): void => {
        cancelAnimationFrame(frame);
        listening.abort();
        stop.current = null;
        events.end?.();
      };
      const look = (): void => {
        const cell = cellAt(nearestInside(point, insideOf(node)));
        if (cell && cell.column >= 0) events.over(cell);
      };
      const roll = (): void => {
        const { x, y } = edgeStep(point, insideOf(node));
        frame = x === 0 && y === 0 ? 0 : requestAnimationFrame(roll);
        if (frame === 0) return;
        node.scrollBy(x, y);
        look();
      };
      const { signal } = listening;
      const move = ({ clientX, clientY, buttons }: globalThis.PointerEvent): void => {
        if (buttons !== 1) {
          finish();
          return;
        }
        point = { x: clientX, y: clientY };
        look();
        if (frame === 0) frame = requestAnimationFrame(roll);
      };
      const up = (): void => {
        events.drop?.();
        finish();
      };
      window.addEventListener('pointermove', move, { signal });
      window.addEventListener('pointerup', up, { signal });
      window.addEventListener('pointercancel', finish, { signal });
      stop.current = finish;
    },
    [scroller],
  );
};

export type BeginDrag = ReturnType<typeof useCellDrag>;
