import type { Edition } from '../records/edition';
import type { Issue } from '../records/issue';
import type { Mou } from '../records/mou';
import type { MouTemplateRecord } from '../records/mou-template';
import type { TableName } from '../records/table-name';
import type { AnyRecord } from '../records/tables';
import type { Edit, Reason } from './plan';
import type { StoreView } from './store-view';

/** A key that no two records of a table may share, removed ones included: what was given once is never given again. */
interface UniqueKey {
  readonly key: string;
  /** The field and the value that the sentence names. */
  readonly field: string;
  readonly value: string;
}

type KeysOf = (record: AnyRecord) => readonly UniqueKey[];

const mouKeys = ({ conferenceId, series, number }: Mou): readonly UniqueKey[] => {
  const named = { field: 'number', value: String(number) };
  return [
    { key: `${conferenceId} ${number}`, ...named },
    ...(series === null ? [] : [{ key: `series ${series} ${number}`, ...named }]),
  ];
};

const editionKeys = ({ kind, subjectId, no, code }: Edition): readonly UniqueKey[] => [
  { key: `${kind} ${subjectId} ${no}`, field: 'no', value: String(no) },
  { key: `code ${code}`, field: 'code', value: code },
];

const templateKeys = ({ variant, no }: MouTemplateRecord): readonly UniqueKey[] => [
  { key: `${variant} ${no}`, field: 'no', value: String(no) },
];

/** Numbers that an office gives (U4), printings and their codes (U7, U9), versions of a wording (U2). */
const uniqueTables: { readonly [T in TableName]?: KeysOf } = {
  mous: (record) => mouKeys(record as Mou),
  editions: (record) => editionKeys(record as Edition),
  mouTemplates: (record) => templateKeys(record as MouTemplateRecord),
};

/** A snapshot brings back what was, and the sample is numbered by itself; neither gives a number. */
const passes: ReadonlySet<Reason> = new Set(['first-start', 'restore', 'sample-load', 'sample-remove']);

export interface UniqueKeys {
  /** Notes what the record holds from now on; the Issue says that another one holds it already. */
  readonly taken: (edit: Edit, before: AnyRecord | undefined, record: AnyRecord) => Issue | null;
}

/**
 * Two Plans that were made at one moment give the same next number. The first one is applied, the second one meets this: it is
 * refused whole and says which number. Only an Edit that gives or changes a key is looked at, so that old registers stay editable.
 */
export const uniqueKeys = (view: StoreView, reason: Reason): UniqueKeys => {
  const holders = new Map<TableName, Map<string, string>>();
  const holdersOf = (table: TableName, keysOf: KeysOf): Map<string, string> => {
    const known = holders.get(table);
    if (known) return known;
    const held = new Map<string, string>();
    for (const { record } of view.rows(table)) for (const { key } of keysOf(record)) held.set(key, record.id);
    holders.set(table, held);
    return held;
  };
  return {
    taken: (edit, before, record) => {
      const keysOf = uniqueTables[edit.table];
      if (!keysOf || passes.has(reason)) return null;
      const old = new Set(before ? keysOf(before).map(({ key }) => key) : []);
      const fresh = keysOf(record).filter(({ key }) => !old.has(key));
      if (fresh.length === 0) return null;
      const held = holdersOf(edit.table, keysOf);
      const clash = fresh.find(({ key }) => (held.get(key) ?? record.id) !== record.id);
      for (const { key } of fresh) if (!held.has(key)) held.set(key, record.id);
      if (!clash) return null;
      const { field, value } = clash;
      return {
        code: 'taken-already',
        severity: 'error',
        table: edit.table,
        recordId: edit.id,
        field,
        params: { value },
      };
    },
  };
};
