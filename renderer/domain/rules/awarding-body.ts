import type { Certificate } from '../records/certificate';
import type { Issue } from '../records/issue';
import { authorityLevelOf } from '../reference/authority-level';
import { authorityPeriodOn } from '../reference/star-rules';
import { dateRange } from '../vietnamese/civil-date';
import { formatDate } from '../vietnamese/format';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

/**
 * The awarding body against who could award the star on that day: district for 3 stars from 24/02/2023 to 30/6/2025, never a
 * district after that, the ministry for 5 stars. Only a warning: the rules of earlier periods are recalled, not read.
 */
export const checkAwardingBody = (certificate: Certificate, { view }: RuleContext): readonly Issue<IssueCode>[] => {
  const { stars, decisionId, id } = certificate;
  const decision = decisionId === null ? undefined : view.record('decisions', decisionId);
  if (!decision?.authority || !decision.date || stars === null) return [];
  const days = dateRange(decision.date);
  const first = days && authorityPeriodOn(days.from);
  // A year in which the rule changed tells nothing.
  if (!days || !first || first !== authorityPeriodOn(days.to)) return [];
  const level = authorityLevelOf(decision.authority);
  const expected = first.levels[stars];
  if (level === null || level === expected) return [];
  // Provinces went on recognising 3 stars themselves while districts could: seen, and no fault.
  if (level === 'province' && expected === 'district') return [];
  return [
    finding(
      'authority-period',
      'warning',
      { table: 'certificates', id, field: 'decisionId' },
      { authority: decision.authority, expected, date: formatDate(decision.date), stars },
    ),
  ];
};
