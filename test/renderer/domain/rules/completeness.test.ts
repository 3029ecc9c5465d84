import { describe, expect, it } from 'vitest';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';
import {
  completenessOf,
  dossierCompleteness,
  isDossierComplete,
  lackingPurposes,
  purposes,
  recordLacks,
  scoreOf,
} from '../../../../renderer/domain/rules/completeness';
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

/** Written by hand from product.md (R9) and the Fields' own comments: what each purpose asks, in no order. */
const byHand = {
  catalogue: {
    products: ['name', 'producerId', 'subgroupCode', 'packaging', 'retailPriceMin', 'photos'],
    producers: ['kind', 'name', 'addressText', 'provinceCode', 'communeCode'],
    certificates: ['stars', 'decisionId', 'issuedOn'],
  },
  buyer: {
    products: [
      'name',
      'subgroupCode',
      'packaging',
      'shelfLife',
      'wholesalePrice',
      'priceUnit',
      'capacityQty',
      'capacityUnit',
      'capacityPeriod',
      'gtin',
      'standards',
    ],
    producers: ['name', 'taxCode', 'phones'],
    certificates: ['stars'],
  },
  mou: {
    products: ['name', 'producerId', 'packaging', 'unit', 'capacityQty', 'capacityUnit'],
    producers: [
      'kind',
      'name',
      'taxCode',
      'addressText',
      'provinceCode',
      'communeCode',
      'representative',
      'representativeTitle',
      'phones',
    ],
    certificates: ['stars', 'decisionId'],
  },
  trace: {
    products: [
      'name',
      'producerId',
      'packaging',
      'ingredients',
      'shelfLife',
      'gtin',
      'traceCode',
      'standards',
      'photos',
    ],
    producers: ['name', 'addressText'],
    certificates: [],
  },
} as const;

describe('scores against the table by hand (R9)', () => {
  const blank = {
    product: blankProduct('p', ''),
    producer: { ...blankProducer('a') },
    certificate: null,
    decision: null,
  };

  it.each(purposes)('%s: an empty dossier lacks exactly what the table asks', (purpose) => {
    const { products, producers, certificates } = byHand[purpose];
    const { missing, needed, filled } = dossierCompleteness(blank, purpose);
    const told = missing.map(({ table, field }) => `${table} ${field}`).toSorted();
    expect(told).toEqual(
      [
        ...products.map((field) => `products ${field}`),
        ...producers.map((field) => `producers ${field}`),
        ...certificates.map((field) => `certificates ${field}`),
      ].toSorted(),
    );
    expect(needed).toBe(told.length);
    expect(filled).toBe(0);
  });

  it.each(purposes)('%s: the score is the share of the table, rounded down', (purpose) => {
    const { products, producers, certificates } = byHand[purpose];
    const needed = products.length + producers.length + certificates.length;
    const { name } = product;
    const one = dossierCompleteness({ ...blank, product: { ...blankProduct('p', ''), name } }, purpose);
    expect(scoreOf(one)).toBe(Math.floor(100 / needed));
    expect(scoreOf({ filled: needed - 1, needed, missing: [] })).toBeLessThan(100);
    expect(scoreOf({ filled: needed, needed, missing: [] })).toBe(100);
  });

  it('the quick answer for a register agrees with the list of what is missing', () => {
    const dossiers = [
      blank,
      { product, producer, certificate: certificateWith(), decision: decisionWith() },
      {
        product: { ...product, ingredients: 'chè', shelfLife: '12 tháng', packaging: 'hộp', gtin: '1', traceCode: 'x' },
        producer: { ...producer, addressText: 'thôn 1' },
        certificate: null,
        decision: null,
      },
    ].flatMap((dossier) => [
      dossier,
      { ...dossier, product: { ...dossier.product, standards: ['VietGAP'], photos: ['x'], producerId: 'a' } },
    ]);
    const complete = dossiers.flatMap((dossier) =>
      purposes.map((purpose) => {
        const quick = isDossierComplete(dossier, purpose);
        expect(quick).toBe(dossierCompleteness(dossier, purpose).missing.length === 0);
        expect(lackingPurposes(dossier).includes(purpose)).toBe(!quick);
        return quick;
      }),
    );
    expect(complete).toContain(true);
    expect(recordLacks('producers', { ...producer, addressText: 'thôn 1' })).not.toContain('trace');
    expect(recordLacks('producers', producer)).toContain('trace');
  });
});
