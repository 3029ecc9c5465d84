import type { ReactNode } from 'react';
import type { TableName } from '../../domain/records/table-name';
import { Page } from '../parts/page';
import { PageHead } from '../parts/page-head';
import { SheetGrid } from './sheet-grid';
import type { SheetGridProps } from './use-sheet';

interface RegisterSheetProps<T extends TableName> extends SheetGridProps<T> {
  readonly context: string;
  /** Switches between list and sheet. */
  readonly views: ReactNode;
  readonly filters: ReactNode;
}

/** A register as a sheet: the same head and filters as its list, and cells to type in. */
export const RegisterSheet = <T extends TableName>({ context, views, filters, ...sheet }: RegisterSheetProps<T>) => (
  <Page head={<PageHead title={sheet.title} context={context} actions={views} />} body="fill">
    {filters}
    <SheetGrid {...sheet} />
  </Page>
);
