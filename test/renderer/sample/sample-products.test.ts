import { describe, expect, it } from 'vitest';
import { readGtin } from '../../../renderer/domain/identity/gtin';
import { sectorOf } from '../../../renderer/domain/reference/product-groups';
import { makeParts } from './sample-makers';

const { made, products } = await makeParts(51);
const ownerOf = new Map(made.map((each) => [each.producer.id, each]));
const share = (holds: (product: (typeof products)[number]) => boolean) =>
  products.filter(holds).length / products.length;

describe('sample products', () => {
  it('belong to producers of the sample, 1.8 each, none without', () => {
    for (const { producerId } of products) expect(ownerOf.has(producerId)).toBe(true);
    expect(new Set(products.map(({ producerId }) => producerId)).size).toBe(made.length);
  });

  it('of associations are tourism, as the law wants', () => {
    const offered = products.filter(({ producerId }) => ownerOf.get(producerId)?.producer.kind === 'association');
    expect(offered.length).toBeGreaterThan(0);
    for (const { subgroupCode } of offered) expect(sectorOf(subgroupCode)).toBe('VI');
  });

  it('bear the name of a place of their producer, today’s or the old one', () => {
    for (const { name, producerId } of products) {
      const place = ownerOf.get(producerId)?.place;
      const old = place?.oldCommune?.replace(/^(?:xã|phường|thị trấn) /u, '') ?? '?';
      expect(name.endsWith(place?.commune.name ?? '?') || name.endsWith(old), name).toBe(true);
    }
  });

  it('have prices in order, with few swapped columns', () => {
    const priced = products.filter(({ retailPriceMin }) => retailPriceMin !== null);
    for (const { retailPriceMin, retailPriceMax, priceUnit } of priced) {
      expect(retailPriceMin).toBeGreaterThan(0);
      if (retailPriceMax !== null) expect(retailPriceMax).toBeGreaterThanOrEqual(retailPriceMin ?? 0);
      expect(priceUnit).not.toBeNull();
    }
    const swapped = priced.filter(
      ({ wholesalePrice, retailPriceMin, retailPriceMax }) =>
        wholesalePrice !== null && wholesalePrice > (retailPriceMax ?? retailPriceMin ?? 0),
    );
    expect(swapped.length).toBeGreaterThan(0);
    expect(swapped.length / priced.length).toBeLessThan(0.04);
  });

  it('have right barcodes, all different, on three fifths', () => {
    const codes = products.flatMap(({ gtin }) => gtin ?? []);
    for (const code of codes) expect(readGtin(code).notes).toEqual([]);
    expect(new Set(codes).size).toBe(codes.length);
    expect(share(({ gtin }) => gtin !== null)).toBeGreaterThan(0.52);
    expect(share(({ gtin }) => gtin !== null)).toBeLessThan(0.65);
  });

  it('come in a second packing in three to five cases of a hundred', () => {
    const seen = new Set<string>();
    const again = products.filter(({ name, producerId }) => {
      const key = `${producerId} ${name}`;
      const known = seen.has(key);
      seen.add(key);
      return known;
    });
    expect(again.length / products.length).toBeGreaterThan(0.025);
    expect(again.length / products.length).toBeLessThan(0.07);
  });

  it('are filed by sector alone where the list gave no more', () => {
    const bySector = share(({ subgroupCode }) => subgroupCode !== null && !subgroupCode.includes('.'));
    expect(bySector).toBeGreaterThan(0.01);
    expect(bySector).toBeLessThan(0.06);
  });

  it('have a whole capacity or none', () => {
    for (const { capacityQty, capacityUnit, capacityPeriod } of products) {
      expect([capacityUnit === null, capacityPeriod === null]).toEqual([capacityQty === null, capacityQty === null]);
    }
  });
});
