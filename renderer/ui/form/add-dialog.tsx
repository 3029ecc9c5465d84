import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useMemo, useRef, useState } from 'react';
import { Link } from 'wouter';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import type { Acted } from '../act/act-context';
import { PickField, type PickOption } from '../fields/pick-field';
import { useText } from '../language/language-context';
import { ErrorPanel } from '../parts/error-panel';

/** Records whose name resembles the one that is typed, and where each is opened. */
interface Similar {
  readonly words: string;
  readonly find: (name: string) => readonly { readonly id: string; readonly name: string }[];
  readonly addressOf: (id: string) => string;
}

interface AddFormProps {
  readonly hint: string;
  readonly name: { readonly label: string; readonly missing: string };
  /** The one other thing that the record begins with; `missing` only where it cannot begin without. */
  readonly pick: {
    readonly label: string;
    readonly options: readonly PickOption[];
    readonly missing?: string;
  };
  /** Shown while the name is typed; never blocks (R8). Keep the object while nothing changes. */
  readonly similar?: Similar;
  readonly action: string;
  /** `name` is cleaned and not empty. What it opens afterwards is its own affair. */
  readonly onAdd: (name: string, picked: string | null) => Promise<Acted>;
  readonly onClose: () => void;
}

const SimilarNames = ({ similar, name }: { readonly similar: Similar; readonly name: string }) => {
  const found = useMemo(() => similar.find(name), [similar, name]);
  if (found.length === 0) return null;
  return (
    <ErrorPanel tone="warning">
      {similar.words}{' '}
      {found.map((each, index) => (
        <span key={each.id}>
          {index > 0 && ', '}
          <Link href={similar.addressOf(each.id)}>{each.name}</Link>
        </span>
      ))}
    </ErrorPanel>
  );
};

const AddForm = ({ hint, name, pick, similar, action, onAdd, onClose }: AddFormProps) => {
  const { ui } = useText();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<string | null>(null);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const cleaned = normaliseLine(typed);
  const lacksName = cleaned === '';
  const lacksPick = pick.missing !== undefined && picked === null;
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (lacksName || lacksPick) {
      form.current?.querySelectorAll('input')[lacksName ? 0 : 1]?.focus();
      return;
    }
    const acted = await onAdd(cleaned, picked);
    if (acted.ok) onClose();
    else setRefused(acted.sentence);
  };
  return (
    <form className="stack" noValidate ref={form} onSubmit={(event) => void add(event)}>
      <p className="mute">{hint}</p>
      <TextInput
        label={`${name.label} (${ui.required})`}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={asked && lacksName ? name.missing : undefined}
        required
        withAsterisk={false}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
      />
      {similar && <SimilarNames similar={similar} name={typed} />}
      <PickField
        label={`${pick.label} (${pick.missing === undefined ? ui.optional : ui.required})`}
        options={pick.options}
        value={picked}
        onPick={setPicked}
        required={pick.missing !== undefined}
        clearable={pick.missing === undefined}
        error={asked && lacksPick ? pick.missing : undefined}
      />
      {refused !== null && (
        <ErrorPanel key={refused} takesFocus>
          {refused}
        </ErrorPanel>
      )}
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button type="submit" variant="filled">
          {action}
        </Button>
      </div>
    </form>
  );
};

interface AddDialogProps extends AddFormProps {
  readonly opened: boolean;
  readonly title: string;
  /** Stands in the place of the form: why nothing can be added yet. */
  readonly instead?: ReactNode;
}

/** A new record begins with its name and one choice; everything else is filled in on its page. */
export const AddDialog = ({ opened, title, instead, ...form }: AddDialogProps) => (
  <Modal opened={opened} onClose={form.onClose} title={title}>
    {instead ?? <AddForm {...form} />}
  </Modal>
);
