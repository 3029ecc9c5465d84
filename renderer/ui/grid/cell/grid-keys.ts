import type { MoveKey } from '../../../domain/grid/move-cell';

/** What a key asks of a grid whose cell is not being edited. */
export type GridCommand =
  | { readonly do: 'move'; readonly move: MoveKey; readonly extend: boolean }
  | { readonly do: 'tab'; readonly back: boolean }
  | { readonly do: 'fill'; readonly way: 'down' | 'right' }
  | {
      readonly do:
        | 'edit'
        | 'clear'
        | 'today'
        | 'all'
        | 'row'
        | 'column'
        | 'menu'
        | 'choices'
        | 'undo'
        | 'redo'
        | 'open'
        | 'collapse'
        | 'leave';
    };

/** Where the active cell goes once a text is stored. */
export type After = MoveKey | { readonly tab: 'next' | 'back' };

/** What a key asks of the cell editor; null: it belongs to the text. */
export type EditorCommand = { readonly do: 'commit'; readonly after: After } | { readonly do: 'cancel' | 'newLine' };

type Pressed = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing'>;

const moves: ReadonlySet<string> = new Set([
  'ArrowDown',
  'ArrowUp',
  'ArrowLeft',
  'ArrowRight',
  'Home',
  'End',
  'PageUp',
  'PageDown',
]);

const withControl: Readonly<Record<string, GridCommand>> = {
  a: { do: 'all' },
  d: { do: 'fill', way: 'down' },
  r: { do: 'fill', way: 'right' },
  z: { do: 'undo' },
  y: { do: 'redo' },
  ';': { do: 'today' },
  ' ': { do: 'column' },
  enter: { do: 'open' },
};

/** Letters of Excel's own: Ctrl+Shift+L is its filter. */
const withShift: Readonly<Record<string, GridCommand>> = {
  z: { do: 'redo' },
  l: { do: 'menu' },
};

const alone: Readonly<Record<string, GridCommand>> = {
  F2: { do: 'edit' },
  F6: { do: 'leave' },
  Delete: { do: 'clear' },
  Backspace: { do: 'clear' },
  Escape: { do: 'collapse' },
};

/** The keys of a spreadsheet (stack.md 1.2). A key that belongs to a composition is nobody's. */
export const gridCommand = (event: Pressed): GridCommand | null => {
  if (event.isComposing) return null;
  const { key, shiftKey } = event;
  if (event.altKey) return key === 'ArrowDown' ? { do: 'choices' } : null;
  const ctrl = event.ctrlKey || event.metaKey;
  if (moves.has(key)) return { do: 'move', move: { key, ctrl }, extend: shiftKey };
  if (ctrl) return (shiftKey ? withShift : withControl)[key.toLowerCase()] ?? null;
  if (key === 'Tab') return { do: 'tab', back: shiftKey };
  if (key === 'Enter')
    return { do: 'move', move: { key: shiftKey ? 'ArrowUp' : 'ArrowDown', ctrl: false }, extend: false };
  if (key === ' ' && shiftKey) return { do: 'row' };
  return alone[key] ?? null;
};

/**
 * In the editor: Enter and Tab store and move on, Esc gives up, Alt+Enter breaks the line. Arrows move the caret, except
 * when the cell was typed over: there they store and move on, as in a spreadsheet.
 */
export const editorCommand = (event: Pressed, typedOver: boolean): EditorCommand | null => {
  if (event.isComposing) return null;
  const { key, shiftKey, altKey, ctrlKey, metaKey } = event;
  if (key === 'Escape') return { do: 'cancel' };
  if (key === 'Enter' && altKey) return { do: 'newLine' };
  if (key === 'Enter') return { do: 'commit', after: { key: shiftKey ? 'ArrowUp' : 'ArrowDown', ctrl: false } };
  if (key === 'Tab') return { do: 'commit', after: { tab: shiftKey ? 'back' : 'next' } };
  const plain = !shiftKey && !altKey && !ctrlKey && !metaKey;
  if (typedOver && plain && moves.has(key)) return { do: 'commit', after: { key, ctrl: false } };
  return null;
};
