import { valuesOf } from '../../../domain/records/record-values';
import { compareKeys, orderKey } from '../../../domain/search/order-key';
import { fold } from '../../../domain/vietnamese/fold';
import type { ColumnSort } from '../column/column-layout';
import type { GridColumn } from '../column/grid-column';

/** What a cell must be for its row to be listed: its words hold a text, with or without marks; or it is empty, or filled. */
export type ColumnFilter = { readonly holds: string } | { readonly is: 'empty' | 'filled' };

/** By field key. */
export type ColumnFilters = Readonly<Record<string, ColumnFilter>>;

/** Sorting and filtering by single columns, on top of the screen's own search. */
export interface GridView {
  readonly sort: ColumnSort | null;
  readonly filters: ColumnFilters;
}

export const plainView: GridView = { sort: null, filters: {} };

/** A blank text filters nothing, like null. */
export const withFilter = (filters: ColumnFilters, key: string, filter: ColumnFilter | null): ColumnFilters => {
  const { [key]: _before, ...others } = filters;
  const none = filter === null || ('holds' in filter && filter.holds.trim() === '');
  return none ? others : { ...others, [key]: filter };
};

const wordsOf = (column: GridColumn, record: object): string => {
  const values = valuesOf(record);
  return column.words(values[column.key], values);
};

/** Numbers by size, everything else in the order of the Vietnamese alphabet; what is unknown comes last either way. */
const comparison = (column: GridColumn, descending: boolean) => {
  const turn = descending ? -1 : 1;
  const keyOf = (record: object): { number: number | null; text: string | null } => {
    const value = valuesOf(record)[column.key];
    if (typeof value === 'number') return { number: value, text: null };
    const words = wordsOf(column, record);
    return { number: null, text: words === '' ? null : orderKey(words) };
  };
  return {
    keyOf,
    compare: (a: ReturnType<typeof keyOf>, b: ReturnType<typeof keyOf>): number => {
      if (a.number !== null && b.number !== null) return turn * (a.number - b.number);
      if (a.number !== null || b.number !== null) return a.number === null ? 1 : -1;
      if (a.text === null || b.text === null) return Number(a.text === null) - Number(b.text === null);
      return turn * compareKeys(a.text, b.text);
    },
  };
};

/** Whether the words of a cell pass. */
const testOf = (filter: ColumnFilter): ((words: string) => boolean) => {
  if ('is' in filter) return (words) => (words === '') === (filter.is === 'empty');
  const asked = fold(filter.holds);
  return (words) => fold(words).includes(asked);
};

/** Ids of the records that pass, in the order asked for; equal ones keep the register's order. */
export const listRows = (
  records: readonly { readonly id: string }[],
  columns: readonly GridColumn[],
  { sort, filters }: GridView,
): readonly string[] => {
  const asked = columns.flatMap((column) => {
    const filter = filters[column.key];
    return filter === undefined ? [] : [{ column, passes: testOf(filter) }];
  });
  const passing =
    asked.length === 0
      ? records
      : records.filter((record) => asked.every(({ column, passes }) => passes(wordsOf(column, record))));
  const column = columns.find(({ key }) => key === sort?.key);
  if (!sort || !column) return passing.map(({ id }) => id);
  const { keyOf, compare } = comparison(column, sort.descending);
  return passing
    .map((record) => ({ id: record.id, key: keyOf(record) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ id }) => id);
};
