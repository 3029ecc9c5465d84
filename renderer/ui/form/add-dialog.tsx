import { Button, Modal, TextInput } from '@mantine/core';
import { type FormEvent, type ReactNode, useEffect, useMemo, useRef, useState } from 'react';
import type { Alike } from '../../domain/merge/alike-records';
import type { Issue } from '../../domain/records/issue';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import type { Acted } from '../act/act-context';
import { useOnce } from '../act/use-once';
import { PickField, type PickOption } from '../fields/pick-field';
import { useText } from '../language/language-context';
import { ErrorPanel } from '../parts/error-panel';
import { type AddTyped, addTypedOf, nothingTyped } from './add-draft';
import { AlikeNote } from './alike-note';
import { DoubtReason } from './doubt-reason';
import { DraftOffer } from './draft-offer';
import type { FormDraft } from './form-contract';

/** A further box of the dialog. */
export interface AddBox {
  readonly key: string;
  readonly label: string;
  readonly required: boolean;
  readonly numeric?: boolean;
  /** Why the text cannot be saved; null when it can. */
  readonly problem: (text: string) => string | null;
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
  /** What else is asked of a record of the picked kind. */
  readonly boxes?: (picked: string | null) => readonly AddBox[];
  /** Shown while it is typed; never blocks (R8). Keep the object while nothing changes. */
  readonly alike: {
    readonly find: (typed: AddTyped) => readonly Alike[];
    readonly addressOf: (id: string) => string;
  };
  /** What a rule doubts about what is typed; it is added with a typed reason only (R6). */
  readonly doubts?: (typed: AddTyped) => readonly Issue[];
  /** Keeps what is typed, also through a kill; «Để sau» leaves it there. */
  readonly draft: FormDraft;
  readonly action: string;
  /**
   * `name` is cleaned and not empty, the boxes have no problem, `why` says why a doubted value is kept (null: none is). What it
   * opens afterwards is its own affair.
   */
  readonly onAdd: (typed: AddTyped, why: string | null) => Promise<Acted>;
  readonly onClose: () => void;
}

/** What is typed, kept with each key, and the draft of the last time as long as it is only offered. */
const useTyped = (draft: FormDraft) => {
  const { keep } = draft;
  const [typed, setTyped] = useState<AddTyped>(nothingTyped);
  const [answered, setAnswered] = useState(false);
  const left = useMemo(() => (draft.loading ? null : addTypedOf(draft.value)), [draft.loading, draft.value]);
  const change = (next: AddTyped): void => {
    setTyped(next);
    // The first key of something new does away with what was offered; it is the officer's answer.
    setAnswered(true);
    keep(next);
  };
  const take = (): void => {
    setAnswered(true);
    if (left) setTyped(left);
  };
  const taken = useRef(false);
  useEffect(() => {
    if (left === null || draft.resumed !== true || taken.current) return;
    taken.current = true;
    setAnswered(true);
    setTyped(left);
  }, [left, draft.resumed]);
  const letGo = (): void => {
    setAnswered(true);
    draft.drop();
  };
  return { typed, change, take, letGo, offered: answered || left === null ? undefined : draft.at };
};

const AddForm = ({ hint, name, pick, boxes, alike, doubts, draft, action, onAdd, onClose }: AddFormProps) => {
  const { ui } = useText();
  const form = useRef<HTMLFormElement>(null);
  const { typed, change, take, letGo, offered } = useTyped(draft);
  const [asked, setAsked] = useState(false);
  const [refused, setRefused] = useState<string | null>(null);
  const found = useMemo(() => alike.find(typed), [alike, typed]);
  const doubted = useMemo(() => doubts?.(typed) ?? [], [doubts, typed]);
  const [why, setWhy] = useState('');
  const more = boxes?.(typed.picked) ?? [];
  const textOf = (key: string): string => typed.more[key] ?? '';
  const troubles = [
    normaliseLine(typed.name) === '' ? name.missing : null,
    pick.missing !== undefined && typed.picked === null ? pick.missing : null,
    ...more.map(({ key, problem }) => problem(textOf(key))),
  ];
  const troubleAt = (index: number): string | undefined => (asked ? (troubles[index] ?? undefined) : undefined);
  const once = useOnce();
  const add = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    setAsked(true);
    const first = troubles.findIndex((trouble) => trouble !== null);
    if (first >= 0) {
      form.current?.querySelectorAll<HTMLInputElement>('input:not([type="hidden"])')[first]?.focus();
      return;
    }
    const reason = normaliseLine(why);
    if (doubted.length > 0 && reason === '') {
      form.current?.querySelector<HTMLInputElement>('.doubt-reason input')?.focus();
      return;
    }
    const record = { ...typed, name: normaliseLine(typed.name) };
    const acted = await once(() => onAdd(record, doubted.length > 0 ? reason : null));
    if (!acted) return;
    if (acted.ok) {
      draft.drop();
      onClose();
    } else setRefused(acted.sentence);
  };
  return (
    <form className="stack" noValidate ref={form} onSubmit={(event) => void add(event)}>
      {offered !== undefined && <DraftOffer at={offered} onTake={take} onDrop={letGo} />}
      <p className="mute">{hint}</p>
      <TextInput
        label={`${name.label} (${ui.required})`}
        value={typed.name}
        onChange={(event) => change({ ...typed, name: event.currentTarget.value })}
        error={troubleAt(0)}
        required
        withAsterisk={false}
        data-autofocus
        autoComplete="off"
        spellCheck={false}
      />
      <PickField
        label={`${pick.label} (${pick.missing === undefined ? ui.optional : ui.required})`}
        options={pick.options}
        value={typed.picked}
        onPick={(picked) => change({ ...typed, picked })}
        required={pick.missing !== undefined}
        clearable={pick.missing === undefined}
        error={troubleAt(1)}
      />
      {more.map((box, index) => (
        <TextInput
          key={box.key}
          label={`${box.label} (${box.required ? ui.required : ui.optional})`}
          className={box.numeric ? 'num' : ''}
          value={textOf(box.key)}
          onChange={(event) => change({ ...typed, more: { ...typed.more, [box.key]: event.currentTarget.value } })}
          error={troubleAt(index + 2)}
          required={box.required}
          withAsterisk={false}
          autoComplete="off"
          spellCheck={false}
        />
      ))}
      {doubted.length > 0 && <DoubtReason issues={doubted} why={why} asked={asked} onWhy={setWhy} />}
      <AlikeNote found={found} addressOf={alike.addressOf} />
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

/** A new record begins with its name, one choice and what its kind cannot be without; the rest is filled in on its page. */
export const AddDialog = ({ opened, title, instead, ...form }: AddDialogProps) => (
  <Modal opened={opened} onClose={form.onClose} title={title}>
    {instead ?? <AddForm {...form} />}
  </Modal>
);
