import { useMemo, useState } from 'react';
import type { FormDraft } from '../../form/form-contract';
import {
  type ColumnLayout,
  type ColumnSort,
  layColumns,
  plainLayout,
  readLayout,
  widthOf,
  withHidden,
  withMoved,
  withWidth,
} from './column-layout';
import type { GridColumn } from './grid-column';

export interface SheetColumns {
  readonly shown: readonly GridColumn[];
  readonly hidden: readonly GridColumn[];
  /** px, of the shown ones. */
  readonly widths: readonly number[];
  readonly sort: ColumnSort | null;
  readonly sortBy: (sort: ColumnSort | null) => void;
  readonly hide: (key: string) => void;
  readonly show: (key: string) => void;
  readonly move: (key: string, by: -1 | 1) => void;
  readonly resize: (key: string, width: number) => void;
  readonly reset: () => void;
}

/** Columns as the officer arranged them; the arrangement is kept on this machine. */
export const useColumns = (columns: readonly GridColumn[], kept: FormDraft): SheetColumns => {
  const [own, setOwn] = useState<ColumnLayout | null>(null);
  const layout = useMemo(() => own ?? readLayout(kept.value), [own, kept.value]);
  const shown = useMemo(() => layColumns(columns, layout), [columns, layout]);
  const widths = useMemo(() => shown.map((column) => widthOf(column, layout)), [shown, layout]);
  const hidden = useMemo(() => columns.filter((column) => !shown.includes(column)), [columns, shown]);
  const { keep, drop } = kept;
  return useMemo(() => {
    const set = (next: ColumnLayout): void => {
      setOwn(next);
      keep(next);
    };
    return {
      shown,
      hidden,
      widths,
      sort: layout.sort,
      sortBy: (sort) => set({ ...layout, sort }),
      hide: (key) => set(withHidden(layout, key, true)),
      show: (key) => set(withHidden(layout, key, false)),
      move: (key, by) => set(withMoved(layout, columns, key, by)),
      resize: (key, width) => set(withWidth(layout, key, width)),
      reset: () => {
        setOwn(plainLayout);
        drop();
      },
    };
  }, [columns, layout, shown, hidden, widths, keep, drop]);
};
