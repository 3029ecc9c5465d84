import { Button, TextInput } from '@mantine/core';
import { useRef, useState } from 'react';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import type { Acted } from '../act/act-context';

interface AddLineProps {
  readonly className?: string;
  /** What is typed: over the box, or inside it where the heading above says enough. */
  readonly label: string;
  readonly inside?: boolean;
  readonly button: string;
  /** Why nothing is added while nothing is typed. */
  readonly missing: string;
  readonly onAdd: (text: string) => Promise<Acted>;
}

/** One line that adds a record by its name or number; the rest of it follows in its own form. */
export const AddLine = ({ className = '', label, inside = false, button, missing, onAdd }: AddLineProps) => {
  const [text, setText] = useState('');
  const [trouble, setTrouble] = useState<string | null>(null);
  /** Lines on their way. */
  const underWay = useRef(0);
  const add = async (): Promise<void> => {
    const line = normaliseLine(text);
    if (line === '') {
      // Enter once more, before the line is there: it is no second one.
      if (underWay.current === 0) setTrouble(missing);
      return;
    }
    // The box is free for the next line at once: what is typed into it is neither put behind this one nor taken away with it.
    setText('');
    setTrouble(null);
    underWay.current += 1;
    const acted = await onAdd(line);
    underWay.current -= 1;
    if (acted.ok) return;
    setTrouble(`${line}: ${acted.sentence}`);
    setText((now) => (now === '' ? line : now));
  };
  return (
    <div className={`row ${className}`}>
      <TextInput
        className="grow"
        {...(inside ? { 'aria-label': label, placeholder: label } : { label })}
        value={text}
        error={trouble}
        onChange={(event) => setText(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.nativeEvent.isComposing) void add();
        }}
        autoComplete="off"
        spellCheck={false}
      />
      <Button onClick={() => void add()}>{button}</Button>
    </div>
  );
};
