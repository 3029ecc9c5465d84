import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { blankCertificate, type Certificate } from '../../../../renderer/domain/records/certificate';
import { blankDecision } from '../../../../renderer/domain/records/decision';
import { blankProduct, type Product } from '../../../../renderer/domain/records/product';
import { sectorOf } from '../../../../renderer/domain/reference/product-groups';
import { currentCertificate, currentCertificates } from '../../../../renderer/domain/validity/current-certificate';
import {
  countInForce,
  countValidity,
  sectorLines,
  starSteps,
  sumOfStars,
  type ValiditySummary,
} from '../../../../renderer/features/start/validity-summary';
import { type SampleRecords, sampleProvince } from '../../../../renderer/sample/sample-province';

const today = '2026-11-24';
const decision = { ...blankDecision('d'), number: '1/QĐ-UBND', date: '2024-01-01' };
const honey = { ...blankProduct('x', 'p'), subgroupCode: 'I.2.b' };

const counted = (rows: readonly (readonly [Product, Partial<Certificate> | null])[]): ValiditySummary => {
  const counting = countValidity(today);
  for (const [product, change] of rows) {
    const certificate = { ...blankCertificate('k', product.id), decisionId: 'd', stars: 4 as const, ...change };
    counting.add(product, change ? currentCertificate([certificate], () => decision, today) : null);
  }
  return counting.summary();
};

const sumOf = ({ standings }: ValiditySummary): number =>
  Object.values(standings).reduce((sum, count) => sum + count, 0);

describe('countValidity', () => {
  it('counts nothing as nothing, with a line for each sector', () => {
    const summary = counted([]);
    expect(summary.total).toBe(0);
    expect(sectorLines(summary).map(({ sector }) => sector)).toEqual(['I', 'II', 'III', 'IV', 'V', 'VI']);
    expect(sumOfStars(summary)).toEqual({ 3: 0, 4: 0, 5: 0, all: 0 });
  });

  it('puts each product into one standing and those in force into the table', () => {
    const summary = counted([
      [honey, { issuedOn: '2026-01-01' }],
      [honey, { issuedOn: '2024-01-01', stars: 3 }],
      [
        { ...honey, subgroupCode: null },
        { issuedOn: '2026-01-01', stars: 5 },
      ],
      [honey, { issuedOn: '2020-01-01' }],
      [honey, { decisionId: null }],
      [honey, { stars: null }],
      [honey, null],
    ]);
    expect(summary).toMatchObject({
      total: 7,
      withoutSector: 1,
      standings: { valid: 2, lapsing: 1, lapsed: 1, claimed: 1, none: 2, unknown: 0 },
    });
    expect(countInForce(summary)).toBe(3);
    expect(sectorLines(summary)).toEqual([
      { sector: 'I', counts: { 3: 1, 4: 1, 5: 0, all: 2 } },
      ...['II', 'III', 'IV', 'V', 'VI'].map((sector) => ({ sector, counts: { 3: 0, 4: 0, 5: 0, all: 0 } })),
      { sector: null, counts: { 3: 0, 4: 0, 5: 1, all: 1 } },
    ]);
  });

  it('knows which of the lapsing can still hand in their dossier: until 120 days before the last day', () => {
    const left = (expiresOn: string) => counted([[honey, { expiresOn }]]);
    // 24/11/2026 + 180, + 120 and + 119 days.
    expect(left('2027-05-23')).toMatchObject({ standings: { lapsing: 1 }, dossierOpen: 1 });
    expect(left('2027-03-24')).toMatchObject({ standings: { lapsing: 1 }, dossierOpen: 1 });
    expect(left('2027-03-23')).toMatchObject({ standings: { lapsing: 1 }, dossierOpen: 0 });
    expect(left('2027-05-24')).toMatchObject({ standings: { valid: 1 }, dossierOpen: 0 });
    // A year alone gives no window.
    expect(left('2027')).toMatchObject({ dossierOpen: 0 });
  });

  it('adds up whatever the register holds', () => {
    const dates = fc.constantFrom(null, '2020', '2024-05', '2023-11-30', '2026-11-01', '2027-01-01');
    const change = fc.record({
      stars: fc.constantFrom(3, 4, 5, null),
      issuedOn: dates,
      expiresOn: dates,
      revokedOn: fc.constantFrom(null, '2026-01-01'),
      decisionId: fc.constantFrom('d', null),
      extensionReason: fc.constantFrom(null, 'hồ sơ đã nộp'),
    });
    const product = fc.constantFrom(null, 'I.2.b', 'VI', 'X').map((subgroupCode) => ({ ...honey, subgroupCode }));
    const rows = fc.array(fc.tuple(product, fc.option(change)), { maxLength: 40 });
    fc.assert(
      fc.property(rows, (given) => {
        const summary = counted(given);
        const lines = sectorLines(summary);
        const sum = sumOfStars(summary);
        expect(sumOf(summary)).toBe(given.length);
        expect(sum.all).toBe(countInForce(summary));
        expect(starSteps.reduce((all, stars) => all + sum[stars], 0)).toBe(sum.all);
        expect(lines.reduce((all, { counts }) => all + counts.all, 0)).toBe(sum.all);
        expect(summary.dossierOpen).toBeLessThanOrEqual(summary.standings.lapsing);
      }),
    );
  });
});

describe('countValidity over the sample province', () => {
  let sample: SampleRecords;
  beforeAll(async () => {
    sample = await sampleProvince({ seed: 2026, size: 'S', today, provinceCode: '08' });
  });

  it('agrees with a count made another way', () => {
    const decisions = new Map(sample.decisions.map((each) => [each.id, each]));
    const current = currentCertificates(sample.certificates, (id) => decisions.get(id), today);
    const counting = countValidity(today);
    for (const product of sample.products) counting.add(product, current.get(product.id) ?? null);
    const summary = counting.summary();
    const foodInForce = sample.products.filter(({ id, subgroupCode }) => {
      const found = current.get(id);
      const star = found !== undefined && found.certificate.stars !== null;
      return star && ['valid', 'lapsing', 'extended'].includes(found.status) && sectorOf(subgroupCode) === 'I';
    });
    expect(summary.inForce.get('I')?.all).toBe(foodInForce.length);
    expect(foodInForce.length).toBeGreaterThan(100);
    expect(summary.total).toBe(sample.products.length);
    expect(sumOf(summary)).toBe(sample.products.length);
  });
});
