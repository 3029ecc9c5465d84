import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import letters from '../../../../renderer/domain/intake/data/legacy-letters.json';
import { decodeSheet } from '../../../../renderer/domain/intake/decode-sheet';
import { decodeLegacy, isSurelyUnicode, legacyFont } from '../../../../renderer/domain/intake/legacy-letters';
import { syllableFit } from '../../../../renderer/domain/intake/syllable-fit';
import { type CellSketch, sheetOf } from '../../../support/intake-workbook';

const samples = [
  ['Hợp tác xã nông nghiệp Thuận Hòa', 'Hîp t¸c x· n«ng nghiÖp ThuËn Hßa', 'Hôïp taùc xaõ noâng nghieäp Thuaän Hoøa'],
  ['Nước mắm Phú Quốc 40 độ đạm', 'N­íc m¾m Phó Quèc 40 ®é ®¹m', 'Nöôùc maém Phuù Quoác 40 ñoä ñaïm'],
  ['Người đại diện', 'Ng­êi ®¹i diÖn', 'Ngöôøi ñaïi dieän'],
  ['Đường hoa dừa', '§­êng hoa dõa', 'Ñöôøng hoa döøa'],
] as const;
const words = [
  'Mật ong hoa nhãn',
  'Chè Shan tuyết cổ thụ',
  'xã Quảng Trực, tỉnh Lâm Đồng',
  'Bánh đa cua',
  'Gạo nếp nương',
  'Rượu cần',
  'Tiêu sọ rang',
  'Măng khô rừng',
  'Cà phê bột',
  'Trà hoa vàng',
];

const inverse = (map: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(map).map(([code, letter]) => [letter, code]));
const encoder = (map: Readonly<Record<string, string>>) => {
  const codes = inverse(map);
  return (text: string): string => Array.from(text, (sign) => codes.get(sign) ?? sign).join('');
};
const toTcvn3 = encoder(letters.tcvn3);
const toVni = encoder(letters.vni);

const column = (...cells: readonly CellSketch[]) => sheetOf({ rows: cells.map((cell) => [cell]) });
const decodedTexts = (...cells: readonly CellSketch[]): readonly string[] =>
  decodeSheet(column(...cells)).sheet.rows.map((row) => row.cells[0]?.text ?? '');

describe('decodeLegacy', () => {
  test.each(samples)('%s', (unicode, tcvn3, vni) => {
    expect(decodeLegacy(tcvn3, 'tcvn3', false)).toBe(unicode);
    expect(decodeLegacy(vni, 'vni', false)).toBe(unicode);
  });

  test('capital fonts draw capitals with small letters', () => {
    expect(decodeLegacy('së c«ng th­¬ng', 'tcvn3', true)).toBe('SỞ CÔNG THƯƠNG');
  });

  test('every letter of both tables makes the round trip', () => {
    // VNI: `oâ` could also be o + â only where the table has no pair for it, so letters are tried between consonants.
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(letters.tcvn3)), { maxLength: 8 }), (signs) => {
        const text = signs.map((sign) => sign.toLowerCase()).join('b');
        expect(decodeLegacy(toTcvn3(text), 'tcvn3', false)).toBe(text);
      }),
    );
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...Object.values(letters.vni)), { maxLength: 8 }), (signs) => {
        const text = signs.join('b');
        expect(decodeLegacy(toVni(text), 'vni', false)).toBe(text);
      }),
    );
  });
});

test.each([
  ['.VnTime', { encoding: 'tcvn3', upper: false }],
  ['.VnArialH', { encoding: 'tcvn3', upper: true }],
  ['VnTime', { encoding: 'tcvn3', upper: false }],
  ['.VNTIMEH', { encoding: 'tcvn3', upper: true }],
  ['VNI-Times', { encoding: 'vni', upper: false }],
  ['VNI Helve', { encoding: 'vni', upper: false }],
  ['Times New Roman', null],
  ['Calibri', null],
  [undefined, null],
] as const)('the font %s', (font, expected) => {
  expect(legacyFont(font)).toEqual(expected);
});

