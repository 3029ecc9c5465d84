import { useState } from 'react';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import { updateEdit } from '../../domain/plan/planners/update-edit';
import { type CatalogueLook, standardLook } from '../../domain/records/catalogue-look';
import type { Conference } from '../../domain/records/conference';
import { newLayout } from '../../domain/records/layout';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { comparable } from '../../domain/vietnamese/same-text';
import { useRecords, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { useText } from '../../ui/language/language-context';
import { sameLook } from './layout-draft';
import { useLayout } from './use-look';

/** Layouts of the office and the one that is being changed; nothing is written before it is saved under a name. */
export const useLayouts = (conference: Conference) => {
  const { layout: words } = useText().catalogue;
  const store = useStore();
  const { act } = useActions();
  const layouts = useRecords('layouts');
  const layout = useLayout(conference);
  const saved = layout?.look ?? standardLook;
  const [draft, setDraft] = useState<CatalogueLook | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const look = draft ?? saved;

  const told = (acted: Acted): boolean => {
    setRefused(acted.ok ? null : acted.sentence);
    return acted.ok;
  };
  const pick = async (id: string | null): Promise<void> => {
    const values = { catalogueLayoutId: id };
    const plan = planEdit(store, { table: 'conferences', id: conference.id, values, label: conference.name });
    if (told(await act(plan))) setDraft(null);
  };
  const save = async (): Promise<void> => {
    if (!layout) return;
    const plan = planEdit(store, { table: 'layouts', id: layout.id, values: { look }, label: layout.name });
    if (told(await act(plan, { done: words.saved(layout.name) }))) setDraft(null);
  };
  /** Null when it was saved, otherwise what is wrong with the name. */
  const saveAs = async (typed: string): Promise<string | null> => {
    const name = normaliseLine(typed);
    if (name === '') return words.nameMissing;
    if (layouts.some((each) => comparable(each.name) === comparable(name))) return words.nameTaken;
    const made = newLayout(store.newId(), name, look);
    const plan = planCreate('layouts', made, name);
    const chosen = updateEdit('conferences', conference, { catalogueLayoutId: made.id });
    const whole = { ...plan, edits: [...plan.edits, ...(chosen ? [chosen] : [])] };
    if (told(await act(whole, { done: words.saved(name) }))) setDraft(null);
    return null;
  };
  const erase = async (): Promise<void> => {
    if (!layout) return;
    const plan = planRemove(store, [{ table: 'layouts', id: layout.id }], layout.name);
    if (told(await act(plan, { done: words.erased(layout.name) }))) setDraft(null);
  };
  return {
    layouts,
    layout,
    look,
    changed: draft !== null && !sameLook(draft, saved),
    refused,
    change: setDraft,
    drop: () => setDraft(null),
    pick,
    save,
    saveAs,
    erase,
  };
};
