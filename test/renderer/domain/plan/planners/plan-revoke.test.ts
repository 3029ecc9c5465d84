import { describe, expect, it } from 'vitest';
import { planRevoke } from '../../../../../renderer/domain/plan/planners/plan-revoke';
import { certificateWith } from '../../validity/recognition';

describe('planRevoke', () => {
  it('enters number and day for each certificate that is not revoked yet', () => {
    const plan = planRevoke(
      [
        certificateWith({ id: 'a' }),
        certificateWith({ id: 'b', revokedOn: '2026-01-01', revocationNo: '1/QĐ' }),
        certificateWith({ id: 'c', revocationNo: '2/QĐ' }),
      ],
      { number: '99/QĐ-UBND', day: '2026-11-26' },
    );
    expect(plan.edits).toEqual([
      {
        type: 'update',
        table: 'certificates',
        id: 'a',
        fields: {
          revocationNo: { before: null, after: '99/QĐ-UBND' },
          revokedOn: { before: null, after: '2026-11-26' },
        },
        source: { from: 'typed' },
      },
    ]);
    expect(plan).toMatchObject({ reason: 'edit', label: '99/QĐ-UBND', deed: { code: 'records', count: 1 } });
  });
});
