import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { StoreView } from '../../../renderer/domain/plan/store-view';
import { type TableName, tableNames } from '../../../renderer/domain/records/table-name';
import { tables } from '../../../renderer/domain/records/tables';
import { loadCommuneMap } from '../../../renderer/domain/reference/commune-map';
import { sectorOf } from '../../../renderer/domain/reference/product-groups';
import { checkRecord } from '../../../renderer/domain/rules';
import { currentCertificates } from '../../../renderer/domain/validity/current-certificate';
import { eligibilityOf } from '../../../renderer/domain/validity/eligibility';
import { samplePhotoList } from '../../../renderer/sample/sample-photos';
import { type SampleRecords, sampleProvince } from '../../../renderer/sample/sample-province';
import { sampleCounts } from '../../../renderer/sample/sample-size';

const order = { seed: 1, size: 'S', today: '2026-11-24', provinceCode: '08' } as const;
const sample = await sampleProvince(order);
const larger = await sampleProvince({ ...order, size: 'M', seed: 9 });
const conferenceDay = sample.conferences[0]?.startsOn ?? '';

const hashOf = (records: SampleRecords) => createHash('sha256').update(JSON.stringify(records)).digest('hex');
const share = <V>(list: readonly V[], holds: (value: V) => boolean) => list.filter(holds).length / list.length;
const viewOf = (records: SampleRecords): StoreView => {
  const ids = new Map<TableName, ReadonlyMap<string, unknown>>(
    tableNames.map((table) => [table, new Map<string, unknown>(records[table].map((record) => [record.id, record]))]),
  );
  return {
    row: () => undefined,
    rows: () => [],
    record: (table, id) => ids.get(table)?.get(id) as never,
    records: (table) => records[table],
  };
};

describe('the same order', () => {
  it('gives the same bytes, another seed others', async () => {
    expect(hashOf(await sampleProvince(order))).toBe(hashOf(sample));
    expect(hashOf(await sampleProvince({ ...order, seed: 2 }))).not.toBe(hashOf(sample));
  });

  it('gives ids of its own seed', async () => {
    const other = await sampleProvince({ ...order, seed: 2 });
    const ids = new Set(sample.producers.map(({ id }) => id));
    expect(other.producers.some(({ id }) => ids.has(id))).toBe(false);
  });

  it('wants a province that exists', async () => {
    await expect(sampleProvince({ ...order, provinceCode: '99' })).rejects.toThrow(RangeError);
  });
});

describe.each([
  ['S', sample],
  ['M', larger],
] as const)('size %s', (size, records) => {
  it('has the counts of its size', () => {
    const counts = sampleCounts[size];
    expect(records.producers).toHaveLength(counts.producers);
    expect(records.products).toHaveLength(counts.products);
    expect(records.buyers).toHaveLength(counts.buyers);
    expect(records.mous).toHaveLength(counts.mous);
    expect([records.offices.length, records.conferences.length]).toEqual([1, 1]);
  });

  it('holds valid records, all marked as sample, with ids used once', () => {
    const ids = new Set<string>();
    for (const table of tableNames) {
      for (const record of records[table]) {
        expect(tables[table].schema.safeParse(record).error, record.id).toBeUndefined();
        expect(record.sample && !record.removed).toBe(true);
        ids.add(record.id);
      }
    }
    expect(ids.size).toBe(tableNames.reduce((sum, table) => sum + records[table].length, 0));
  });

  it('has only the findings that real lists have', () => {
    const view = viewOf(records);
    const found = new Set(
      tableNames.flatMap((table) =>
        records[table].flatMap((record) =>
          checkRecord(table, record as never, view, order.today).map(({ code, severity }) => `${severity} ${code}`),
        ),
      ),
    );
    const known = [
      'error authority-expired',
      'info tax-code-masked',
      'warning address-old-unit',
      'warning expiry-disagrees',
      'warning stars-claimed',
      'warning wholesale-above-retail',
    ];
    expect([...found].filter((each) => !known.includes(each))).toEqual([]);
    expect(found).toContain('warning stars-claimed');
    expect(found).toContain('warning address-old-unit');
  });
});

