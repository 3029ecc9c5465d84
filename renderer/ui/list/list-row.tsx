import { useText } from '../language/language-context';
import type { Column } from './column';
import { TickBox } from './tick-box';

interface ListRowProps<Row> {
  readonly id: string;
  readonly row: Row;
  readonly name: string;
  /** From 0 among the rows. */
  readonly index: number;
  /** Distance from the top of the body, px. */
  readonly start: number;
  readonly columns: readonly Column<Row>[];
  readonly active: boolean;
  readonly selected: boolean | undefined;
  readonly onChoose: (row: Row) => void;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onSelect: (index: number, extend: boolean) => void;
}

/** One row. The grid holds the focus and the keys; a click here is the same for the mouse. */
export const ListRow = <Row,>(props: ListRowProps<Row>) => {
  const { id, row, name, index, start, columns, active, selected, onChoose, onOpen, onSelect } = props;
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
      onClick={() => onChoose(row)}
      onDoubleClick={() => onOpen?.(row)}
    >
      {selected !== undefined && (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/interactive-supports-focus -- Space on the grid does the same
        <div
          role="gridcell"
          className="data-list-tick"
          aria-label={ui.list.selectRow(name)}
          onClick={(event) => {
            event.stopPropagation();
            onSelect(index, event.shiftKey);
          }}
        >
          <TickBox state={selected ? 'all' : 'none'} />
        </div>
      )}
      {columns.map((column) => (
        <div key={column.key} role="gridcell" className={`data-list-cell ${column.align ?? ''}`}>
          {column.cell(row)}
        </div>
      ))}
    </div>
  );
};
