import type { Doubt, HeldEdit, HeldProduct } from '../../records/doubt';
import { fold } from '../../vietnamese/fold';
import type { CandidateProducer } from '../candidates';
import { productKey } from '../gather-products';
import { producerIdentity } from '../producer-identity';

/**
 * What is asked about a producer, as one key: the same spelling, codes and place asks the same in every list, and is
 * answered once.
 */
export const producerSubject = ({ values, place }: Pick<CandidateProducer, 'values' | 'place'>): string => {
  const { written, taxCode, phones, commune, province } = producerIdentity(values, place);
  return JSON.stringify(['producer', written, taxCode, phones.toSorted(), commune, province]);
};

type SaidProduct = Pick<HeldProduct, 'values' | 'repeated' | 'certificates'>;

/** What is asked about a product of a known producer; a row that contradicts an earlier one is meant with all that it says. */
export const productSubject = (producerId: string, { values, repeated, certificates }: SaidProduct): string => {
  const packaging = typeof values.packaging === 'string' ? fold(values.packaging) : null;
  const asked = ['product', producerId, productKey(values.name), packaging];
  return JSON.stringify(repeated ? [...asked, values, certificates] : asked);
};

/** What is asked about a row of our own workbook: the same values for the same record ask the same in every copy of the file. */
export const editSubject = ({ table, recordId, copy, values }: Omit<HeldEdit, 'name'>): string =>
  JSON.stringify(['edit', table, recordId, copy, Object.entries(values).toSorted(([a], [b]) => (a < b ? -1 : 1))]);

/** `standsFor`: the producer that a producer's id stands for now. Null: the producer is gone, and nobody asks any more. */
export const subjectOf = (doubt: Doubt, standsFor: (producerId: string) => string | null): string | null => {
  if (doubt.edit) return editSubject(doubt.edit);
  if (doubt.about === 'producer') return producerSubject(doubt.producer);
  const [product] = doubt.products;
  const producerId = doubt.producerId === null ? null : standsFor(doubt.producerId);
  return product && producerId !== null ? productSubject(producerId, product) : null;
};
