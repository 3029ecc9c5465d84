import type { LabelKind } from './label-address';

/** What was chosen last on this computer: a printer stands beside it, so the register of the office is no place for it. */
const place = 'nhip-cau-labels';
type Kept = Pick<Storage, 'getItem' | 'setItem'>;
/** `printer`, or a kind of label with its sheet: names and ids, looked up again before they count. */
export type Remembered = LabelKind | 'printer';

const kept = (storage: Kept): Readonly<Record<string, unknown>> => {
  try {
    const read: unknown = JSON.parse(storage.getItem(place) ?? '{}');
    return typeof read === 'object' && read !== null ? { ...read } : {};
  } catch {
    return {};
  }
};

/** Null when nothing was chosen yet, or the store refuses. */
export const rememberedChoice = (storage: Kept, what: Remembered): string | null => {
  const found = kept(storage)[what];
  return typeof found === 'string' ? found : null;
};

/** Null forgets it. */
export const rememberChoice = (storage: Kept, what: Remembered, choice: string | null): void => {
  try {
    storage.setItem(place, JSON.stringify({ ...kept(storage), [what]: choice }));
  } catch {
    // A full or forbidden store costs a choice, nothing else.
  }
};
