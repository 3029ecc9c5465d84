import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dateOfSerial } from '../../../../../renderer/domain/intake/serial-date';
import { readListDate } from '../../../../../renderer/domain/intake/values/list-date';
import { dateOfDayNumber, dayNumber } from '../../../../../renderer/domain/vietnamese/civil-date';
import { dateCell, numberCell, textCell } from '../../../../support/grid-cell';

const context = { today: '2026-11-23', date1904: false, mayBeFuture: false };
const read = (text: string) => readListDate(textCell(text), context);
const codes = (text: string): readonly string[] => read(text).notes.map((note) => note.code);

describe('readListDate', () => {
  test.each([
    ['08/11/2024', '2024-11-08'],
    ['8/11/2024', '2024-11-08'],
    ['8.11.2024', '2024-11-08'],
    ['08-11-2024', '2024-11-08'],
    ['2024-11-08', '2024-11-08'],
    ['4/7/25', '2025-07-04'],
    ['ngày 8 tháng 11 năm 2024', '2024-11-08'],
    ['Ngày 4/7/2025', '2025-07-04'],
    ['45604', '2024-11-08'],
    ['2024/11/8', '2024-11-08'],
    ['2024.11.08', '2024-11-08'],
  ])('%s', (text, date) => {
    expect(read(text)).toEqual({ value: date, notes: [] });
  });

  test.each(['30/02/2025', '13/13/2025', '31/4/2024', '0/5/2024'])('%s is no day of the calendar', (text) => {
    expect(read(text).value).toBeNull();
    expect(read(text).notes).toEqual([{ code: 'date-impossible', severity: 'error', expected: 'dd/mm/yyyy' }]);
  });

  test.each([
    ['năm 2025', '2025'],
    ['2025', '2025'],
    ['11/2024', '2024-11'],
    ['tháng 5 năm 2024', '2024-05'],
  ])('%s is kept as the range that it is', (text, date) => {
    expect(read(text).value).toBe(date);
    expect(codes(text)).toEqual(['date-partial']);
  });

  test('the future is told for decisions, not for expiry', () => {
    expect(codes('04/07/2035')).toEqual(['date-future']);
    expect(readListDate(textCell('04/07/2035'), { ...context, mayBeFuture: true }).notes).toEqual([]);
  });

  test.each(['chưa có', 'đang chờ', '20240811'])('%s is not read as a day', (text) => {
    expect(read(text).value).toBeNull();
    expect(codes(text)).toEqual(['date-unreadable']);
  });

  test('cells that are dates, serials, years, other numbers', () => {
    expect(readListDate(dateCell('2024-11-08'), context).value).toBe('2024-11-08');
    expect(readListDate(numberCell(45_604), context).value).toBe('2024-11-08');
    expect(readListDate(numberCell(2025), context).value).toBe('2025');
    expect(readListDate(numberCell(44_142), { ...context, date1904: true }).value).toBe('2024-11-08');
    expect(readListDate(numberCell(12), context).value).toBeNull();
  });

  test('every day of a century printed dd/mm/yyyy is read back', () => {
    const first = dayNumber('2000-01-01');
    fc.assert(
      fc.property(fc.integer({ min: first, max: first + 36_000 }), (day) => {
        const date = dateOfDayNumber(day);
        const reading = readListDate(textCell(date.split('-').reverse().join('/')), { ...context, mayBeFuture: true });
        expect(reading).toEqual({ value: date, notes: [] });
      }),
    );
  });

  test('never throws', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => read(text)).not.toThrow();
      }),
    );
  });
});

describe('dateOfSerial', () => {
  test.each([
    [1, '1900-01-01'],
    [59, '1900-02-28'],
    [61, '1900-03-01'],
    [36_526, '2000-01-01'],
    [45_604.75, '2024-11-08'],
  ])('%d in the 1900 system', (serial, date) => {
    expect(dateOfSerial(serial, false)).toBe(date);
  });

  test('29/02/1900, which only Lotus knew, and numbers that are no days', () => {
    expect(dateOfSerial(60, false)).toBeNull();
    expect(dateOfSerial(0, false)).toBeNull();
    expect(dateOfSerial(-3, false)).toBeNull();
    expect(dateOfSerial(Number.NaN, false)).toBeNull();
    expect(dateOfSerial(1e9, false)).toBeNull();
  });

  test('the two systems are 1,462 days apart', () => {
    fc.assert(
      fc.property(fc.integer({ min: 100, max: 60_000 }), (serial) => {
        expect(dateOfSerial(serial, true)).toBe(dateOfSerial(serial + 1462, false));
      }),
    );
  });
});
