import { describe, expect, it } from 'vitest';
import {
  formatCount,
  formatDate,
  formatLongDate,
  formatMoney,
  formatNumber,
  paperDots,
} from '../../../../renderer/domain/vietnamese/format';

const plain = (text: string): string => text.replaceAll('\u00a0', ' ');

describe('numbers', () => {
  it('uses dots for thousands and a comma for decimals', () => {
    expect(formatNumber(1_234_567.5)).toBe('1.234.567,5');
    expect(formatNumber(0)).toBe('0');
    expect(formatNumber(1000)).toBe('1.000');
    expect(formatNumber(0.12345)).toBe('0,123');
    expect(formatNumber(-2500)).toBe('-2.500');
  });

  it('writes money in words of the house, unbroken', () => {
    expect(formatMoney(125_000)).toBe('125.000\u00a0đồng');
  });

  it('pads counts below ten', () => {
    expect([formatCount(4), formatCount(10), formatCount(0)]).toEqual(['04', '10', '00']);
  });
});

describe('dates', () => {
  it('writes dd/mm/yyyy and keeps what is unknown out', () => {
    expect(formatDate('2026-01-05')).toBe('05/01/2026');
    expect(formatDate('2026-01')).toBe('01/2026');
    expect(formatDate('2026')).toBe('2026');
  });

  it.each([
    ['2026-01-05', 'ngày 05 tháng 01 năm 2026'],
    ['2026-02-10', 'ngày 10 tháng 02 năm 2026'],
    ['2026-03-09', 'ngày 09 tháng 3 năm 2026'],
    ['2026-11-24', 'ngày 24 tháng 11 năm 2026'],
  ])('%s → %s (NĐ 30/2020)', (date, expected) => {
    expect(plain(formatLongDate(date))).toBe(expected);
  });

  it('prints dots for a missing day, never an invented one', () => {
    expect(plain(formatLongDate(null))).toBe('ngày …… tháng …… năm ………');
    expect(formatLongDate('2026')).toBe(formatLongDate(null));
    expect(paperDots).toMatch(/^…+$/);
  });
});
