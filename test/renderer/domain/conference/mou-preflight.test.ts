import { describe, expect, it } from 'vitest';
import { mouPreflight } from '../../../../renderer/domain/conference/mou-preflight';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankBuyer } from '../../../../renderer/domain/records/buyer';
import { blankConference } from '../../../../renderer/domain/records/conference';
import { blankMou } from '../../../../renderer/domain/records/mou';
import { blankProducer } from '../../../../renderer/domain/records/producer';
import { blankProduct } from '../../../../renderer/domain/records/product';

const signer = {
  name: 'Đơn vị',
  taxCode: '5300123456',
  representative: 'Nguyễn Thị Mai',
  representativeTitle: 'Giám đốc',
  addressText: 'Thôn 3',
  phones: ['+84912345678'],
};
const conference = {
  ...blankConference('c'),
  signedOn: '2026-12-10',
  termEnd: '2027-12-10',
  signingPlace: 'Lào Cai',
  followUpPeriod: 'mỗi quý',
};
const goods = { productId: 'p', quantity: null, unit: null, supplyTime: null, price: null };
const paper = (id: string, number: number, buyerId = 'x') => ({
  ...blankMou(id, 'c', 'a', buyerId, number),
  goods: [goods],
});
const view = memoryView({
  conferences: [conference],
  producers: [{ ...blankProducer('a'), ...signer, kind: 'cooperative' as const }],
  buyers: [
    { ...blankBuyer('x'), ...signer, taxCode: '0100123457' },
    { ...blankBuyer('y'), ...signer, taxCode: '0100123457', representativeTitle: null, phones: [] },
  ],
  products: [{ ...blankProduct('p', 'a'), name: 'Mật ong' }],
  mous: [
    paper('m3', 3, 'y'),
    { ...paper('m2', 2), state: 'void' as const },
    paper('m1', 1),
    { ...paper('other', 1), conferenceId: 'd' },
  ],
});
const open = { ...conference, signedOn: null };

describe('mouPreflight', () => {
  const checked = mouPreflight(view, 'c');

  it('takes the memoranda of the conference in the order of their numbers', () => {
    expect(checked.map(({ mou }) => mou.id)).toEqual(['m1', 'm2', 'm3']);
  });

  it('tells gaps from what blocks, and knows the void one', () => {
    expect(checked.map(({ readiness }) => readiness)).toEqual(['warned', 'void', 'blocked']);
  });

  it('names errors before warnings', () => {
    expect(checked[2]?.issues.map(({ severity }) => severity)).toEqual(['error', 'warning', 'warning']);
    expect(checked[2]?.issues[0]).toMatchObject({ code: 'mou-title-missing', table: 'buyers', recordId: 'y' });
  });

  it('puts what all papers share last among its like', () => {
    const shared = memoryView({
      conferences: [open],
      producers: view.records('producers'),
      buyers: view.records('buyers'),
      products: view.records('products'),
      mous: [paper('m3', 3, 'y')],
    });
    expect(mouPreflight(shared, 'c')[0]?.issues.map(({ code }) => code)).toEqual([
      'mou-title-missing',
      'mou-phone-missing',
      'mou-signing-day-missing',
    ]);
  });
});
