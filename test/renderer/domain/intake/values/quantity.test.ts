import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { periodIn, quantityHintOf, readQuantity } from '../../../../../renderer/domain/intake/values/quantity';
import { dateCell, numberCell, textCell } from '../../../../support/grid-cell';

const none = { unit: null, period: null };
const quantity = (text: string, hint = none as Parameters<typeof readQuantity>[1]) => {
  const { value } = readQuantity(textCell(text), hint);
  return value && [value.quantity, value.unit, value.period];
};

describe('readQuantity', () => {
  test.each([
    ['9.000 cái/tháng', 9000, 'cái', 'month'],
    ['2 tạ/tuần', 2, 'tạ', 'week'],
    ['150 hũ / ngày', 150, 'hũ', 'day'],
    ['20.000 chai/năm', 20_000, 'chai', 'year'],
    ['3,5 tấn/quý', 3.5, 'tấn', 'quarter'],
    ['1,2 tấn/tháng', 1.2, 'tấn', 'month'],
    ['12 nghìn hộp/năm', 12_000, 'hộp', 'year'],
    ['500kg/tháng', 500, 'kg', 'month'],
    ['khoảng 2 tấn mỗi năm', 2, 'tấn', 'year'],
    ['10 tấn', 10, 'tấn', null],
    ['800 kg/vụ', 800, 'kg', 'season'],
    ['30 tấn/mùa', 30, 'tấn', 'season'],
    ['2 tấn/ha/năm', 2, 'tấn', 'year'],
    ['500 lượt khách/tháng', 500, 'lượt khách', 'month'],
    ['trên 100 con hàng năm', 100, 'con', 'year'],
    ['1 triệu quả/năm', 1_000_000, 'quả', 'year'],
    ['5000 (kg/năm)', 5000, 'kg', 'year'],
    ['5 tấn/1 năm', 5, 'tấn', 'year'],
  ])('%s', (text, number, unit, period) => {
    expect(quantity(text)).toEqual([number, unit, period]);
  });

  test.each(['nhiều', 'tùy mùa', 'theo đơn đặt hàng', '-5 tấn'])('«%s» is no quantity', (text) => {
    expect(readQuantity(textCell(text), none)).toEqual({
      value: null,
      notes: [{ code: 'capacity-unreadable', severity: 'warning' }],
    });
  });

  test('of a range the smaller number is promised, and that is told', () => {
    expect(quantity('40-50 tấn/năm')).toEqual([40, 'tấn', 'year']);
    expect(readQuantity(textCell('40 đến 50 tấn'), none).notes[0]?.code).toBe('capacity-range');
  });

  test('the heading supplies what the cell leaves out, and nothing else', () => {
    const hint = { unit: 'tấn', period: 'year' } as const;
    expect(quantity('30', hint)).toEqual([30, 'tấn', 'year']);
    expect(quantity('300 kg', hint)).toEqual([300, 'kg', 'year']);
    expect(quantity('300 kg/tháng', hint)).toEqual([300, 'kg', 'month']);
    expect(readQuantity(numberCell(12), hint).value).toEqual({
      quantity: 12,
      upTo: null,
      unit: 'tấn',
      period: 'year',
    });
  });

  test('zero and dashes are empty, dates are none', () => {
    expect(readQuantity(numberCell(0), none)).toEqual({ value: null, notes: [] });
    expect(readQuantity(textCell('—'), none)).toEqual({ value: null, notes: [] });
    expect(readQuantity(dateCell('2024-01-02'), none).value).toBeNull();
  });

  test('never throws and never gives a negative quantity', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(readQuantity(textCell(text), none).value?.quantity ?? 0).toBeGreaterThanOrEqual(0);
      }),
    );
  });
});

test.each([
  ['Sản lượng (tấn/năm)', 'tấn', 'year'],
  ['Sản lượng một năm', null, 'year'],
  ['Năng lực cung ứng hàng tháng', null, 'month'],
  ['Sản lượng (kg)', 'kg', null],
  ['Sản lượng', null, null],
] as const)('the heading «%s»', (heading, unit, period) => {
  expect(quantityHintOf(heading)).toEqual({ unit, period });
});

test('periods are words of their own: «năm» is not found in «nấm», «quý» not in «quýt»', () => {
  expect(periodIn('kg nấm')).toBeNull();
  expect(periodIn('tấn quýt')).toBeNull();
  expect(periodIn('tấn/quý')).toBe('quarter');
});
