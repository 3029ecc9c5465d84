import { Button } from '@mantine/core';
import { IconList, IconTable } from '@tabler/icons-react';
import { memo } from 'react';
import { Link } from 'wouter';
import { useText } from '../language/language-context';

interface ViewSwitchProps {
  readonly sheet: boolean;
  readonly listHref: string;
  readonly sheetHref: string;
}

const Views = ({ sheet, listHref, sheetHref }: ViewSwitchProps) => {
  const { grid } = useText();
  const view = (href: string, on: boolean, words: string, icon: typeof IconList) => {
    const Icon = icon;
    return (
      <Button
        component={Link}
        href={href}
        className={`view-button ${on ? 'set' : ''}`}
        aria-current={on ? 'page' : undefined}
        leftSection={<Icon className="icon" aria-hidden="true" />}
      >
        {words}
      </Button>
    );
  };
  return (
    <nav className="view-switch" aria-label={grid.view}>
      {view(listHref, !sheet, grid.asList, IconList)}
      {view(sheetHref, sheet, grid.asSheet, IconTable)}
    </nav>
  );
};

/** The same register as a list to look through, or as a sheet to type in. Not drawn anew with each letter of a search. */
export const ViewSwitch = memo(Views);
