import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';

interface NamedFormProps {
  readonly label: string;
  readonly action: string;
  /** Null when it was done, otherwise what is wrong with the name. */
  readonly onName: (name: string) => Promise<string | null>;
}

/** A name and the button that keeps something under it. */
export const NamedForm = ({ label, action, onName }: NamedFormProps) => {
  const [name, setName] = useState('');
  const [wrong, setWrong] = useState<string | null>(null);
  const submit = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const trouble = await onName(name);
    setWrong(trouble);
    if (trouble === null) setName('');
  };
  return (
    <form className="row labels-named" noValidate onSubmit={(event) => void submit(event)}>
      <TextInput
        className="grow"
        label={label}
        value={name}
        error={wrong}
        maxLength={80}
        autoComplete="off"
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Button type="submit">{action}</Button>
    </form>
  );
};
