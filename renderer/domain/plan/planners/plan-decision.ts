import type { Certificate } from '../../records/certificate';
import { blankDecision, type Decision } from '../../records/decision';
import { createEdit, type Plan } from '../plan';

/** The Plan that adds a decision and puts a certificate under it, in one Change that one undo takes back. */
export const planDecisionFor = (certificate: Certificate, id: string, number: string): Plan => {
  const decision: Decision = { ...blankDecision(id), number, sample: certificate.sample };
  return {
    reason: 'edit',
    label: number,
    edits: [
      createEdit('decisions', decision, { from: 'typed' }),
      {
        type: 'update',
        table: 'certificates',
        id: certificate.id,
        fields: { decisionId: { before: certificate.decisionId, after: id } },
        source: { from: 'typed' },
      },
    ],
    issues: [],
  };
};
