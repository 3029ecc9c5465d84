import type { Certificate } from '../../records/certificate';
import type { CandidateCertificate, CertificateValues } from '../candidates';

/** What a certificate's own fields become; a date without a decision's number is the day of issue. */
export const certificateValues = (candidate: CandidateCertificate): CertificateValues => {
  const { decision, values } = candidate;
  return decision?.number === '' && decision.date !== null ? { ...values, issuedOn: decision.date } : values;
};

/** A certificate is worth storing when it says a star, a decision or a day. */
export const saysSomething = (candidate: CandidateCertificate): boolean =>
  (candidate.decision?.number ?? '') !== '' || Object.keys(certificateValues(candidate)).length > 0;

/**
 * The stored certificate that a row speaks of: under the same decision; without a decision, one with the same star or the
 * same day. Null: it is a new one, for instance the next rank under a later decision (Điều 7.5).
 */
export const matchCertificate = (
  candidate: CandidateCertificate,
  decisionId: string | null,
  known: readonly Certificate[],
): Certificate | null => {
  if (decisionId !== null) {
    const under = known.filter((certificate) => certificate.decisionId === decisionId);
    // After a merge one decision may stand there twice, with two ranks: the row speaks of its own.
    const same = under.find(({ stars }) => stars === (candidate.values.stars ?? null)) ?? under[0];
    // A star that was only claimed so far gets its decision now.
    const claimed = known.find((each) => each.decisionId === null && each.stars === (candidate.values.stars ?? null));
    return same ?? claimed ?? null;
  }
  const { stars, potentialFive } = candidate.values;
  const { issuedOn } = certificateValues(candidate);
  return (
    known.find((certificate) => {
      if (stars !== undefined) return certificate.stars === stars;
      if (potentialFive) return certificate.potentialFive;
      if (typeof issuedOn === 'string') return certificate.issuedOn === issuedOn;
      return true;
    }) ?? null
  );
};
