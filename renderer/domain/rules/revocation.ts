import type { Certificate } from '../records/certificate';
import type { Issue } from '../records/issue';
import type { IssueCode } from './issue-params';
import { finding } from './rule';

/** A revocation has a decision and a day (Điều 8). Either alone takes the star away, and the other one is asked for. */
export const checkRevocation = ({ id, revocationNo, revokedOn }: Certificate): readonly Issue<IssueCode>[] => {
  const numbered = revocationNo !== null && revocationNo.trim() !== '';
  if (numbered === (revokedOn !== null)) return [];
  return numbered
    ? [finding('revocation-no-day', 'warning', { table: 'certificates', id, field: 'revokedOn' }, {})]
    : [finding('revocation-no-paper', 'warning', { table: 'certificates', id, field: 'revocationNo' }, {})];
};
