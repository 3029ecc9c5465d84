import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useText } from '../language/language-context';
import type { Column, Sort } from './column';
import { type Selection, selectionOf, withAllShown } from './selection';
import { TickBox } from './tick-box';

interface ListHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (key: string) => void;
  readonly selection: Selection | undefined;
  readonly ids: () => readonly string[];
  readonly onSelect: ((selection: Selection) => void) | undefined;
}

const directionOf = (sort: Sort | null, key: string): 'ascending' | 'descending' | 'none' => {
  if (sort?.key !== key) return 'none';
  return sort.descending ? 'descending' : 'ascending';
};

const HeadCell = <Row,>({
  column,
  sort,
  onSort,
}: Pick<ListHeadProps<Row>, 'sort' | 'onSort'> & { column: Column<Row> }) => {
  const { ui } = useText();
  const direction = directionOf(sort, column.key);
  const className = `data-list-head-cell ${column.align ?? ''}`;
  if (!column.compare) {
    return (
      <div role="columnheader" className={className} aria-label={column.label}>
        <span className="cut">{column.head}</span>
      </div>
    );
  }
  const name = column.label ?? (typeof column.head === 'string' ? column.head : column.key);
  return (
    <div role="columnheader" className={className} aria-sort={direction} aria-label={name}>
      <button type="button" onClick={() => onSort(column.key)} aria-label={ui.list.sortBy(name)}>
        <span className="cut">{column.head}</span>
        {direction === 'ascending' && <IconChevronUp className="icon" aria-hidden="true" />}
        {direction === 'descending' && <IconChevronDown className="icon" aria-hidden="true" />}
      </button>
    </div>
  );
};

/** The sticky head of a list. */
export const ListHead = <Row,>({ columns, sort, onSort, selection, ids, onSelect }: ListHeadProps<Row>) => {
  const { ui } = useText();
  // The ids of a whole register are only asked for when something is selected: this runs with every key of a search.
  const state = selection && selection.size > 0 ? selectionOf(selection, ids()) : 'none';
  return (
    <div role="rowgroup" className="data-list-head">
      <div role="row" aria-rowindex={1} className="data-list-line">
        {selection && (
          <div role="columnheader" className="data-list-head-cell" aria-label={ui.list.selectAll}>
            <button
              type="button"
              role="checkbox"
              aria-checked={state === 'some' ? 'mixed' : state === 'all'}
              aria-label={ui.list.selectAll}
              onClick={() => onSelect?.(withAllShown(selection, ids()))}
            >
              <TickBox state={state} />
            </button>
          </div>
        )}
        {columns.map((column) => (
          <HeadCell key={column.key} column={column} sort={sort} onSort={onSort} />
        ))}
      </div>
    </div>
  );
};
