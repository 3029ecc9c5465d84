import { useVirtualizer } from '@tanstack/react-virtual';
import { type HTMLAttributes, memo, type RefObject, useDeferredValue, useImperativeHandle } from 'react';
import type { CellRange } from '../../../domain/grid/cell-range';
import type { Issue } from '../../../domain/records/issue';
import type { GridColumn } from '../column/grid-column';
import { chosenIn } from '../use-sheet';
import type { HeldCells } from '../write/held-cells';
import { type SavingTexts, savingOfRow } from '../write/use-grid-writes';
import { GridRow } from './grid-row';
import { columnsInSight, headHeight, inSlots, rowHeight, rowsAround, slotsFor } from './sheet-geometry';

/** What the sheet asks of its rows. */
export interface BodyHandle {
  readonly scrollToRow: (row: number) => void;
}

interface GridBodyProps {
  readonly handle: RefObject<BodyHandle | null>;
  /** What scrolls; null before it is there. */
  readonly scroller: HTMLElement | null;
  /** Rows by id; one more row is drawn below them, for what is new. */
  readonly rows: readonly string[];
  readonly record: (id: string) => object | undefined;
  /** Why the record refuses edits; null where it takes them. */
  readonly lock: (id: string) => Issue | null;
  readonly columns: readonly GridColumn[];
  /** px. */
  readonly widths: readonly number[];
  readonly held: HeldCells;
  readonly saving: SavingTexts;
  /** Whether personal data may be shown in full. */
  readonly revealed: boolean;
  readonly range: CellRange;
  readonly active: { readonly row: number; readonly column: number };
  readonly pointer: HTMLAttributes<HTMLDivElement>;
}

const allColumns = [-1, -1] as const;

/** The rows in sight. Scrolling draws this part anew and nothing else of the sheet: head, text box and status stay. */
const GridBodyView = (props: GridBodyProps) => {
  const { handle, scroller, rows, record, lock, columns, widths, held, saving, revealed, range, active, pointer } =
    props;
  // oxlint-disable-next-line react/incompatible-library -- no React Compiler here; its values go nowhere else
  const virtual = useVirtualizer({
    count: rows.length + 1,
    getScrollElement: () => scroller,
    estimateSize: () => rowHeight,
    rangeExtractor: ({ startIndex, count }) => rowsAround(startIndex, slotsFor(scroller?.clientHeight ?? 0), count),
    // The head covers the first rows of the scroller.
    scrollPaddingStart: headHeight,
  });
  useImperativeHandle(handle, () => ({ scrollToRow: (row) => virtual.scrollToIndex(row, { align: 'auto' }) }), [
    virtual,
  ]);
  // A row that comes while the sheet is scrolled is drawn as far as one can see; the rest of it follows when the sheet stands.
  const standing = useDeferredValue(!virtual.isScrolling);
  const inSight = !standing || virtual.isScrolling;
  const [first, last] = inSight && scroller ? columnsInSight(widths, scroller) : allColumns;
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- the text box over the active cell has the focus and the keys
    <div role="rowgroup" className="sheet-body" style={{ height: virtual.getTotalSize() }} {...pointer}>
      {inSlots(virtual.getVirtualItems()).map(({ index, slot, start }) => {
        const id = rows[index];
        const [from, to] = chosenIn(range, index);
        return (
          <GridRow
            key={slot}
            index={index}
            top={start}
            record={id === undefined ? undefined : record(id)}
            locked={id !== undefined && lock(id) !== null}
            held={id === undefined ? undefined : held.byRow.get(id)}
            saving={id === undefined ? undefined : savingOfRow(saving, id)}
            columns={columns}
            first={first}
            last={last}
            revealed={revealed}
            from={from}
            to={to}
            active={index === active.row ? active.column : -1}
          />
        );
      })}
    </div>
  );
};

export const GridBody = memo(GridBodyView);
