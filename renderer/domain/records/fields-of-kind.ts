import type { Field } from './field';
import type { ProducerKind } from './producer';

/** Bodies that a person signs for by an office or by a paper; a household and a farm sign for themselves. */
const bodies = [
  'company',
  'cooperative',
  'cooperativeGroup',
  'association',
  'unknown',
] as const satisfies readonly ProducerKind[];

/**
 * Fields of a producer that not every kind has (R1); a field that is not named here belongs to all.
 *
 * - A co-operative group is registered nowhere: it has its members' hợp đồng hợp tác (BLDS 2015, Điều 504) instead.
 * - A household and a farm are their owner, who needs no giấy ủy quyền to sign (R15).
 * - A kind that nobody read yet has what any kind may have; what only one kind has waits until the kind is known.
 */
const kindsOf: Readonly<Record<string, readonly ProducerKind[]>> = {
  companyForm: ['company'],
  businessRegNo: ['company', 'cooperative', 'household', 'farm', 'association', 'unknown'],
  contractNo: ['cooperativeGroup'],
  contractDate: ['cooperativeGroup'],
  members: ['cooperative', 'cooperativeGroup', 'association'],
  authorityNo: bodies,
  authorityDate: bodies,
  authorityEnd: bodies,
};

/** The field with the kinds that show it. */
export const forItsKinds = <F extends Field>(field: F): F => {
  const shownFor = kindsOf[field.key];
  return shownFor ? { ...field, shownFor } : field;
};
