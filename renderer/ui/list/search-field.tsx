import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { useText } from '../language/language-context';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly initial?: string;
  /** Told right after the key was drawn, so that a burst of keys (Unikey rewrites a syllable with several) asks once. */
  readonly onSearch: (text: string) => void;
  readonly width?: number;
}

/**
 * What is typed lives here alone: a value that came back from outside a little late would break Vietnamese typing
 * (stack.md: «đắk lắk» became «dđak lakkk»). Only the results follow behind.
 */
export const SearchField = ({ label, placeholder, initial = '', onSearch, width = 220 }: SearchFieldProps) => {
  const { ui } = useText();
  const [text, setText] = useState(initial);
  const waiting = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => () => clearTimeout(waiting.current), []);
  const change = (next: string): void => {
    setText(next);
    clearTimeout(waiting.current);
    waiting.current = setTimeout(() => onSearch(next));
  };
  return (
    <TextInput
      ref={input}
      type="search"
      className="search-field"
      aria-label={label}
      placeholder={placeholder ?? ui.search.placeholder}
      value={text}
      onChange={(event) => change(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing && text !== '') change('');
      }}
      leftSection={<IconSearch className="icon" aria-hidden="true" />}
      rightSection={
        text === '' ? null : (
          <CloseButton
            size="sm"
            aria-label={ui.search.clear}
            onClick={() => {
              change('');
              input.current?.focus();
            }}
          />
        )
      }
      style={{ width, flex: '0 1 auto', minWidth: 150 }}
      spellCheck={false}
      autoComplete="off"
    />
  );
};
