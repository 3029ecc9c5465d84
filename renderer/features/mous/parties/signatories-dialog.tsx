import { Button, Modal } from '@mantine/core';
import { IconPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { useLocation } from 'wouter';
import type { MouIssue } from '../../../domain/mou/mou-issue';
import { planEdit } from '../../../domain/plan/planners/plan-edit';
import { planAgencyMou } from '../../../domain/plan/planners/plan-mous';
import type { Conference } from '../../../domain/records/conference';
import { type Mou, mostSignatories, type Signatory } from '../../../domain/records/mou';
import { useDraft, useStore } from '../../../storage/hooks';
import { useActions } from '../../../ui/act/act-context';
import { DraftOffer } from '../../../ui/form/draft-offer';
import { useFormat, useText } from '../../../ui/language/language-context';
import { ErrorPanel } from '../../../ui/parts/error-panel';
import { type SignatorySpot, signatorySpot } from '../missing/issue-spot';
import { mousAddress } from '../mous-address';
import { signatoriesOfDraft, signingEarlier, typedSignatory } from './signatory-edits';
import { SignatoryRow } from './signatory-row';

const blank: Signatory = { office: '', signer: null, title: null, capacity: null, focal: null };

interface SignatoriesFormProps {
  readonly title: string;
  readonly action: string;
  readonly start: readonly Signatory[];
  /** Under which name typing is kept that is not saved: twenty offices are half an hour's work. */
  readonly draftKey: string;
  /** Where the cursor begins. */
  readonly at: SignatorySpot;
  /** Answers a sentence when it could not be saved. */
  readonly onSave: (signatories: readonly Signatory[]) => Promise<string | null>;
  readonly onClose: () => void;
}

const SignatoriesForm = ({ title, action, start, draftKey, at, onSave, onClose }: SignatoriesFormProps) => {
  const { mous, ui } = useText();
  const { number } = useFormat();
  const draft = useDraft(draftKey);
  /** Null until something is typed here. */
  const [typed, setTyped] = useState<readonly Signatory[] | null>(null);
  const [dropped, setDropped] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const words = mous.signatories;
  const rows = typed ?? start;
  const kept = typed === null && !dropped ? signatoriesOfDraft(draft.value) : null;
  const change = (next: readonly Signatory[]): void => {
    setTyped(next);
    draft.keep(next);
  };
  const save = async (): Promise<void> => {
    const sentence = await onSave(rows.map(typedSignatory));
    if (sentence === null) {
      draft.drop();
      onClose();
    } else setRefused(sentence);
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
        {kept && draft.at !== undefined && (
          <DraftOffer
            at={draft.at}
            onTake={() => setTyped(kept)}
            onDrop={() => {
              setDropped(true);
              draft.drop();
            }}
          />
        )}
        <p className="mute">{words.hint(number(mostSignatories))}</p>
        {rows.map((row, index) => (
          <SignatoryRow
            // oxlint-disable-next-line react/no-array-index-key -- offices have nothing but their order of signing
            key={index}
            index={index}
            signatory={row}
            removable={rows.length > 2}
            first={at.row === index ? at.key : null}
            onChange={(next) => change(rows.with(index, next))}
            onEarlier={() => change(signingEarlier(rows, index))}
            onRemove={() => change(rows.filter((_, place) => place !== index))}
          />
        ))}
        <div className="row wrap">
          <Button
            leftSection={<IconPlus className="icon" aria-hidden="true" />}
            disabled={rows.length >= mostSignatories}
            onClick={() => change([...rows, blank])}
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
      draftKey={`signatories/${mou.id}`}
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
      draftKey={`new-signatories/${conference.id}`}
      at={signatorySpot(start, null)}
      onSave={save}
      onClose={onClose}
    />
  );
};
