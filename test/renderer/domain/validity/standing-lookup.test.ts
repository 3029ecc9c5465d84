import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Decision } from '../../../../renderer/domain/records/decision';
import { currentCertificates } from '../../../../renderer/domain/validity/current-certificate';
import { standingLookup } from '../../../../renderer/domain/validity/standing-lookup';
import { certificateWith, decisionWith } from './recognition';

const decisions: readonly Decision[] = [
  decisionWith({ id: 'old', date: '2022-03-01' }),
  decisionWith({ id: 'new', date: '2026-06-01' }),
  decisionWith({ id: 'next', date: '2026-12-20' }),
];
const byId = new Map(decisions.map((decision) => [decision.id, decision]));
const products = ['p1', 'p2', 'p3'];
const certificate = fc
  .record({
    productId: fc.constantFrom(...products),
    decisionId: fc.constantFrom('old', 'new', 'next', 'missing', null),
    stars: fc.constantFrom(3, 4, 5, null),
    removed: fc.boolean(),
  })
  .map((change) => certificateWith(change));

describe('standingLookup', () => {
  it('says of each product what a pass over all of them says, on every day', () => {
    fc.assert(
      fc.property(fc.array(certificate, { maxLength: 12 }), fc.constantFrom('2025-01-01', '2026-11-24'), (all, day) => {
        const certificates = all.map((each, index) => ({ ...each, id: `c${index}` }));
        const passed = currentCertificates(certificates, (id) => byId.get(id), day);
        const lookup = standingLookup(certificates, decisions, day);
        for (const product of [...products, 'none']) expect(lookup(product)).toEqual(passed.get(product));
      }),
    );
  });

  it('keeps what it judged for the same tables and day, and judges anew for others', () => {
    const certificates = [certificateWith({ id: 'c', productId: 'p1', decisionId: 'new' })];
    const lookup = standingLookup(certificates, decisions, '2026-11-24');
    expect(standingLookup(certificates, decisions, '2026-11-24')).toBe(lookup);
    expect(lookup('p1')).toBe(lookup('p1'));
    expect(standingLookup(certificates, decisions, '2026-01-01')('p1')?.status).toBe('notYet');
    expect(standingLookup(certificates, [], '2026-11-24')('p1')?.status).toBe('claimed');
  });
});
