import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type Cell, type CellRange, clampCell } from '../../domain/grid/cell-range';
import { type MoveKey, moveCell, tabCell } from '../../domain/grid/move-cell';
import type { StoreView } from '../../domain/plan/store-view';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';
import { formatDate } from '../../domain/vietnamese/format';
import { useOfferRetry } from '../act/retries';
import { useToday } from '../act/today';
import type { FormDraft } from '../form/form-contract';
import { createTyping } from '../form/typing';
import { cellText, type GridCells } from './cell/grid-cells';
import type { After, GridCommand } from './cell/grid-keys';
import type { AlikeLook, OpenText } from './cell/sheet-alike';
import type { GridColumn } from './column/grid-column';
import { useColumns } from './column/use-columns';
import type { Said } from './grid-status';
import { type ColumnFilters, type GridView, plainView } from './row/row-filter';
import { useGridRows } from './row/use-grid-rows';
import type { ReadBlock } from './selection/use-clipboard';
import { useSelection } from './selection/use-selection';
import type { GridRegister } from './write/judge-writes';
import { type GridOffer, useGridActions } from './write/use-grid-actions';
import { useGridWrites } from './write/use-grid-writes';

export interface SheetGridProps<T extends TableName> {
  /** The register's name. */
  readonly title: string;
  readonly view: StoreView;
  readonly register: GridRegister<T>;
  /** After the screen's search and filters; keep the array while nothing changes. */
  readonly records: readonly RecordOf<T>[];
  /** Another text lists the rows anew; the same one holds them still. */
  readonly searchedFor: string;
  /** The first one names the record and stands still at the left. */
  readonly columns: readonly GridColumn[];
  readonly nameOf: (id: string) => string;
  /** Keeps what is typed and not stored. */
  readonly draft: FormDraft;
  /** Keeps how the columns are arranged. */
  readonly arrangement: FormDraft;
  readonly newId: () => string;
  readonly readBlock: ReadBlock;
  readonly onOpen: (id: string) => void;
  /** Says which other records a row may be. */
  readonly alike?: AlikeLook<T>;
}

/** The way in which the sheet is moved and focused. */
export interface SheetWindow {
  /** Whole rows in sight. */
  readonly page: () => number;
  readonly bringIntoSight: (cell: Cell) => void;
  /** To the first columns: the frozen one is in sight wherever the sheet stands, and Home means its beginning. */
  readonly toStart: () => void;
  /** The menu in the head of a column. */
  readonly openMenu: (key: string) => void;
  /** Out of the cells, to what stands below them. */
  readonly leave: () => void;
}

const dateTypes: ReadonlySet<string> = new Set(['date', 'partialDate']);

