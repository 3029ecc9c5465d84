import { type ReactNode, useCallback } from 'react';
import type { TableName } from '../../domain/records/table-name';
import type { RecordOf } from '../../domain/records/tables';
import type { OptionBook } from '../../domain/typing/read-option';
import { Page } from '../parts/page';
import { PageHead } from '../parts/page-head';
import { useGridColumns } from './column/use-grid-columns';
import { SheetGrid } from './sheet-grid';
import type { SheetGridProps } from './use-sheet';
import { useGridRegister } from './write/use-grid-register';

/** What the list of a register hands over to its sheet: the same rows, head and filters. */
export interface SheetFrame<T extends TableName> extends Pick<SheetGridProps<T>, 'records' | 'searchedFor'> {
  readonly context: string;
  /** Switches between list and sheet. */
  readonly views: ReactNode;
  readonly filters: ReactNode;
}

interface RegisterSheetProps<T extends TableName>
  extends SheetFrame<T>,
    Omit<SheetGridProps<T>, 'register' | 'columns' | 'nameOf'> {
  readonly table: T;
  /** Every record of the table, whatever is searched for. */
  readonly all: readonly RecordOf<T>[];
  /** A record that holds nothing yet. The same function each time. */
  readonly blank: (id: string) => RecordOf<T>;
  readonly nameOf: (record: RecordOf<T>) => string;
  /** The lists of the table's reference fields; the same object until one of them changes. */
  readonly references?: Readonly<Record<string, OptionBook>>;
}

const noReferences: Readonly<Record<string, OptionBook>> = {};

/** A register as a sheet: the same head and filters as its list, and cells to type in. */
export const RegisterSheet = <T extends TableName>(props: RegisterSheetProps<T>) => {
  const { table, view, all, blank, nameOf: nameOfRecord, references, context, views, filters, ...sheet } = props;
  const columns = useGridColumns(table, references ?? noReferences);
  const register = useGridRegister(table, view, all, columns, blank);
  const nameOf = useCallback(
    (id: string): string => {
      const record = view.record(table, id);
      return record ? nameOfRecord(record) : '';
    },
    [view, table, nameOfRecord],
  );
  return (
    <Page head={<PageHead title={sheet.title} context={context} actions={views} />} body="fill">
      {filters}
      <SheetGrid {...sheet} view={view} register={register} columns={columns} nameOf={nameOf} />
    </Page>
  );
};
