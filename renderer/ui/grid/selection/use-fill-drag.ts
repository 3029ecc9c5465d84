import { type PointerEvent, useEffect, useRef, useState } from 'react';
import type { CellRange } from '../../../domain/grid/cell-range';
import { type CellCopy, dragTarget, fillOver } from '../../../domain/grid/fill-range';
import type { BeginDrag } from './use-cell-drag';

/** Dragging the corner of the chosen block over its neighbours fills them. */
export const useFillDrag = (
  range: CellRange,
  beginDrag: BeginDrag,
  onFill: (copies: readonly CellCopy[], covers: CellRange) => void,
) => {
  const [target, setTarget] = useState<CellRange | null>(null);
  // The register may change under a drag: it is filled as it is when the button is let go.
  const latest = useRef(onFill);
  useEffect(() => {
    latest.current = onFill;
  });
  return {
    target,
    handle: {
      onPointerDown: (event: PointerEvent): void => {
        event.preventDefault();
        event.stopPropagation();
        let covers = range;
        setTarget(range);
        beginDrag(event, {
          over: (cell) => {
            covers = dragTarget(range, cell);
            setTarget(covers);
          },
          drop: () => latest.current(fillOver(range, covers), covers),
          end: () => setTarget(null),
        });
      },
    },
  };
};
