import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import letters from '../../../../renderer/domain/intake/data/legacy-letters.json';
import { decodeSheet } from '../../../../renderer/domain/intake/decode-sheet';
import { isSurelyUnicode } from '../../../../renderer/domain/intake/legacy-letters';
import { gridOf } from '../../../../renderer/domain/intake/sheet-grid';
import { type CellSketch, sheetOf } from '../../../support/intake-workbook';

const onsets = ' b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x'.split(' ');
const rimes = (
  'a ă â e ê i o ô ơ u ư y ai ao au ay âu ây eo êu ia iu oa oe oi ôi ơi ua uê ui uơ uy ưa ưi ưu oai oay iêu uôi ươi ươu yêu uya uyu ' +
  'an ăn ân en ên in on ôn ơn un oan oăn uân uyên iên uôn ươn am ăm âm em êm im om ôm ơm um iêm uôm ươm ' +
  'ang ăng âng eng ông ong ung ưng oang iêng uông ương anh ênh inh oanh uynh ' +
  'at ăt ât et êt it ot ôt ơt ut ưt oat uât uyêt iêt uôt ươt ap ăp âp ep êp ip op ôp ơp up iêp ươp ' +
  'ac ăc âc ec oc ôc uc ưc iêc uôc ươc ach êch ich oach uych'
).split(' ');
const tones = ['', '\u0300', '\u0301', '\u0303', '\u0309', '\u0323'];

/** The vowel that carries the tone: the marked one, else the second of a pair before a final consonant, else the first. */
const withTone = (rime: string, tone: string): string => {
  const marked = rime.search(/[ăâêôơ]/);
  const pair = /^(?:oa|oe|uy|ua|ia|ươ|iê)/.test(rime) && /[^aeiouy]$|^oa[iy]/.test(rime);
  const at = marked >= 0 ? marked : pair ? 1 : 0;
  return (rime.slice(0, at + 1) + tone + rime.slice(at + 1)).normalize('NFC');
};

/** Every syllable that the tables above make, in both cases: a superset of those that are spoken. */
const syllables = onsets.flatMap((onset) =>
  rimes.flatMap((rime) => tones.map((tone) => `${onset}${withTone(rime, tone)}`)),
);
/** Those that old fonts could have written too: no letter of them is beyond Windows-1252. */
const doubtful = syllables.filter((text) => !isSurelyUnicode(text) && /[^ -~]/.test(text));

const column = (...cells: readonly CellSketch[]) => sheetOf({ rows: cells.map((cell) => [cell]) });
const unchanged = (...texts: readonly CellSketch[]): void => {
  const sheet = column(...texts);
  const { sheet: clear, decoded } = decodeSheet(sheet);
  expect(decoded, JSON.stringify(texts.slice(0, 5))).toEqual([]);
  expect(clear).toEqual(sheet);
};
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const inPieces = (all: readonly string[], size: number): readonly (readonly string[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, index) => all.slice(index * size, (index + 1) * size));

describe('a clean Unicode file is not changed by one sign', () => {
  test('every syllable, alone in a sheet and among others, in each case', () => {
    expect(syllables.length).toBeGreaterThan(20_000);
    expect(doubtful.length).toBeGreaterThan(4000);
    for (const size of [1, 3, 40, doubtful.length]) {
      for (const piece of inPieces(doubtful, size)) {
        if (size > 1 || piece.some((text) => text.length > 0)) unchanged(...piece);
      }
    }
    for (const piece of inPieces(syllables, 400)) unchanged(...piece.map(capital));
    unchanged(...doubtful.map((text) => text.toUpperCase()));
  }, 120_000);

  test('sentences of any of them, NFC and NFD, with English and Chinese beside them', () => {
    const word = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...doubtful) },
      { weight: 3, arbitrary: fc.constantFrom(...syllables) },
      { weight: 1, arbitrary: fc.constantFrom('OCOP', 'tea', 'Shan', '茶叶', '有机', 'VietGAP', '500g', 'coffee') },
    );
    const sentence = fc
      .tuple(fc.array(word, { minLength: 1, maxLength: 6 }), fc.boolean())
      .map(([words, split]) => (split ? capital(words.join(' ')).normalize('NFD') : capital(words.join(' '))));
    fc.assert(
      fc.property(fc.array(sentence, { minLength: 1, maxLength: 30 }), (texts) => {
        unchanged(...texts.filter((text) => text.trim() !== ''));
      }),
      { numRuns: 300 },
    );
  });

  test('old fonts somewhere else in the sheet do not touch it', () => {
    const old = { text: 'Hîp t¸c x·', font: '.VnTime' };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...doubtful), { minLength: 1, maxLength: 20 }), (texts) => {
        const sheet = sheetOf({ rows: [[old, 'x'], ...texts.map((text) => [null, capital(text)])] });
        const cells = decodeSheet(sheet)
          .sheet.rows.slice(1)
          .map((row) => row.cells[0]?.text);
        expect(cells).toEqual(texts.map(capital));
      }),
    );
  });

  test.each([
    [['Café', 'crème brûlée', 'Château', 'Rosé', 'pâté']],
    [['Müller', 'Schröder', 'Böhm', 'Größe', 'Jürgen']],
    [['São Paulo', 'Señor', 'Piña', 'Açaí', 'Curaçao']],
    [['naïve', 'façade', 'Nestlé', 'Citroën']],
    [['5 m²', '10 °C', '½ kg', '«A»', '© 2025', '±5 %', '3×4 cm', '12 µm']],
    [['green tea', 'coffee', 'ABC', '123']],
    [['绿茶', '咖啡', '有机食品']],
    [['Ðông Hà', 'Ðình Bô', 'Ðoàn', 'bánh ða']],
  ])('%j', (texts) => {
    unchanged(...texts);
    for (const text of texts) unchanged(text);
  });

  test.each(['.VnTime', 'VNI-Times'])('a sheet that was retyped in Unicode and kept its font %s', (font) => {
    const texts = ['Bánh mì', 'Nhà máy chè', 'Cá kèo khô', 'Gà bó xôi', 'Nước mắm', 'Đường thốt nốt'];
    unchanged(...texts.map((text) => ({ text, font })));
  });

  test('one row that was not retyped is decoded all the same', () => {
    const rows = [
      { text: 'Nước mắm', font: '.VnTime' },
      { text: 'Hîp t¸c x· ThuËn Hßa', font: '.VnTime' },
      { text: 'VNI', font: 'VNI-Times' },
    ];
    const texts = decodeSheet(column(...rows)).sheet.rows.map((row) => row.cells[0]?.text);
    expect(texts).toEqual(['Nước mắm', 'Hợp tác xã Thuận Hòa', 'VNI']);
  });
});

