import type { RowRef } from '../../../domain/intake/candidates';
import type { IntakeProposal } from '../../../domain/intake/intake-proposal';

/** A row whose product stands at another row already, and what the two say differently. */
export interface Repetition {
  /** The row that is imported. */
  readonly first: RowRef;
  readonly differs: boolean;
  /** Fields of the product; `certificates` for its stars and decisions. */
  readonly fields: readonly string[];
}

const isSame = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

const isSamePlace = (a: RowRef, b: RowRef): boolean => a.row === b.row && a.sheet === b.sheet && a.file === b.file;

/** Null: the row repeats no other. */
export const repetitionOf = (
  { repeated, products }: Pick<IntakeProposal, 'repeated' | 'products'>,
  at: RowRef,
): Repetition | null => {
  const row = repeated.find((each) => isSamePlace(each.at, at));
  const product = row && products.find(({ key }) => key === row.productKey);
  if (!row || !product) return null;
  const known: Readonly<Record<string, unknown>> = product.values;
  const said: Readonly<Record<string, unknown>> = row.said?.values ?? {};
  const values = Object.keys(said).filter((key) => known[key] !== undefined && !isSame(known[key], said[key]));
  // One price is both ends of a range: it is one cell to the officer.
  const fields = values.filter((key) => key !== 'retailPriceMax' || !values.includes('retailPriceMin'));
  const certificates = row.said && !isSame(row.said.certificates, product.certificates);
  return {
    first: product.row,
    differs: row.differs,
    fields: [...fields, ...(certificates && fields.length === 0 ? ['certificates'] : [])],
  };
};
