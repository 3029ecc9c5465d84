import { type EditTable, editTables } from '../../records/edit-table';
import { blankOwnFacts, newOwnField, type OwnField, ownFieldSchema } from '../../records/own-field';
import { isOwnKey } from '../../records/own-value';
import { packHashes, unpackHashes } from './edit-cell';

/**
 * Hidden texts by which our own workbooks are known again, whatever the language of their headings: one over each column, one
 * beside each row, one in each sheet that holds no records.
 */
const start = 'OCOP-SO1:';

/** Over a column: which table, which column of `editColumnsOf`; an own field says there what it is, for other offices. */
export const columnMark = (table: EditTable, name: string, own?: OwnField): string =>
  own ? `${start}${table}:${name}:${packOwn(own)}` : `${start}${table}:${name}`;

const packOwn = ({ label, labelEn, kind, choices, unit }: OwnField): string =>
  encodeURIComponent(JSON.stringify({ label, labelEn, kind, choices, unit }));

/** Null where somebody wrote over it, or a later version means something else. */
const readOwn = (of: OwnField['of'], key: string, packed: string): OwnField | null => {
  try {
    const facts = ownFieldSchema.pick(packedFacts).safeParse(JSON.parse(decodeURIComponent(packed)));
    const field = facts.success ? newOwnField({ of, key, order: 1_000 }, { ...blankOwnFacts, ...facts.data }) : null;
    return field && ownFieldSchema.safeParse(field).success ? field : null;
  } catch {
    return null;
  }
};
const packedFacts = { label: true, labelEn: true, kind: true, choices: true, unit: true } as const;

/** Over the hidden column of row marks: which fields their hashes are about, in order, and whether personal data are hidden. */
export const keyMark = (table: EditTable, masked: boolean, names: readonly string[]): string =>
  `${start}${table}:*:${masked ? 'masked' : 'full'}:${names.join(',')}`;

/** In a sheet of lists, of instructions: nothing of it is imported. */
export const asideMark = (what: 'lists' | 'guide'): string => `${start}${what}`;

export type OverMark =
  | { readonly is: 'column'; readonly table: EditTable; readonly name: string; readonly own?: OwnField }
  | { readonly is: 'key'; readonly table: EditTable; readonly masked: boolean; readonly names: readonly string[] }
  | { readonly is: 'lists' | 'guide' };

/** The mark over a column of «Xuất Excel để sửa»; null for anything else, and for one that a hand has cut. */
export const readMark = (text: string): OverMark | null => {
  if (!text.startsWith(start)) return null;
  const [what = '', name = '', masked = '', names = ''] = text.slice(start.length).trim().split(':');
  if (what === 'lists' || what === 'guide') return { is: what };
  const table = editTables.find((each) => each === what);
  if (!table || name === '') return null;
  if (name === '*') return { is: 'key', table, masked: masked !== 'full', names: names.split(',') };
  const own = isOwnKey(name) && (table === 'producers' || table === 'products') ? readOwn(table, name, masked) : null;
  return own ? { is: 'column', table, name, own } : { is: 'column', table, name };
};

const rowStart = 'OCOP1R:';

/** Beside a row: its record, and what its cells were when they were written. */
export interface EditRowMark {
  readonly id: string;
  readonly hashes: readonly string[];
}

export const editRowMark = ({ id, hashes }: EditRowMark): string => `${rowStart}${id}:${packHashes(hashes)}`;

export const readEditRowMark = (text: string): EditRowMark | null => {
  const [id = '', hashes = '', ...more] = text.startsWith(rowStart)
    ? text.slice(rowStart.length).trim().split(':')
    : [];
  return /^[\w.-]{1,64}$/.test(id) && more.length === 0 ? { id, hashes: unpackHashes(hashes) } : null;
};
