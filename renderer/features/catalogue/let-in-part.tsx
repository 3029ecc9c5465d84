import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { planLetIn } from '../../domain/plan/planners/plan-let-in';
import type { Conference } from '../../domain/records/conference';
import { canLetIn } from '../../domain/validity/conference-gate';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import type { CatalogueRow } from './catalogue-model';

interface LetInProps {
  readonly conference: Conference;
  readonly row: CatalogueRow;
}

/** Fewer letters say nothing to whoever reads the note. */
const shortest = 5;

/** What stood here was pressed and is gone: the keyboard goes on where it stood. */
const takeFocus = (element: HTMLElement | null): void => element?.focus();

const LetInForm = ({ conference, row, onClose }: LetInProps & { readonly onClose: () => void }) => {
  const { catalogue, ui } = useText();
  const store = useStore();
  const { act } = useActions();
  const [typed, setTyped] = useState('');
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const reason = normaliseLine(typed);
  const { part } = row;
  const letIn = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    if (reason.length < shortest || part === 'printed') return;
    const order = { conferenceId: conference.id, productId: row.id, letIn: { against: part, reason } };
    const acted = await act(planLetIn(store, order), { done: catalogue.letIn.done(row.name) });
    if (acted.ok) onClose();
    else setRefused(acted.sentence);
  };
  return (
    <form className="stack" noValidate onSubmit={(event) => void letIn(event)}>
      <Textarea
        label={`${catalogue.letIn.why} (${ui.required})`}
        description={catalogue.letIn.hint}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={asked && reason.length < shortest ? catalogue.letIn.needed : undefined}
        maxLength={300}
        ref={takeFocus}
      />
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <div className="row">
        <Button type="submit">{catalogue.letIn.act}</Button>
        <Button onClick={onClose}>{ui.cancel}</Button>
      </div>
    </form>
  );
};

/** The officer's override of the gate (C3): given with a reason, taken back with one click. */
export const LetInPart = ({ conference, row }: LetInProps) => {
  const { catalogue, choices } = useText();
  const store = useStore();
  const { act } = useActions();
  const [form, setForm] = useState<'unseen' | 'open' | 'left'>('unseen');
  const { letIn, part } = row;
  if (letIn !== null) {
    const end = (): void => {
      const plan = planLetIn(store, { conferenceId: conference.id, productId: row.id, letIn: null });
      setForm('left');
      void act(plan, { done: catalogue.letIn.ended(row.name) });
    };
    return (
      <div className="stack">
        <ErrorPanel
          tone="warning"
          takesFocus={form === 'left'}
          action={<Button onClick={end}>{catalogue.letIn.end}</Button>}
        >
          {catalogue.letIn.kept(choices.keptOut[letIn.against])} {catalogue.letIn.reason(letIn.reason)}
        </ErrorPanel>
      </div>
    );
  }
  if (part === 'printed' || !canLetIn(part)) return null;
  if (form === 'open') return <LetInForm conference={conference} row={row} onClose={() => setForm('left')} />;
  return (
    <div>
      <Button ref={form === 'left' ? takeFocus : undefined} onClick={() => setForm('open')}>
        {catalogue.letIn.open}
      </Button>
    </div>
  );
};
