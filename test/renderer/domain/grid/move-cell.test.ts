import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveCell, tabCell } from '../../../../renderer/domain/grid/move-cell';

const size = { rows: 6, columns: 4 };
/** Filled cells as `row,column`. */
const room = (...filled: readonly string[]) => ({
  size,
  page: 3,
  filled: ({ row, column }: { row: number; column: number }) => filled.includes(`${row},${column}`),
});
const at = (row: number, column: number) => ({ row, column });

describe('moveCell', () => {
  it('goes one cell with an arrow and stops at the border', () => {
    expect(moveCell(at(1, 1), { key: 'ArrowDown', ctrl: false }, room())).toEqual(at(2, 1));
    expect(moveCell(at(0, 0), { key: 'ArrowUp', ctrl: false }, room())).toEqual(at(0, 0));
    expect(moveCell(at(5, 3), { key: 'ArrowRight', ctrl: false }, room())).toEqual(at(5, 3));
  });

  it('jumps with Ctrl to the end of the filled run, then to the next filled cell, then to the border', () => {
    const filled = room('0,0', '1,0', '2,0', '4,0');
    const down = { key: 'ArrowDown', ctrl: true };
    expect(moveCell(at(0, 0), down, filled)).toEqual(at(2, 0));
    expect(moveCell(at(2, 0), down, filled)).toEqual(at(4, 0));
    expect(moveCell(at(4, 0), down, filled)).toEqual(at(5, 0));
    expect(moveCell(at(5, 0), { key: 'ArrowUp', ctrl: true }, filled)).toEqual(at(4, 0));
  });

  it('knows Home, End and pages, with Ctrl the whole grid', () => {
    expect(moveCell(at(3, 2), { key: 'Home', ctrl: false }, room())).toEqual(at(3, 0));
    expect(moveCell(at(3, 2), { key: 'End', ctrl: true }, room())).toEqual(at(5, 3));
    expect(moveCell(at(0, 2), { key: 'PageDown', ctrl: false }, room())).toEqual(at(2, 2));
    expect(moveCell(at(1, 2), { key: 'PageUp', ctrl: false }, room())).toEqual(at(0, 2));
  });

  it('leaves other keys alone', () => {
    expect(moveCell(at(0, 0), { key: 'a', ctrl: true }, room())).toBeNull();
  });

  it('never leaves the grid and always ends', () => {
    const keys = fc.constantFrom(
      'ArrowDown',
      'ArrowUp',
      'ArrowLeft',
      'ArrowRight',
      'Home',
      'End',
      'PageUp',
      'PageDown',
    );
    fc.assert(
      fc.property(
        fc.record({ row: fc.nat(5), column: fc.nat(3) }),
        keys,
        fc.boolean(),
        fc.uniqueArray(fc.tuple(fc.nat(5), fc.nat(3)).map(String)),
        (from, key, ctrl, filled) => {
          const to = moveCell(from, { key, ctrl }, room(...filled));
          expect(to?.row).toBeGreaterThanOrEqual(0);
          expect(to?.row).toBeLessThan(6);
          expect(to?.column).toBeGreaterThanOrEqual(0);
          expect(to?.column).toBeLessThan(4);
        },
      ),
    );
  });
});

describe('tabCell', () => {
  it('walks through every cell once and leaves at both ends', () => {
    const seen: string[] = [];
    let cell: ReturnType<typeof tabCell> = at(0, 0);
    while (cell) {
      seen.push(`${cell.row},${cell.column}`);
      cell = tabCell(cell, false, size);
    }
    expect(new Set(seen).size).toBe(24);
    expect(tabCell(at(0, 0), true, size)).toBeNull();
    expect(tabCell(at(1, 0), true, size)).toEqual(at(0, 3));
  });
});
