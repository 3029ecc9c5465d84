import { Button, Menu } from '@mantine/core';
import { useFormat, useText } from '../../language/language-context';
import type { SheetColumns } from './use-columns';

/** The columns that are hidden, to bring back one by one or all at once. */
export const HiddenColumns = ({ columns }: { readonly columns: SheetColumns }) => {
  const { grid } = useText();
  const { number } = useFormat();
  if (columns.hidden.length === 0) return null;
  return (
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
  );
};
