import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { useText } from '../language/language-context';

interface OpeningRowProps {
  readonly name: string;
  /** What stands at the name, in the same line or under it. */
  readonly head: ReactNode;
  /** Words of the button that opens the form. */
  readonly edit: string;
  /** Words of the button that takes the record off. */
  readonly remove: string;
  readonly open: boolean;
  readonly onToggle: () => void;
  readonly onRemove: () => void;
  /** Buttons before the one that opens it. */
  readonly buttons?: ReactNode;
  /** Under the line while it is closed. */
  readonly closed?: ReactNode;
  /** The form. */
  readonly children: ReactNode;
}

/** One record in the list of a panel: a line, and its form under it once it is opened. */
export const OpeningRow = (props: OpeningRowProps) => {
  const { name, head, edit, remove, open, onToggle, onRemove, buttons, closed, children } = props;
  const { ui } = useText();
  return (
    <li className="stack">
      <div className="row">
        {head}
        {buttons}
        <Button size="xs" aria-expanded={open} onClick={onToggle}>
          {open ? ui.close : edit}
          <span className="unseen"> {name}</span>
        </Button>
      </div>
      {!open && closed}
      {open && (
        <>
          {children}
          <div>
            <Button size="xs" variant="subtle" onClick={onRemove}>
              {remove}
            </Button>
          </div>
        </>
      )}
    </li>
  );
};
