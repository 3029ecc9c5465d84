import { type Cell, clampCell, type GridSize } from './cell-range';

/** A key that moves the active cell, as a spreadsheet understands it. */
export interface MoveKey {
  readonly key: string;
  readonly ctrl: boolean;
}

interface Room {
  readonly size: GridSize;
  /** Whole rows that fit the window. */
  readonly page: number;
  /** Whether a cell holds something: Ctrl with an arrow jumps to the edge of what is filled. */
  readonly filled: (cell: Cell) => boolean;
}

const arrows: Readonly<Record<string, Cell>> = {
  ArrowDown: { row: 1, column: 0 },
  ArrowUp: { row: -1, column: 0 },
  ArrowRight: { row: 0, column: 1 },
  ArrowLeft: { row: 0, column: -1 },
};

const beside = (cell: Cell, by: Cell): Cell => ({ row: cell.row + by.row, column: cell.column + by.column });

const same = (a: Cell, b: Cell): boolean => a.row === b.row && a.column === b.column;

/**
 * Ctrl with an arrow: from inside a filled run to its last cell; from its end or from an empty cell to the next filled
 * one; to the border where nothing more is filled.
 */
const jump = (from: Cell, by: Cell, { size, filled }: Room): Cell => {
  const next = (cell: Cell): Cell => clampCell(beside(cell, by), size);
  let at = next(from);
  if (same(at, from)) return from;
  const inRun = filled(from) && filled(at);
  for (;;) {
    const after = next(at);
    if (same(after, at)) return at;
    if (inRun ? !filled(after) : filled(at)) return at;
    at = after;
  }
};

const target = (from: Cell, { key, ctrl }: MoveKey, room: Room): Cell | null => {
  const by = arrows[key];
  if (by) return ctrl ? jump(from, by, room) : beside(from, by);
  const { rows, columns } = room.size;
  switch (key) {
    case 'Home':
      return { row: ctrl ? 0 : from.row, column: 0 };
    case 'End':
      return { row: ctrl ? rows - 1 : from.row, column: columns - 1 };
    case 'PageDown':
      return { row: from.row + Math.max(1, room.page - 1), column: from.column };
    case 'PageUp':
      return { row: from.row - Math.max(1, room.page - 1), column: from.column };
    default:
      return null;
  }
};

/** Where a key leads from a cell, inside the grid; null when the key does not move. */
export const moveCell = (from: Cell, key: MoveKey, room: Room): Cell | null => {
  const to = target(from, key, room);
  return to && clampCell(to, room.size);
};

/** Tab: along the row, then to the start of the next one. Null where the grid ends, so that Tab leaves it there. */
export const tabCell = ({ row, column }: Cell, back: boolean, { rows, columns }: GridSize): Cell | null => {
  const index = row * columns + column + (back ? -1 : 1);
  if (index < 0 || index >= rows * columns) return null;
  return { row: Math.floor(index / columns), column: index % columns };
};
