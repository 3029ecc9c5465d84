import type { Certificate } from '../records/certificate';
import type { Decision } from '../records/decision';
import { certificateRulesOn } from '../reference/star-rules';
import { addDays, addMonths, type CivilDate, type DateRange, dateRange } from '../vietnamese/civil-date';

/** From which to which day a certificate lives. A list that gives only a year makes ranges, and nobody guesses inside them. */
export interface CertificateLife {
  /** Days on which it may have begun. Null: no date at all. */
  readonly begins: DateRange | null;
  /** Days that may be its last valid one. Null: no date at all. */
  readonly ends: DateRange | null;
  /** The last day as the paper states it, or the months of the law from issue. */
  readonly basis: 'stated' | 'computed' | null;
}

const rangeOf = (date: string | null | undefined): DateRange | null => (date ? dateRange(date) : null);

/**
 * The last valid day of a certificate issued on `issued`, clamped to the month's end: as many months later as the law of that day
 * says (36: QĐ 26/2026/QĐ-TTg, Điều 4.3).
 */
export const expiryOf = (issued: CivilDate): CivilDate => addMonths(issued, certificateRulesOn(issued).validMonths);

const computedEnd = (begins: DateRange): DateRange => ({ from: expiryOf(begins.from), to: expiryOf(begins.to) });

/** The certificate's own day of issue counts before the decision's date; a stated last day counts before the computed one. */
export const certificateLife = (certificate: Certificate, decision: Decision | null): CertificateLife => {
  const begins = rangeOf(certificate.issuedOn) ?? rangeOf(decision?.date);
  const stated = rangeOf(certificate.expiresOn);
  if (stated) return { begins, ends: stated, basis: 'stated' };
  return begins ? { begins, ends: computedEnd(begins), basis: 'computed' } : { begins, ends: null, basis: null };
};

/** Whether a stated last day cannot be the computed one. Unknown on either side is no disagreement. */
export const statedExpiryDisagrees = (certificate: Certificate, decision: Decision | null): boolean => {
  const { begins, ends, basis } = certificateLife(certificate, decision);
  if (basis !== 'stated' || !begins || !ends) return false;
  const computed = computedEnd(begins);
  return ends.to < computed.from || ends.from > computed.to;
};

/**
 * Days on which the re-assessment dossier may be handed in: 180 to 120 days before the last valid day (Điều 7.6a), by the law in
 * force on that last day. Null when the last day is not known to the day.
 */
export const dossierWindow = ({ ends }: CertificateLife): DateRange | null => {
  if (!ends || ends.from !== ends.to) return null;
  const { dossierEarliestDays, dossierLatestDays } = certificateRulesOn(ends.to);
  return { from: addDays(ends.to, -dossierEarliestDays), to: addDays(ends.to, -dossierLatestDays) };
};
