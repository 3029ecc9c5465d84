import { Button, Menu } from '@mantine/core';
import { useFormat, useText } from '../../language/language-context';
import type { SheetColumns } from './use-columns';

interface HiddenColumnsProps {
  readonly columns: SheetColumns;
  /** The rows are no longer sorted. */
  readonly onPlain: () => void;
}

/**
 * The columns that are hidden, to bring back one by one or all at once. Rows that stand in the order of one of them would
 * seem to stand in none.
 */
export const HiddenColumns = ({ columns, onPlain }: HiddenColumnsProps) => {
  const { grid } = useText();
  const { number } = useFormat();
  if (columns.hidden.length === 0) return null;
  const sorted = columns.hidden.find(({ key }) => key === columns.sort?.key);
  return (
    <>
      {sorted && (
        <>
          <span className="tone-lapsing">{grid.column.sortedByHidden(sorted.label)}</span>
          <Button
            size="xs"
            onClick={() => {
              columns.sortBy(null);
              onPlain();
            }}
          >
            {grid.column.plain}
          </Button>
        </>
      )}
      <Menu position="top-start">
        <Menu.Target>
          <Button size="xs">
            {grid.column.showAll} ({number(columns.hidden.length)})
          </Button>
        </Menu.Target>
        <Menu.Dropdown className="sheet-hidden-columns">
          {columns.hidden.map(({ key, label }) => (
            <Menu.Item key={key} closeMenuOnClick={false} onClick={() => columns.show(key)}>
              {label}
            </Menu.Item>
          ))}
          <Menu.Divider />
          <Menu.Item onClick={columns.reset}>{grid.column.reset}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
    </>
  );
};
