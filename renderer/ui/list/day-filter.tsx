import { TextInput } from '@mantine/core';
import { useId, useState } from 'react';
import { readTyped } from '../../domain/typing/read-typed';
import { useFormat, useText } from '../language/language-context';

interface DayFilterProps {
  readonly label: string;
  readonly day: string;
  readonly today: string;
  /** Told when the field is left; empty for today. */
  readonly onDay: (day: string) => void;
}

/** The day on which validity is judged: today until another is typed, a conference's for instance. */
export const DayFilter = ({ label, day, today, onDay }: DayFilterProps) => {
  const { products } = useText();
  const { date } = useFormat();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [unread, setUnread] = useState(false);
  const leave = (): void => {
    if (typed === null) return;
    const reading = readTyped({ type: 'date' }, typed);
    if (reading.outcome === 'problem') {
      setUnread(true);
      return;
    }
    const chosen = reading.outcome === 'value' ? String(reading.value) : '';
    setUnread(false);
    setTyped(null);
    onDay(chosen === today ? '' : chosen);
  };
  return (
    <span className="row filter-date">
      <label htmlFor={id}>{label}</label>
      <TextInput
        id={id}
        className="num"
        value={typed ?? date(day)}
        error={unread}
        title={unread ? products.dayUnread : undefined}
        onChange={(event) => setTyped(event.currentTarget.value)}
        onBlur={leave}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) leave();
        }}
        autoComplete="off"
      />
    </span>
  );
};
