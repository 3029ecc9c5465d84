import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { balancedInset, countLines, lineHeightOf, type TextStyle } from '../../../../renderer/formats/pdf/measure-text';

/** A face where each letter is half as wide as high. */
const style: TextStyle = {
  face: { covers: () => true, width: (text, size) => ([...text].length * size) / 2 },
  size: 10,
  lineHeight: 1,
};

describe('measuring text', () => {
  it('counts one line for an empty text and for what fits', () => {
    expect(countLines('', 100, style)).toBe(1);
    expect(countLines('a'.repeat(20), 100, style)).toBe(1);
  });
  it('breaks at spaces', () => {
    expect(countLines('aaaaaaaaaa bbbbbbbbbb', 100, style)).toBe(2);
    expect(countLines('aaaaa bbbbb ccccc ddddd', 60, style)).toBe(2);
  });
  it('never breaks at a no-break space', () => {
    expect(countLines('aaaa ngày\u00a005', 50, style)).toBe(2);
    expect(countLines('aa ngày\u00a005', 55, style)).toBe(1);
  });
  it('breaks a word wider than the column by letters', () => {
    expect(countLines('a'.repeat(45), 100, style)).toBe(3);
  });
  it('leaves room for the indent of the first line', () => {
    const text = 'aaaaaaaaa aaaaaaaaa';
    expect(countLines(text, 100, style)).toBe(1);
    expect(countLines(text, 100, style, 40)).toBe(2);
  });
  it('grows with the text and shrinks with the width', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ minLength: 1, maxLength: 12 }), { maxLength: 40 }), (words) => {
        const text = words.join(' ');
        expect(countLines(`${text} thêm`, 80, style)).toBeGreaterThanOrEqual(countLines(text, 80, style));
        expect(countLines(text, 80, style)).toBeGreaterThanOrEqual(countLines(text, 4000, style));
      }),
    );
  });
  it('knows the height of a line', () => {
    expect(lineHeightOf({ ...style, lineHeight: 2 })).toBeCloseTo(lineHeightOf(style) * 2);
    expect(lineHeightOf(style)).toBeGreaterThan(style.size);
  });
});

describe('balancing a title', () => {
  it('leaves one line alone', () => {
    expect(balancedInset('aaa bbb', 100, style)).toBe(0);
  });
  it('insets a second line of one word until the lines are alike, without adding a third', () => {
    const text = 'aaaa bbbb cccc dddd eeee';
    const inset = balancedInset(text, 100, style);
    expect(inset).toBeGreaterThan(0);
    expect(countLines(text, 100 - inset * 2, style)).toBe(countLines(text, 100, style));
  });
});
