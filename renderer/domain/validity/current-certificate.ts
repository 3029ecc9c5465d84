import type { Certificate } from '../records/certificate';
import type { Decision } from '../records/decision';
import type { CivilDate } from '../vietnamese/civil-date';
import { type CertificateState, type CertificateStatus, certificateStatus, isInForce } from './certificate-status';

/** A live decision by id; undefined when missing or removed. */
export type DecisionOf = (id: string) => Decision | undefined;

export interface CurrentCertificate extends CertificateState {
  readonly certificate: Certificate;
  readonly decision: Decision | null;
}

/** What is shown first when nothing is in force: a doubt before an end, an end before a bare claim. */
const order: readonly CertificateStatus[] = ['unknown', 'notYet', 'lapsed', 'revoked', 'claimed'];
const rankOf = ({ status, certificate }: CurrentCertificate): number => {
  // Without readable stars there is nothing to print, whatever the dates say.
  const starless = certificate.stars === null ? order.length + 1 : 0;
  return starless + (isInForce(status) ? 0 : order.indexOf(status) + 1);
};

const beginning = ({ life }: CurrentCertificate): CivilDate => life.begins?.from ?? '';

/** Best first: in force before not, later decision before earlier (an upgrade is a new one, Điều 7.5), more stars before fewer. */
const compare = (a: CurrentCertificate, b: CurrentCertificate): number => {
  const byRank = rankOf(a) - rankOf(b);
  if (byRank !== 0) return byRank;
  if (beginning(a) !== beginning(b)) return beginning(a) > beginning(b) ? -1 : 1;
  return (b.certificate.stars ?? 0) - (a.certificate.stars ?? 0);
};

const stateOf = (certificate: Certificate, decisionOf: DecisionOf, day: CivilDate): CurrentCertificate => {
  const decision = certificate.decisionId === null ? null : (decisionOf(certificate.decisionId) ?? null);
  return { certificate, decision, ...certificateStatus(certificate, decision, day) };
};

/**
 * The certificate that counts for a product on a day, or the one that explains best why none does; null without any.
 * `certificates`: those of the one product, in any order; removed ones are passed over.
 */
export const currentCertificate = (
  certificates: readonly Certificate[],
  decisionOf: DecisionOf,
  day: CivilDate,
): CurrentCertificate | null => {
  const states = certificates
    .filter((certificate) => !certificate.removed)
    .map((certificate) => stateOf(certificate, decisionOf, day));
  return states.toSorted(compare)[0] ?? null;
};

/** `currentCertificate` for every product at once, by product id: one pass for a list of 18,500. */
export const currentCertificates = (
  certificates: readonly Certificate[],
  decisionOf: DecisionOf,
  day: CivilDate,
): ReadonlyMap<string, CurrentCertificate> => {
  const best = new Map<string, CurrentCertificate>();
  for (const certificate of certificates) {
    if (certificate.removed) continue;
    const state = stateOf(certificate, decisionOf, day);
    const other = best.get(certificate.productId);
    if (!other || compare(state, other) < 0) best.set(certificate.productId, state);
  }
  return best;
};
