import type { Certificate } from '../records/certificate';
import type { Issue } from '../records/issue';
import { certificateRulesOn } from '../reference/star-rules';
import { certificateLife, expiryOf, statedExpiryDisagrees } from '../validity/certificate-life';
import { formatDate } from '../vietnamese/format';
import type { IssueCode } from './issue-params';
import { finding, type RuleContext } from './rule';

/** A stated last day wins, but one that is not the computed day is worth a look at the paper. */
export const checkStatedExpiry = (certificate: Certificate, { view }: RuleContext): readonly Issue<IssueCode>[] => {
  const { decisionId, expiresOn, id } = certificate;
  const decision = decisionId === null ? null : (view.record('decisions', decisionId) ?? null);
  const { begins } = certificateLife(certificate, decision);
  if (expiresOn === null || !begins || !statedExpiryDisagrees(certificate, decision)) return [];
  return [
    finding(
      'expiry-disagrees',
      'warning',
      { table: 'certificates', id, field: 'expiresOn' },
      {
        stated: formatDate(expiresOn),
        computed: formatDate(expiryOf(begins.to)),
        months: certificateRulesOn(begins.to).validMonths,
      },
    ),
  ];
};
