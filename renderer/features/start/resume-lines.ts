import type { Change } from '../../domain/plan/change';
import type { StoreView } from '../../domain/plan/store-view';
import { type TableName, tableNames } from '../../domain/records/table-name';
import type { AnyRecord } from '../../domain/records/tables';
import { recordAddress } from './addresses';

/** A record on which work stopped. `typing`: something typed there is not saved yet. */
export interface ResumeLine {
  readonly table: TableName;
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly at: string;
  readonly typing: boolean;
}

/** Draft keys of record forms are `table/id`; other forms (the first start) are not gone back to from here. */
export const placeOf = (key: string): { readonly table: TableName; readonly id: string } | null => {
  const [name, id] = key.split('/');
  const table = tableNames.find((each) => each === name);
  return table && id ? { table, id } : null;
};

const nameOf = (view: StoreView, record: AnyRecord): string => {
  if ('name' in record) return record.name;
  if ('productId' in record) return view.record('products', record.productId)?.name ?? '';
  if ('conferenceId' in record) return view.record('conferences', record.conferenceId)?.name ?? '';
  return '';
};

interface Place {
  readonly table: TableName;
  readonly id: string;
  readonly at: string;
  readonly typing: boolean;
}

const lineOf = (view: StoreView, { table, id, at, typing }: Place): ResumeLine | null => {
  const record: AnyRecord | undefined = view.record(table, id);
  const address = record && recordAddress(table, record);
  const name = record ? nameOf(view, record) : '';
  return address && name !== '' ? { table, id, name, address, at, typing } : null;
};

/**
 * Where to go on: unsaved typing first, then records edited one at a time, newest first; each page once. Imports and other
 * changes of many records are no place where somebody stopped.
 */
export const resumeLines = (
  view: StoreView,
  drafts: readonly { readonly key: string; readonly at: string }[],
  changes: readonly Change[],
  shown: number,
): readonly ResumeLine[] => {
  const typing = drafts.flatMap(({ key, at }): readonly Place[] => {
    const place = placeOf(key);
    return place ? [{ ...place, at, typing: true }] : [];
  });
  const edited = changes.flatMap(({ at, edits }): readonly Place[] => {
    const [edit, ...others] = edits;
    return edit && others.length === 0 ? [{ table: edit.table, id: edit.id, at, typing: false }] : [];
  });
  const seen = new Set<string>();
  const lines: ResumeLine[] = [];
  for (const place of [...typing, ...edited]) {
    const line = lines.length < shown ? lineOf(view, place) : null;
    if (!line || seen.has(line.address)) continue;
    seen.add(line.address);
    lines.push(line);
  }
  return lines;
};
