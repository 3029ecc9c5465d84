import { blankCertificate } from '../../records/certificate';
import { blankDecision } from '../../records/decision';
import type { EditTable } from '../../records/edit-table';
import type { Field } from '../../records/field';
import { blankProducer } from '../../records/producer';
import { blankProduct } from '../../records/product';
import type { AnyRecord, RecordOf } from '../../records/tables';
import { acceptsValue, emptyValueOf } from '../../typing/empty-value';
import { readTyped } from '../../typing/read-typed';
import type { CellData } from '../workbook-data';
import { type EditLists, editListOf } from './edit-lists';

/** A cell as a value of its field; otherwise why it is none. */
export type EditReading =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly why: 'edit-value' | 'edit-masked' | 'edit-empty' };

const value = (read: unknown): EditReading => ({ ok: true, value: read });
const unreadable: EditReading = { ok: false, why: 'edit-value' };

const blanks: Readonly<Record<EditTable, AnyRecord>> = {
  producers: blankProducer('x'),
  products: blankProduct('x', 'x'),
  decisions: blankDecision('x'),
  certificates: blankCertificate('x', 'x'),
};

const flags: Readonly<Record<string, boolean | null>> = { yes: true, no: false, unknown: null };

const readChoice = (field: Field, list: string, text: string, lists: EditLists): EditReading => {
  // A decision is looked for among those of the registry, later.
  if (list === 'decision') return value(text);
  const code = lists.codeOf(list, text);
  if (code === null) return unreadable;
  if (field.type === 'flag') return value(flags[code]);
  return value(list === 'stars' ? Number(code) : code);
};

/** «2024» typed into a cell for days is the 2,024th day, 16/07/1905, to a spreadsheet: nobody was recognised then. */
const yearOf = ({ kind, value: given }: CellData): string | null => {
  const epoch = Date.UTC(1899, 11, 30);
  const number = kind === 'date' ? (Date.parse(`${String(given)}T00:00:00Z`) - epoch) / 86_400_000 : given;
  const isYear = typeof number === 'number' && Number.isInteger(number) && number >= 1900 && number <= 2200;
  return isYear ? String(number) : null;
};

const readPlain = (field: Field, cell: CellData): EditReading => {
  if (cell.kind === 'error' || cell.kind === 'boolean') return unreadable;
  const numeric = field.type === 'money' || field.type === 'decimal' || field.type === 'integer';
  if (numeric && cell.kind === 'number') return value(cell.value);
  const year = field.type === 'partialDate' ? yearOf(cell) : null;
  if (year !== null) return value(year);
  if ((field.type === 'date' || field.type === 'partialDate') && cell.kind === 'date') return value(cell.value);
  const read = readTyped(field, cell.kind === 'number' ? String(cell.value) : cell.text);
  return read.outcome === 'value' ? value(read.value) : unreadable;
};

/** Stars in place of signs, initials in place of names: what a hidden value looks like when somebody typed beside it. */
const looksMasked = (field: Field, text: string): boolean =>
  (field.personal !== undefined || field.type === 'taxCode') &&
  (text.includes('*') || (field.type === 'personName' && /(?:^|\s)\p{L}\.\s/u.test(text)));

const readEmpty = (table: EditTable, field: Field): EditReading => {
  const empty = emptyValueOf(table, blanks[table] as RecordOf<EditTable>, field.key);
  return empty === undefined || field.required === 'always' ? { ok: false, why: 'edit-empty' } : value(empty);
};

/** `masked`: the workbook hides personal data. A cell that was emptied empties the field, where the field can be empty. */
export const readEditCell = (
  table: EditTable,
  field: Field,
  cell: CellData | null,
  { lists, masked }: { readonly lists: EditLists; readonly masked: boolean },
): EditReading => {
  const text = cell?.text.trim() ?? '';
  if (!cell || text === '') return readEmpty(table, field);
  if (masked && looksMasked(field, text)) return { ok: false, why: 'edit-masked' };
  const list = editListOf(field);
  const read = list === null ? readPlain(field, cell) : readChoice(field, list, text, lists);
  if (!read.ok || list === 'decision') return read;
  return acceptsValue(table, blanks[table] as RecordOf<EditTable>, field.key, read.value) ? read : unreadable;
};
