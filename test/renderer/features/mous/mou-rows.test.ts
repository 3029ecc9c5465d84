import { describe, expect, it } from 'vitest';
import { prepareSearch } from '../../../../renderer/domain/search/prepare-search';
import { search } from '../../../../renderer/domain/search/search';
import {
  mouCounts,
  mouRows,
  mouTexts,
  partyWords,
  printableRows,
  shownNumber,
} from '../../../../renderer/features/mous/mou-rows';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { conferenceWorld, mouOf } from '../../../support/conference-world';

const view = conferenceWorld({
  mous: [
    mouOf('m1', 1),
    mouOf('m2', 2, { buyerId: 'que' }),
    mouOf('m3', 3, { goods: [{ productId: 'banh', quantity: null, unit: null, supplyTime: null, price: null }] }),
    mouOf('m4', 4, { state: 'void' }),
    mouOf('m5', 5, { producerId: 'nobody' }),
  ],
});
const rows = mouRows(view, 'c');

describe('mouRows', () => {
  it('checks each memorandum and names its parties', () => {
    expect(rows.map(({ readiness, sellerName, buyerName }) => [readiness, sellerName, buyerName])).toEqual([
      ['ready', 'HTX Chị Em', 'Siêu thị Xanh'],
      ['blocked', 'HTX Chị Em', 'Cửa hàng Vị Quê'],
      ['warned', 'HTX Chị Em', 'Siêu thị Xanh'],
      ['void', 'HTX Chị Em', 'Siêu thị Xanh'],
      ['blocked', '', 'Siêu thị Xanh'],
    ]);
  });

  it('tells a firm that left the register from an office that has no name yet', () => {
    const [agency] = mouRows(conferenceWorld({ mous: [mouOf('m1', 1, { variant: 'agency' })] }), 'c');
    const [gone] = rows.filter(({ mou }) => mou.id === 'm5');
    expect(gone && partyWords(dictionaries.vi, gone)).toEqual(['không còn trong sổ', 'Siêu thị Xanh']);
    expect(agency && partyWords(dictionaries.vi, agency)).toEqual(['chưa ghi tên cơ quan', 'chưa ghi tên cơ quan']);
  });

  it('adds up', () => {
    const counts = mouCounts(rows);
    expect(counts).toEqual({ ready: 1, warned: 1, blocked: 2, void: 1 });
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(rows.length);
  });

  it('prints gaps, never what is blocked or void', () => {
    expect(printableRows(rows).map(({ mou }) => mou.id)).toEqual(['m1', 'm3']);
  });

  it('is found by either party', () => {
    const prepared = prepareSearch(rows, mouTexts);
    expect(search(prepared, 'vi que').map(({ mou }) => mou.id)).toEqual(['m2']);
    expect(search(prepared, '005').map(({ mou }) => mou.id)).toEqual(['m5']);
  });
});

describe('shownNumber', () => {
  it.each([
    [1, '01'],
    [10, '10'],
    [123, '123'],
  ])('%i → %s', (number, text) => expect(shownNumber(number)).toBe(text));
});
