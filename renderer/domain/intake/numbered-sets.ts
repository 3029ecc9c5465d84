import { headerKey } from './header-key';
import type { IntakeField } from './intake-field';
import type { ColumnMapping } from './intake-proposal';

/** What each of several products in one row may have of its own. */
const ofEach: ReadonlySet<IntakeField> = new Set([
  'productName',
  'productGroup',
  'productSubgroup',
  'stars',
  'decisionNo',
  'decisionDate',
  'expiryDate',
  'packaging',
  'unit',
  'retailPrice',
  'retailPriceTo',
  'wholesalePrice',
  'supplyCapacity',
  'annualOutput',
  'gtin',
]);

interface Numbered {
  /** The heading without its number. */
  readonly base: string;
  readonly set: number;
}

/** «Sản phẩm 2», «SP2», «Giá bán SP 3»: exactly one number from 1 to 9. */
const numberedOf = (heading: string): Numbered | null => {
  const words = headerKey(heading.replace(/(\p{L})(?=\d)/gu, '$1 ')).split(' ');
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [only = ''] = numbers;
  if (numbers.length !== 1 || !/^[1-9]$/.test(only)) return null;
  return { base: words.filter((word) => word !== only).join(' '), set: Number(only) };
};

/**
 * «Sản phẩm 1 | Giá 1 | Sản phẩm 2 | Giá 2»: one row for a producer with several products, as forms on the internet have it. The
 * columns of the later sets are taken for what the first one of their heading was taken for. `isOpen`: nobody has decided on it.
 */
export const withNumberedSets = (
  columns: readonly ColumnMapping[],
  isOpen: (column: number) => boolean,
): readonly ColumnMapping[] => {
  const firsts = new Map<string, ColumnMapping>();
  for (const mapping of columns) {
    const numbered = numberedOf(mapping.heading);
    if (numbered?.set === 1 && mapping.field !== null && ofEach.has(mapping.field)) firsts.set(numbered.base, mapping);
  }
  if (firsts.size === 0) return columns;
  const repeated = columns.map((mapping): ColumnMapping => {
    const numbered = numberedOf(mapping.heading);
    const first = numbered && numbered.set > 1 ? firsts.get(numbered.base) : undefined;
    if (!numbered || !first || first.column > mapping.column || !isOpen(mapping.column)) return mapping;
    const { field, confidence, by } = first;
    return { ...mapping, field, confidence, by, round: 1, repeats: { column: first.column, set: numbered.set } };
  });
  return repeated.some(({ field, repeats }) => repeats && field === 'productName') ? repeated : columns;
};

/** The columns as each set sees them: its own, and those that all products of the row share. One element without sets. */
export const setsOf = (columns: readonly ColumnMapping[]): readonly (readonly ColumnMapping[])[] => {
  const later = columns.flatMap((mapping) => (mapping.repeats ? [{ ...mapping.repeats, mapping }] : []));
  if (later.length === 0) return [columns];
  const first = columns.filter(({ repeats }) => repeats === undefined);
  const firstColumns = new Set(later.map(({ column }) => column));
  const shared = first.filter(({ column }) => !firstColumns.has(column));
  const sets = [...new Set(later.map(({ set }) => set))].sort((a, b) => a - b);
  return [
    first,
    ...sets.map((set) => [...later.flatMap((each) => (each.set === set ? [each.mapping] : [])), ...shared]),
  ];
};
