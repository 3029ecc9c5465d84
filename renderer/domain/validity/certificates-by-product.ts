import type { Certificate } from '../records/certificate';

/** Made once for each state of the table: a batch of 200 papers, or a list of 18,500 products, asks thousands of times. */
const indexes = new WeakMap<readonly Certificate[], ReadonlyMap<string, readonly Certificate[]>>();

/** Certificates of each product, by product id. `certificates`: the whole table, as `view.records` gives it. */
export const certificatesByProduct = (
  certificates: readonly Certificate[],
): ReadonlyMap<string, readonly Certificate[]> => {
  const known = indexes.get(certificates);
  if (known) return known;
  const index = new Map<string, Certificate[]>();
  for (const certificate of certificates) {
    const list = index.get(certificate.productId);
    if (list) list.push(certificate);
    else index.set(certificate.productId, [certificate]);
  }
  indexes.set(certificates, index);
  return index;
};
