import { Button, Modal } from '@mantine/core';
import { useState } from 'react';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { blankConference } from '../../domain/records/conference';
import { readTyped } from '../../domain/typing/read-typed';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { TypedField } from '../../ui/fields/typed-field';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';

interface ConferenceDialogProps {
  readonly opened: boolean;
  readonly onClose: () => void;
  readonly onCreated: (id: string) => void;
}

interface Typed {
  readonly name: string;
  readonly day: string;
}

const readDay = (text: string): { readonly ok: boolean; readonly day: string | null } => {
  const reading = readTyped({ type: 'date' }, text);
  if (reading.outcome === 'empty') return { ok: true, day: null };
  return reading.outcome === 'value' ? { ok: true, day: String(reading.value) } : { ok: false, day: null };
};

const CreateForm = ({ onClose, onCreated }: Omit<ConferenceDialogProps, 'opened'>) => {
  const { conferences, ui } = useText();
  const words = conferences.createDialog;
  const store = useStore();
  const { act } = useActions();
  const [typed, setTyped] = useState<Typed>({ name: '', day: '' });
  const [asked, setAsked] = useState(false);
  const [dayLeft, setDayLeft] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const name = readTyped({ type: 'text' }, typed.name);
  const day = readDay(typed.day);
  const create = async (): Promise<void> => {
    setAsked(true);
    if (name.outcome !== 'value' || !day.ok) return;
    const office = store.records('offices')[0];
    const conference = {
      ...blankConference(store.newId()),
      name: String(name.value),
      startsOn: day.day,
      provinceCode: office?.provinceCode ?? null,
      host: office?.name ?? null,
    };
    const acted = await act(planCreate('conferences', conference, conference.name, 'conference'), {
      done: conferences.created(conference.name),
    });
    if (!acted.ok) {
      setRefused(acted.sentence);
      return;
    }
    onClose();
    onCreated(conference.id);
  };
  return (
    <form
      className="stack"
      onSubmit={(event) => {
        event.preventDefault();
        void create();
      }}
    >
      {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
      <TypedField
        label={`${words.name} (${ui.required})`}
        hint={words.nameHint}
        first
        shown={typed.name}
        error={asked && name.outcome !== 'value' ? words.nameMissing : undefined}
        onTyped={(text) => setTyped((now) => ({ ...now, name: text }))}
        onLeave={() => true}
      />
      <TypedField
        label={words.day}
        hint={words.dayHint}
        numeric
        shown={typed.day}
        error={(asked || dayLeft) && !day.ok ? ui.form.dateUnread(typed.day) : undefined}
        onTyped={(text) => setTyped((now) => ({ ...now, day: text }))}
        onLeave={() => {
          setDayLeft(true);
          return true;
        }}
      />
      <div className="row" style={{ justifyContent: 'flex-end' }}>
        <Button onClick={onClose}>{ui.cancel}</Button>
        <Button type="submit" variant="filled">
          {conferences.create}
        </Button>
      </div>
    </form>
  );
};

/** Name and day are enough to begin; the rest waits on the page of the conference. */
export const ConferenceDialog = ({ opened, onClose, onCreated }: ConferenceDialogProps) => {
  const { conferences } = useText();
  return (
    <Modal opened={opened} onClose={onClose} title={conferences.createDialog.title}>
      <CreateForm onClose={onClose} onCreated={onCreated} />
    </Modal>
  );
};
