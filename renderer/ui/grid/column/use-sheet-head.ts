import { type RefObject, startTransition, useCallback, useMemo } from 'react';
import type { TableName } from '../../../domain/records/table-name';
import type { EditorHandle } from '../cell/cell-editor';
import { withFilter } from '../row/row-filter';
import type { useSheet } from '../use-sheet';
import type { ColumnActions } from './column-menu';

type Sheet = Pick<ReturnType<typeof useSheet<TableName>>, 'columns' | 'setFilters' | 'chooseColumns'>;

interface SheetHead {
  readonly actions: ColumnActions;
  /** Chooses a whole column. */
  readonly choose: (column: number) => void;
}

/** What the head of a sheet does; the same functions until the columns are arranged anew, so that keys in cells leave it alone. */
export const useSheetHead = (
  { columns, setFilters, chooseColumns }: Sheet,
  editor: RefObject<EditorHandle | null>,
): SheetHead => {
  const { hide, move, resize, sortBy } = columns;
  const actions = useMemo(
    (): ColumnActions => ({
      sort: (key, descending) => sortBy(descending === null ? null : { key, descending }),
      // Behind the keys: to look through a whole register with each letter would hold the next one.
      filter: (key, filter) => startTransition(() => setFilters((filters) => withFilter(filters, key, filter))),
      hide,
      move,
      resize,
      back: () => editor.current?.focus(),
    }),
    [hide, move, resize, sortBy, setFilters, editor],
  );
  const choose = useCallback(
    (column: number): void => {
      chooseColumns(column, column);
      editor.current?.focus();
    },
    [chooseColumns, editor],
  );
  return { actions, choose };
};
