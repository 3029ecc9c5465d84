import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { memo, type PointerEvent, useRef } from 'react';
import { useText } from '../../language/language-context';
import type { ColumnFilter, GridView } from '../row/row-filter';
import { type ColumnActions, ColumnMenu } from './column-menu';
import type { GridColumn } from './grid-column';

interface HeadProps {
  readonly columns: readonly GridColumn[];
  readonly widths: readonly number[];
  readonly view: GridView;
  readonly actions: ColumnActions;
  readonly onChoose: (column: number) => void;
}

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
  readonly filter: ColumnFilter | undefined;
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
            filter={filters[column.key]}
            actions={actions}
            onChoose={onChoose}
          />
        ))}
      </div>
    </div>
  );
};
