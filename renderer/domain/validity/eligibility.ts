import type { Certificate } from '../records/certificate';
import type { KeptOutReason } from '../records/kept-out-reason';
import type { Product } from '../records/product';
import type { CivilDate } from '../vietnamese/civil-date';
import { isInForce } from './certificate-status';
import { type CurrentCertificate, currentCertificate, type DecisionOf } from './current-certificate';

export type Eligibility =
  | { readonly eligible: true; readonly current: CurrentCertificate }
  | { readonly eligible: false; readonly reason: KeptOutReason; readonly current: CurrentCertificate | null };

const keptOut = (reason: KeptOutReason, current: CurrentCertificate | null = null): Eligibility => ({
  eligible: false,
  reason,
  current,
});

const reasonOf = (current: CurrentCertificate): KeptOutReason | null => {
  const { certificate, status } = current;
  if (certificate.stars === null) return certificate.potentialFive ? 'potentialFive' : 'starsUnknown';
  if (isInForce(status)) return null;
  if (status === 'unknown') return 'unknownDate';
  if (status === 'lapsed' || status === 'revoked' || status === 'notYet') return status;
  return 'claimed';
};

/** Eligibility from a certificate already chosen; null: the product has none. */
export const eligibilityOf = (current: CurrentCertificate | null): Eligibility => {
  if (!current) return keptOut('noCertificate');
  const reason = reasonOf(current);
  return reason === null ? { eligible: true, current } : keptOut(reason, current);
};

/**
 * Whether a product may stand in the catalogue of a conference: its certificate is in force on the conference's first day.
 * `certificates`: those of this product.
 */
export const eligibility = (
  product: Product,
  certificates: readonly Certificate[],
  decisionOf: DecisionOf,
  conferenceDay: CivilDate | null,
): Eligibility => {
  if (product.removed) return keptOut('removed');
  if (conferenceDay === null) return keptOut('noConferenceDay');
  return eligibilityOf(currentCertificate(certificates, decisionOf, conferenceDay));
};
