import { useState } from 'react';
import { type KnownSheet, knownSheets } from '../../domain/labels/sheet-geometry';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import { newLabelSheet, type SheetGeometry } from '../../domain/records/label-sheet';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { comparable } from '../../domain/vietnamese/same-text';
import { useRecords, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { useText } from '../../ui/language/language-context';
import type { LabelKind } from './label-address';
import { rememberChoice, rememberedChoice } from './label-memory';

/** The sheet that most offices take for it. */
const usual: { readonly [K in LabelKind]: KnownSheet } = { products: 's21', cards: 's8', signs: 's2', folders: 's14' };

const isKnown = (key: string): key is KnownSheet => Object.hasOwn(knownSheets, key);

/** The sheet in use, as chosen and as changed by hand; a change is kept only under a name of its own. */
export const useSheets = (kind: LabelKind) => {
  const { labels: words } = useText();
  const store = useStore();
  const { act } = useActions();
  const saved = useRecords('labelSheets');
  const [chosen, setChosen] = useState(() => rememberedChoice(localStorage, kind));
  const [draft, setDraft] = useState<SheetGeometry | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const own = saved.find(({ id }) => id === chosen) ?? null;
  const key = own?.id ?? (chosen !== null && isKnown(chosen) ? chosen : usual[kind]);
  const kept = own?.geometry ?? knownSheets[isKnown(key) ? key : usual[kind]];

  const told = (acted: Acted): boolean => {
    setRefused(acted.ok ? null : acted.sentence);
    return acted.ok;
  };
  const pick = (picked: string): void => {
    setChosen(picked);
    setDraft(null);
    rememberChoice(localStorage, kind, picked);
  };
  /** Null when it was saved, otherwise what is wrong with the name. */
  const saveAs = async (typed: string): Promise<string | null> => {
    const name = normaliseLine(typed);
    if (name === '') return words.sheetNameMissing;
    if (saved.some((each) => comparable(each.name) === comparable(name))) return words.sheetNameTaken;
    const made = newLabelSheet(store.newId(), name, draft ?? kept);
    if (told(await act(planCreate('labelSheets', made, name), { done: words.sheetSaved(name) }))) pick(made.id);
    return null;
  };
  const erase = async (): Promise<void> => {
    if (!own) return;
    const plan = planRemove(store, [{ table: 'labelSheets', id: own.id }], own.name);
    if (told(await act(plan, { done: words.sheetErased(own.name) }))) setChosen(null);
  };
  return {
    saved,
    own,
    key,
    sheet: draft ?? kept,
    changed: draft !== null,
    refused,
    pick,
    change: setDraft,
    saveAs,
    erase,
  };
};

export type Sheets = ReturnType<typeof useSheets>;
