import {
  buyerColumns,
  type CatalogueLook,
  catalogueColumnKeys,
  isOwnColumn,
  type LookColumn,
  type OwnColumnKey,
} from '../../domain/records/catalogue-look';

/** A column moved by one place; the same look at either end. */
export const movedColumn = (look: CatalogueLook, key: LookColumn, by: -1 | 1): CatalogueLook => {
  const from = look.columns.indexOf(key);
  const to = from + by;
  if (from === -1 || to < 0 || to >= look.columns.length) return look;
  const columns = look.columns.filter((each) => each !== key);
  return { ...look, columns: [...columns.slice(0, to), key, ...columns.slice(to)] };
};

/** Without a column; the last one stays, because a catalogue of nothing cannot be printed. */
export const withoutColumn = (look: CatalogueLook, key: LookColumn): CatalogueLook =>
  look.columns.length === 1 ? look : { ...look, columns: look.columns.filter((each) => each !== key) };

export const withColumn = (look: CatalogueLook, key: LookColumn): CatalogueLook =>
  look.columns.includes(key) ? look : { ...look, columns: [...look.columns, key] };

/**
 * For another circle of readers: a copy for buyers prints the wholesale price behind the retail price, and the officer sees the
 * column come and may take it out again; a public copy has none.
 */
export const withVersion = (look: CatalogueLook, version: CatalogueLook['version']): CatalogueLook => {
  if (version === look.version) return look;
  const columns = look.columns.filter((key) => isOwnColumn(key) || !buyerColumns.has(key));
  if (version === 'public') return { ...look, version, columns: columns.length === 0 ? look.columns : columns };
  const behind = Math.max(columns.indexOf('priceMin'), columns.indexOf('priceMax')) + 1 || columns.length;
  return { ...look, version, columns: [...columns.slice(0, behind), 'wholesalePrice', ...columns.slice(behind)] };
};

/** Columns that the look does not print, in the order of the list; own fields behind. */
export const otherColumns = (look: CatalogueLook, own: readonly OwnColumnKey[] = []): readonly LookColumn[] =>
  [...catalogueColumnKeys, ...own].filter((key) => !look.columns.includes(key));

export const sameLook = (a: CatalogueLook, b: CatalogueLook): boolean => {
  const inOrder = (look: CatalogueLook): string =>
    JSON.stringify(Object.entries(look).toSorted(([x], [y]) => (x < y ? -1 : 1)));
  return inOrder(a) === inOrder(b);
};
