import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CellValue, ColumnKind } from '../../../../renderer/documents/workbook-description';
import { lookIndex, stylesXml } from '../../../../renderer/formats/xlsx/cell-styles';
import { cellXml } from '../../../../renderer/formats/xlsx/cell-xml';
import { createStringTable } from '../../../../renderer/formats/xlsx/string-table';

const cell = (value: CellValue, kind: ColumnKind, total = false): string =>
  cellXml('A1', value, kind, createStringTable(), total);

describe('a cell', () => {
  it('holds numbers as numbers', () => {
    expect(cell(85_500, 'money')).toBe(`<c r="A1" s="${lookIndex.number}"><v>85500</v></c>`);
    expect(cell(1234.5, 'decimal')).toBe(`<c r="A1" s="${lookIndex.decimal}"><v>1234.5</v></c>`);
    expect(cell(4, 'stars')).toBe(`<c r="A1" s="${lookIndex.stars}"><v>4</v></c>`);
  });
  it('holds a day as the number of Excel: 05/12/2026 is 46361', () => {
    expect(cell('2026-12-05', 'date')).toBe(`<c r="A1" s="${lookIndex.date}"><v>46361</v></c>`);
    expect(cell('1900-03-01', 'date')).toContain('<v>61</v>');
  });
  it('holds half a date, and a day before March 1900, as text', () => {
    expect(cell('2025', 'date')).toContain('t="s"');
    expect(cell('1900-02-28', 'date')).toContain('t="s"');
    expect(cell('2026-02-30', 'date')).toContain('t="s"');
  });
  it('holds codes as text with a text format, a number too', () => {
    expect(cell('0893123456789', 'code')).toContain(`s="${lookIndex.code}" t="s"`);
    expect(cell(893_123_456_789, 'code')).toContain('t="s"');
  });
  it('is empty for what is unknown: no zero, no «undefined»', () => {
    for (const kind of ['text', 'code', 'integer', 'decimal', 'money', 'stars', 'date', 'photo'] as const) {
      expect(cell(null, kind)).toMatch(/^<c r="A1" s="\d+"\/>$/);
      expect(cell('', kind)).toMatch(/^<c r="A1" s="\d+"\/>$/);
    }
    expect(cell(Number.NaN, 'money')).toMatch(/\/>$/);
    expect(cell(Number.POSITIVE_INFINITY, 'money')).toMatch(/\/>$/);
  });
  it.each(['=1+1', '=HYPERLINK("http://x")', '+84912345678', '-5', '@SUM(A1)', '\t=1', '＝1', "=cmd|' /C calc'!A0"])(
    'keeps %j text for ever',
    (text) => {
      expect(cell(text, 'text')).toContain(`s="${lookIndex.textQuoted}" t="s"`);
      expect(cell(text, 'code')).toContain(`s="${lookIndex.codeQuoted}" t="s"`);
      expect(cell(text, 'money')).toContain('t="s"');
    },
  );
  it('marks the styles of such texts with quotePrefix, and no others', () => {
    const formats =
      stylesXml('0" sao"')
        .match(/<cellXfs[\s\S]*<\/cellXfs>/)?.[0]
        .match(/<xf [^>]*>/g) ?? [];
    const quoted = formats.flatMap((format, index) => (format.includes('quotePrefix="1"') ? [index] : []));
    expect(quoted).toEqual([lookIndex.textQuoted, lookIndex.codeQuoted]);
  });
  it('can never be a formula, whatever the data', () => {
    const kinds = fc.constantFrom<ColumnKind>('text', 'code', 'integer', 'decimal', 'money', 'stars', 'date', 'photo');
    const values = fc.oneof(
      fc.string(),
      fc.double(),
      fc.constant(null),
      fc.string().map((text) => `=${text}`),
    );
    fc.assert(
      fc.property(values, kinds, fc.boolean(), (value, kind, total) => {
        const xml = cell(value, kind, total);
        expect(xml).not.toContain('<f');
        expect(xml).toMatch(/^<c r="A1" s="\d+"(?:\/>|(?: t="s")?><v>-?[\d.e+-]+<\/v><\/c>)$/);
      }),
    );
  });
});
