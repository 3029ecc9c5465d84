import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  compareDates,
  dateOfDayNumber,
  dateRange,
  dayNumber,
  daysBetween,
  daysInMonth,
  isCivilDate,
  isPartialDate,
} from '../../../../renderer/domain/vietnamese/civil-date';

const anyDay = fc.integer({ min: dayNumber('1900-01-01'), max: dayNumber('2199-12-31') }).map(dateOfDayNumber);

describe('calendar', () => {
  it('knows the days that exist', () => {
    expect(isCivilDate('2024-02-29')).toBe(true);
    for (const wrong of ['2026-02-29', '1900-02-29', '2026-04-31', '2026-13-01', '2026-00-10', '2026-01-00']) {
      expect(isCivilDate(wrong), wrong).toBe(false);
    }
    expect(isCivilDate('2026-05')).toBe(false);
    expect(isPartialDate('2026-05')).toBe(true);
    expect(isPartialDate('2026')).toBe(true);
    expect(isPartialDate('5/2026')).toBe(false);
    expect(isPartialDate('2026-02-30')).toBe(false);
  });

  it('gives the length of a month, 0 where there is none', () => {
    expect([daysInMonth(2024, 2), daysInMonth(2026, 2), daysInMonth(2000, 2), daysInMonth(2026, 11)]).toEqual([
      29, 28, 29, 30,
    ]);
    expect(daysInMonth(2026, 13)).toBe(0);
  });

  it('agrees with the platform on day numbers', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(dayNumber(day)).toBe(Date.parse(`${day}T00:00:00Z`) / 86_400_000);
        expect(dateOfDayNumber(dayNumber(day))).toBe(day);
      }),
    );
  });

  it('refuses to count from what is not a day', () => {
    expect(() => dayNumber('2026')).toThrow(RangeError);
    expect(() => addDays('2026-02-30', 1)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  it.each([
    ['2026-08-05', 36, '2029-08-05'],
    ['2024-02-29', 36, '2027-02-28'],
    ['2025-06-19', 36, '2028-06-19'],
    ['2026-01-31', 1, '2026-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2025-12-15', 1, '2026-01-15'],
  ])('%s + %i months = %s', (from, months, expected) => {
    expect(addMonths(from, months)).toBe(expected);
  });

  it('crosses months, years and leap days', () => {
    expect(addDays('2029-08-05', -180)).toBe('2029-02-06');
    expect(addDays('2029-08-05', -120)).toBe('2029-04-07');
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2025-12-31', 1)).toBe('2026-01-01');
    expect(daysBetween('2026-11-24', '2026-12-24')).toBe(30);
  });

  it('keeps order, length and clamping for any day', () => {
    fc.assert(
      fc.property(
        anyDay,
        fc.integer({ min: -5000, max: 5000 }),
        fc.integer({ min: -60, max: 60 }),
        (day, days, months) => {
          expect(daysBetween(day, addDays(day, days))).toBe(days);
          expect(Math.sign(compareDates(addDays(day, days), day))).toBe(Math.sign(days));
          const moved = addMonths(day, months);
          expect(isCivilDate(moved)).toBe(true);
          expect(Number(moved.slice(8))).toBeLessThanOrEqual(Number(day.slice(8)));
        },
      ),
    );
  });

  it('compares as sort wants it', () => {
    expect(['2026-11-24', '2025-01-01', '2026-02-01'].toSorted(compareDates)).toEqual([
      '2025-01-01',
      '2026-02-01',
      '2026-11-24',
    ]);
    expect(compareDates('2026-11-24', '2026-11-24')).toBe(0);
  });
});

describe('dateRange', () => {
  it('turns a year, a month and a day into the days that they may mean', () => {
    expect(dateRange('2026')).toEqual({ from: '2026-01-01', to: '2026-12-31' });
    expect(dateRange('2024-02')).toEqual({ from: '2024-02-01', to: '2024-02-29' });
    expect(dateRange('2026-11-24')).toEqual({ from: '2026-11-24', to: '2026-11-24' });
  });

  it('is null for what the calendar does not have', () => {
    for (const wrong of ['', '26', '2026-13', '2026-02-30', '24/11/2026']) expect(dateRange(wrong), wrong).toBeNull();
  });
});
