import { Textarea, TextInput } from '@mantine/core';
import { type KeyboardEvent, type ReactNode, useState } from 'react';

interface TypedFieldProps {
  readonly label: string;
  /** The stored value as text; shown while nothing is typed. */
  readonly shown: string;
  /** Typing kept from before a kill, to go on from. */
  readonly restored?: string | undefined;
  readonly lines?: boolean;
  readonly hint?: string | undefined;
  readonly required?: boolean;
  readonly error?: ReactNode;
  readonly unit?: string | undefined;
  /** What is typed, as it will be read: «90.000» beside «90000». Blank while it is no value. */
  readonly reading?: ((text: string) => string) | undefined;
  readonly numeric?: boolean;
  readonly disabled?: boolean;
  /** The first field of a dialog: the cursor stands in it when the dialog opens. */
  readonly first?: boolean;
  /** Each key: keep it, do not read it. */
  readonly onTyped: (text: string) => void;
  /** The field is left: read it, and answer whether the typing is done with (saved or same as before). */
  readonly onLeave: (text: string) => Promise<boolean> | boolean;
}

/**
 * A text field whose text is its own while somebody types (stack.md 2.2): it is not normalised, trimmed, replaced or
 * remounted between two keys, and Enter or Esc that belong to a composition pass by.
 */
export const TypedField = (props: TypedFieldProps) => {
  const { label, shown, restored, lines = false, hint, required = false, error, unit, numeric, disabled } = props;
  const [typed, setTyped] = useState<string | null>(restored ?? null);
  const text = typed ?? shown;
  const read = typed === null ? '' : (props.reading?.(typed) ?? '');
  const beside = [read === text.trim() ? '' : read, unit ?? ''].filter((part) => part !== '').join(' ');

  const leave = async (): Promise<void> => {
    if (typed === null) return;
    const left = typed;
    const done = await props.onLeave(left);
    // Typing that went on meanwhile stays.
    if (done) setTyped((now) => (now === left ? null : now));
  };
  const press = (event: KeyboardEvent<HTMLElement>): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape' && typed !== null) {
      event.stopPropagation();
      setTyped(null);
      props.onTyped(shown);
      void props.onLeave(shown);
    }
    if (event.key === 'Enter' && (!lines || event.ctrlKey)) void leave();
  };
  const input = {
    label,
    description: hint,
    withAsterisk: false,
    required,
    error,
    disabled: disabled ?? false,
    value: text,
    'data-autofocus': props.first === true ? true : undefined,
    spellCheck: false,
    autoComplete: 'off',
    inputWrapperOrder: ['label' as const, 'description' as const, 'input' as const, 'error' as const],
    onBlur: () => void leave(),
    onKeyDown: press,
  };
  const change = (next: string): void => {
    setTyped(next);
    props.onTyped(next);
  };
  if (lines) return <Textarea {...input} onChange={(event) => change(event.currentTarget.value)} />;
  return (
    <TextInput
      {...input}
      className={numeric ? 'num' : undefined}
      rightSection={beside === '' ? undefined : <span className="faint field-unit num">{beside}</span>}
      // Digits are 8 px wide in this size; a unit alone stands in 52.
      rightSectionWidth={beside === '' ? undefined : Math.max(52, beside.length * 8 + 14)}
      rightSectionPointerEvents="none"
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
};
