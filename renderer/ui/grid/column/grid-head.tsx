import { Menu, TextInput } from '@mantine/core';
import { IconChevronDown, IconChevronUp, IconFilter } from '@tabler/icons-react';
import { memo, type PointerEvent, useRef } from 'react';
import { useText } from '../../language/language-context';
import type { GridView } from '../row/row-filter';
import type { GridColumn } from './grid-column';

/** What the officer may do with a column. */
export interface ColumnActions {
  readonly sort: (key: string, descending: boolean | null) => void;
  readonly filter: (key: string, text: string) => void;
  readonly hide: (key: string) => void;
  readonly move: (key: string, by: -1 | 1) => void;
  /** px. */
  readonly resize: (key: string, width: number) => void;
  /** A menu is closed: the keys belong to the cells again. */
  readonly back: () => void;
}

interface HeadProps {
  readonly columns: readonly GridColumn[];
  readonly widths: readonly number[];
  readonly view: GridView;
  readonly actions: ColumnActions;
  readonly onChoose: (column: number) => void;
}

/** One press on «wider» or «narrower», px. */
const resizeStep = 24;

/** From the box of the filter to the menu around it; every other key is the text's. */
const keysOfMenu: ReadonlySet<string> = new Set(['Escape', 'Tab', 'ArrowUp', 'ArrowDown']);

const ColumnMenu = ({
  column,
  width,
  sorted,
  filter,
  actions,
  first,
}: {
  readonly column: GridColumn;
  readonly width: number;
  readonly sorted: boolean;
  readonly filter: string;
  readonly actions: ColumnActions;
  readonly first: boolean;
}) => {
  const { grid } = useText();
  const words = grid.column;
  const { key, label } = column;
  return (
    <Menu
      position="bottom-end"
      width={220}
      trapFocus
      returnFocus={false}
      // A filter draws the rows anew under the head: a menu that hides for a moment would lose the letters being typed.
      hideDetached={false}
      // Letters filter at once, arrows go to the commands.
      withInitialFocusPlaceholder={false}
      onClose={actions.back}
    >
      <Menu.Target>
        {/* Out of the way of Tab, which goes to the cells: a key opens the menu of the active cell's column. */}
        <button
          type="button"
          className="sheet-head-menu"
          tabIndex={-1}
          data-column-menu={key}
          aria-label={words.menu(label)}
        >
          {filter === '' ? (
            <IconChevronDown className="icon" aria-hidden="true" />
          ) : (
            <IconFilter className="icon" aria-hidden="true" />
          )}
        </button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => actions.sort(key, false)}>{words.ascending}</Menu.Item>
        <Menu.Item onClick={() => actions.sort(key, true)}>{words.descending}</Menu.Item>
        {sorted && <Menu.Item onClick={() => actions.sort(key, null)}>{words.plain}</Menu.Item>}
        <Menu.Divider />
        <TextInput
          className="sheet-head-filter"
          label={words.filter}
          defaultValue={filter}
          data-autofocus
          onKeyDown={(event) => !keysOfMenu.has(event.key) && event.stopPropagation()}
          onChange={(event) => actions.filter(key, event.currentTarget.value)}
        />
        <Menu.Divider />
        <Menu.Item onClick={() => actions.resize(key, width + resizeStep)} closeMenuOnClick={false}>
          {words.wider}
        </Menu.Item>
        <Menu.Item onClick={() => actions.resize(key, width - resizeStep)} closeMenuOnClick={false}>
          {words.narrower}
        </Menu.Item>
        {!first && (
          <>
            <Menu.Item onClick={() => actions.move(key, -1)}>{words.left}</Menu.Item>
            <Menu.Item onClick={() => actions.move(key, 1)}>{words.right}</Menu.Item>
            <Menu.Item onClick={() => actions.hide(key)}>{words.hide}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};

const ResizeHandle = ({
  width,
  title,
  onResize,
}: {
  readonly width: number;
  readonly title: string;
  readonly onResize: (width: number) => void;
}) => {
  const start = useRef<{ readonly x: number; readonly width: number } | null>(null);
  const drag = (event: PointerEvent): void => {
    if (start.current) onResize(start.current.width + event.clientX - start.current.x);
  };
  return (
    <span
      className="sheet-resize"
      title={title}
      aria-hidden="true"
      onPointerDown={(event) => {
        event.preventDefault();
        event.stopPropagation();
        event.currentTarget.setPointerCapture(event.pointerId);
        start.current = { x: event.clientX, width };
      }}
      onPointerMove={drag}
      onPointerUp={() => {
        start.current = null;
      }}
    />
  );
};

interface HeadCellProps {
  readonly column: GridColumn;
  readonly index: number;
  readonly width: number;
  readonly sorted: 'ascending' | 'descending' | 'none';
  readonly filter: string;
  readonly actions: ColumnActions;
  readonly onChoose: (column: number) => void;
}

/** A cell of the head with its menu: a good deal of work, which no key in a cell and no scroll may ask for. */
const HeadCell = memo(({ column, index, width, sorted, filter, actions, onChoose }: HeadCellProps) => {
  const { grid } = useText();
  return (
    <div
      role="columnheader"
      aria-label={column.label}
      aria-colindex={index + 2}
      aria-sort={sorted}
      className={`sheet-head-cell ${index === 0 ? 'frozen' : ''}`}
    >
      <button type="button" className="sheet-head-name" tabIndex={-1} onClick={() => onChoose(index)}>
        <span className="cut" title={column.label}>
          {column.label}
        </span>
        {sorted === 'ascending' && <IconChevronUp className="icon" aria-hidden="true" />}
        {sorted === 'descending' && <IconChevronDown className="icon" aria-hidden="true" />}
      </button>
      <ColumnMenu
        column={column}
        width={width}
        sorted={sorted !== 'none'}
        filter={filter}
        actions={actions}
        first={index === 0}
      />
      <ResizeHandle
        width={width}
        title={grid.column.resize(column.label)}
        onResize={(next) => actions.resize(column.key, next)}
      />
    </div>
  );
});

/** The sticky head of a sheet: a click chooses the column, its menu sorts, filters, moves and hides it. */
export const GridHead = ({ columns, widths, view, actions, onChoose }: HeadProps) => {
  const { grid } = useText();
  const { sort, filters } = view;
  return (
    <div role="rowgroup" className="sheet-head">
      <div role="row" aria-rowindex={1} className="sheet-line">
        <div role="columnheader" className="sheet-number" aria-label={grid.number} />
        {columns.map((column, index) => (
          <HeadCell
            key={column.key}
            column={column}
            index={index}
            width={widths[index] ?? column.width}
            sorted={sort?.key === column.key ? (sort.descending ? 'descending' : 'ascending') : 'none'}
            filter={filters[column.key] ?? ''}
            actions={actions}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
};
