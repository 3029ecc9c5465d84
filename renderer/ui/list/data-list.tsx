import { useElementSize, useMergedRef } from '@mantine/hooks';
import {
  type CSSProperties,
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../language/language-context';
import type { ListOrder } from '../routing/last-order';
import { type Column, columnsFor, nextSort, type Sort, sortRows } from './column';
import { ListHead } from './list-head';
import { rowAfterKey } from './list-keys';
import { ListRow, useRowActions } from './list-row';
import { rowsInSight, topThatShows } from './rows-in-sight';
import { type Selection, toggled, withAllShown, withRange } from './selection';
import './data-list.css';

export interface DataListProps<Row> {
  readonly label: string;
  /** In the list's own order; filtered by the caller. Keep the array while nothing changes. */
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  /** What the rows were looked for with: another search begins at its best row, at the top. */
  readonly searchedFor?: string;
  /** Hands over the order in which the rows stand, for who steps through their pages. Keep the function. */
  readonly onOrder?: ((order: ListOrder) => void) | undefined;
  /** 28 grid, 34 work list, 46 two lines. */
  readonly rowHeight: 28 | 34 | 46;
  readonly onOpen?: (row: Row) => void;
  /** Id of the row whose facts stand beside the list. */
  readonly active?: string | null;
  readonly onActive?: (row: Row) => void;
  readonly selected?: Selection;
  readonly onSelect?: (selection: Selection) => void;
  /** What stands in the place of rows when there are none. */
  readonly empty: ReactNode;
}

/** With the line under it. */
const headHeight = 29;

const useActiveRow = <Row,>(rows: readonly Row[], { rowKey, active, onActive }: DataListProps<Row>) => {
  const [own, setOwn] = useState<string | null>(null);
  const id = active === undefined ? own : active;
  const index = useMemo(() => (id === null ? -1 : rows.findIndex((row) => rowKey(row) === id)), [rows, rowKey, id]);
  const choose = (row: Row): void => {
    setOwn(rowKey(row));
    onActive?.(row);
  };
  return { index, choose };
};

/**
 * A list of any length as an ARIA grid: sticky head, sortable columns, only the rows in sight are drawn. Keys: arrows,
 * Home, End, Page Up, Page Down, Enter opens, Space selects, Shift extends, Ctrl+A selects what is shown.
 */
export const DataList = <Row,>(props: DataListProps<Row>) => {
  const { label, rows, rowKey, rowName, columns, rowHeight, onOpen, selected, onSelect, empty } = props;
  const { ui } = useText();
  const gridId = useId();
  const scroller = useRef<HTMLDivElement>(null);
  const size = useElementSize<HTMLDivElement>();
  const setScroller = useMergedRef(scroller, size.ref);
  const [sort, setSort] = useState<Sort | null>(null);
  const anchor = useRef(0);
  const shown = useMemo(() => columnsFor(columns, size.width), [columns, size.width]);
  const sorted = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const { index: activeIndex, choose } = useActiveRow(sorted, props);
  const { searchedFor } = props;
  const [scrolledTo, setScrolledTo] = useState({ top: 0, searchedFor });
  const top = scrolledTo.searchedFor === searchedFor ? scrolledTo.top : 0;
  const sight = { rowHeight, height: size.height - headHeight };
  const { first, end } = rowsInSight({ ...sight, count: sorted.length, top });
  const hasScrolled = useRef(false);
  const scrolled = (to: number): void => {
    hasScrolled.current = to > 0;
    const rowTop = Math.floor(to / rowHeight) * rowHeight;
    // Within the frame that scrolls: left to React, the rows would come one frame after their place.
    if (rowTop !== top) flushSync(() => setScrolledTo({ top: rowTop, searchedFor }));
  };
  // oxlint-disable-next-line react/exhaustive-deps -- another search is the reason to go to the top
  useLayoutEffect(() => {
    // A list that stands at its top is left alone: to scroll it would lay it out within the key.
    if (hasScrolled.current) scroller.current?.scrollTo({ top: 0 });
  }, [searchedFor]);

  const ids = (): readonly string[] => sorted.map(rowKey);
  const { onOrder } = props;
  useEffect(() => {
    const idAt = (index: number): string => {
      const row = sorted[index];
      return row === undefined ? '' : rowKey(row);
    };
    onOrder?.({ count: sorted.length, idAt });
  }, [onOrder, sorted, rowKey]);
  const select = (index: number, extend: boolean): void => {
    const row = sorted[index];
    if (!row || !selected || !onSelect) return;
    onSelect(extend ? withRange(selected, ids(), anchor.current, index) : toggled(selected, rowKey(row)));
    anchor.current = index;
  };
  const goTo = (index: number, extend: boolean): void => {
    const row = sorted[index];
    if (!row) return;
    if (extend && selected && onSelect) onSelect(withRange(selected, ids(), Math.max(0, activeIndex), index));
    else anchor.current = index;
    choose(row);
    const list = scroller.current;
    list?.scrollTo({ top: topThatShows({ ...sight, top: list.scrollTop }, index) });
  };
  const actions = useRowActions({ choose, open: onOpen, select });
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || event.target !== event.currentTarget) return;
    const page = Math.floor((size.height - headHeight) / rowHeight);
    const index = rowAfterKey(event.key, activeIndex, sorted.length, page);
    const row = sorted[activeIndex];
    if (index !== null && !event.altKey) goTo(index, event.shiftKey);
    else if (event.key === 'Enter' && row && onOpen) onOpen(row);
    else if (event.key === ' ' && selected) select(activeIndex, event.shiftKey);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey) && selected)
      onSelect?.(withAllShown(selected, ids()));
    else return;
    event.preventDefault();
  };

  const tracks = `${selected ? '36px ' : ''}${shown.map(({ track }) => track).join(' ')}`;
  return (
    <div
      ref={setScroller}
      className="data-list"
      role="grid"
      aria-label={label}
      aria-rowcount={sorted.length + 1}
      aria-colcount={shown.length + (selected ? 1 : 0)}
      aria-multiselectable={selected ? true : undefined}
      aria-activedescendant={activeIndex >= 0 ? `${gridId}-${activeIndex}` : undefined}
      aria-describedby={`${gridId}-keys`}
      tabIndex={0}
      onKeyDown={press}
      onScroll={(event) => scrolled(event.currentTarget.scrollTop)}
      style={{ '--tracks': tracks, '--row': `${rowHeight}px` } as CSSProperties}
    >
      <span id={`${gridId}-keys`} className="unseen" role="presentation" hidden>
        {ui.list.keys}
      </span>
      <ListHead
        columns={shown}
        sort={sort}
        onSort={(key) => setSort(nextSort(sort, key))}
        selection={selected}
        ids={ids}
        onSelect={onSelect}
      />
      {sorted.length === 0 ? (
        <div className="data-list-empty" role="row">
          <div role="gridcell">{empty}</div>
        </div>
      ) : (
        <div className="data-list-body" role="rowgroup" style={{ height: sorted.length * rowHeight }}>
          {sorted.slice(first, end).map((row, position) => {
            const index = first + position;
            return (
              // By place and not by record: with each letter of a search other records come into the same places, and
              // new words in a standing row cost a third of a new row.
              <ListRow
                key={index}
                id={`${gridId}-${index}`}
                row={row}
                rowName={rowName}
                index={index}
                start={index * rowHeight}
                columns={shown}
                active={index === activeIndex}
                selected={selected?.has(rowKey(row))}
                actions={actions}
              />
            );
          })}
        </div>
      )}
    </div>
  );
};
