import { TextInput } from '@mantine/core';
import { useState } from 'react';
import { useFormat, useText } from '../../ui/language/language-context';
import { type NumberRange, numberIn, typedNumber } from './typed-number';

interface NumberFieldProps extends NumberRange {
  readonly label: string;
  readonly hint?: string;
  readonly value: number;
  readonly onValue: (value: number) => void;
}

/** A number that counts once the field is left; what cannot be read stays there with the reason. */
export const NumberField = ({ label, hint, value, onValue, ...range }: NumberFieldProps) => {
  const { labels } = useText();
  const { number } = useFormat();
  const [wrong, setWrong] = useState<string | null>(null);
  const shown = number(value);
  const leave = (typed: string): void => {
    const read = numberIn(typed, range);
    const reason =
      typedNumber(typed) === null ? labels.wrongNumber : labels.range(number(range.from), number(range.to));
    setWrong(read === null ? reason : null);
    if (read !== null && read !== value) onValue(read);
  };
  return (
    <TextInput
      key={shown}
      className="num"
      label={label}
      description={hint}
      defaultValue={shown}
      error={wrong}
      inputMode="decimal"
      autoComplete="off"
      onBlur={(event) => leave(event.currentTarget.value)}
    />
  );
};
