import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../language/language-context';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  readonly initial?: string;
  /** Told once a frame: a burst of keys (Unikey rewrites a syllable with several) asks once. */
  readonly onSearch: (text: string) => void;
  readonly width?: number;
}

/** Calls with the newest value when the next frame is drawn, so that the letter and the rows that it finds are one picture. */
const useWithNextFrame = (onSearch: (text: string) => void): ((text: string) => void) => {
  const frame = useRef(0);
  useEffect(() => () => cancelAnimationFrame(frame.current), []);
  return (text) => {
    cancelAnimationFrame(frame.current);
    // Left to React, the rows would come with the frame after this one.
    frame.current = requestAnimationFrame(() => flushSync(() => onSearch(text)));
  };
};

/**
 * What is typed lives in the field alone: a value that came back from outside a little late would break Vietnamese typing
 * (stack.md: «đắk lắk» became «dđak lakkk»). Only the results follow behind.
 */
export const SearchField = ({ label, placeholder, initial = '', onSearch, width = 220 }: SearchFieldProps) => {
  const { ui } = useText();
  const [filled, setFilled] = useState(initial !== '');
  const input = useRef<HTMLInputElement>(null);
  const tell = useWithNextFrame(onSearch);
  const read = (text: string): void => {
    setFilled(text !== '');
    tell(text);
  };
  const clear = (): void => {
    if (input.current) input.current.value = '';
    read('');
  };
  return (
    <TextInput
      ref={input}
      type="search"
      className="search-field"
      aria-label={label}
      placeholder={placeholder ?? ui.search.placeholder}
      defaultValue={initial}
      onChange={(event) => read(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && !event.nativeEvent.isComposing && filled) clear();
      }}
      leftSection={<IconSearch className="icon" aria-hidden="true" />}
      rightSection={
        filled ? (
          <CloseButton
            size="sm"
            aria-label={ui.search.clear}
            onClick={() => {
              clear();
              input.current?.focus();
            }}
          />
        ) : null
      }
      style={{ width, flex: '0 1 auto', minWidth: 150 }}
      spellCheck={false}
      autoComplete="off"
    />
  );
};
