import { type Steps, stepSize } from '../../plan/steps';
import type { CandidateProduct } from '../candidates';
import { gatherProducts } from '../gather-products';
import type { DuplicateGroup, IntakeProposal, RepeatedRow } from '../intake-proposal';

export interface JoinedProducts {
  readonly products: readonly CandidateProduct[];
  readonly repeated: readonly RepeatedRow[];
  readonly duplicates: readonly DuplicateGroup[];
}

type KeyOf = (file: number, key: string) => string;

const isAcrossFiles = ({ members }: DuplicateGroup): boolean => new Set(members.map(({ file }) => file)).size > 1;

/** The first mention's pictures; those of a later one where the first has none, with the row that they stand in. */
const withPictures = (product: CandidateProduct, mentions: readonly CandidateProduct[]): CandidateProduct => {
  const shown = mentions.find(({ pictures }) => pictures.length > 0);
  if (!shown) return product;
  const elsewhere = shown.row.file !== product.row.file || shown.row.row !== product.row.row;
  return { ...product, pictures: shown.pictures, ...(elsewhere ? { picturesAt: shown.row } : {}) };
};

/**
 * Products of several files under their joined producers: the second file's row of a product is a repeated row, as a second
 * row of the same file would be.
 */
export function* joinProducts(proposals: readonly IntakeProposal[], producerOf: KeyOf): Steps<JoinedProducts> {
  const gatherer = gatherProducts();
  const keys = new Map<string, string>();
  const mentions = new Map<string, CandidateProduct[]>();
  let done = 0;
  for (const [file, { products }] of proposals.entries()) {
    for (const product of products) {
      if ((done += 1) % stepSize === 0) yield;
      const producer = producerOf(file, product.producerKey);
      const key = gatherer.add(product, producer, product.producerText, product.row);
      keys.set(`${file} ${product.key}`, key);
      mentions.set(key, [...(mentions.get(key) ?? []), product]);
    }
  }
  yield;
  const { products, repeated, duplicates } = gatherer.result();
  const ownRepeated = proposals.flatMap((proposal, file) =>
    proposal.repeated.map((row) => ({ ...row, productKey: keys.get(`${file} ${row.productKey}`) ?? row.productKey })),
  );
  return {
    products: products.map((product) => withPictures(product, mentions.get(product.key) ?? [])),
    repeated: [...ownRepeated, ...repeated],
    duplicates: duplicates.filter(isAcrossFiles),
  };
}
