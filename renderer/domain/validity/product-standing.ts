import type { CertificateStatus } from './certificate-status';
import type { CurrentCertificate } from './current-certificate';

/**
 * Where a product stands on a day: the status of the certificate that counts, or `none` without one whose stars can be
 * printed (no certificate, stars unread, «tiềm năng 5 sao»). Every product has exactly one, so that counts add up.
 */
export type ProductStanding = CertificateStatus | 'none';

/** In the order in which sums name them. */
export const productStandings = [
  'valid',
  'lapsing',
  'extended',
  'unknown',
  'notYet',
  'lapsed',
  'revoked',
  'claimed',
  'none',
] as const satisfies readonly ProductStanding[];

/** Standings under which a star may be printed. */
export const standingsInForce = ['valid', 'lapsing', 'extended'] as const satisfies readonly ProductStanding[];

/** `current`: of `currentCertificates` on the day asked about; null or undefined without any certificate. */
export const productStanding = (current: CurrentCertificate | null | undefined): ProductStanding =>
  current && current.certificate.stars !== null ? current.status : 'none';