describe('decodeSheet', () => {
  test('the font decides, also for a single cell, and the soft hyphen is a letter', () => {
    const { sheet, decoded } = decodeSheet(column({ text: 'N­íc m¾m', font: '.VnTime' }));
    expect(sheet.rows[0]?.cells[0]).toMatchObject({ text: 'Nước mắm', value: 'Nước mắm' });
    expect(decoded).toEqual([
      {
        sheet: 'Sheet1',
        column: 1,
        encoding: 'tcvn3',
        by: 'font',
        cells: 1,
        samples: [{ before: 'N­íc m¾m', after: 'Nước mắm' }],
      },
    ]);
  });

  test('a Unicode text in an old font stays: someone retyped it', () => {
    expect(decodedTexts({ text: 'Nước mắm', font: '.VnTime' })).toEqual(['Nước mắm']);
  });

  test.each([
    ['tcvn3', toTcvn3],
    ['vni', toVni],
  ] as const)('without fonts a column of %s is told by its letters', (encoding, encode) => {
    const { sheet, decoded } = decodeSheet(column(...words.map(encode)));
    expect(sheet.rows.map((row) => row.cells[0]?.text)).toEqual(words);
    expect(decoded.map((each) => [each.encoding, each.by])).toEqual([[encoding, 'letters']]);
  });

  test('Unicode rows among old ones keep every sign', () => {
    const texts = ['Lạp xưởng tươi', 'Mật dừa nước', ...words.map(toVni)];
    expect(decodedTexts(...texts)).toEqual(['Lạp xưởng tươi', 'Mật dừa nước', ...words]);
  });

  test('a lonely heading over numbers follows the rest of the sheet', () => {
    const sheet = sheetOf({ rows: [['Sè TT', toTcvn3('Giá bán')], ...words.map((word) => [toTcvn3(word), 5])] });
    expect(decodeSheet(sheet).sheet.rows[0]?.cells[1]?.text).toBe('Giá bán');
  });

  test('stretches of one cell in different fonts are decoded each for itself', () => {
    const sheet = column('x');
    const [row] = sheet.rows;
    const cell = {
      column: 1,
      kind: 'text',
      text: 'HTX Hßa B×nh',
      value: 'HTX Hßa B×nh',
      runs: [{ text: 'HTX ' }, { text: 'Hßa B×nh', font: '.VnTime' }],
    } as const;
    const { sheet: clear } = decodeSheet({ ...sheet, rows: [{ ...row, row: 1, cells: [cell] }] });
    expect(clear.rows[0]?.cells[0]?.text).toBe('HTX Hòa Bình');
  });

  test('a clean Unicode sheet is not changed by one sign (property)', () => {
    const vietnamese = fc.array(
      fc.constantFrom(...words, 'Hà Nội', 'Cà Mau', 'Yên Bái', 'hép', 'tôm', 'La Gi', 'Mê Linh'),
      {
        minLength: 1,
        maxLength: 30,
      },
    );
    fc.assert(
      fc.property(vietnamese, (texts) => {
        const sheet = column(...texts);
        const { sheet: clear, decoded } = decodeSheet(sheet);
        expect(clear.rows).toEqual(sheet.rows);
        expect(decoded).toEqual([]);
      }),
    );
  });

  test('French and plain ASCII are left alone', () => {
    expect(decodedTexts('Café crème', 'Rosé', 'Pâté')).toEqual(['Café crème', 'Rosé', 'Pâté']);
    expect(decodedTexts('HTX A', '12 kg', 'abc')).toEqual(['HTX A', '12 kg', 'abc']);
  });
});

test('syllableFit: Vietnamese reads as Vietnamese, old letters do not', () => {
  for (const [unicode, tcvn3, vni] of samples) {
    expect(syllableFit([unicode])).toBeGreaterThanOrEqual(0.99);
    expect(syllableFit([tcvn3])).toBeLessThan(0.7);
    expect(syllableFit([vni])).toBeLessThan(0.7);
  }
  expect(syllableFit(['abc 123', ''])).toBeNull();
  expect(isSurelyUnicode('Hà Nội')).toBe(true);
  expect(isSurelyUnicode('Hà')).toBe(false);
});
