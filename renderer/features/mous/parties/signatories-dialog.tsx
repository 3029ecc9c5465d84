import { Button, Modal, TextInput } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { MouIssue } from '../../../domain/mou/mou-issue';
import { planEdit } from '../../../domain/plan/planners/plan-edit';
import { planAgencyMou } from '../../../domain/plan/planners/plan-mous';
import type { Conference } from '../../../domain/records/conference';
import { type Mou, mostSignatories, type Signatory } from '../../../domain/records/mou';
import { useStore } from '../../../storage/hooks';
import { useActions } from '../../../ui/act/act-context';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { type SignatorySpot, signatorySpot } from '../missing/issue-spot';
import { mousAddress } from '../mous-address';

const blank: Signatory = { office: '', signer: null, title: null, capacity: null, focal: null };
const keys = ['office', 'signer', 'title', 'capacity', 'focal'] as const;

interface SignatoriesFormProps {
  readonly title: string;
  readonly action: string;
  readonly start: readonly Signatory[];
  /** Where the cursor begins. */
  readonly at: SignatorySpot;
  /** Answers a sentence when it could not be saved. */
  readonly onSave: (signatories: readonly Signatory[]) => Promise<string | null>;
  readonly onClose: () => void;
}

const SignatoryRow = ({
  index,
  signatory,
  removable,
  first,
  onChange,
  onRemove,
}: {
  readonly index: number;
  readonly signatory: Signatory;
  readonly removable: boolean;
  readonly first: keyof Signatory | null;
  readonly onChange: (signatory: Signatory) => void;
  readonly onRemove: () => void;
}) => {
  const { mous } = useText();
  const { number } = useFormat();
  const words = mous.signatories;
  return (
    <fieldset className="mou-signatory">
      <legend className="medium num">{words.one(number(index + 1))}</legend>
      {keys.map((key) => (
        <TextInput
          key={key}
          label={words[key]}
          value={signatory[key] ?? ''}
          data-autofocus={first === key ? true : undefined}
          onChange={(event) => {
            const { value } = event.currentTarget;
            onChange({ ...signatory, [key]: key === 'office' || value !== '' ? value : null });
          }}
        />
      ))}
      <Button
        size="xs"
        variant="subtle"
        disabled={!removable}
        aria-label={words.remove(number(index + 1))}
        onClick={onRemove}
      >
        <IconTrash className="icon" aria-hidden="true" />
      </Button>
    </fieldset>
  );
};

const SignatoriesForm = ({ title, action, start, at, onSave, onClose }: SignatoriesFormProps) => {
  const { mous, ui } = useText();
  const { number } = useFormat();
  const [rows, setRows] = useState<readonly Signatory[]>(start);
  const [refused, setRefused] = useState<string | null>(null);
  const words = mous.signatories;
  const save = async (): Promise<void> => {
    const trimmed = rows.map((row) => ({ ...row, office: row.office.trim() }));
    const sentence = await onSave(trimmed);
    if (sentence === null) onClose();
    else setRefused(sentence);
  };
  return (
    <Modal opened onClose={onClose} title={title} size="60rem">
      <form
        className="stack"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        {refused !== null && <ErrorPanel takesFocus>{refused}</ErrorPanel>}
        <p className="mute">{words.hint(number(mostSignatories))}</p>
        {rows.map((row, index) => (
          <SignatoryRow
            // oxlint-disable-next-line react/no-array-index-key -- offices have nothing but their order of signing
            key={index}
            index={index}
            signatory={row}
            removable={rows.length > 2}
            first={at.row === index ? at.key : null}
            onChange={(next) => setRows(rows.map((each, place) => (place === index ? next : each)))}
            onRemove={() => setRows(rows.filter((_, place) => place !== index))}
          />
        ))}
        <div className="row wrap">
          <Button
            leftSection={<IconPlus className="icon" aria-hidden="true" />}
            disabled={rows.length >= mostSignatories}
            onClick={() => setRows([...rows, blank])}
          >
            {words.add}
          </Button>
          <span className="push" />
          <Button onClick={onClose}>{ui.cancel}</Button>
          <Button type="submit" variant="filled">
            {action}
          </Button>
        </div>
      </form>
    </Modal>
  );
};

/** The offices of a paper that was drawn up already, in the order of signing. */
export const SignatoriesDialog = ({
  mou,
  issue,
  onClose,
}: {
  readonly mou: Mou;
  /** What the officer came to put right. */
  readonly issue: MouIssue | null;
  readonly onClose: () => void;
}) => {
  const { mous } = useText();
  const store = useStore();
  const { act } = useActions();
  const save = async (signatories: readonly Signatory[]): Promise<string | null> => {
    const label = store.record('conferences', mou.conferenceId)?.name ?? '';
    const acted = await act(
      planEdit(store, { table: 'mous', id: mou.id, values: { signatories }, label, reason: 'mou' }),
    );
    return acted.ok ? null : acted.sentence;
  };
  const start = mou.signatories.length === 0 ? [blank, blank] : mou.signatories;
  return (
    <SignatoriesForm
      title={mous.signatories.dialog}
      action={mous.signatories.save}
      start={start}
      at={signatorySpot(start, issue)}
      onSave={save}
      onClose={onClose}
    />
  );
};

/** A new paper between offices. */
export const NewAgencyDialog = ({
  conference,
  onClose,
}: {
  readonly conference: Conference;
  readonly onClose: () => void;
}) => {
  const { mous } = useText();
  const { number } = useFormat();
  const store = useStore();
  const { act } = useActions();
  const [, navigate] = useLocation();
  const start: readonly Signatory[] = [{ ...blank, office: store.records('offices')[0]?.name ?? '' }, blank];
  const save = async (signatories: readonly Signatory[]): Promise<string | null> => {
    const plan = planAgencyMou(store, conference.id, signatories, () => store.newId());
    const acted = await act(plan, { done: mous.pairs.done(number(1)) });
    if (!acted.ok) return acted.sentence;
    navigate(mousAddress(conference.id));
    return null;
  };
  return (
    <SignatoriesForm
      title={mous.pairs.agency}
      action={mous.pairs.action(number(1))}
      start={start}
      at={signatorySpot(start, null)}
      onSave={save}
      onClose={onClose}
    />
  );
};
