import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { comparePersonNames, compareVietnamese } from '../../../../renderer/domain/vietnamese/collate';
import { formatNumber } from '../../../../renderer/domain/vietnamese/format';
import { moneyWords, numberWords } from '../../../../renderer/domain/vietnamese/number-words';
import { comparable, sameText } from '../../../../renderer/domain/vietnamese/same-text';
import { toOldTonePlacement } from '../../../../renderer/domain/vietnamese/tone-placement';

/** The rules of reading told apart from the library: mốt, tư, lăm, linh, không trăm. */
const digits = ['không', 'một', 'hai', 'ba', 'bốn', 'năm', 'sáu', 'bảy', 'tám', 'chín'];
const tens = (ten: number, unit: number): string => {
  const special: Readonly<Record<number, string>> = ten > 1 ? { 1: 'mốt', 4: 'tư', 5: 'lăm' } : { 5: 'lăm' };
  const head = ten === 1 ? 'mười' : `${digits[ten]} mươi`;
  return unit === 0 ? head : `${head} ${special[unit] ?? digits[unit]}`;
};
const belowThousand = (value: number, full: boolean): string => {
  const hundred = Math.floor(value / 100);
  const ten = Math.floor((value % 100) / 10);
  const unit = value % 10;
  const rest = ten > 0 ? tens(ten, unit) : unit === 0 ? '' : (hundred > 0 || full ? 'linh ' : '') + digits[unit];
  if (hundred === 0 && !full) return rest;
  return `${digits[hundred]} trăm ${rest}`.trim();
};
const byHand = (value: number): string => {
  if (value === 0) return 'không';
  const groups = [
    Math.floor(value / 1e9),
    Math.floor(value / 1e6) % 1000,
    Math.floor(value / 1000) % 1000,
    value % 1000,
  ];
  const names = ['tỷ', 'triệu', 'nghìn', ''];
  const words: string[] = [];
  groups.forEach((group, index) => {
    if (group > 0) words.push(`${belowThousand(group, words.length > 0)} ${names[index]}`.trim());
  });
  return words.join(' ');
};

describe('numbers in words', () => {
  it('agree with the rules told by hand, up to 999 billion', () => {
    fc.assert(
      fc.property(fc.oneof(fc.nat(2000), fc.nat(5_000_000), fc.integer({ min: 0, max: 999_999_999_999 })), (value) => {
        expect(numberWords(value)).toBe(byHand(value));
      }),
      { numRuns: 2000 },
    );
  });

  it('end money with đồng and begin with a capital', () => {
    fc.assert(
      fc.property(fc.nat(1_000_000_000), (value) => {
        expect(moneyWords(value)).toMatch(/^\p{Lu}.* đồng$/u);
      }),
    );
  });
});

describe('printed numbers', () => {
  it('read back to what they were', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.nat(999), (whole, thousandths) => {
        const value = whole + Math.sign(whole || 1) * (thousandths / 1000);
        const back = Number(formatNumber(value).replaceAll('.', '').replace(',', '.'));
        expect(Math.abs(back - value)).toBeLessThan(0.001);
      }),
    );
  });
});

describe('orders', () => {
  const word = fc.constantFrom(
    'An',
    'Ân',
    'Bình',
    'Đạt',
    'Dũng',
    'Lan',
    'Mai',
    'Ước',
    'Thị',
    'Văn',
    'Nguyễn',
    'Lê',
    '2',
    '10',
  );
  const name = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '));

  it.each([
    ['dictionary', compareVietnamese],
    ['people', comparePersonNames],
  ] as const)('%s order is total: same both ways round, and transitive', (_, compare) => {
    fc.assert(
      fc.property(name, name, name, (a, b, c) => {
        expect(Math.sign(compare(a, b))).toBe(-Math.sign(compare(b, a)) + 0);
        if (compare(a, b) <= 0 && compare(b, c) <= 0) expect(compare(a, c)).toBeLessThanOrEqual(0);
        expect(compare(a, a)).toBe(0);
      }),
    );
  });

  it('of people puts given names first', () => {
    fc.assert(
      fc.property(name, name, (a, b) => {
        const given = compareVietnamese(a.split(' ').at(-1) ?? '', b.split(' ').at(-1) ?? '');
        if (given !== 0) expect(Math.sign(comparePersonNames(a, b))).toBe(Math.sign(given));
      }),
    );
  });
});

describe('sameText', () => {
  const syllable = fc.constantFrom('Hoà', 'Hòa', 'THUỶ', 'thủy', 'Đắk', 'quý', 'hoàn', 'xã');
  it('is blind to case, form and tone placement, and to nothing else', () => {
    fc.assert(
      fc.property(fc.array(syllable, { maxLength: 4 }), (syllables) => {
        const text = syllables.join(' ');
        for (const other of [text.toUpperCase(), text.normalize('NFD'), toOldTonePlacement(text), ` ${text} `]) {
          expect(sameText(text, other)).toBe(true);
        }
        expect(comparable(comparable(text))).toBe(comparable(text));
        expect(sameText(text, `${text} x`)).toBe(false);
      }),
    );
  });
});
