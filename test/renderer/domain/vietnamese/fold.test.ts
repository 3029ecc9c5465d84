import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldTight } from '../../../../renderer/domain/vietnamese/fold';

describe('fold', () => {
  it.each([
    ['Đắk Lắk', 'dak lak'],
    ['ĐẮC  LẮC', 'dac lac'],
    ['Mật ong rừng U Minh', 'mat ong rung u minh'],
    ['Ươm mầm', 'uom mam'],
    ['Thuỷ – Thủy', 'thuy – thuy'],
    ['  cà\u00a0phê\n', 'ca phe'],
    ['Ðường Ɖen', 'duong den'],
    ['a\u00ad\u200b\ufeffb', 'ab'],
    ['', ''],
  ])('%j → %j', (text, expected) => {
    expect(fold(text)).toBe(expected);
  });

  it('gives the same for composed, decomposed and half-composed text', () => {
    const text = 'Hợp tác xã nông nghiệp Thuận Hòa';
    expect(fold(text.normalize('NFD'))).toBe(fold(text));
    expect(fold('Hơ\u0323p ta\u0301c xa\u0303 nông nghiê\u0323p Thuâ\u0323n Ho\u0300a')).toBe(fold(text));
  });

  it('folds all 134 letters of the alphabet with tones to plain ones', () => {
    const vowels = ['a', 'ă', 'â', 'e', 'ê', 'i', 'o', 'ô', 'ơ', 'u', 'ư', 'y'];
    const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
    const letters = vowels.flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC'))).concat('đ');
    const both = letters.concat(letters.map((letter) => letter.toUpperCase()));
    expect(new Set(both).size).toBe(146);
    for (const letter of both) expect(fold(letter)).toMatch(/^[aeiouyd]$/);
  });

  it('is idempotent and blind to case', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
    expect(fold('CHÈ SHAN TUYẾT')).toBe(fold('chè shan tuyết'));
  });
});

describe('foldTight', () => {
  it('finds words typed without spaces', () => {
    expect(foldTight('Cà phê Đắk Hà')).toBe('caphedakha');
  });
});
