import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { countWithWords, moneyWords, numberWords } from '../../../../renderer/domain/vietnamese/number-words';

describe('numberWords', () => {
  it.each([
    [0, 'không'],
    [4, 'bốn'],
    [10, 'mười'],
    [11, 'mười một'],
    [14, 'mười bốn'],
    [15, 'mười lăm'],
    [21, 'hai mươi mốt'],
    [24, 'hai mươi tư'],
    [55, 'năm mươi lăm'],
    [105, 'một trăm linh năm'],
    [110, 'một trăm mười'],
    [1005, 'một nghìn không trăm linh năm'],
    [1_050_000, 'một triệu không trăm năm mươi nghìn'],
    [2_000_005_000, 'hai tỷ không trăm linh năm nghìn'],
    [1_000_000_000_000, 'một nghìn tỷ'],
  ])('%i → %s', (value, words) => {
    expect(numberWords(value)).toBe(words);
  });

  it('refuses what cannot be read exactly', () => {
    for (const wrong of [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 60]) {
      expect(() => numberWords(wrong), String(wrong)).toThrow(RangeError);
    }
  });

  it('reads different numbers differently', () => {
    fc.assert(
      fc.property(fc.nat(5_000_000), fc.nat(5_000_000), (a, b) => {
        expect(numberWords(a) === numberWords(b)).toBe(a === b);
      }),
    );
  });
});

describe('paper forms', () => {
  it('ends money with đồng and starts with a capital', () => {
    expect(moneyWords(2_000_005_000)).toBe('Hai tỷ không trăm linh năm nghìn đồng');
    expect(moneyWords(35_000.4)).toBe('Ba mươi lăm nghìn đồng');
  });

  it('writes copies twice', () => {
    expect(countWithWords(4)).toBe('04 (bốn)');
    expect(countWithWords(12)).toBe('12 (mười hai)');
  });
});
