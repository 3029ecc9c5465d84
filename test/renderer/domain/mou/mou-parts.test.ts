import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextMouNumber } from '../../../../renderer/domain/mou/mou-number';
import { printedStars } from '../../../../renderer/domain/mou/printed-stars';
import { proposeGoods } from '../../../../renderer/domain/mou/propose-goods';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { blankMou } from '../../../../renderer/domain/records/mou';
import { conferenceRecords, honey, tea, teaCertificate } from '../../../support/conference-records';

describe('the number of the next memorandum', () => {
  const numbered = (numbers: readonly number[], conferenceId = 'c1') =>
    numbers.map((number) => blankMou(`${conferenceId}-${number}`, conferenceId, 'p', 'b', number));
  it('begins with 1', () => {
    expect(nextMouNumber(memoryView({}), 'c1')).toBe(1);
  });
  it('follows the highest, gaps and void ones included', () => {
    const mous = numbered([1, 5, 3]).map((mou) => (mou.number === 5 ? { ...mou, state: 'void' as const } : mou));
    expect(nextMouNumber(memoryView({ mous }), 'c1')).toBe(6);
  });
  it('counts each conference apart', () => {
    expect(nextMouNumber(memoryView({ mous: numbered([9], 'c2') }), 'c1')).toBe(1);
  });
  it('is never one that is taken', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 500 })), (numbers) => {
        expect(numbers).not.toContain(nextMouNumber(memoryView({ mous: numbered(numbers) }), 'c1'));
      }),
    );
  });
});

describe('proposed goods', () => {
  it('take unit, season and the wholesale price, and promise no quantity', () => {
    expect(proposeGoods([{ ...tea, season: 'Tháng 3 đến tháng 10' }])).toEqual([
      { productId: 'x1', quantity: null, unit: 'hộp', supplyTime: 'Tháng 3 đến tháng 10', price: 150_000 },
    ]);
  });
  it('fall back on the retail price and on other units, and invent nothing', () => {
    expect(proposeGoods([{ ...tea, wholesalePrice: null, unit: null, priceUnit: 'kg' }])).toMatchObject([
      { price: 185_000, unit: 'kg' },
    ]);
    expect(proposeGoods([{ ...tea, unit: null, priceUnit: null }])).toMatchObject([{ unit: 'hộp' }]);
    expect(proposeGoods([honey])).toEqual([
      { productId: 'x2', quantity: null, unit: null, supplyTime: null, price: null },
    ]);
  });
  it('keep the order', () => {
    expect(proposeGoods([honey, tea]).map((row) => row.productId)).toEqual(['x2', 'x1']);
  });
});

describe('stars on a paper', () => {
  const view = memoryView(conferenceRecords);
  it('are printed from the day of issue to the last valid day', () => {
    expect(printedStars(view, 'x1', '2025-03-09')).toBeNull();
    expect(printedStars(view, 'x1', '2025-03-10')).toBe(4);
    expect(printedStars(view, 'x1', '2028-03-10')).toBe(4);
    expect(printedStars(view, 'x1', '2028-03-11')).toBeNull();
  });
  it('are not printed for a lapsed, an unknown or a merely claimed one', () => {
    expect(printedStars(view, 'x2', '2026-12-05')).toBeNull();
    expect(printedStars(view, 'nothing', '2026-12-05')).toBeNull();
    const claimed = memoryView({ ...conferenceRecords, certificates: [{ ...teaCertificate, decisionId: null }] });
    expect(printedStars(claimed, 'x1', '2026-12-05')).toBeNull();
  });
  it('are not printed for a potential five', () => {
    const potential = memoryView({
      ...conferenceRecords,
      certificates: [{ ...teaCertificate, stars: null, potentialFive: true }],
    });
    expect(printedStars(potential, 'x1', '2026-12-05')).toBeNull();
  });
  it('follow the newer certificate of an upgrade', () => {
    const upgraded = memoryView({
      ...conferenceRecords,
      certificates: [{ ...teaCertificate, id: 'k0', stars: 3, issuedOn: '2024-05-01' }, teaCertificate],
    });
    expect(printedStars(upgraded, 'x1', '2026-12-05')).toBe(4);
  });
});
