import { useEffect, useState } from 'react';
import { officePlace, type ReminderOffice } from '../../../documents/reminder-letter/reminder-letters';
import { readTyped } from '../../../domain/typing/read-typed';
import { useDraft, useRecords } from '../../../storage/hooks';

/** What the officer writes on every letter, as typed. */
export interface LetterDraft {
  readonly place: string;
  readonly day: string;
  readonly signerTitle: string;
  readonly signerName: string;
  /** `1`: the former unit stands behind each address. */
  readonly former: string;
}

/** What a draft of any version kept under the key; a draft that is no text is none. */
const keptText = (draft: unknown, key: keyof LetterDraft): string | undefined => {
  const value = (draft as Readonly<Record<string, unknown>> | null | undefined)?.[key];
  return typeof value === 'string' ? value : undefined;
};

/** `dd/mm/yyyy` as a day; null when it is empty or no day. */
export const dayOfDraft = (typed: string): string | null => {
  const reading = readTyped({ type: 'date' }, typed);
  return reading.outcome === 'value' ? String(reading.value) : null;
};

/** The head and foot of the letters: the office of the register, and what was typed. */
export const officeOfDraft = (
  office: { readonly name: string; readonly superiorBody: string | null; readonly symbol: string | null } | undefined,
  draft: LetterDraft,
): ReminderOffice => ({
  name: office?.name ?? '',
  superiorBody: office?.superiorBody ?? null,
  symbol: office?.symbol ?? null,
  place: draft.place,
  day: dayOfDraft(draft.day),
  signerTitle: draft.signerTitle,
  signerName: draft.signerName,
});

/** Kept on this machine from one month's letters to the next. */
export const useLetterDraft = () => {
  const kept = useDraft('expiry-letters');
  const office = useRecords('offices')[0];
  const [typed, setTyped] = useState<Partial<LetterDraft>>({});
  const valueOf = (key: keyof LetterDraft, first = ''): string => typed[key] ?? keptText(kept.value, key) ?? first;
  const draft: LetterDraft = {
    place: valueOf('place', officePlace(office?.provinceCode ?? null) ?? ''),
    day: valueOf('day'),
    signerTitle: valueOf('signerTitle'),
    signerName: valueOf('signerName'),
    former: valueOf('former'),
  };
  const { keep } = kept;
  const change = (part: Partial<LetterDraft>): void => setTyped((now) => ({ ...now, ...part }));
  const text = JSON.stringify(draft);
  const touched = Object.keys(typed).length > 0;
  useEffect(() => {
    if (touched) keep(JSON.parse(text));
  }, [keep, text, touched]);
  return { draft, change, office, loading: kept.loading };
};
