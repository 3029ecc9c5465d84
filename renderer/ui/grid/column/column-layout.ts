import type { GridColumn } from './grid-column';

export interface ColumnSort {
  readonly key: string;
  readonly descending: boolean;
}

/** How an officer arranged the columns of a grid; kept on this machine. Fields that it does not name come last, as they are. */
export interface ColumnLayout {
  /** Keys in the order shown. */
  readonly order: readonly string[];
  readonly hidden: readonly string[];
  /** px by key. */
  readonly widths: Readonly<Record<string, number>>;
  /** The column by which the rows stand; null: as the register has them. */
  readonly sort: ColumnSort | null;
}

export const narrowest = 56;
export const widest = 640;

export const plainLayout: ColumnLayout = { order: [], hidden: [], widths: {}, sort: null };

/** The columns as they stand: ordered, without the hidden ones; the first one, the name, never moves and never hides. */
export const layColumns = (columns: readonly GridColumn[], layout: ColumnLayout): readonly GridColumn[] => {
  const [name, ...others] = columns;
  if (!name) return [];
  const place = new Map(layout.order.map((key, index) => [key, index]));
  const hidden = new Set(layout.hidden);
  const ordered = others
    .map((column, index) => ({ column, at: place.get(column.key) ?? layout.order.length + index }))
    .toSorted((a, b) => a.at - b.at);
  return [name, ...ordered.map(({ column }) => column).filter(({ key }) => !hidden.has(key))];
};

export const widthOf = (column: GridColumn, { widths }: ColumnLayout): number => widths[column.key] ?? column.width;

export const withWidth = (layout: ColumnLayout, key: string, width: number): ColumnLayout => ({
  ...layout,
  widths: { ...layout.widths, [key]: Math.min(widest, Math.max(narrowest, Math.round(width))) },
});

export const withHidden = (layout: ColumnLayout, key: string, hide: boolean): ColumnLayout => ({
  ...layout,
  hidden: hide ? [...layout.hidden.filter((one) => one !== key), key] : layout.hidden.filter((one) => one !== key),
});

/** Moves a column one place among those shown; at the border it stays. */
export const withMoved = (
  layout: ColumnLayout,
  columns: readonly GridColumn[],
  key: string,
  by: -1 | 1,
): ColumnLayout => {
  const shown = layColumns(columns, layout).map((column) => column.key);
  const from = shown.indexOf(key);
  const to = from + by;
  if (from < 1 || to < 1 || to >= shown.length) return layout;
  const other = shown[to];
  const moved = shown.map((one, index) => (index === from ? (other ?? one) : index === to ? key : one));
  const hidden = columns.map((column) => column.key).filter((one) => !moved.includes(one));
  return { ...layout, order: [...moved, ...hidden] };
};

const isTexts = (value: unknown): value is readonly string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string');

const readSort = (kept: object): ColumnSort | null => {
  // Layouts of earlier versions have none.
  const sort: unknown = 'sort' in kept ? kept.sort : null;
  if (typeof sort !== 'object' || sort === null || !('key' in sort) || !('descending' in sort)) return null;
  const { key, descending } = sort;
  return typeof key === 'string' && typeof descending === 'boolean' ? { key, descending } : null;
};

/** A layout from this machine's drafts; one that does not fit (an older version) is passed over. */
export const readLayout = (kept: unknown): ColumnLayout => {
  if (typeof kept !== 'object' || kept === null || !('order' in kept) || !('hidden' in kept) || !('widths' in kept)) {
    return plainLayout;
  }
  const { order, hidden, widths } = kept;
  if (!isTexts(order) || !isTexts(hidden) || typeof widths !== 'object' || widths === null) return plainLayout;
  const known = Object.entries(widths).filter((entry): entry is [string, number] => typeof entry[1] === 'number');
  return { order, hidden, widths: Object.fromEntries(known), sort: readSort(kept) };
};
