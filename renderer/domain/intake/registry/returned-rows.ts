import type { CandidateProducer, CandidateProduct, RowRef } from '../candidates';
import type { IntakeProposal } from '../intake-proposal';
import { refKey } from '../place-pictures';
import type { ReturnedRow } from '../returned/take-returned';

/** The producer that the rows of a candidate were entered under before they went back to their sender. */
export interface ReturnedProducer {
  readonly id: string;
  /** Every row of the list that was this producer's still is this candidate's: the sender did not split it. */
  readonly whole: boolean;
  /** Not one cell of its rows was touched. */
  readonly unchanged: boolean;
}

/** What a list that came back says about which row is which. Of a list that never went out it knows nothing. */
export interface ReturnedRows {
  readonly isUnchanged: (at: RowRef) => boolean;
  /** Id of the product that the candidate's row was entered as. */
  readonly productId: (candidateKey: string) => string | null;
  readonly producer: (candidate: CandidateProducer) => ReturnedProducer | null;
}

const nothingReturned: ReturnedRows = {
  isUnchanged: () => false,
  productId: () => null,
  producer: () => null,
};

const groupByRow = (products: readonly CandidateProduct[]): ReadonlyMap<string, readonly CandidateProduct[]> => {
  const rows = new Map<string, CandidateProduct[]>();
  for (const product of products) {
    const key = refKey(product.row);
    rows.set(key, [...(rows.get(key) ?? []), product]);
  }
  return rows;
};

/** A row of another number of products than before was split anew: nobody knows which of them is which. */
const productIds = (
  products: readonly CandidateProduct[],
  rows: ReadonlyMap<string, ReturnedRow>,
): ReadonlyMap<string, string> => {
  const ids = new Map<string, string>();
  for (const [key, group] of groupByRow(products)) {
    const known = rows.get(key)?.productIds ?? [];
    if (known.length !== group.length) continue;
    for (const [place, product] of group.entries()) ids.set(product.key, known[place] ?? '');
  }
  return ids;
};

const holders = (
  producers: readonly CandidateProducer[],
  rows: ReadonlyMap<string, ReturnedRow>,
): ReadonlyMap<string, ReadonlySet<string>> => {
  const byProducer = new Map<string, Set<string>>();
  for (const { key, rows: refs } of producers) {
    for (const at of refs) {
      const id = rows.get(refKey(at))?.producerId;
      if (id) byProducer.set(id, (byProducer.get(id) ?? new Set<string>()).add(key));
    }
  }
  return byProducer;
};

/**
 * What the hidden marks of a list that was sent back say of its rows. A mark counts for a producer only where all of
 * its rows name the same one.
 */
export const returnedRows = ({
  returned,
  producers,
  products,
}: Pick<IntakeProposal, 'returned' | 'producers' | 'products'>): ReturnedRows => {
  if (returned.length === 0) return nothingReturned;
  const rows = new Map(returned.map((row) => [refKey(row.at), row]));
  const ids = productIds(products, rows);
  const byProducer = holders(producers, rows);
  return {
    isUnchanged: (at) => rows.get(refKey(at))?.unchanged === true,
    productId: (candidateKey) => ids.get(candidateKey) ?? null,
    producer: ({ rows: refs }) => {
      const known = refs.map((at) => rows.get(refKey(at)));
      const [id, ...others] = new Set(known.flatMap((row) => row?.producerId ?? []));
      if (id === undefined || others.length > 0) return null;
      return {
        id,
        whole: byProducer.get(id)?.size === 1,
        unchanged: known.every((row) => row?.unchanged === true),
      };
    },
  };
};
