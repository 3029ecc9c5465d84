import { memo, useInsertionEffect, useMemo, useRef } from 'react';
import { useText } from '../language/language-context';
import type { Column } from './column';
import { TickBox } from './tick-box';

/** What the mouse does to a row. */
interface RowActions<Row> {
  readonly choose: (row: Row) => void;
  readonly open: ((row: Row) => void) | undefined;
  readonly select: (index: number, extend: boolean) => void;
}

interface ListRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly rowName: (row: Row) => string;
  /** From 0 among the rows. */
  readonly index: number;
  /** Distance from the top of the body, px. */
  readonly start: number;
  readonly columns: readonly Column<Row>[];
  readonly active: boolean;
  readonly selected: boolean | undefined;
  readonly actions: RowActions<Row>;
}

/** The same object for as long as the list stands, which does what the newest `actions` do: a row need not be drawn anew for them. */
export const useRowActions = <Row,>(actions: RowActions<Row>): RowActions<Row> => {
  const newest = useRef(actions);
  useInsertionEffect(() => {
    newest.current = actions;
  });
  return useMemo(
    () => ({
      choose: (row) => newest.current.choose(row),
      open: (row) => newest.current.open?.(row),
      select: (index, extend) => newest.current.select(index, extend),
    }),
    [],
  );
};

interface TickCellProps {
  readonly label: string;
  readonly index: number;
  readonly selected: boolean;
  readonly onSelect: (index: number, extend: boolean) => void;
}

const TickCell = ({ label, index, selected, onSelect }: TickCellProps) => (
  // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- Space on the grid does the same
  <div
    role="gridcell"
    className="data-list-tick"
    aria-label={label}
    onClick={(event) => {
      event.stopPropagation();
      onSelect(index, event.shiftKey);
    }}
  >
    <TickBox state={selected ? 'all' : 'none'} />
  </div>
);

const AnyListRow = <Row,>(props: ListRowProps<Row>) => {
  const { id, row, rowName, index, start, columns, active, selected, actions } = props;
  const { ui } = useText();
  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- the grid around it has the keys (aria-activedescendant)
    <div
      id={id}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected ?? active}
      className={`data-list-line data-list-row ${active ? 'here' : ''} ${selected ? 'on' : ''}`}
      style={{ transform: `translateY(${start}px)` }}
      onClick={() => actions.choose(row)}
      onDoubleClick={() => actions.open?.(row)}
    >
      {selected !== undefined && (
        <TickCell label={ui.list.selectRow(rowName(row))} index={index} selected={selected} onSelect={actions.select} />
      )}
      {columns.map((column) => {
        const shown = column.cell(row);
        return (
          <div
            key={column.key}
            role="gridcell"
            className={`data-list-cell ${column.align ?? ''}`}
            // A narrow window cuts it: the mouse still reads the whole.
            title={typeof shown === 'string' ? shown : undefined}
          >
            {shown}
          </div>
        );
      })}
    </div>
  );
};

/** One row. The grid holds the focus and the keys; a click here is the same for the mouse. Drawn anew only when it differs. */
export const ListRow = memo(AnyListRow) as typeof AnyListRow;
