import { valuesOf } from '../../../domain/records/record-values';
import { compareKeys, orderKey } from '../../../domain/search/order-key';
import { fold } from '../../../domain/vietnamese/fold';
import type { GridColumn } from '../column/grid-column';

/** Sorting and filtering by single columns, on top of the screen's own search. */
export interface GridView {
  readonly sort: { readonly key: string; readonly descending: boolean } | null;
  /** Text that the column's words must hold, without marks, by field key. */
  readonly filters: Readonly<Record<string, string>>;
}

export const plainView: GridView = { sort: null, filters: {} };

export const withFilter = (view: GridView, key: string, text: string): GridView => {
  const { [key]: _before, ...others } = view.filters;
  return { ...view, filters: text.trim() === '' ? others : { ...others, [key]: text } };
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

/** Ids of the records that pass, in the order asked for; equal ones keep the register's order. */
export const listRows = (
  records: readonly { readonly id: string }[],
  columns: readonly GridColumn[],
  { sort, filters }: GridView,
): readonly string[] => {
  const asked = columns.flatMap((column) => {
    const text = filters[column.key];
    return text === undefined ? [] : [{ column, text: fold(text) }];
  });
  const passing =
    asked.length === 0
      ? records
      : records.filter((record) => asked.every(({ column, text }) => fold(wordsOf(column, record)).includes(text)));
  const column = columns.find(({ key }) => key === sort?.key);
  if (!sort || !column) return passing.map(({ id }) => id);
  const { keyOf, compare } = comparison(column, sort.descending);
  return passing
    .map((record) => ({ id: record.id, key: keyOf(record) }))
    .toSorted((a, b) => compare(a.key, b.key))
    .map(({ id }) => id);
};
