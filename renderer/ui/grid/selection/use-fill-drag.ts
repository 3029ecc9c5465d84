import { type PointerEvent, useState } from 'react';
import type { CellRange } from '../../../domain/grid/cell-range';
import { type CellCopy, dragTarget, fillOver } from '../../../domain/grid/fill-range';
import { cellOfElement } from './pointer-cell';

/** Dragging the corner of the chosen block over its neighbours fills them. */
export const useFillDrag = (range: CellRange, onFill: (copies: readonly CellCopy[], covers: CellRange) => void) => {
  const [target, setTarget] = useState<CellRange | null>(null);
  return {
    target,
    handle: {
      onPointerDown: (event: PointerEvent): void => {
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        setTarget(range);
      },
      onPointerMove: (event: PointerEvent): void => {
        if (!target) return;
        const cell = cellOfElement(
          document.elementsFromPoint(event.clientX, event.clientY).find((one) => one.closest('[data-row]')) ?? null,
        );
        if (cell && cell.column >= 0) setTarget(dragTarget(range, cell));
      },
      onPointerUp: (): void => {
        if (target) onFill(fillOver(range, target), target);
        setTarget(null);
      },
      onPointerCancel: (): void => setTarget(null),
    },
  };
};
