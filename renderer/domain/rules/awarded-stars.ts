import type { Certificate } from '../records/certificate';
import type { Issue } from '../records/issue';
import { certificateStatus } from '../validity/certificate-status';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

/** A star that nobody can prove (R2) or read. «Tiềm năng 5 sao» is no star yet and is left alone. */
export const checkAwardedStars = (
  certificate: Certificate,
  { view, today }: RuleContext,
): readonly Issue<IssueCode>[] => {
  const { stars, potentialFive, decisionId, id } = certificate;
  if (stars === null) {
    if (potentialFive) return [];
    return [finding('stars-missing', 'warning', { table: 'certificates', id, field: 'stars' }, {})];
  }
  const decision = decisionId === null ? null : (view.record('decisions', decisionId) ?? null);
  if (certificateStatus(certificate, decision, today).status !== 'claimed') return [];
  return [finding('stars-claimed', 'warning', { table: 'certificates', id, field: 'decisionId' }, { stars })];
};
