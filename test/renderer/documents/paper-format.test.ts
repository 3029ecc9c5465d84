import { describe, expect, it } from 'vitest';
import { officeHead } from '../../../renderer/documents/office-head';
import { paperFormat } from '../../../renderer/documents/paper-format';

describe('how a paper writes days and figures', () => {
  const { vi, en } = paperFormat;
  it('in Vietnamese as Nghị định 30 has it', () => {
    expect(vi.date('2026-11-05')).toBe('05/11/2026');
    expect(vi.longDate('2026-11-05')).toBe('ngày\u00a005 tháng\u00a011 năm\u00a02026');
    expect(vi.number(1_250_000.5)).toBe('1.250.000,5');
  });
  it('in English so that nobody takes the day for the month, or thousands for a fraction', () => {
    expect(['2026-11-05', '2026-02', '2026'].map((date) => en.date(date))).toEqual([
      '5 November 2026',
      'February 2026',
      '2026',
    ]);
    expect(en.longDate('2026-01-31')).toBe('31\u00a0January\u00a02026');
    expect(en.number(1_250_000.5)).toBe('1,250,000.5');
  });
  it('with dots for a day that nobody has set', () => {
    expect([vi.longDate(null), en.longDate(null)]).toEqual(['ngày\u00a0…… tháng\u00a0…… năm\u00a0………', '……………']);
  });
  it('in the head of an office in the language of its paper', () => {
    const office = { name: 'Sở Công Thương', superiorBody: null };
    const day = { place: 'Cà Mau', day: '2026-12-05' };
    expect(officeHead(office, day).placeAndDay).toBe('Cà Mau, ngày\u00a005 tháng\u00a012 năm\u00a02026');
    expect(officeHead(office, { ...day, language: 'en' }).placeAndDay).toBe('Cà Mau, 5\u00a0December\u00a02026');
  });
});
