import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextStyle } from '../../../../renderer/formats/pdf/measure-text';
import { breakLongWords, textRuns } from '../../../../renderer/formats/pdf/text-runs';

const style: TextStyle = {
  face: { covers: () => true, width: (text, size) => ([...text].length * size) / 2 },
  size: 10,
  lineHeight: 1,
};

const joined = (runs: ReturnType<typeof textRuns>): string =>
  typeof runs === 'string' ? runs : (runs as readonly { readonly text: string }[]).map((run) => run.text).join('');

describe('text as pdfmake takes it', () => {
  it('hands plain words over as they are', () => {
    expect(textRuns('Hai bên thống nhất', 500, style)).toBe('Hai bên thống nhất');
    expect(textRuns('', 500, style)).toBe('');
  });
  it('fences words with signs inside', () => {
    expect(textRuns('số 96/KH-SCT ngày', 500, style)).toEqual([
      { text: 'số ' },
      { text: '96/KH-SCT ', noWrap: true },
      { text: 'ngày' },
    ]);
  });
  it('leaves signs at the end of a word outside the fence', () => {
    expect(textRuns('hợp tác; kết nối.', 500, style)).toBe('hợp tác; kết nối.');
  });
  it('keeps faces of rich text', () => {
    expect(textRuns([{ text: 'Tên: ' }, { text: 'A/B', bold: true }], 500, style)).toEqual([
      { text: 'Tên: ' },
      { text: 'A/B', noWrap: true, bold: true },
    ]);
  });
  it('changes no letter of any text that fits', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom('a', 'ơ', ' ', '/', '-', '.', '\u00a0', '\n', '5'), maxLength: 60 }),
        (text) => {
          expect(joined(textRuns(text, 10_000, style))).toBe(text);
        },
      ),
    );
  });
});

describe('words wider than a column', () => {
  it('are cut by letters', () => {
    expect(breakLongWords('abcdefgh', 20, style)).toBe('abcd\nefgh');
    expect(breakLongWords('ab abcdef cd', 20, style)).toBe('ab abcd\nef cd');
  });
  it('are parted behind a sign where one stands in the further half of the line', () => {
    expect(breakLongWords('cua-nam-can.vn/san-pham?ma=12', 60, style)).toBe('cua-nam-can.\nvn/san-pham?\nma=12');
    expect(breakLongWords('https://ocop.vn', 40, style)).toBe('https://\nocop.vn');
    expect(breakLongWords('nong-san-ca-mau', 35, style)).toBe('nong\n-san-ca\n-mau');
    expect(breakLongWords('a/bcdefghijklm', 50, style)).toBe('a/bcdefghi\njklm');
  });
  it('are not what stands on two lines: no empty line comes between them', () => {
    expect(breakLongWords('3981/QĐ\n10/03', 50, style)).toBe('3981/QĐ\n10/03');
  });
  it('give up their glue first', () => {
    expect(breakLongWords('tháng\u00a012', 30, style)).toBe('tháng 12');
  });
  it('lose no letter', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b', '/', '.', ' ', '\u00a0'), maxLength: 40 }), (text) => {
        const letters = (value: string): string => value.replace(/\s/g, '');
        expect(letters(breakLongWords(text, 15, style))).toBe(letters(text));
      }),
    );
  });
});
