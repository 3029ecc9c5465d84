import { Button } from '@mantine/core';
import { useText } from '../../language/language-context';
import type { ColumnFilters } from '../row/row-filter';
import type { GridColumn } from './grid-column';

interface FilteredColumnsProps {
  /** All of them: a filter goes on when its column is hidden. */
  readonly columns: readonly GridColumn[];
  readonly filters: ColumnFilters;
  readonly onClear: () => void;
}

/** Why the sheet shows fewer rows than the register has, and the way back: nobody may take them for lost. */
export const FilteredColumns = ({ columns, filters, onClear }: FilteredColumnsProps) => {
  const { grid } = useText();
  const names = columns.filter(({ key }) => key in filters).map(({ label }) => label);
  if (names.length === 0) return null;
  return (
    <>
      <span className="tone-lapsing">{grid.column.filtered(names.join(', '))}</span>
      <Button size="xs" onClick={onClear}>
        {grid.column.clearFilters}
      </Button>
    </>
  );
};
