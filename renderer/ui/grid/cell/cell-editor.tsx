import {
  type CSSProperties,
  type KeyboardEvent,
  type RefObject,
  useImperativeHandle,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { OptionBook } from '../../../domain/typing/read-option';
import { fold } from '../../../domain/vietnamese/fold';
import { type After, editorCommand, type GridCommand, gridCommand } from './grid-keys';

/** What the mouse asks of the editor. */
export interface EditorHandle {
  /** Without scrolling. */
  readonly focus: () => void;
  readonly isOpen: () => boolean;
  readonly edit: () => void;
  /** Stores what is being typed; nothing when nothing is. */
  readonly commit: () => void;
}

interface CellEditorProps {
  readonly handle: RefObject<EditorHandle | null>;
  readonly id: string;
  /** Column, row and record, for whoever hears the screen. */
  readonly label: string;
  readonly describedBy: string;
  /** Where the active cell lies in the sheet, px. */
  readonly place: CSSProperties;
  /** What the cell shows now; F2 goes on from it. */
  readonly text: string;
  readonly readOnly: boolean;
  readonly book: OptionBook | null;
  readonly onCommand: (command: GridCommand) => boolean;
  readonly onCommit: (text: string, after: After | null) => void;
  /** Each key; null when the box is closed again. */
  readonly onTyping: (text: string | null) => void;
  /** Typing begins: the cell has to be in sight. */
  readonly onStart: () => void;
}

/** As many as one looks through; more are found by typing. */
const shownOptions = 8;

const matching = (book: OptionBook | null, text: string) => {
  if (!book) return [];
  const asked = fold(text);
  if (asked === '') return book.options.slice(0, shownOptions);
  const found = book.options.filter(({ label }) => fold(label).includes(asked));
  // What begins like the typed text is what is meant most often; the rest keeps the order of the list.
  const begins = ({ label }: (typeof found)[number]): number => (fold(label).startsWith(asked) ? 0 : 1);
  return found.toSorted((a, b) => begins(a) - begins(b)).slice(0, shownOptions);
};

/**
 * The one text box of a sheet. It always has the focus and lies unseen over the active cell, so that the first letter, a
 * composition or Unikey's Backspace find a box that is already there (stack.md 1.2, 2.2). What is typed stays as it is
 * until the cell is left.
 */
export const CellEditor = (props: CellEditorProps) => {
  const { handle, id, label, describedBy, place, text, readOnly, book, onCommand, onCommit, onTyping, onStart } = props;
  const box = useRef<HTMLTextAreaElement>(null);
  const mode = useRef<'idle' | 'typedOver' | 'editing'>('idle');
  /** The text while the box is open; null when it only waits. */
  const [typed, setTyped] = useState<string | null>(null);
  const [chosen, setChosen] = useState(-1);
  const options = useMemo(() => (typed === null ? [] : matching(book, typed)), [book, typed]);

  const open = (how: 'typedOver' | 'editing', start: string): void => {
    mode.current = how;
    setTyped(start);
    setChosen(-1);
    onTyping(start);
    onStart();
  };
  const close = (): void => {
    mode.current = 'idle';
    if (box.current) box.current.value = '';
    setTyped(null);
    setChosen(-1);
    onTyping(null);
  };
  const commit = (after: After | null): void => {
    const picked = options[chosen]?.label;
    const value = picked ?? box.current?.value ?? '';
    close();
    onCommit(value, after);
  };
  const startEditing = (): void => {
    if (readOnly || !box.current) return;
    box.current.value = text;
    box.current.setSelectionRange(text.length, text.length);
    open('editing', text);
  };

  useImperativeHandle(handle, () => ({
    focus: () => box.current?.focus({ preventScroll: true }),
    isOpen: () => mode.current !== 'idle',
    edit: startEditing,
    commit: () => {
      if (mode.current !== 'idle') commit(null);
    },
  }));

  const pressOpen = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    const { key } = event;
    const composing = event.nativeEvent.isComposing;
    if (!composing && options.length > 0 && (key === 'ArrowDown' || (key === 'ArrowUp' && chosen >= 0))) {
      event.preventDefault();
      setChosen((now) => Math.min(options.length - 1, Math.max(-1, now + (key === 'ArrowDown' ? 1 : -1))));
      return;
    }
    const command = editorCommand(event.nativeEvent, mode.current === 'typedOver' && options.length === 0);
    if (!command) return;
    event.preventDefault();
    event.stopPropagation();
    if (command.do === 'commit') commit(command.after);
    else if (command.do === 'cancel') close();
    else
      event.currentTarget.setRangeText(
        '\n',
        event.currentTarget.selectionStart,
        event.currentTarget.selectionEnd,
        'end',
      );
  };
  const press = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    if (mode.current !== 'idle') {
      pressOpen(event);
      return;
    }
    const command = gridCommand(event.nativeEvent);
    if (command?.do === 'edit' || (command?.do === 'choices' && book)) {
      event.preventDefault();
      startEditing();
    } else if (command && onCommand(command)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };
  const input = (): void => {
    const now = box.current?.value ?? '';
    if (readOnly) {
      if (box.current) box.current.value = '';
    } else if (mode.current === 'idle') open('typedOver', now);
    else {
      setTyped(now);
      setChosen(-1);
      onTyping(now);
    }
  };

  return (
    <div className={`sheet-editor ${typed === null ? '' : 'open'}`} style={place}>
      <textarea
        ref={box}
        className={`sheet-editor-box ${typed === null ? '' : 'open'}`}
        aria-label={label}
        aria-describedby={describedBy}
        aria-autocomplete={book ? 'list' : 'none'}
        aria-controls={options.length > 0 ? `${id}-options` : undefined}
        aria-activedescendant={options.length > 0 && chosen >= 0 ? `${id}-option-${chosen}` : undefined}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        defaultValue=""
        onKeyDown={press}
        onInput={input}
        onCompositionStart={() => {
          if (mode.current === 'idle' && !readOnly) open('typedOver', '');
        }}
        onBlur={() => {
          if (mode.current !== 'idle') commit(null);
        }}
      />
      {options.length > 0 && (
        <div className="sheet-options" id={`${id}-options`} role="listbox" aria-label={label}>
          {options.map((option, index) => (
            // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/prefer-tag-over-role -- the text box has the keys
            <div
              key={option.value}
              id={`${id}-option-${index}`}
              role="option"
              aria-selected={index === chosen}
              className={index === chosen ? 'here' : ''}
              onPointerDown={(event) => {
                // Before the box loses the focus and takes what was typed so far.
                event.preventDefault();
                close();
                onCommit(option.label, null);
              }}
            >
              {option.label}
            </div>
          ))}
        </div>
      )}
    </div>
  );
};
