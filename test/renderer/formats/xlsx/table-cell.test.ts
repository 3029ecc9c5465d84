import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ColumnKind } from '../../../../renderer/documents/workbook-description';
import { tableCell } from '../../../../renderer/formats/xlsx/table-cell';

const kinds = ['text', 'code', 'integer', 'decimal', 'money', 'stars', 'date', 'photo'] as const;

describe('a cell', () => {
  it('holds numbers as numbers', () => {
    expect(tableCell(85_500, 'money', false)).toEqual({ value: 85_500, look: 'number' });
    expect(tableCell(1234.5, 'decimal', false)).toEqual({ value: 1234.5, look: 'decimal' });
    expect(tableCell(4, 'stars', false)).toEqual({ value: 4, look: 'stars' });
    expect(tableCell(12, 'integer', true)).toEqual({ value: 12, look: 'totalNumber' });
  });
  it('holds a day as a day', () => {
    expect(tableCell('2026-12-05', 'date', false)).toEqual({ value: 46_361, look: 'date' });
  });
  it('holds half a date, a day before March 1900 and a day that is none as text', () => {
    expect(tableCell('2025', 'date', false)).toEqual({ value: '2025', look: 'text' });
    expect(tableCell('1900-02-28', 'date', false).value).toBe('28/02/1900');
    expect(typeof tableCell('2026-02-30', 'date', false).value).toBe('string');
  });
  it('holds codes as text with a text format, a number too', () => {
    expect(tableCell('0893123456789', 'code', false)).toEqual({ value: '0893123456789', look: 'code' });
    expect(tableCell(893_123_456_789, 'code', false)).toEqual({ value: '893123456789', look: 'code' });
  });
  it('is empty for what is unknown: no zero, no «undefined»', () => {
    for (const kind of kinds) {
      expect(tableCell(null, kind, false).value).toBeNull();
      expect(tableCell('', kind, true).value).toBeNull();
    }
    expect(tableCell(Number.NaN, 'money', false).value).toBeNull();
    expect(tableCell(Number.POSITIVE_INFINITY, 'money', false).value).toBeNull();
  });
  it.each(['=1+1', '=HYPERLINK("http://x")', '+84912345678', '-5', '@SUM(A1)', '\t=1', '＝1', "=cmd|' /C calc'!A0"])(
    'keeps %j text for ever',
    (text) => {
      expect(tableCell(text, 'text', false).look).toBe('textQuoted');
      expect(tableCell(text, 'code', false).look).toBe('codeQuoted');
      expect(tableCell(text, 'money', true)).toEqual({ value: text, look: 'textQuoted' });
    },
  );
  it('is text, a finite number or nothing, whatever the data: no cell of another kind can be written', () => {
    const kind = fc.constantFrom<ColumnKind>(...kinds);
    const values = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.string().map((text) => `=${text}`),
    );
    fc.assert(
      fc.property(values, kind, fc.boolean(), (value, column, total) => {
        const found = tableCell(value, column, total).value;
        const fine = found === null || typeof found === 'string' || Number.isFinite(found);
        expect(fine).toBe(true);
      }),
    );
  });
});
