/** What of a key press tells which combination it is. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

export interface Combo {
  readonly key: string;
  readonly ctrl: boolean;
  readonly shift: boolean;
  readonly alt: boolean;
}

const long: Readonly<Record<string, string>> = { Space: ' ', Up: 'ArrowUp', Down: 'ArrowDown' };

/** `Ctrl+Shift+S` as it is written in the registry. */
export const comboOf = (text: string): Combo => {
  const parts = text.split('+');
  const last = parts.at(-1) ?? '';
  return {
    key: long[last] ?? last,
    ctrl: parts.includes('Ctrl'),
    shift: parts.includes('Shift'),
    alt: parts.includes('Alt'),
  };
};

/** A key that belongs to a composition is nobody's (a syllable of Telex is being put together). ⌘ counts as Ctrl. */
export const isPressed = (text: string, event: Pressed): boolean => {
  const { key, ctrl, shift, alt } = comboOf(text);
  return (
    !event.isComposing &&
    event.key.toLowerCase() === key.toLowerCase() &&
    (event.ctrlKey || event.metaKey) === ctrl &&
    event.shiftKey === shift &&
    event.altKey === alt
  );
};
