import { useEffect, useState } from 'react';
import { type Correction, noCorrection } from '../../domain/labels/printer-correction';
import { planCreate } from '../../domain/plan/planners/plan-create';
import { planEdit } from '../../domain/plan/planners/plan-edit';
import { planRemove } from '../../domain/plan/planners/plan-remove';
import { blankPrinter } from '../../domain/records/printer';
import { normaliseLine } from '../../domain/vietnamese/normalise-text';
import { comparable } from '../../domain/vietnamese/same-text';
import { useDesktop } from '../../storage/desktop-context';
import { useRecords, useStore } from '../../storage/hooks';
import { type Acted, useActions } from '../../ui/act/act-context';
import { useText } from '../../ui/language/language-context';
import { rememberChoice, rememberedChoice } from './label-memory';

interface Installed {
  readonly name: string;
  readonly label: string;
}

/** `unseen`: this host shows no printers. Null while they are asked for. */
const useInstalled = (): readonly Installed[] | 'unseen' | null => {
  const desktop = useDesktop();
  const [installed, setInstalled] = useState<readonly Installed[] | 'unseen' | null>(null);
  useEffect(() => {
    let here = true;
    void desktop.call('printer.list', {}).then((answer) => here && setInstalled(answer.ok ? answer.value : 'unseen'));
    return () => {
      here = false;
    };
  }, [desktop]);
  return installed;
};

/** Printers of the computer and those that an officer named, and the correction of the one in use. */
export const usePrinters = () => {
  const { labels: words } = useText();
  const store = useStore();
  const { act } = useActions();
  const installed = useInstalled();
  const kept = useRecords('printers');
  const [name, setName] = useState(() => rememberedChoice(localStorage, 'printer'));
  const [refused, setRefused] = useState<string | null>(null);
  const seen = installed === null || installed === 'unseen' ? [] : installed;
  const named = kept.filter((printer) => !seen.some((each) => each.name === printer.name));
  const choices = [
    ...seen.map((printer) => ({ value: printer.name, label: printer.label })),
    ...named.map((printer) => ({ value: printer.name, label: words.typed(printer.name) })),
  ];
  const chosen = name !== null && choices.some(({ value }) => value === name) ? name : null;
  const record = kept.find((printer) => printer.name === chosen) ?? null;
  const correction: Correction = record ?? noCorrection;

  const pick = (picked: string | null): void => {
    setName(picked);
    rememberChoice(localStorage, 'printer', picked);
  };
  const told = (acted: Acted): boolean => {
    setRefused(acted.ok ? null : acted.sentence);
    return acted.ok;
  };
  const correct = async (values: Partial<Correction>): Promise<void> => {
    if (chosen === null) return;
    const { shiftX, shiftY, scale } = { ...correction, ...values };
    const whole: Correction = { shiftX, shiftY, scale };
    const plan = record
      ? planEdit(store, { table: 'printers', id: record.id, values: whole, label: chosen })
      : planCreate('printers', { ...blankPrinter(store.newId(), chosen), ...whole }, chosen);
    told(await act(plan, { done: words.correctionSaved(chosen) }));
  };
  /** Null when it was added, otherwise what is wrong with the name. */
  const add = async (typed: string): Promise<string | null> => {
    const wanted = normaliseLine(typed);
    if (wanted === '') return words.printerNameMissing;
    const same = choices.some(({ value, label }) =>
      [value, label].some((each) => comparable(each) === comparable(wanted)),
    );
    if (same) return words.printerTaken;
    const plan = planCreate('printers', blankPrinter(store.newId(), wanted), wanted);
    if (told(await act(plan, { done: words.printerAdded(wanted) }))) pick(wanted);
    return null;
  };
  const erase = async (): Promise<void> => {
    if (!record) return;
    const plan = planRemove(store, [{ table: 'printers', id: record.id }], record.name);
    told(await act(plan, { done: words.printerErased(record.name) }));
  };
  const remark = installed === 'unseen' ? words.browser : installed?.length === 0 ? words.noneFound : null;
  return { choices, chosen, record, correction, remark, refused, pick, correct, add, erase };
};

export type Printers = ReturnType<typeof usePrinters>;
