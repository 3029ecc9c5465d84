import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { IntakeProposal } from '../../../../renderer/domain/intake/intake-proposal';
import type { PlaceLists } from '../../../../renderer/domain/intake/resolve-place';
import { monthsOfTerm, readTerm } from '../../../../renderer/domain/intake/term-cells';
import { readListDate } from '../../../../renderer/domain/intake/values/list-date';
import { loadCommuneMap } from '../../../../renderer/domain/reference/commune-map';
import { loadCommunes } from '../../../../renderer/domain/reference/communes';
import { dictionaries } from '../../../../renderer/i18n/dictionary';
import { dateCell } from '../../../support/grid-cell';
import { type CellSketch, proposalOf, workbookOf } from '../../../support/intake-workbook';

let places: PlaceLists;
beforeAll(async () => {
  places = { communes: await loadCommunes(), map: await loadCommuneMap() };
});

const read = (...rows: readonly (readonly CellSketch[])[]): IntakeProposal =>
  proposalOf(workbookOf({ name: 'DS', rows }), {}, places);
const codes = (proposal: IntakeProposal): readonly string[] => proposal.issues.map(({ code }) => code);
const sentence = (proposal: IntakeProposal, code: string): string => {
  const issue = proposal.issues.find((each) => each.code === code);
  return issue ? dictionaries.vi.importing.issues[issue.code](issue) : '';
};
const product = (proposal: IntakeProposal) => proposal.products[0]?.values;

const head = ['TT', 'Tên sản phẩm', 'Chủ thể', 'Điện thoại'];
const row = (...more: readonly CellSketch[]): readonly CellSketch[] => [
  1,
  'Chè Tà Xùa',
  'HTX A',
  '0911000001',
  ...more,
];

describe('a number that is less than the cell says', () => {
  test('of a range of supply the smaller counts, and the whole range stays in the note', () => {
    const proposal = read([...head, 'Sản lượng (tấn/năm)', 'Ghi chú'], row('10 - 12', 'hàng mới'));
    expect(product(proposal)).toMatchObject({
      capacityQty: 10,
      capacityUnit: 'tấn',
      capacityPeriod: 'year',
      note: 'hàng mới\nSản lượng: 10 - 12',
    });
    expect(sentence(proposal, 'capacity-range')).toContain('lấy số nhỏ 10');
  });

  test('of several amounts the first counts, and the text stays in the note', () => {
    const proposal = read([...head, 'Sản lượng'], row('500 kg/tháng\n6 tấn/năm'));
    expect(product(proposal)).toMatchObject({ capacityQty: 500, note: 'Sản lượng: 500 kg/tháng; 6 tấn/năm' });
    expect(codes(proposal)).toContain('capacity-several');
  });

  test('a price beside the packaging in one cell is parted, and shown as a guess', () => {
    const proposal = read([...head, 'Quy cách và giá bán'], row('Hộp 250g: 120.000đ/hộp'));
    expect(product(proposal)).toMatchObject({ packaging: 'Hộp 250g', retailPriceMin: 120_000, priceUnit: 'hộp' });
    expect(sentence(proposal, 'price-in-packaging')).toContain('đoán giá là 120.000 đồng');
    const several = read([...head, 'Quy cách và giá bán'], row('Chai 500ml 90.000đ; can 5 lít 600.000đ'));
    expect(product(several)).toMatchObject({ packaging: 'Chai 500ml 90.000đ; can 5 lít 600.000đ' });
    expect(product(several)?.retailPriceMin).toBeUndefined();
    const apart = read([...head, 'Quy cách, giá', 'Giá bán'], row('Hộp 250g: 120.000đ', '130.000đ'));
    expect(product(apart)).toMatchObject({ packaging: 'Hộp 250g: 120.000đ', retailPriceMin: 130_000 });
  });

  test('an amount that says all leaves no note', () => {
    expect(product(read([...head, 'Sản lượng'], row('10 tấn/năm')))?.note).toBeUndefined();
  });

  test('a range of wholesale prices, several prices', () => {
    const proposal = read([...head, 'Giá bán lẻ', 'Giá bán buôn'], row('35.000đ/gói; 120.000đ/kg', '90-100k'));
    expect(product(proposal)).toMatchObject({
      retailPriceMin: 35_000,
      wholesalePrice: 90_000,
      note: 'Giá bán lẻ: 35.000đ/gói; 120.000đ/kg\nGiá bán buôn: 90-100k',
    });
    expect(codes(proposal)).toEqual(expect.arrayContaining(['price-several', 'price-about']));
  });

  test('the same list twice says the same', () => {
    const rows = [[...head, 'Sản lượng'], row('10-12 tấn/năm')];
    expect(read(...rows)).toEqual(read(...rows));
  });
});

