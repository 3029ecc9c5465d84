import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readStars } from '../../../../../renderer/domain/intake/values/stars';
import { dateCell, numberCell, textCell } from '../../../../support/grid-cell';

const codes = (text: string): readonly string[] => readStars(textCell(text)).notes.map((note) => note.code);

describe('readStars', () => {
  test.each([
    ['4', 4],
    ['4 sao', 4],
    ['04 sao', 4],
    ['4sao', 4],
    ['4*', 4],
    ['4 *', 4],
    ['4★', 4],
    ['****', 4],
    ['★★★★', 4],
    ['⭐⭐⭐⭐', 4],
    ['⭐️⭐️⭐️', 3],
    ['OCOP 4 sao', 4],
    ['OCOP 4*', 4],
    ['OCOP 4 ★', 4],
    ['Hạng 4 sao', 4],
    ['hạng 3', 3],
    ['Đạt 03 sao', 3],
    ['3 SAO', 3],
    ['3 sao OCOP', 3],
    ['Bốn sao', 4],
    ['ba sao', 3],
    ['năm sao', 5],
    ['4 stars', 4],
    ['4/5 sao', 4],
    ['4 sao (công nhận lại)', 4],
    ['5 sao (cấp quốc gia)', 5],
    ['4 sao năm 2023', 4],
    ['IV', 4],
    ['Hạng III', 3],
    ['V', 5],
    ['3.0', 3],
    ['3,0', 3],
  ])('%s', (text, number) => {
    const { value, notes } = readStars(textCell(text));
    expect(value).toEqual({ number, potentialFive: false });
    expect(notes).toEqual([]);
  });

  test.each(['tiềm năng 5 sao', 'Tiềm năng 5*', 'TN 5 sao', 'đề nghị 5 sao', 'Tiềm năng năm sao'])(
    '%s is not five stars',
    (text) => {
      expect(readStars(textCell(text)).value).toEqual({ number: null, potentialFive: true });
      expect(codes(text)).toEqual(['stars-potential-five']);
    },
  );

  test.each([
    ['7 sao', 'stars-impossible'],
    ['0 sao', 'stars-impossible'],
    ['6', 'stars-impossible'],
    ['không', 'stars-none'],
    ['chưa đạt', 'stars-none'],
    ['đang làm hồ sơ', 'stars-none'],
    ['tiềm năng', 'stars-none'],
    ['☆☆☆☆', 'stars-unreadable'],
    ['tốt', 'stars-unreadable'],
    ['3-4 sao', 'stars-unreadable'],
    ['từ 3 sao lên 4 sao', 'stars-unreadable'],
  ])('%s → %s', (text, code) => {
    expect(readStars(textCell(text)).value).toBeNull();
    expect(codes(text)).toEqual([code]);
  });

  test('one and two stars are told, because the law knows no certificate for them', () => {
    expect(readStars(textCell('2 sao')).value?.number).toBe(2);
    expect(codes('1 sao')).toEqual(['stars-below-three']);
  });

  test('numbers and dates', () => {
    expect(readStars(numberCell(5)).value?.number).toBe(5);
    expect(readStars(numberCell(4.5)).value).toBeNull();
    expect(readStars(dateCell('2024-05-03')).value).toBeNull();
  });

  test('dashes are an empty cell and no finding', () => {
    expect(readStars(textCell('-'))).toEqual({ value: null, notes: [] });
  });

  test('never throws and never gives more than five', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const { value } = readStars(textCell(text));
        expect(value === null || value.number === null || [1, 2, 3, 4, 5].includes(value.number)).toBe(true);
      }),
    );
  });
});
