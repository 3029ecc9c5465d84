import { useCallback, useState } from 'react';
import { type Cell, type CellRange, clampCell, type GridSize, rangeBetween } from '../../../domain/grid/cell-range';

export interface GridSelection {
  /** The cell where typing goes. */
  readonly active: Cell;
  readonly range: CellRange;
  /** The corner that Shift moves. */
  readonly end: Cell;
  readonly select: (cell: Cell, extend?: boolean) => void;
  readonly selectRange: (range: CellRange) => void;
}

/** The chosen block of a grid that may have shrunk since. */
export const useSelection = (size: GridSize): GridSelection => {
  const [{ from, to }, setCorners] = useState<{ readonly from: Cell; readonly to: Cell }>({
    from: { row: 0, column: 0 },
    to: { row: 0, column: 0 },
  });
  const active = clampCell(from, size);
  const end = clampCell(to, size);
  const select = useCallback((cell: Cell, extend = false): void => {
    setCorners((corners) => ({ from: extend ? corners.from : cell, to: cell }));
  }, []);
  const selectRange = useCallback(({ top, left, bottom, right }: CellRange): void => {
    setCorners({ from: { row: top, column: left }, to: { row: bottom, column: right } });
  }, []);
  return { active, end, range: rangeBetween(active, end), select, selectRange };
};
