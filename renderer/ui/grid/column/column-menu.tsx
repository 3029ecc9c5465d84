import { Menu, TextInput } from '@mantine/core';
import { IconCheck, IconChevronDown, IconFilter } from '@tabler/icons-react';
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

/** Sorts, filters, moves, widens and hides one column. */
export const ColumnMenu = ({
  column,
  width,
  sorted,
  filter,
  actions,
  first,
}: {
  readonly column: GridColumn;
  readonly width: number;
  readonly sorted: boolean;
  readonly filter: ColumnFilter | undefined;
  readonly actions: ColumnActions;
  readonly first: boolean;
}) => {
  const { grid } = useText();
  const words = grid.column;
  const { key, label } = column;
  return (
    <Menu
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
        {/* Out of the way of Tab, which goes to the cells: a key opens the menu of the active cell's column. */}
        <button
          type="button"
          className="sheet-head-menu"
          tabIndex={-1}
          data-column-menu={key}
          aria-label={words.menu(label)}
        >
          {filter === undefined ? (
            <IconChevronDown className="icon" aria-hidden="true" />
          ) : (
            <IconFilter className="icon" aria-hidden="true" />
          )}
        </button>
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
