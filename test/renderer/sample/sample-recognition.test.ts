import { describe, expect, it } from 'vitest';
import { authorityLevelOf } from '../../../renderer/domain/reference/authority-level';
import { certificateStatus } from '../../../renderer/domain/validity/certificate-status';
import { sampleCertificates } from '../../../renderer/sample/sample-certificates';
import { decisionBook } from '../../../renderer/sample/sample-decisions';
import { conferenceDay, makeParts, today } from './sample-makers';

const seed = 61;
const { made, products, chance, places } = await makeParts(seed);
const book = decisionBook(seed, chance);
const placeById = new Map(made.map(({ producer, place }) => [producer.id, place]));
const placeOf = (id: string) => placeById.get(id) ?? places.near(chance);
const certificates = sampleCertificates(products, placeOf, { seed, today, conferenceDay, book, chance });
const decisions = new Map(book.all().map((decision) => [decision.id, decision]));

describe('the book of decisions', () => {
  it('gives one decision to one body in one half-year, and keeps lapsed ones apart', () => {
    const [place] = [...placeById.values()];
    if (!place) throw new Error('no place');
    const own = decisionBook(1, chance);
    const first = own.decisionFor(4, '2026-01-10', false, place);
    expect(own.decisionFor(4, '2026-06-01', false, place)).toBe(first);
    expect(own.decisionFor(4, '2026-07-01', false, place)).not.toBe(first);
    expect(own.decisionFor(4, '2026-01-10', true, place)).not.toBe(first);
    expect(own.decisionFor(5, '2026-01-10', false, place)).not.toBe(first);
    expect(own.all()).toHaveLength(4);
  });

  it('names the body that could decide, under the name of its day', () => {
    const [place] = [...placeById.values()].filter(({ oldProvince }) => oldProvince === 'Hà Giang');
    if (!place) throw new Error('no place');
    const body = (stars: 3 | 4 | 5, day: string) =>
      decisionBook(1, chance).decisionFor(stars, day, false, place).authority;
    expect(body(4, '2024-05-01')).toBe('UBND tỉnh Hà Giang');
    expect(body(4, '2026-05-01')).toBe('UBND tỉnh Tuyên Quang');
    expect(authorityLevelOf(body(3, '2024-05-01') ?? '')).toBe('district');
    expect(authorityLevelOf(body(3, '2026-06-01') ?? '')).toBe('province');
    expect(body(5, '2024-05-01')).toBe('Bộ Nông nghiệp và Phát triển nông thôn');
    expect(body(5, '2026-05-01')).toBe('Bộ Nông nghiệp và Môi trường');
  });

  it('has numbers as on papers, and a few dates of which only the year is known', () => {
    for (const { number } of decisions.values()) expect(number).toMatch(/^\d{2,4}\/QĐ-(?:UBND|BNNMT|BNN-VPĐP)$/);
    const years = [...decisions.values()].filter(({ date }) => date?.length === 4);
    expect(years.length).toBeGreaterThan(0);
    expect(years.length / decisions.size).toBeLessThan(0.15);
  });
});

describe('certificates', () => {
  const share = (holds: (certificate: (typeof certificates)[number]) => boolean) =>
    certificates.filter(holds).length / certificates.length;

  it('claim stars without a decision in four cases of a hundred', () => {
    const claimed = share(({ decisionId, potentialFive }) => decisionId === null && !potentialFive);
    expect(claimed).toBeGreaterThan(0.02);
    expect(claimed).toBeLessThan(0.065);
  });

  it('are potential five-star products without a star', () => {
    const potential = certificates.filter(({ potentialFive }) => potentialFive);
    expect(potential.length).toBeGreaterThan(3);
    for (const { stars, decisionId } of potential) expect([stars, decisionId]).toEqual([null, null]);
  });

  it('are missing for two products of a hundred', () => {
    const certified = new Set(certificates.map(({ productId }) => productId));
    const without = products.filter(({ id }) => !certified.has(id)).length / products.length;
    expect(without).toBeGreaterThan(0.008);
    expect(without).toBeLessThan(0.04);
  });

  it('keep the earlier recognition, run out before the present one', () => {
    const earlier = certificates.filter(({ id }) => id.endsWith('-1'));
    expect(earlier.length).toBeGreaterThan(40);
    for (const { decisionId } of earlier) {
      const decision = decisions.get(decisionId ?? '');
      const state = certificateStatus({ ...earlier[0]!, decisionId }, decision ?? null, conferenceDay);
      expect(['lapsed', 'unknown', 'revoked']).toContain(state.status);
    }
  });

  it('are extended only after their end, and revoked only in the past', () => {
    for (const { revokedOn, revocationNo } of certificates) {
      expect(revokedOn === null).toBe(revocationNo === null);
      if (revokedOn !== null) expect(revokedOn < today).toBe(true);
    }
    const extended = certificates.filter(({ extensionReason }) => extensionReason !== null);
    for (const certificate of extended) {
      const state = certificateStatus(certificate, decisions.get(certificate.decisionId ?? '') ?? null, conferenceDay);
      expect(['extended', 'lapsed', 'unknown', 'lapsing']).toContain(state.status);
    }
  });
});
