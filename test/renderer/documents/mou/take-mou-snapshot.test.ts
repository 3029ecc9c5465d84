import { beforeAll, describe, expect, it } from 'vitest';
import type { MouSnapshot } from '../../../../renderer/documents/mou/mou-snapshot';
import { takeMouSnapshot } from '../../../../renderer/documents/mou/take-mou-snapshot';
import { memoryView, type ViewContent } from '../../../../renderer/domain/plan/memory-view';
import type { Communes } from '../../../../renderer/domain/reference/communes';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { buyer, conference, conferenceRecords, honey, mou, producer } from '../../../support/conference-records';

const createdAt = '2026-11-24T10:00:00+07:00';

describe('the snapshot of a memorandum', () => {
  let communes: Communes;
  beforeAll(async () => {
    communes = await loadCommunes();
  });
  const take = (changes: Partial<ViewContent> = {}): MouSnapshot | null =>
    takeMouSnapshot(memoryView({ ...conferenceRecords, ...changes }), 'm1', {
      communeOfCode: communes.ofCode,
      createdAt,
    });

  it('holds all that the paper prints', () => {
    expect(take()).toMatchObject({
      mouId: 'm1',
      number: 7,
      conferenceName: conference.name,
      planDecision: 'Kế hoạch số 96/KH-SCT',
      signedOn: '2026-12-05',
      signingPlace: 'Lào Cai',
      termEnd: '2027-12-31',
      copiesEach: 1,
      copiesOrganiser: 1,
      officeName: 'Sở Công Thương tỉnh Lào Cai',
      createdAt,
    });
  });

  it('is plain data that survives storage unchanged', () => {
    const snapshot = take();
    expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot);
  });

  it('names both parties, with the province of lists', () => {
    expect(take()?.seller).toMatchObject({
      recordId: 'p1',
      name: producer.name,
      province: 'Lào Cai',
      title: 'Giám đốc',
      salutation: 'ong',
      signature: 'firm',
      authority: null,
    });
    expect(take()?.buyer).toMatchObject({
      recordId: 'b1',
      name: buyer.name,
      province: 'Hà Nội',
      taxCode: '0100123457',
    });
  });

  it('prints the units of 2025 once the commune is matched', () => {
    const code = communes.named('Bản Liền', '15')[0]?.code ?? '';
    expect(take({ producers: [{ ...producer, communeCode: code }] })?.seller.address).toBe(
      'Thôn Đội 2, xã Bản Liền, tỉnh Lào Cai',
    );
  });

  it('prints the unit of before behind it on request, and otherwise says what it always said', () => {
    const code = communes.named('Bản Liền', '15')[0]?.code ?? '';
    const moved = { ...producer, communeCode: code, oldCommune: 'xã Bản Liền', oldDistrict: 'huyện Bắc Hà' };
    const asked = { ...conference, printsFormerAddress: true };
    const plain = take({ producers: [moved] });
    expect(take({ producers: [moved], conferences: [asked] })?.seller.address).toBe(
      'Thôn Đội 2, xã Bản Liền, tỉnh Lào Cai (trước đây: xã Bản Liền, huyện Bắc Hà)',
    );
    expect(plain?.seller.address).toBe('Thôn Đội 2, xã Bản Liền, tỉnh Lào Cai');
    // No key of its own: the hash of papers printed before stays.
    expect(plain).not.toHaveProperty('printsFormerAddress');
    expect(take({ conferences: [asked] })).toEqual(take());
  });

  it('prints no unit of before behind an address that stands as typed, which has it already', () => {
    const typed = { ...producer, communeCode: null, oldDistrict: 'huyện Bắc Hà' };
    const asked = { ...conference, printsFormerAddress: true };
    expect(take({ producers: [typed], conferences: [asked] })?.seller.address).toBe(producer.addressText);
  });

  it('carries stars of certificates in force on the signing day only', () => {
    const goods = [...mou.goods, { productId: 'x2', quantity: null, unit: null, supplyTime: null, price: null }];
    expect(take({ mous: [{ ...mou, goods }] })?.goods.map((row) => row.stars)).toEqual([4, null]);
    const later = { ...conference, signedOn: '2028-03-11' };
    expect(take({ conferences: [later] })?.goods[0]?.stars).toBeNull();
    expect(take({ conferences: [{ ...conference, signedOn: null }] })?.goods[0]?.stars).toBeNull();
  });

  it('takes name and packaging from the product, quantities from the memorandum', () => {
    expect(take()?.goods).toEqual([
      {
        productId: 'x1',
        name: 'Chè Shan tuyết',
        stars: 4,
        packaging: 'Hộp 200 g',
        unit: 'hộp',
        quantity: 500,
        supplyTime: 'Quanh năm',
        price: 150_000,
      },
    ]);
    expect(take({ products: [honey] })?.goods).toEqual([]);
  });

  it.each([
    ['cooperative', 'firm', true],
    ['company', 'firm', true],
    ['cooperativeGroup', 'unsealed', false],
    ['household', 'household', true],
    ['farm', 'unsealed', true],
  ] as const)('lets a %s sign as %s', (kind, signature, taxCodeExpected) => {
    expect(take({ producers: [{ ...producer, kind }] })?.seller).toMatchObject({ signature, taxCodeExpected });
  });

  it("asks no seal of a buyer whose tax code is a person's number", () => {
    expect(take({ buyers: [{ ...buyer, taxCode: '010190012345' }] })?.buyer.signature).toBe('household');
  });

  it('gives a branch a line for its power of attorney, filled or not', () => {
    const branch = { ...producer, kind: 'company' as const, companyForm: 'branch' as const };
    expect(take({ producers: [branch] })?.seller.authority).toEqual({ number: null, date: null });
    expect(
      take({ producers: [{ ...branch, authorityNo: '5/GUQ', authorityDate: '2026-01-02' }] })?.seller.authority,
    ).toEqual({ number: '5/GUQ', date: '2026-01-02' });
  });

  it('is null when a record that it needs is gone', () => {
    for (const table of ['mous', 'conferences', 'producers', 'buyers'] as const)
      expect(take({ [table]: [] })).toBeNull();
  });

  it('does not change when the register does', () => {
    const records = { ...producer };
    const view = memoryView({ ...conferenceRecords, producers: [records] });
    const snapshot = takeMouSnapshot(view, 'm1', { communeOfCode: communes.ofCode, createdAt });
    const before = JSON.stringify(snapshot);
    records.name = 'Tên khác';
    expect(JSON.stringify(snapshot)).toBe(before);
  });
});
