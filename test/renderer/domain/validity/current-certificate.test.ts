import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Certificate } from '../../../../renderer/domain/records/certificate';
import type { Decision } from '../../../../renderer/domain/records/decision';
import { isInForce } from '../../../../renderer/domain/validity/certificate-status';
import { currentCertificate, currentCertificates } from '../../../../renderer/domain/validity/current-certificate';
import { certificateWith, decisionWith } from './recognition';

const day = '2026-11-24';
const decisions = new Map<string, Decision>([
  ['old', decisionWith({ id: 'old', date: '2022-03-01' })],
  ['middle', decisionWith({ id: 'middle', date: '2024-05-10' })],
  ['new', decisionWith({ id: 'new', date: '2026-06-01' })],
  ['next', decisionWith({ id: 'next', date: '2026-12-20' })],
]);
const decisionOf = (id: string) => decisions.get(id);
const under = (decisionId: string | null, change: Partial<Certificate> = {}): Certificate =>
  certificateWith({ id: `c-${decisionId}`, decisionId, ...change });
const current = (...certificates: readonly Certificate[]) => currentCertificate(certificates, decisionOf, day);

describe('currentCertificate', () => {
  it('is the latest in force: an upgrade counts at once', () => {
    const found = current(under('middle', { stars: 3 }), under('new', { stars: 4 }), under('old', { stars: 3 }));
    expect(found?.certificate.id).toBe('c-new');
    expect(found?.status).toBe('valid');
    expect(found?.decision?.id).toBe('new');
  });

  it('keeps the one in force before one that is only decided for later, or only claimed', () => {
    expect(current(under('middle'), under('next', { stars: 5 }))?.certificate.id).toBe('c-middle');
    expect(current(under('middle', { stars: 3 }), under(null, { stars: 5 }))?.certificate.id).toBe('c-middle');
  });

  it('falls back to the older one when the newer was revoked', () => {
    expect(current(under('new', { revokedOn: '2026-10-01' }), under('middle'))?.certificate.id).toBe('c-middle');
  });

  it('shows what explains best when nothing is in force', () => {
    expect(current(under('old'), under(null))?.status).toBe('lapsed');
    expect(current(under('missing'))?.status).toBe('claimed');
    // «2023» may have ended or not by the day: a doubt is shown before a certain end.
    decisions.set('year', decisionWith({ id: 'year', date: '2023' }));
    expect(current(under('old'), under('year'))?.status).toBe('unknown');
  });

  it('takes more stars of one day’s decisions', () => {
    expect(current(under('new', { stars: 3 }), under('new', { id: 'c-five', stars: 5 }))?.certificate.id).toBe(
      'c-five',
    );
  });

  it('passes over stars that nobody could read while a readable one exists', () => {
    expect(current(under('new', { stars: null }), under('old', { stars: 3 }))?.certificate.id).toBe('c-old');
  });

  it('does not see removed certificates, and there may be none', () => {
    expect(current(under('new', { removed: true }))).toBeNull();
    expect(current()).toBeNull();
  });
});

describe('currentCertificates', () => {
  it('gives each product what currentCertificate gives it', () => {
    const anyCertificate = fc.record({
      product: fc.constantFrom('p1', 'p2', 'p3'),
      decisionId: fc.constantFrom('old', 'middle', 'new', 'next', null),
      stars: fc.constantFrom(3 as const, 4 as const, 5 as const, null),
      removed: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(anyCertificate, { maxLength: 12 }), (list) => {
        const certificates = list.map((each, index) =>
          under(each.decisionId, { ...each, productId: each.product, id: `c${index}` }),
        );
        const all = currentCertificates(certificates, decisionOf, day);
        for (const product of ['p1', 'p2', 'p3']) {
          const own = certificates.filter((certificate) => certificate.productId === product);
          const one = currentCertificate(own, decisionOf, day);
          expect(all.get(product)?.certificate.id).toBe(one?.certificate.id);
          if (own.some((each) => !each.removed && each.stars !== null && each.decisionId === 'new')) {
            expect(one && isInForce(one.status)).toBe(true);
          }
        }
      }),
    );
  });
});