describe('values that stand in another cell', () => {
  test('retail and wholesale in one cell', () => {
    const proposal = read([...head, 'Giá bán'], row('Lẻ 120.000, sỉ 100.000'));
    expect(product(proposal)).toMatchObject({
      retailPriceMin: 120_000,
      retailPriceMax: 120_000,
      wholesalePrice: 100_000,
    });
    expect(sentence(proposal, 'price-both')).toContain('100.000');
  });

  test('a column of its own for wholesale is believed before the words of another', () => {
    const proposal = read([...head, 'Giá bán lẻ', 'Giá bán buôn'], row('Lẻ 120.000, sỉ 100.000', '95.000'));
    expect(product(proposal)).toMatchObject({ wholesalePrice: 95_000 });
  });

  test('the unit of a bare amount comes from the column of units, as a guess', () => {
    const proposal = read([...head, 'ĐVT', 'Sản lượng'], row('hộp', '500'));
    expect(product(proposal)).toMatchObject({ unit: 'hộp', capacityQty: 500, capacityUnit: 'hộp' });
    expect(sentence(proposal, 'capacity-unit-guess')).toContain('đoán là «hộp»');
    const own = read([...head, 'ĐVT', 'Sản lượng'], row('hộp', '500 kg'));
    expect(product(own)).toMatchObject({ capacityUnit: 'kg' });
    expect(codes(own)).not.toContain('capacity-unit-guess');
  });

  test('VAT said by the heading counts for prices that say nothing, and for no empty cell', () => {
    const heading = [...head, 'Giá bán lẻ (đã gồm VAT)'];
    expect(product(read(heading, row('120.000')))?.vatIncluded).toBe(true);
    expect(product(read(heading, row('120.000 chưa VAT')))?.vatIncluded).toBe(false);
    expect(product(read(heading, row(null)))?.vatIncluded).toBeUndefined();
  });

  test('papers of two columns, each with its number and day', () => {
    const proposal = read(
      [...head, 'Chứng nhận', 'Giấy ATTP'],
      row('VietGAP; HACCP', 'số 12/2024/NNPTNT-SL, ngày 12/5/2024'),
    );
    expect(product(proposal)?.standards).toEqual(['VietGAP', 'HACCP', 'số 12/2024/NNPTNT-SL, ngày 12/5/2024']);
    const only = read([...head, 'Chứng nhận'], row('có'));
    expect(product(only)?.standards).toBeUndefined();
    expect(codes(only)).toContain('standard-unnamed');
  });
});

describe('the only price', () => {
  test('«Giá cung cấp» is taken for the retail price as a guess, and said', () => {
    const proposal = read([...head, 'Giá cung cấp'], row('120.000'));
    const column = proposal.tables[0]?.columns.find(({ heading }) => heading === 'Giá cung cấp');
    expect(column?.field).toBe('retailPrice');
    expect(column?.confidence).toBeLessThan(0.7);
    expect(sentence(proposal, 'column-guess')).toMatch(/đoán cột này là «Giá bán lẻ/);
  });

  test('a column that says what it is has nothing to be guessed', () => {
    expect(codes(read([...head, 'Giá bán lẻ'], row('120.000')))).not.toContain('column-guess');
  });
});

describe('a term instead of the last day', () => {
  const heading = [...head, 'Hạng sao', 'Số QĐ', 'Ngày QĐ', 'Ngày hết hạn'];
  const certificate = (proposal: IntakeProposal) => proposal.products[0]?.certificates[0]?.values;

  test.each([
    ['36 tháng', '2026-05-12'],
    ['03 năm', '2026-05-12'],
    ['thời hạn 36 tháng kể từ ngày cấp', '2026-05-12'],
    ['24 tháng', '2025-05-12'],
  ])('«%s» is counted from the decision and proposed', (term, expires) => {
    const proposal = read(heading, row('4 sao', '12/QĐ-UBND', '12/5/2023', term));
    expect(certificate(proposal)?.expiresOn).toBe(expires);
    expect(sentence(proposal, 'expiry-computed')).toContain(expires.split('-').toReversed().join('/'));
  });

  test('without the day of the decision nothing is counted', () => {
    for (const day of [null, '2023', 'tháng 5/2023']) {
      const proposal = read(heading, row('4 sao', '12/QĐ-UBND', day, '36 tháng'));
      expect(certificate(proposal)?.expiresOn).toBeUndefined();
      expect(codes(proposal)).toContain('date-unreadable');
    }
  });

  test('years, days and other words are no terms', () => {
    for (const text of [
      'năm 2026',
      '2026',
      '12/5/2026',
      '5/2026',
      'tháng 5 năm 2026',
      '0 tháng',
      '500 tháng',
      'vô hạn',
      '',
    ]) {
      expect(monthsOfTerm(text)).toBeNull();
      expect(readTerm(text, '2023-05-12')).toBeNull();
    }
    expect(readTerm('36 tháng', '2024-02-29')?.value).toBe('2027-02-28');
  });

  test('any number of months and years is counted', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 120 }), (months) => {
        expect(monthsOfTerm(`${months} tháng`)).toBe(months);
        expect(readTerm(`${months} tháng`, '2023-05-31')?.value).toMatch(/^20[23]\d-/);
        if (months <= 10) expect(monthsOfTerm(`0${months} năm`)).toBe(months * 12);
      }),
    );
  });

  test('«2024» in a cell for days is the year and not 16/07/1905', () => {
    const context = { today: '2026-11-23', date1904: false, mayBeFuture: false };
    expect(readListDate(dateCell('1905-07-16'), context)).toMatchObject({
      value: '2024',
      notes: [{ code: 'date-partial' }],
    });
  });
});

