import type { Certificate } from '../records/certificate';
import type { Decision } from '../records/decision';
import { certificateRulesOn, lapsingDays } from '../reference/star-rules';
import { addDays, type CivilDate, type DateRange, daysBetween } from '../vietnamese/civil-date';
import { type CertificateLife, certificateLife } from './certificate-life';

/**
 * What a certificate is worth on a day.
 * `lapsing`: valid, and 180 days or fewer remain. `extended`: past its end, in the transitional extension that an officer entered
 * with a reason (Điều 12.3). `unknown`: the list gives a year or a month, and the day falls inside what it may mean.
 * `notYet`: issued after the day. `claimed`: without a decision's number and date, so never printed as awarded (R2).
 */
export const certificateStatuses = [
  'valid',
  'lapsing',
  'extended',
  'unknown',
  'notYet',
  'lapsed',
  'revoked',
  'claimed',
] as const;
export type CertificateStatus = (typeof certificateStatuses)[number];

export interface CertificateState {
  readonly status: CertificateStatus;
  readonly life: CertificateLife;
}

/** Statuses under which a star may be printed. */
export const isInForce = (status: CertificateStatus): boolean =>
  status === 'valid' || status === 'lapsing' || status === 'extended';

const hasText = (text: string | null): boolean => text !== null && text.trim() !== '';

const hasDecision = (decision: Decision | null): boolean =>
  decision !== null && hasText(decision.number) && decision.date !== null;

const extensionEnd = (lastDay: CivilDate): CivilDate => addDays(lastDay, certificateRulesOn(lastDay).extensionDays);

const afterEnd = (ends: DateRange, extended: boolean, day: CivilDate): CertificateStatus => {
  if (!extended || day > extensionEnd(ends.to)) return 'lapsed';
  return day <= extensionEnd(ends.from) ? 'extended' : 'unknown';
};

const withinLife = (ends: DateRange, extended: boolean, day: CivilDate): CertificateStatus => {
  if (day > ends.to) return afterEnd(ends, extended, day);
  if (day <= ends.from) return daysBetween(day, ends.from) <= lapsingDays ? 'lapsing' : 'valid';
  // It may have ended already; with an extension it counts either way.
  return extended && day <= extensionEnd(ends.from) ? 'extended' : 'unknown';
};

const statusByDates = ({ begins, ends }: CertificateLife, extended: boolean, day: CivilDate): CertificateStatus => {
  if (!ends) return 'unknown';
  if (begins && day < begins.from) return 'notYet';
  if (begins && day < begins.to) return 'unknown';
  return withinLife(ends, extended, day);
};

/** The state of one certificate on a day; `decision` null when there is none or it was removed. */
export const certificateStatus = (
  certificate: Certificate,
  decision: Decision | null,
  day: CivilDate,
): CertificateState => {
  const life = certificateLife(certificate, decision);
  if (certificate.revokedOn !== null && day >= certificate.revokedOn) return { status: 'revoked', life };
  // A revocation whose day is not known takes the star away until somebody looks the day up.
  if (certificate.revokedOn === null && hasText(certificate.revocationNo)) return { status: 'revoked', life };
  if (!hasDecision(decision)) return { status: 'claimed', life };
  const extended = hasText(certificate.extensionReason);
  return { status: statusByDates(life, extended, day), life };
};
