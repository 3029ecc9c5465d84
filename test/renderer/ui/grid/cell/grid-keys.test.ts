import { describe, expect, it } from 'vitest';
import { editorCommand, gridCommand } from '../../../../../renderer/ui/grid/cell/grid-keys';

const pressed = (
  key: string,
  with_: Partial<Record<'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey' | 'isComposing', boolean>> = {},
) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  isComposing: false,
  ...with_,
});

describe('gridCommand', () => {
  it.each([
    ['ArrowDown', {}, { do: 'move', move: { key: 'ArrowDown', ctrl: false }, extend: false }],
    [
      'ArrowRight',
      { shiftKey: true, ctrlKey: true },
      { do: 'move', move: { key: 'ArrowRight', ctrl: true }, extend: true },
    ],
    ['Enter', { shiftKey: true }, { do: 'move', move: { key: 'ArrowUp', ctrl: false }, extend: false }],
    ['Tab', { shiftKey: true }, { do: 'tab', back: true }],
    ['d', { ctrlKey: true }, { do: 'fill', way: 'down' }],
    ['R', { ctrlKey: true }, { do: 'fill', way: 'right' }],
    ['z', { ctrlKey: true }, { do: 'undo' }],
    ['Z', { ctrlKey: true, shiftKey: true }, { do: 'redo' }],
    ['y', { metaKey: true }, { do: 'redo' }],
    ['L', { ctrlKey: true, shiftKey: true }, { do: 'menu' }],
    ['ArrowDown', { altKey: true }, { do: 'choices' }],
    [';', { ctrlKey: true }, { do: 'today' }],
    [' ', { shiftKey: true }, { do: 'row' }],
    [' ', { ctrlKey: true }, { do: 'column' }],
    ['Enter', { ctrlKey: true }, { do: 'open' }],
    ['F2', {}, { do: 'edit' }],
    ['F6', {}, { do: 'leave' }],
    ['Backspace', {}, { do: 'clear' }],
    ['Escape', {}, { do: 'collapse' }],
  ] as const)('%s %o', (key, held, command) => {
    expect(gridCommand(pressed(key, held))).toEqual(command);
  });

  it('leaves letters, the clipboard, Alt and compositions alone', () => {
    expect(gridCommand(pressed('a'))).toBeNull();
    expect(gridCommand(pressed('v', { ctrlKey: true }))).toBeNull();
    expect(gridCommand(pressed('ArrowUp', { altKey: true }))).toBeNull();
    expect(gridCommand(pressed('Enter', { isComposing: true }))).toBeNull();
  });
});

describe('editorCommand', () => {
  it('stores with Enter and Tab, gives up with Esc, breaks the line with Alt+Enter', () => {
    expect(editorCommand(pressed('Enter'), false)).toEqual({ do: 'commit', after: { key: 'ArrowDown', ctrl: false } });
    expect(editorCommand(pressed('Tab', { shiftKey: true }), false)).toEqual({ do: 'commit', after: { tab: 'back' } });
    expect(editorCommand(pressed('Escape'), true)).toEqual({ do: 'cancel' });
    expect(editorCommand(pressed('Enter', { altKey: true }), true)).toEqual({ do: 'newLine' });
  });

  it('moves on with an arrow only where the cell was typed over', () => {
    expect(editorCommand(pressed('ArrowLeft'), true)).toEqual({
      do: 'commit',
      after: { key: 'ArrowLeft', ctrl: false },
    });
    expect(editorCommand(pressed('ArrowLeft'), false)).toBeNull();
    expect(editorCommand(pressed('ArrowLeft', { shiftKey: true }), true)).toBeNull();
  });

  it('never takes a key of a composition, nor the Backspace of Unikey', () => {
    expect(editorCommand(pressed('Enter', { isComposing: true }), true)).toBeNull();
    expect(editorCommand(pressed('Backspace'), true)).toBeNull();
  });
});
