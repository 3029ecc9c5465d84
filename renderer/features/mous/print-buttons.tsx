import { Button, Menu } from '@mantine/core';
import { IconChevronDown, IconFile, IconFolder, IconPrinter } from '@tabler/icons-react';
import { useDesktop } from '../../storage/desktop-context';
import { useFormat, useText } from '../../ui/language/language-context';
import type { MouRow } from './mou-rows';

interface PrintButtonsProps {
  /** What would be printed. */
  readonly rows: readonly MouRow[];
  readonly working: boolean;
  readonly primary: boolean;
  readonly onApart: () => void;
  readonly onTogether: () => void;
}

/** The ways to save many memoranda. A browser has no folders to write into. */
export const PrintButtons = ({ rows, working, primary, onApart, onTogether }: PrintButtonsProps) => {
  const { mous } = useText();
  const { number } = useFormat();
  const { host } = useDesktop();
  const count = number(rows.length);
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant={primary ? 'filled' : 'default'}
          leftSection={<IconPrinter className="icon" aria-hidden="true" />}
          rightSection={<IconChevronDown className="icon" aria-hidden="true" />}
          disabled={working || rows.length === 0}
          title={rows.length === 0 ? mous.print.nothing : undefined}
        >
          {mous.print.action(count)}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        {host === 'electron' && (
          <Menu.Item leftSection={<IconFolder className="icon" aria-hidden="true" />} onClick={onApart}>
            {mous.print.folder(count)}
          </Menu.Item>
        )}
        <Menu.Item leftSection={<IconFile className="icon" aria-hidden="true" />} onClick={onTogether}>
          {mous.print.single(count)}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
};
