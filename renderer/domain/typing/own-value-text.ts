import type { OwnField } from '../records/own-field';
import { asField } from '../records/own-fields';
import type { OwnValue } from '../records/own-value';
import { fold } from '../vietnamese/fold';
import { normaliseLine } from '../vietnamese/normalise-text';
import { comparable } from '../vietnamese/same-text';
import { readTyped } from './read-typed';
import { showValue } from './show-value';

/** «Có» and «Không» in the language of who reads. */
export interface FlagWords {
  readonly yes: string;
  readonly no: string;
}

type Kind = Pick<OwnField, 'kind' | 'choices'>;

const fieldOf = ({ kind, choices }: Kind) => asField({ ...blank, kind, choices });
const blank = {
  removed: false,
  sample: false,
  of: 'products',
  key: 'own_x',
  label: '',
  labelEn: null,
  unit: null,
  help: null,
  wanted: false,
  public: false,
  order: 0,
  retired: false,
} as const;

/** A value of an own field as people read it; `readOwnText` reads it back to the same value. Blank for null. */
export const ownText = (field: Kind, value: OwnValue, flags: FlagWords): string => {
  if (value === true) return flags.yes;
  return value === false ? flags.no : showValue(fieldOf(field), value);
};

const yes: ReadonlySet<string> = new Set(['co', 'yes', 'y', 'x', 'true', 'dung', 'roi', 'v', '1']);
const no: ReadonlySet<string> = new Set(['khong', 'no', 'n', 'false', 'sai', 'chua', '0']);

/** `problem`: the text is no value of the field, and nothing is guessed. */
export type OwnReading = { readonly outcome: 'value'; readonly value: OwnValue } | { readonly outcome: 'problem' };

const problem: OwnReading = { outcome: 'problem' };
const read = (value: OwnValue): OwnReading => ({ outcome: 'value', value });

const readFlag = (text: string, flags?: FlagWords): OwnReading => {
  const said = fold(text);
  if (yes.has(said) || (flags && said === fold(flags.yes))) return read(true);
  return no.has(said) || (flags && said === fold(flags.no)) ? read(false) : problem;
};

const readChoice = (choices: readonly string[], text: string): OwnReading => {
  const exact = choices.find((choice) => comparable(choice) === comparable(text));
  if (exact !== undefined) return read(exact);
  const alike = choices.filter((choice) => fold(choice) === fold(text));
  return alike.length === 1 && alike[0] !== undefined ? read(alike[0]) : problem;
};

/** A text as a value of an own field: of a cell, a list, or the field's own text under another kind. */
export const readOwnText = (field: Kind, text: string, flags?: FlagWords): OwnReading => {
  if (normaliseLine(text) === '') return read(null);
  if (field.kind === 'flag') return readFlag(text, flags);
  if (field.kind === 'choice') return readChoice(field.choices, text);
  const reading = readTyped(fieldOf(field), text);
  return reading.outcome === 'value' ? read(reading.value as OwnValue) : problem;
};

/** Whether a stored value is one of the field's: another office may have the field of another kind. */
export const fitsOwn = ({ kind, choices }: Kind, value: OwnValue): boolean => {
  if (value === null) return true;
  if (kind === 'flag') return typeof value === 'boolean';
  if (kind === 'number') return typeof value === 'number';
  if (typeof value !== 'string') return false;
  if (kind === 'choice') return choices.includes(value);
  return kind !== 'date' || /^\d{4}(-\d{2}(-\d{2})?)?$/.test(value);
};
