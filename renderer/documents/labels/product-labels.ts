import { labelPapers as words } from '../../i18n/vi/label-papers';
import { papers } from '../../i18n/vi/papers';
import { producersById } from '../catalogue/catalogue-groups';
import type { CatalogueSnapshot } from '../catalogue/catalogue-snapshot';
import { qrOf } from '../catalogue-book/book-card';
import { shortAddress } from '../catalogue-book/short-address';
import type { Label } from './label';

/** More letters of an address than anybody types from a label: they would make all of its text small. */
const longestAddress = 40;

const captionOf = (caption: string): string =>
  caption.length > longestAddress ? shortAddress(caption) : caption.replace(/^GTIN /, 'GTIN\u00a0');

/**
 * A label for each product of the catalogue, with the stars that the catalogue prints: what the gate keeps out has no label, what
 * was let in without a certificate in force has no star.
 */
export const productLabels = (snapshot: CatalogueSnapshot): readonly Label[] => {
  const producers = producersById(snapshot);
  return snapshot.products.map((product): Label => {
    const producer = producers.get(product.producerId) ?? null;
    const qr = qrOf(product, producer);
    const gtin = product.gtin === null || product.gtin === '' ? '' : words.gtin(product.gtin);
    return {
      id: product.id,
      name: product.name,
      above: producer?.name ?? '',
      heading: product.name,
      stars: product.stars === null ? null : { count: product.stars, words: papers.catalogue.starCount(product.stars) },
      lines: [...new Set([gtin, captionOf(qr?.caption ?? '')])].filter((line) => line !== ''),
      qr,
    };
  });
};
