import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../../renderer/domain/records/certificate';
import type { Decision } from '../../../../renderer/domain/records/decision';
import { keptOutReasons } from '../../../../renderer/domain/records/kept-out-reason';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { eligibility, eligibilityOf } from '../../../../renderer/domain/validity/eligibility';
import { certificateWith, decisionWith } from './recognition';

const product = blankProduct('p1', 'a1');
const judge = (
  day: string | null,
  certificates: readonly Partial<Certificate>[],
  decision: Partial<Decision> = {},
  removed = false,
) =>
  eligibility(
    { ...product, removed },
    certificates.map((change, index) => certificateWith({ id: `c${index}`, ...change })),
    (id) => (id === 'd1' ? decisionWith(decision) : undefined),
    day,
  );
const reason = (...question: Parameters<typeof judge>) => {
  const answer = judge(...question);
  return answer.eligible ? 'eligible' : answer.reason;
};

describe('eligibility on the conference day', () => {
  it('lets in what is in force, to the last day', () => {
    expect(reason('2025-01-01', [{}])).toBe('eligible');
    expect(reason('2027-05-10', [{}])).toBe('eligible');
    expect(reason('2027-06-01', [{ extensionReason: 'Hội đồng chưa họp' }])).toBe('eligible');
  });

  it.each([
    ['lapsed', reason('2027-05-11', [{}])],
    ['revoked', reason('2025-01-01', [{ revokedOn: '2024-12-31' }])],
    ['notYet', reason('2024-05-09', [{}])],
    ['unknownDate', reason('2027-03-01', [{}], { date: '2024' })],
    ['claimed', reason('2025-01-01', [{ decisionId: null }])],
    ['claimed', reason('2025-01-01', [{}], { number: '' })],
    ['noCertificate', reason('2025-01-01', [])],
    ['noCertificate', reason('2025-01-01', [{ removed: true }])],
    ['potentialFive', reason('2025-01-01', [{ stars: null, potentialFive: true }])],
    ['starsUnknown', reason('2025-01-01', [{ stars: null }])],
    ['removed', reason('2025-01-01', [{}], {}, true)],
    ['noConferenceDay', reason(null, [{}])],
  ] as const)('keeps out: %s', (expected, found) => {
    expect(found).toBe(expected);
    expect(keptOutReasons).toContain(expected);
  });

  it('lets in a potential five-star product under its present four stars', () => {
    const answer = judge('2025-01-01', [{ stars: null, potentialFive: true }, { stars: 4 }]);
    expect(answer.eligible && answer.current.certificate.stars).toBe(4);
  });

  it('hands back the certificate that the reason speaks of', () => {
    const answer = judge('2027-05-11', [{}]);
    expect(answer.current?.life.ends?.to).toBe('2027-05-10');
    expect(eligibilityOf(null)).toEqual({ eligible: false, reason: 'noCertificate', current: null });
  });
});
