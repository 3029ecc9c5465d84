import { Menu, TextInput } from '@mantine/core';
import { IconCheck, IconChevronDown, IconFilter } from '@tabler/icons-react';
import { type ComponentPropsWithRef, useState } from 'react';
import { useText } from '../../language/language-context';
import type { ColumnFilter } from '../row/row-filter';
import type { GridColumn } from './grid-column';

/** What the officer may do with a column. */
export interface ColumnActions {
  readonly sort: (key: string, descending: boolean | null) => void;
  /** Null lists every row again. */
  readonly filter: (key: string, filter: ColumnFilter | null) => void;
  readonly hide: (key: string) => void;
  readonly move: (key: string, by: -1 | 1) => void;
  /** px. */
  readonly resize: (key: string, width: number) => void;
  /** A menu is closed: the keys belong to the cells again. */
  readonly back: () => void;
}

/** One press on «wider» or «narrower», px. */
const resizeStep = 24;

/** From the box of the filter to the menu around it; every other key is the text's. */
const keysOfMenu: ReadonlySet<string> = new Set(['Escape', 'Tab', 'ArrowUp', 'ArrowDown']);

interface ColumnMenuProps {
  readonly column: GridColumn;
  readonly width: number;
  readonly sorted: boolean;
  readonly filter: ColumnFilter | undefined;
  readonly actions: ColumnActions;
  readonly first: boolean;
}

/** Out of the way of Tab, which goes to the cells: a key opens the menu of the active cell's column. */
const MenuButton = ({
  column,
  filter,
  ...others
}: Pick<ColumnMenuProps, 'column' | 'filter'> & ComponentPropsWithRef<'button'>) => {
  const { grid } = useText();
  return (
    <button
      type="button"
      className="sheet-head-menu"
      tabIndex={-1}
      data-column-menu={column.key}
      aria-label={grid.column.menu(column.label)}
      {...others}
    >
      {filter === undefined ? (
        <IconChevronDown className="icon" aria-hidden="true" />
      ) : (
        <IconFilter className="icon" aria-hidden="true" />
      )}
    </button>
  );
};

const OpenedMenu = ({ column, width, sorted, filter, actions, first }: ColumnMenuProps) => {
  const { grid } = useText();
  const words = grid.column;
  const { key } = column;
  return (
    <Menu
      defaultOpened
      position="bottom-end"
      width={220}
      trapFocus
      returnFocus={false}
      // A filter draws the rows anew under the head: a menu that hides for a moment would lose the letters being typed.
      hideDetached={false}
      // Letters filter at once, arrows go to the commands.
      withInitialFocusPlaceholder={false}
      onClose={actions.back}
    >
      <Menu.Target>
        <MenuButton column={column} filter={filter} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => actions.sort(key, false)}>{words.ascending}</Menu.Item>
        <Menu.Item onClick={() => actions.sort(key, true)}>{words.descending}</Menu.Item>
        {sorted && <Menu.Item onClick={() => actions.sort(key, null)}>{words.plain}</Menu.Item>}
        <Menu.Divider />
        <TextInput
          className="sheet-head-filter"
          label={words.filter}
          defaultValue={filter && 'holds' in filter ? filter.holds : ''}
          data-autofocus
          onKeyDown={(event) => !keysOfMenu.has(event.key) && event.stopPropagation()}
          onChange={(event) => actions.filter(key, { holds: event.currentTarget.value })}
        />
        {(['empty', 'filled'] as const).map((is) => {
          const on = filter !== undefined && 'is' in filter && filter.is === is;
          return (
            <Menu.Item
              key={is}
              aria-current={on ? 'true' : undefined}
              leftSection={on ? <IconCheck className="icon" aria-hidden="true" /> : undefined}
              onClick={() => actions.filter(key, on ? null : { is })}
            >
              {words[is]}
            </Menu.Item>
          );
        })}
        {filter && <Menu.Item onClick={() => actions.filter(key, null)}>{words.unfiltered}</Menu.Item>}
        <Menu.Divider />
        <Menu.Item onClick={() => actions.resize(key, width + resizeStep)} closeMenuOnClick={false}>
          {words.wider}
        </Menu.Item>
        <Menu.Item onClick={() => actions.resize(key, width - resizeStep)} closeMenuOnClick={false}>
          {words.narrower}
        </Menu.Item>
        {!first && (
          <>
            <Menu.Item onClick={() => actions.move(key, -1)}>{words.left}</Menu.Item>
            <Menu.Item onClick={() => actions.move(key, 1)}>{words.right}</Menu.Item>
            <Menu.Item onClick={() => actions.hide(key)}>{words.hide}</Menu.Item>
          </>
        )}
      </Menu.Dropdown>
    </Menu>
  );
};

/** Sorts, filters, moves, widens and hides one column. Made when it is opened first: a sheet has thirty of them. */
export const ColumnMenu = (props: ColumnMenuProps) => {
  const { column, filter } = props;
  const [opened, setOpened] = useState(false);
  if (opened) return <OpenedMenu {...props} />;
  return (
    <MenuButton
      column={column}
      filter={filter}
      aria-haspopup="menu"
      aria-expanded={false}
      onClick={() => setOpened(true)}
    />
  );
};
