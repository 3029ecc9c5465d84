import { Button } from '@mantine/core';
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { useFormat, useText } from '../language/language-context';
import type { Neighbours } from '../routing/last-order';

interface RecordStepsProps {
  readonly neighbours: Neighbours;
  readonly addressOf: (id: string) => string;
}

/** Where these keys belong to an open list of choices or to a menu. */
const isBusy = (target: EventTarget | null): boolean =>
  target instanceof Element &&
  target.closest('[role="listbox"], [role="menu"], [role="dialog"], [aria-expanded="true"]') !== null;

/** One record up or down in the list that it was opened from, also by Alt with an arrow: fifty dossiers without going back. */
export const RecordSteps = ({ neighbours, addressOf }: RecordStepsProps) => {
  const { ui } = useText();
  const { number } = useFormat();
  const [, navigate] = useLocation();
  const { previous, next, place, count } = neighbours;
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!event.altKey || event.ctrlKey || event.shiftKey || event.isComposing || event.defaultPrevented) return;
      const to = event.key === 'ArrowUp' ? previous : event.key === 'ArrowDown' ? next : null;
      if (to === null || isBusy(event.target)) return;
      event.preventDefault();
      navigate(addressOf(to));
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [previous, next, navigate, addressOf]);
  const step = (id: string | null, words: string, keys: string, icon: 'up' | 'down') => (
    <Button
      variant="subtle"
      disabled={id === null}
      aria-label={words}
      aria-keyshortcuts={keys}
      title={`${words} (${keys === 'Alt+ArrowUp' ? 'Alt ↑' : 'Alt ↓'})`}
      onClick={() => id !== null && navigate(addressOf(id))}
    >
      {icon === 'up' ? (
        <IconChevronUp className="icon" aria-hidden="true" />
      ) : (
        <IconChevronDown className="icon" aria-hidden="true" />
      )}
    </Button>
  );
  return (
    <span className="row record-steps">
      {step(previous, ui.previousRecord, 'Alt+ArrowUp', 'up')}
      {step(next, ui.nextRecord, 'Alt+ArrowDown', 'down')}
      <span className="faint num record-place">{ui.placeOf(number(place), number(count))}</span>
    </span>
  );
};