describe('likeness to real lists', () => {
  it('has the shares of kinds and stars', () => {
    const { producers, certificates, products } = larger;
    const within = (value: number, from: number, to: number) => {
      expect(value).toBeGreaterThan(from);
      expect(value).toBeLessThan(to);
    };
    within(
      share(producers, ({ kind }) => kind === 'cooperative'),
      0.27,
      0.39,
    );
    within(
      share(producers, ({ kind }) => kind === 'household'),
      0.28,
      0.39,
    );
    within(
      share(producers, ({ kind }) => kind === 'company'),
      0.2,
      0.31,
    );
    within(
      share(certificates, ({ stars }) => stars === 3),
      0.7,
      0.84,
    );
    within(
      share(certificates, ({ stars }) => stars === 4),
      0.15,
      0.28,
    );
    within(
      share(products, ({ subgroupCode }) => sectorOf(subgroupCode) === 'I'),
      0.72,
      0.88,
    );
    within(
      share(products, ({ gtin }) => gtin === null),
      0.35,
      0.48,
    );
    within(
      share(products, ({ retailPriceMin }) => retailPriceMin === null),
      0.54,
      0.66,
    );
  });

  it('gives every producer a product, and no barcode twice', () => {
    const owners = new Set(larger.products.map(({ producerId }) => producerId));
    expect(owners.size).toBe(larger.producers.length);
    const gtins = larger.products.flatMap(({ gtin }) => gtin ?? []);
    expect(new Set(gtins).size).toBe(gtins.length);
  });

  it('has a fifth to a third of the stars lapsed on the conference day', () => {
    const decisions = new Map(larger.decisions.map((decision) => [decision.id, decision]));
    const current = currentCertificates(larger.certificates, (id) => decisions.get(id), conferenceDay);
    const states = [...current.values()].map(({ status }) => status);
    expect(share(states, (status) => status === 'lapsed')).toBeGreaterThan(0.2);
    expect(share(states, (status) => status === 'lapsed')).toBeLessThan(0.35);
    for (const status of ['valid', 'lapsing', 'unknown', 'revoked', 'claimed']) expect(states).toContain(status);
  });

  it('shares decisions among dozens of products', () => {
    const uses = new Map<string, number>();
    for (const { decisionId } of larger.certificates) {
      if (decisionId !== null) uses.set(decisionId, (uses.get(decisionId) ?? 0) + 1);
    }
    expect(Math.max(...uses.values())).toBeGreaterThan(24);
    expect(new Set(uses.keys())).toEqual(new Set(larger.decisions.map(({ id }) => id)));
  });

  it('puts parties into real communes with former units of the same place', async () => {
    const map = await loadCommuneMap();
    for (const producer of sample.producers) {
      expect(producer.provinceCode).toBe('08');
      if (producer.communeCode === null || producer.oldCommune === null) continue;
      const units = map.formerUnitsOf(producer.communeCode);
      const own = units.find(
        (unit) => `${unit.type} ${unit.name}` === producer.oldCommune && unit.district === producer.oldDistrict,
      );
      expect(own, producer.name).toBeDefined();
    }
    expect(new Set(sample.producers.map(({ oldProvince }) => oldProvince))).toEqual(
      new Set(['Tuyên Quang', 'Hà Giang']),
    );
  });

  it('draws photos that exist', () => {
    const hashes = new Set(samplePhotoList.map(({ sha256 }) => sha256));
    const used = sample.products.flatMap(({ photos }) => photos);
    expect(used.length).toBeGreaterThan(300);
    for (const sha256 of used) expect(hashes.has(sha256)).toBe(true);
  });
});

describe('the conference', () => {
  const decisions = new Map(sample.decisions.map((decision) => [decision.id, decision]));
  const current = currentCertificates(sample.certificates, (id) => decisions.get(id), conferenceDay);
  const productById = new Map(sample.products.map((product) => [product.id, product]));

  const inForce = (id: string): boolean => eligibilityOf(current.get(id) ?? null).eligible;

  it('lies ahead; sellers bring what is in force that day, and some things that are not', () => {
    expect(conferenceDay > order.today).toBe(true);
    const brought = sample.participations.flatMap(({ productIds }) => productIds);
    const kept = brought.filter(inForce);
    expect(kept.length).toBeGreaterThan(100);
    expect(brought.length - kept.length).toBeGreaterThan(10);
    for (const { role, productIds } of sample.participations) {
      if (role === 'producer') expect(productIds.some(inForce)).toBe(true);
    }
  });

  it('puts only what is in force into memoranda', () => {
    const goods = sample.mous.flatMap((mou) => mou.goods);
    expect(goods.length).toBeGreaterThan(20);
    for (const { productId } of goods) expect(inForce(productId), productId).toBe(true);
  });

  it('brings sellers with their own products and every buyer, once', () => {
    const parties = sample.participations.map(({ partyId }) => partyId);
    expect(new Set(parties).size).toBe(parties.length);
    for (const { role, partyId, productIds } of sample.participations) {
      if (role === 'buyer') expect(productIds).toEqual([]);
      else for (const id of productIds) expect(productById.get(id)?.producerId).toBe(partyId);
    }
    expect(sample.participations.filter(({ role }) => role === 'buyer')).toHaveLength(40);
  });

  it('pairs nobody twice, numbers from 1, and lists goods of the seller', () => {
    for (const records of [sample, larger]) {
      const pairs = records.mous.map(({ producerId, buyerId }) => `${producerId} ${buyerId}`);
      expect(new Set(pairs).size).toBe(pairs.length);
      expect(records.mous.map(({ number }) => number)).toEqual(records.mous.map((_, index) => index + 1));
    }
    const declined = new Set(
      sample.participations.filter(({ state }) => state === 'declined').map(({ partyId }) => partyId),
    );
    for (const { producerId, buyerId, goods } of sample.mous) {
      expect(declined.has(producerId) || declined.has(buyerId)).toBe(false);
      expect(goods.length).toBeGreaterThan(0);
      for (const { productId } of goods) expect(productById.get(productId)?.producerId).toBe(producerId);
    }
  });
});