/** Everything that a sheet knows and does, without how it is drawn. */
export const useSheet = <T extends TableName>(props: SheetGridProps<T>, window: SheetWindow) => {
  const { view: store, register, records, searchedFor, columns: all, draft, arrangement, newId, nameOf } = props;
  const today = useToday();
  const [filters, setFilters] = useState<ColumnFilters>(plainView.filters);
  const [said, setSaid] = useState<Said>({ message: '' });
  const say = useCallback(
    (message: string, offer?: GridOffer): void => setSaid({ message, ...(offer && { offer }) }),
    [],
  );
  const openText = useMemo(() => createTyping<OpenText | null>(null), []);
  const columns = useColumns(all, arrangement);
  const { sort } = columns;
  const view = useMemo((): GridView => ({ sort, filters }), [sort, filters]);
  const writes = useGridWrites(store, register, draft, newId);
  const { added, waits } = writes;
  const exists = useCallback(
    // A row of the sheet's own is looked up in the store itself: its list may be drawn a moment later.
    (id: string) => register.has(id) || (added.includes(id) && register.record(id) !== undefined),
    [register, added],
  );
  const rows = useGridRows({ records, columns: all, view, searchedFor, added, waits, exists });
  // One empty row more: typing or pasting in it adds a record.
  const size = { rows: rows.length + 1, columns: columns.shown.length };
  const selection = useSelection(size);
  const { held, saving } = writes;
  const cells = useMemo(
    (): GridCells => ({ rows, columns: columns.shown, record: register.record, held, saving }),
    [rows, columns.shown, register, held, saving],
  );
  const actions = useGridActions({ cells, selection, writes, newId, nameOf, say });

  const asked = useRef<Cell | null>(null);
  const goTo = (cell: Cell, extend = false): void => {
    selection.select(cell, extend);
    window.bringIntoSight(cell);
    asked.current = cell.row >= size.rows ? cell : null;
  };
  const { bringIntoSight } = window;
  useEffect(() => {
    // A row that was typed a moment ago can be brought into sight when it is drawn.
    if (asked.current && asked.current.row < size.rows) bringIntoSight(asked.current);
    asked.current = null;
  }, [size.rows, bringIntoSight]);
  const move = (key: MoveKey, extend = false, within = size): void => {
    const room = { size: within, page: window.page(), filled: (cell: Cell) => cellText(cells, cell) !== '' };
    const to = moveCell(extend ? selection.end : selection.active, key, room);
    if (to) goTo(to, extend);
    if (key.key === 'Home') window.toStart();
  };
  const tab = (back: boolean, within = size): boolean => {
    const to = tabCell(selection.active, back, within);
    if (to) goTo(to);
    return to !== null;
  };
  const { selectRange } = selection;
  const lastRow = Math.max(0, rows.length - 1);
  const chooseColumns = useCallback(
    (left: number, right: number): void => selectRange({ top: 0, left, bottom: lastRow, right }),
    [selectRange, lastRow],
  );
  const chooseRows = (top: number, bottom: number): void =>
    selectRange({ top, left: 0, bottom, right: size.columns - 1 });
  const open = (row: number): boolean => {
    const id = rows[row];
    if (id === undefined || !register.has(id)) return false;
    props.onOpen(id);
    return true;
  };
  const activeColumn = columns.shown[selection.active.column];

  /** False: the key is not the sheet's, and does what it does elsewhere. */
  const command = (asked: GridCommand): boolean => {
    const { active, range } = selection;
    switch (asked.do) {
      case 'move':
        move(asked.move, asked.extend);
        return true;
      case 'tab':
        return tab(asked.back);
      case 'fill':
        actions.fill(asked.way);
        return true;
      case 'clear':
        actions.clear(range);
        return true;
      case 'today':
        if (!activeColumn || !dateTypes.has(activeColumn.field.type)) return false;
        actions.type(formatDate(today));
        return true;
      case 'all':
        selectRange({ top: 0, left: 0, bottom: lastRow, right: size.columns - 1 });
        return true;
      case 'row':
        chooseRows(range.top, range.bottom);
        return true;
      case 'column':
        chooseColumns(range.left, range.right);
        return true;
      case 'menu':
        if (activeColumn) window.openMenu(activeColumn.key);
        return activeColumn !== undefined;
      case 'undo':
        actions.undo();
        return true;
      case 'redo':
        actions.redo();
        return true;
      case 'open':
        return open(active.row);
      case 'collapse':
        selection.select(active);
        return true;
      case 'leave':
        window.leave();
        return true;
      case 'edit':
      case 'choices':
        return false;
    }
  };
  const typing = (text: string | null): void => {
    const key = activeColumn?.key ?? '';
    openText.set(text === null ? null : { key, text });
    writes.type(rows[selection.active.row], key, text);
  };
  const commit = (text: string, after: After | null): void => {
    if (text !== cellText(cells, selection.active)) actions.type(text);
    if (after === null) return;
    // What was typed in the empty row is a row from now on, with another empty one below it.
    const grows = rows[selection.active.row] === undefined && text.trim() !== '';
    const within = grows ? { ...size, rows: size.rows + 1 } : size;
    if ('tab' in after) tab(after.tab === 'back', within);
    else move(after, false, within);
  };

  const heldCells = useMemo(
    () =>
      rows.flatMap((id, row) => {
        const texts = held.byRow.get(id);
        if (!texts) return [];
        return columns.shown.flatMap(({ key }, column) => (texts.has(key) ? [{ row, column }] : []));
      }),
    [rows, held, columns.shown],
  );
  const nextHeld = (): void => {
    const { active } = selection;
    const after = heldCells.find(
      ({ row, column }) => row > active.row || (row === active.row && column > active.column),
    );
    const cell = after ?? heldCells[0];
    if (cell) goTo(clampCell(cell, size));
  };
  const { retry: retryHeld } = writes;
  const retry = useCallback((): void => void retryHeld({ label: '', reason: 'edit' }), [retryHeld]);
  const refused = useMemo(
    () => [...held.byRow.values()].some((row) => [...row.values()].some(({ trouble }) => trouble.kind === 'refused')),
    [held],
  );
  useOfferRetry(refused ? retry : null);
  return {
    view,
    setFilters,
    said,
    columns,
    writes,
    rows,
    size,
    selection,
    cells,
    actions,
    activeColumn,
    heldCount: heldCells.length,
    goTo,
    command,
    commit,
    typing,
    openText,
    chooseColumns,
    chooseRows,
    open,
    nextHeld,
    retry,
  };
};

/** The part of a row that lies in the chosen block: its first and last column, or -1 twice. */
export const chosenIn = ({ top, bottom, left, right }: CellRange, row: number): readonly [number, number] =>
  row >= top && row <= bottom ? [left, right] : [-1, -1];