describe('days with the month first', () => {
  const days = (...texts: readonly string[]): IntakeProposal =>
    read(
      ['TT', 'Tên sản phẩm', 'Chủ thể', 'Số QĐ', 'Ngày QĐ'],
      ...texts.map((text, index) => [
        index + 1,
        `Chè số ${index + 1}`,
        `HTX ${index + 1}`,
        `${index + 1}/QĐ-UBND`,
        text,
      ]),
    );
  const datesOf = (proposal: IntakeProposal) =>
    proposal.products.map(({ certificates }) => certificates[0]?.decision?.date);

  test('one that only exists so is refused, and makes the others of its column doubtful', () => {
    const proposal = days('05/13/2023', '05/06/2023', '07/07/2023', '25/05/2023');
    expect(datesOf(proposal)).toEqual([null, '2023-06-05', '2023-07-07', '2023-05-25']);
    const asked = proposal.issues.filter(({ code }) => code === 'date-order');
    expect(asked.map(({ found }) => found)).toEqual(['05/06/2023']);
    expect(sentence(proposal, 'date-order')).toContain('đọc là ngày 05 tháng 06 năm 2023');
    expect(codes(proposal)).toContain('date-impossible');
  });

  test('without one, the day comes first as everywhere in Vietnam, and nobody is asked', () => {
    const proposal = days('05/06/2023', '25/05/2023', '30/02/2023');
    expect(datesOf(proposal)).toEqual(['2023-06-05', '2023-05-25', null]);
    expect(codes(proposal)).not.toContain('date-order');
  });
});

describe('bands of districts without their word', () => {
  const list = (band: string, ...rows: readonly (readonly CellSketch[])[]) =>
    read(['DANH SÁCH SẢN PHẨM OCOP TỈNH BẮC GIANG'], ['TT', 'Tên sản phẩm', 'Chủ thể', 'Xã'], [band], ...rows);
  const place = (proposal: IntakeProposal) => proposal.producers[0];

  test('the commune of the row and the old map prove the district', () => {
    const proposal = list('LỤC NGẠN', [1, 'Vải thiều', 'HTX A', 'Giáp Sơn'], [2, 'Mật ong', 'HTX B', 'Phì Điền']);
    expect(place(proposal)?.place).toEqual({ commune: 'Giáp Sơn', district: 'Lục Ngạn', province: 'Bắc Giang' });
    expect(place(proposal)?.values).toMatchObject({
      oldDistrict: 'Lục Ngạn',
      oldProvince: 'Bắc Giang',
      provinceCode: '24',
    });
    expect(codes(proposal).filter((code) => code === 'place-from-title')).toHaveLength(1);
    expect(sentence(proposal, 'place-from-title')).toContain('Lục Ngạn');
  });

  test('a band that does not go with the commune says nothing of the place', () => {
    const proposal = list('Lục Ngạn', [1, 'Chè', 'HTX A', 'Đồng Kỳ'], [2, 'Mật ong', 'HTX B', 'Đồng Kỳ']);
    expect(place(proposal)?.place.district).toBeUndefined();
  });

  test('a name that is a district of before and a commune of today is asked about', () => {
    const proposal = list('Lục Ngạn', [1, 'Vải thiều', 'HTX A', null], [2, 'Mật ong', 'HTX B', null]);
    expect(place(proposal)?.place).toEqual({ province: 'Bắc Giang' });
    expect(codes(proposal)).toContain('band-place-ask');
  });

  test('other bands are no places', () => {
    const proposal = list('Sản phẩm mới', [1, 'Vải thiều', 'HTX A', 'Giáp Sơn'], [2, 'Mật ong', 'HTX B', 'Phì Điền']);
    expect(place(proposal)?.place.district).toBeUndefined();
    expect(codes(proposal)).not.toContain('place-from-title');
  });
});
