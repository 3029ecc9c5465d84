import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import data from '../../../../renderer/domain/intake/data/header-keys.json';
import { headingScore, matchHeading } from '../../../../renderer/domain/intake/header-dictionary';
import { expandKey, headerKey, splitBracket } from '../../../../renderer/domain/intake/header-key';
import { intakeFields } from '../../../../renderer/domain/intake/intake-field';

const best = (heading: string) => matchHeading(heading)[0];

describe('the data file', () => {
  test('names exactly the fields of the code', () => {
    expect(Object.keys(data.keys).sort()).toEqual([...intakeFields].sort());
  });

  test('holds folded keys only, so that each can ever be met', () => {
    const keys = Object.values(data.keys).flat();
    expect(keys.filter((key) => headerKey(key) !== key)).toEqual([]);
    expect(keys.length).toBeGreaterThan(1100);
  });

  test('every key leads back to its field', () => {
    const lost = Object.entries(data.keys).flatMap(([field, keys]) =>
      keys.filter((key) => !matchHeading(key).some((match) => match.field === field && match.score >= 0.95)),
    );
    expect(lost).toEqual([]);
  });
});

describe('matchHeading', () => {
  test.each([
    ['Tên sản phẩm', 'productName'],
    ['TÊN SẢN PHẨM', 'productName'],
    ['Tên s.phẩm', 'productName'],
    ['Tên SP', 'productName'],
    ['Ten san pham', 'productName'],
    ['Product name', 'productName'],
    ['Chủ thể OCOP', 'producerName'],
    ['Đ/vị SX', 'producerName'],
    ['Cơ sở SX', 'producerName'],
    ['SĐT', 'phone'],
    ['Đ.thoại', 'phone'],
    ['Số ĐT liên hệ', 'phone'],
    ['MST', 'taxCode'],
    ['P.hạng', 'stars'],
    ['Hạng sao (3-5)', 'stars'],
    ['QĐ công nhận', 'decisionNo'],
    ['Số QĐ', 'decisionNo'],
    ['Ngày QĐ', 'decisionDate'],
    ['Giá bán lẻ (đồng/kg)', 'retailPrice'],
    ['Giá bán buôn', 'wholesalePrice'],
    ['Giá xuất xưởng (đồng)', 'factoryPrice'],
    ['SL cung ứng', 'supplyCapacity'],
    ['Sản lượng (tấn/năm)', 'annualOutput'],
    ['Xã, phường', 'commune'],
    ['Tỉnh/TP', 'province'],
    ['ĐVT', 'unit'],
    ['Quy cách đóng gói', 'packaging'],
    ['Số SP', 'productCount'],
    ['Số chủ thể', 'producerCount'],
    ['Mã chủ thể', 'producerCode'],
    ['Hạn sử dụng', 'shelfLife'],
    ['Ngày hết hạn', 'expiryDate'],
  ])('«%s» is surely %s', (heading, field) => {
    expect(best(heading)?.field).toBe(field);
    expect(best(heading)?.score).toBeGreaterThanOrEqual(0.95);
  });

  test.each([
    ['Giá bán lẻ niêm yết tại cửa hàng', 'retailPrice'],
    ['Tên hàng mẫu gửi kèm', 'productName'],
    ['Số điện thoại của chủ thể', 'phone'],
    ['Sản lượng bình quân một năm', 'annualOutput'],
  ])('«%s» is probably %s, and not said to be sure', (heading, field) => {
    expect(best(heading)?.field).toBe(field);
    expect(best(heading)?.score).toBeLessThan(0.95);
    expect(best(heading)?.score).toBeGreaterThanOrEqual(0.5);
  });

  test('a word with two meanings gives both', () => {
    const fields = matchHeading('Đơn vị').map((match) => match.field);
    expect(fields.slice(0, 2).sort()).toEqual(['producerName', 'unit']);
  });

  test.each(['', '   ', '(1)', '!!!'])('%j means nothing', (heading) => {
    expect(headingScore(heading)).toBeLessThan(0.5);
  });

  test('scores stay between 0 and 1, sorted, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (heading) => {
        const scores = matchHeading(heading).map((match) => match.score);
        expect(scores.every((score) => score > 0 && score <= 1)).toBe(true);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
      }),
    );
  });
});

describe('keys', () => {
  test('signs and line breaks are spaces, marks go', () => {
    expect(headerKey('Số\nTT.')).toBe('so tt');
    expect(headerKey('Giá (VNĐ/kg)')).toBe('gia vnd kg');
    expect(headerKey('  #  ')).toBe('#');
  });

  test('short forms are written out, words that only contain them are not touched', () => {
    expect(expandKey('ten sp')).toBe('ten san pham');
    expect(expandKey('s pham')).toBe('san pham');
    expect(expandKey('slogan')).toBe('slogan');
    expect(expandKey('tt')).toBe('stt');
  });

  test('brackets are cut out and kept', () => {
    expect(splitBracket('Giá bán (nghìn đồng) lẻ')).toEqual({ bare: 'Giá bán   lẻ', bracket: 'nghìn đồng' });
    expect(splitBracket('Giá [đ] (lẻ)')).toEqual({ bare: 'Giá', bracket: 'đ; lẻ' });
    expect(splitBracket('Giá (chưa đóng')).toEqual({ bare: 'Giá', bracket: 'chưa đóng' });
  });
});
