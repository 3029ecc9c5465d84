import { CloseButton, TextInput } from '@mantine/core';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useText } from '../language/language-context';
import type { SearchStart } from '../routing/use-search-text';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder?: string;
  /** What the field begins with; another object makes it begin anew. */
  readonly initial?: SearchStart;
  /** Told with each key, and takes a few milliseconds: Unikey rewrites a syllable with several. */
  readonly onSearch: (text: string) => void;
  readonly width?: number;
}

const blank: SearchStart = { text: '' };

/** Down from the search are the rows that it found: those of a list, or the cells of a sheet. */
const toRows = (field: HTMLElement): void => {
  const screen = field.closest('main, [role="dialog"]');
  screen?.querySelector<HTMLElement>('[role="grid"][tabindex], .sheet-editor-box')?.focus();
};

/**
 * What is typed lives in the field alone: a value that came back from outside a little late would break Vietnamese typing
 * (stack.md: «đắk lắk» became «dđak lakkk»). Only the results follow behind.
 */
export const SearchField = ({ label, placeholder, initial = blank, onSearch, width = 220 }: SearchFieldProps) => {
  const { ui } = useText();
  const [filled, setFilled] = useState(initial.text !== '');
  const input = useRef<HTMLInputElement>(null);
  const begun = useRef(initial);
  useEffect(() => {
    if (begun.current === initial || !input.current) return;
    begun.current = initial;
    input.current.value = initial.text;
    setFilled(initial.text !== '');
  }, [initial]);
  const read = (text: string): void => {
    setFilled(text !== '');
    // Within the key: the letter and the rows that it finds come with the next frame. To wait for the frame first would
    // cost half of one (measured at XL on two cores: median from key to painted rows 28 ms with, 17 to 24 ms without).
    flushSync(() => onSearch(text));
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
      defaultValue={initial.text}
      onChange={(event) => read(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.nativeEvent.isComposing) return;
        if (event.key === 'Escape' && filled) clear();
        if (event.key !== 'ArrowDown') return;
        event.preventDefault();
        toRows(event.currentTarget);
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
