import { maskText } from '../../masking/mask-party';
import type { Field } from '../../records/field';
import type { Producer } from '../../records/producer';
import { showValue } from '../../typing/show-value';
import { isCivilDate } from '../../vietnamese/civil-date';
import { formatDate } from '../../vietnamese/format';
import { shortHash } from '../returned/short-hash';
import type { CellData } from '../workbook-data';
import { type EditLists, editListOf } from './edit-lists';

/** What a cell is given: text, a number, a day, or nothing. */
export type EditCell =
  | { readonly kind: 'text'; readonly value: string }
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'date'; readonly value: string };

/** Excel believes in 29/02/1900: days before March of that year are written as text. */
const firstHonestDay = '1900-03-01';

const textCell = (value: string): EditCell | null => (value === '' ? null : { kind: 'text', value });

const dateCell = (value: string): EditCell | null =>
  isCivilDate(value) && value >= firstHonestDay ? { kind: 'date', value } : textCell(formatDate(value));

const isNumeric = ({ type }: Pick<Field, 'type'>): boolean =>
  type === 'money' || type === 'decimal' || type === 'integer';

const codeOfValue = (value: unknown): string => {
  if (value === true) return 'yes';
  return value === false ? 'no' : String(value);
};

/** A value as its cell shows it. A code that its list does not know is shown as it is. */
export const editCell = (field: Field, value: unknown, lists: EditLists): EditCell | null => {
  if (value === null || value === undefined) return null;
  const list = editListOf(field);
  if (list !== null) {
    const code = codeOfValue(value);
    return textCell(lists.wordOf(list, code) ?? code);
  }
  if (isNumeric(field) && typeof value === 'number') return { kind: 'number', value };
  if ((field.type === 'date' || field.type === 'partialDate') && typeof value === 'string') return dateCell(value);
  return textCell(showValue(field, value));
};

/** Personal data with most of its signs hidden, as lists show them. */
export const maskedCell = (field: Field, producer: Producer, value: unknown, lists: EditLists): EditCell | null => {
  const hide = (text: unknown): string => maskText(field, producer, typeof text === 'string' ? text : null) ?? '';
  if (Array.isArray(value)) {
    const shown = value.map(hide).join(', ');
    return shown === value.join(', ') ? editCell(field, value, lists) : textCell(shown);
  }
  const shown = hide(value);
  return shown === value || shown === '' ? editCell(field, value, lists) : textCell(shown);
};

/** Signs of a hash: 24 bits, so that among a million changed cells hardly one looks untouched. */
const signs = 4;

/** Equal while nobody touched the cell, whatever program saved it. */
export const cellHash = (cell: Pick<CellData, 'kind' | 'value'> | null): string => {
  if (!cell) return '-'.repeat(signs);
  const { kind, value } = cell;
  const said = kind === 'text' ? String(value).normalize('NFC').replace(/\r\n?/g, '\n').trim() : String(value);
  return said === '' ? '-'.repeat(signs) : shortHash(`${kind} ${said}`, signs);
};

/** Hashes of four signs side by side: the mark of a row stays short. */
export const packHashes = (hashes: readonly string[]): string => hashes.join('');
export const unpackHashes = (text: string): readonly string[] => text.match(/.{4}/gs) ?? [];
