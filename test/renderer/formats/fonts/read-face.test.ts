import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadFamily } from '../../../../renderer/formats/fonts/font-files';
import { readFace } from '../../../../renderer/formats/fonts/read-face';
import { readFamily } from '../../../../renderer/formats/pdf/printable-text';
import { readAsset } from '../../../support/pdf-writer';

const vowels = 'aăâeêioôơuưy';
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];
const lower = [...vowels].flatMap((vowel) => tones.map((tone) => (vowel + tone).normalize('NFC')));
/** The 134 letters of Vietnamese that carry marks or strokes, and plain ones. */
const vietnamese = [...lower, ...lower.map((letter) => letter.toUpperCase()), 'đ', 'Đ'];

describe('a TrueType face', () => {
  it('has every Vietnamese letter and the signs of papers, in all four faces of the subset', async () => {
    const faces = readFamily(await loadFamily('subset', readAsset));
    expect(faces).toHaveLength(4);
    for (const face of faces) {
      const missing = [...vietnamese, ...'0123456789.,;:()/-–…«»"%₫€№\u00a0'].filter(
        (letter) => !face.covers(letter.codePointAt(0) ?? 0),
      );
      expect(missing).toEqual([]);
      expect(face.covers(0x2605)).toBe(false);
    }
  });

  it('covers Greek and Cyrillic when it is whole', async () => {
    const faces = readFamily(await loadFamily('whole', readAsset));
    for (const face of faces) expect([0x3a9, 0x416, 0x1ef3].every((code) => face.covers(code))).toBe(true);
  });

  it('measures as Times does: a digit is half an em, a capital M 889 thousandths', () => {
    const face = readFace(new Uint8Array(readFileSync('renderer/formats/fonts/Tinos-Regular.ttf')));
    expect(face.width('0', 1000)).toBeCloseTo(500, 0);
    expect(face.width('M', 1000)).toBeCloseTo(889, 0);
    expect(face.width('12', 10)).toBeCloseTo(10, 1);
    expect(face.width('', 10)).toBe(0);
  });

  it('is as wide in the subset as whole', () => {
    const read = (file: string) => readFace(new Uint8Array(readFileSync(`renderer/formats/fonts/${file}`)));
    const text = 'Cộng hòa xã hội chủ nghĩa Việt Nam';
    expect(read('Tinos-Bold.ttf').width(text, 13)).toBeCloseTo(read('whole/Tinos-Bold.ttf').width(text, 13), 3);
  });

  it('refuses what is no font', () => {
    expect(() => readFace(new Uint8Array(64))).toThrow('font table missing');
  });
});
