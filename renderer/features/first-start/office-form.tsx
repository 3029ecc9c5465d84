import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { planFirstStart } from '../../domain/plan/planners/plan-first-start';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { ProvinceField } from '../../ui/fields/place-fields';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { isProposed, type OfficeDraftField, readOfficeDraft, withProvince } from './office-draft';
import { useOfficeDraft } from './use-office-draft';

type TextField = Exclude<OfficeDraftField, 'provinceCode'>;

const idOf = (field: OfficeDraftField): string => `first-start-${field}`;

/** The office's name, its superior body and who works here: enough to begin. */
export const OfficeForm = () => {
  const { start, ui } = useText();
  const store = useStore();
  const { act } = useActions();
  const today = useToday();
  const { draft, change, drop } = useOfficeDraft();
  const [asked, setAsked] = useState(false);
  const [trouble, setTrouble] = useState<string | null>(null);
  const [busy, setBusy] = useState(false);
  const words = start.first;
  const labels: { readonly [F in OfficeDraftField]: string } = {
    provinceCode: words.province,
    name: words.name,
    superiorBody: words.superior,
    officerName: words.officer,
  };

  const reading = readOfficeDraft(draft);
  // Nothing is said before the officer wants to begin, and a gap that is filled is no gap any more.
  const missing = asked && !reading.ok ? reading.missing : [];

  const begin = async (): Promise<void> => {
    setTrouble(null);
    setAsked(true);
    if (!reading.ok) {
      const [first] = reading.missing;
      if (first) document.getElementById(idOf(first))?.focus();
      return;
    }
    setBusy(true);
    const acted = await act(planFirstStart(store, store.newId(), reading.entry, reading.entry.name));
    setBusy(false);
    if (acted.ok) drop();
    else setTrouble(acted.sentence);
  };
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (!busy) void begin();
  };
  const required = (field: OfficeDraftField): string => `${labels[field]} (${ui.required})`;
  const errorOf = (field: OfficeDraftField): string | undefined =>
    missing.includes(field) ? words.missing(labels[field]) : undefined;
  const proposed = (field: 'name' | 'superiorBody'): string | undefined =>
    isProposed(draft, field, today) ? words.proposed : undefined;
  const text = (
    field: TextField,
    label: string,
    more: { readonly hint?: string | undefined; readonly example?: string },
  ) => (
    <TextInput
      id={idOf(field)}
      label={label}
      description={more.hint}
      placeholder={more.example}
      value={draft[field]}
      error={errorOf(field)}
      onChange={(event) => change({ ...draft, [field]: event.currentTarget.value })}
      onFocus={({ currentTarget }) => {
        // Typing replaces a proposal. A click sets the caret after the focus, so that comes first.
        if (more.hint !== undefined) requestAnimationFrame(() => currentTarget.select());
      }}
      autoComplete="off"
      spellCheck={false}
    />
  );
  return (
    <form className="stack" noValidate onSubmit={submit}>
      <ProvinceField
        id={idOf('provinceCode')}
        label={required('provinceCode')}
        value={draft.provinceCode}
        error={errorOf('provinceCode')}
        onPick={(code) => change(withProvince(draft, code, today))}
        required
      />
      {text('name', required('name'), { hint: proposed('name'), example: words.nameExample })}
      {text('superiorBody', labels.superiorBody, { hint: proposed('superiorBody') })}
      {text('officerName', required('officerName'), { example: words.officerExample })}
      {trouble !== null && <ErrorPanel takesFocus>{trouble}</ErrorPanel>}
      <Button type="submit" variant="filled" loading={busy} style={{ justifySelf: 'start' }}>
        {words.begin}
      </Button>
    </form>
  );
};
