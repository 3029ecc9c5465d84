import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { useStore } from '../../storage/hooks';
import { useActions } from '../../ui/act/act-context';
import { useToday } from '../../ui/act/today';
import { ProvinceField } from '../../ui/fields/place-fields';
import { useText } from '../../ui/language/language-context';
import { ErrorPanel } from '../../ui/parts/error-panel';
import { blankDraft, missingField, type OfficeDraft, officeOf, provincePhrase } from './office-draft';

/** The office's name, its superior body and who works here: enough to begin. */
export const OfficeForm = () => {
  const { start, ui } = useText();
  const store = useStore();
  const { act } = useActions();
  const today = useToday();
  const [draft, setDraft] = useState<OfficeDraft>(blankDraft);
  const [trouble, setTrouble] = useState<string | null>(null);
  const phrase = provincePhrase(draft.provinceCode, today);
  const superior = phrase === '' ? '' : start.first.superiorOf(phrase);
  const put = (part: Partial<OfficeDraft>): void => setDraft((before) => ({ ...before, ...part }));
  const labels = {
    provinceCode: start.first.province,
    name: start.first.name,
    officerName: start.first.officer,
  };

  const begin = async (event: FormEvent): Promise<void> => {
    event.preventDefault();
    const missing = missingField(draft);
    if (missing) {
      setTrouble(start.first.missing(labels[missing]));
      return;
    }
    const office = officeOf(store.newId(), draft, superior);
    const acted = await act(planCreate('offices', office, office.name, 'first-start'));
    if (!acted.ok) setTrouble(acted.sentence);
  };
  const required = (label: string): string => `${label} (${ui.required})`;
  return (
    <form className="stack" noValidate onSubmit={(event) => void begin(event)}>
      <ProvinceField
        label={required(labels.provinceCode)}
        value={draft.provinceCode}
        onPick={(provinceCode) => put({ provinceCode })}
        required
      />
      <TextInput
        label={required(labels.name)}
        placeholder={phrase === '' ? start.first.nameExample : start.first.nameOf(phrase)}
        value={draft.name ?? ''}
        onChange={(event) => put({ name: event.currentTarget.value })}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInput
        label={start.first.superior}
        description={start.first.superiorHint}
        value={draft.superiorBody ?? superior}
        onChange={(event) => put({ superiorBody: event.currentTarget.value })}
        autoComplete="off"
        spellCheck={false}
      />
      <TextInput
        label={required(labels.officerName)}
        placeholder={start.first.officerExample}
        value={draft.officerName}
        onChange={(event) => put({ officerName: event.currentTarget.value })}
        autoComplete="off"
        spellCheck={false}
      />
      {trouble && <ErrorPanel key={trouble}>{trouble}</ErrorPanel>}
      <Button type="submit" variant="filled" style={{ justifySelf: 'start' }}>
        {start.first.begin}
      </Button>
    </form>
  );
};
