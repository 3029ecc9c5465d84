import { describe, expect, it } from 'vitest';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import { completenessOf, dossierCompleteness, purposes } from '../../../../renderer/domain/rules/completeness';
import { certificateWith, decisionWith } from '../validity/recognition';

const product = { ...blankProduct('p', 'a'), name: 'Chè Shan tuyết' };
const producer = { ...blankProducer('a'), name: 'HTX Thuận Hòa', kind: 'cooperative' as const };

describe('completeness of one record (R9)', () => {
  it('counts by hand: a catalogue needs seven things of a product', () => {
    // name, producerId, subgroupCode, packaging, retailPriceMin, photos — and the unit price is not among them
    expect(completenessOf('products', product, 'catalogue')).toEqual({
      filled: 2,
      needed: 6,
      missing: ['subgroupCode', 'packaging', 'retailPriceMin', 'photos'].map((field) => ({
        table: 'products',
        recordId: 'p',
        field,
      })),
    });
  });

  it('is full when everything is filled in', () => {
    const full = { ...product, subgroupCode: 'I.5.a', packaging: 'Hộp 100 g', retailPriceMin: 0, photos: ['x'] };
    expect(completenessOf('products', full, 'catalogue')).toEqual({ filled: 6, needed: 6, missing: [] });
  });

  it('does not take an unread kind for an answer', () => {
    const missing = completenessOf('producers', { ...producer, kind: 'unknown' }, 'catalogue').missing;
    expect(missing.map(({ field }) => field)).toContain('kind');
  });
});

describe('completeness of a dossier', () => {
  const dossier = { product, producer, certificate: certificateWith(), decision: decisionWith() };

  it('adds product, producer, certificate and decision for each purpose', () => {
    for (const purpose of purposes) {
      const parts = [
        completenessOf('products', product, purpose),
        completenessOf('producers', producer, purpose),
        completenessOf('certificates', certificateWith(), purpose),
        completenessOf('decisions', decisionWith(), purpose),
      ];
      const sum = dossierCompleteness(dossier, purpose);
      expect(sum.needed).toBe(parts.reduce((total, part) => total + part.needed, 0));
      expect(sum.filled).toBe(parts.reduce((total, part) => total + part.filled, 0));
      expect(sum.filled + sum.missing.length).toBe(sum.needed);
    }
  });

  it('misses every field of a certificate that does not exist', () => {
    const without = dossierCompleteness({ ...dossier, certificate: null, decision: null }, 'catalogue');
    expect(without.needed).toBe(dossierCompleteness(dossier, 'catalogue').needed);
    expect(without.missing.filter(({ table }) => table === 'certificates')).toEqual([
      { table: 'certificates', recordId: null, field: 'stars' },
      { table: 'certificates', recordId: null, field: 'decisionId' },
      { table: 'certificates', recordId: null, field: 'issuedOn' },
    ]);
  });

  it('grows by one when one more field is filled', () => {
    const before = dossierCompleteness(dossier, 'trace');
    const after = dossierCompleteness({ ...dossier, product: { ...product, shelfLife: '12 tháng' } }, 'trace');
    expect(after.filled).toBe(before.filled + 1);
    expect(after.needed).toBe(before.needed);
  });
});