const inverse = (map: Readonly<Record<string, string>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(map).map(([code, letter]) => [letter, code]));
const encoder = (map: Readonly<Record<string, string>>) => {
  const codes = inverse(map);
  return (text: string): string => Array.from(text, (sign) => codes.get(sign) ?? sign).join('');
};
const toTcvn3 = encoder(letters.tcvn3);
const toVni = encoder(letters.vni);

describe('old letters in mixed company', () => {
  const name = 'Hợp tác xã nông nghiệp Thuận Hòa';
  const product = 'Nước mắm cốt đặc biệt';

  test('three fonts in one sheet, each column by its own', () => {
    const rows: CellSketch[][] = Array.from({ length: 5 }, () => [
      { text: toTcvn3(name), font: '.VnTime' },
      { text: toVni(product), font: 'VNI-Times' },
      { text: 'Đã công nhận', font: 'Times New Roman' },
      'Chè Shan tuyết',
    ]);
    const { sheet, decoded } = decodeSheet(sheetOf({ rows }));
    for (const row of sheet.rows) {
      expect(row.cells.map((cell) => cell.text)).toEqual([name, product, 'Đã công nhận', 'Chè Shan tuyết']);
    }
    expect(decoded.map(({ column: at, encoding, cells }) => [at, encoding, cells])).toEqual([
      [1, 'tcvn3', 5],
      [2, 'vni', 5],
    ]);
    for (const { samples } of decoded) {
      for (const { before, after } of samples) expect(before).not.toBe(after);
    }
  });

  test('two old fonts and Unicode in one column, cell by cell', () => {
    const cells: CellSketch[] = [
      { text: toTcvn3(name), font: '.VnTime' },
      { text: toVni(name), font: 'VNI-Times' },
      { text: name, font: 'Arial' },
      { text: toTcvn3(name.toLowerCase()), font: '.VnTimeH' },
    ];
    const texts = decodeSheet(column(...cells)).sheet.rows.map((row) => row.cells[0]?.text);
    expect(texts).toEqual([name, name, name, name.toUpperCase()]);
  });

  test('runs of TCVN3, VNI and Unicode in one cell', () => {
    const runs = [
      { text: toTcvn3('Chè xanh '), font: '.VnArial' },
      { text: 'đặc sản ', font: 'Arial' },
      { text: toVni('Tân Cương'), font: 'VNI-Helve' },
    ];
    const text = runs.map((run) => run.text).join('');
    const sheet = {
      ...column('x'),
      rows: [{ row: 1, cells: [{ column: 1, kind: 'text', text, value: text, runs }] }],
    } as const;
    const { sheet: clear, decoded } = decodeSheet(sheet);
    expect(clear.rows[0]?.cells[0]?.text).toBe('Chè xanh đặc sản Tân Cương');
    expect(decoded).toHaveLength(1);
    expect(decoded[0]?.samples[0]).toEqual({ before: text, after: 'Chè xanh đặc sản Tân Cương' });
  });

  test('decoding comes before cleaning: the soft hyphen of TCVN3 is ư', () => {
    const { sheet } = decodeSheet(column({ text: toTcvn3('Nước dừa'), font: '.VnTime' }));
    expect(gridOf(sheet).rowAt(1)?.cells[1]?.text).toBe('Nước dừa');
    expect(gridOf(column('Nu\u00adoc\u200b  dua\u00a0')).rowAt(1)?.cells[1]?.text).toBe('Nuoc dua');
  });

  test('cleaning composes, drops what nobody sees and sets the real Đ', () => {
    const texts = [
      'Ðắk Lắk',
      'Ɖồng',
      'bánh ða',
      'Hà Nội'.normalize('NFD'),
      'Chè\u00a0xanh',
      'Mật\u200bong',
      '\ufeffGạo',
    ];
    const clean = ['Đắk Lắk', 'Đồng', 'bánh đa', 'Hà Nội', 'Chè xanh', 'Mậtong', 'Gạo'];
    const grid = gridOf(decodeSheet(column(...texts)).sheet);
    expect(texts.map((_, index) => grid.rowAt(index + 1)?.cells[1]?.text)).toEqual(clean);
  });
});
