import { describe, expect, test } from 'vitest';
import { decodeBytes } from '../../../../renderer/formats/read/decode-bytes';
import { decodeHtmlEntities } from '../../../../renderer/formats/read/html-entities';
import { readCsv as readCsvGauged } from '../../../../renderer/formats/read/read-csv';
import { readGauge } from '../../../../renderer/formats/read/read-gauge';
import { sniffFormat } from '../../../../renderer/formats/read/sniff-format';

const readCsv = (csv: string) => readCsvGauged(csv, readGauge()).sheet;
const text = 'Tên sản phẩm;Chủ thể\nMật ong hoa nhãn;HTX Thuận Hòa\n';
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);
const utf16 = (value: string, little: boolean, mark: boolean): Uint8Array => {
  const units = Array.from({ length: value.length }, (_, index) => value.charCodeAt(index));
  const all = mark ? [0xfeff, ...units] : units;
  return Uint8Array.from(all.flatMap((unit) => (little ? [unit & 255, unit >> 8] : [unit >> 8, unit & 255])));
};
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);
const ascii = (value: string): readonly number[] => Array.from(value, (sign) => sign.charCodeAt(0));

describe('decodeBytes', () => {
  test.each([
    ['UTF-8', utf8(text)],
    ['UTF-8 with a mark', bytes(0xef, 0xbb, 0xbf, ...utf8(text))],
    ['UTF-16 LE', utf16(text, true, true)],
    ['UTF-16 BE', utf16(text, false, true)],
    ['UTF-16 LE without a mark', utf16(text, true, false)],
  ])('%s', (_, encoded) => {
    expect(decodeBytes(encoded).replace(/^\ufeff/, '')).toBe(text);
  });

  test('Windows-1258 is told by its tones and composed', () => {
    // «Giá bán lẻ đồng»: a + 0xEC (sắc), e + 0xD2 (hỏi), đ = 0xF0, ô + 0xCC (huyền).
    const encoded = bytes(
      ...ascii('Gia'),
      0xec,
      ...ascii(' ba'),
      0xec,
      ...ascii('n le'),
      0xd2,
      0x20,
      0xf0,
      0xf4,
      0xcc,
      ...ascii('ng'),
    );
    expect(decodeBytes(encoded)).toBe('Giá bán lẻ đồng');
  });

  test('TCVN3 keeps its signs for the columns to judge, the soft hyphen too', () => {
    const encoded = bytes(...ascii('N'), 0xad, 0xed, ...ascii('c m'), 0xbe, ...ascii('m'));
    expect(decodeBytes(encoded)).toBe('N\u00adíc m¾m');
  });
});

describe('sniffFormat', () => {
  test.each([
    ['PDF', bytes(...ascii('%PDF-1.7\n')), { other: 'PDF' }],
    ['JPEG', bytes(0xff, 0xd8, 0xff, 0xe0, 0, 16), { other: 'JPEG' }],
    ['PNG', bytes(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10), { other: 'PNG' }],
    ['RAR', bytes(...ascii('Rar!'), 26, 7, 0), { other: 'RAR' }],
    ['RTF', utf8('{\\rtf1 x, y}'), { other: 'RTF' }],
    ['unknown bytes', bytes(1, 2, 3, 4, 5, 6, 0, 0), { other: '' }],
    ['nothing', bytes(), 'empty'],
    ['spaces', utf8(' \n \n'), 'empty'],
    ['a zip', bytes(0x50, 0x4b, 3, 4), 'zip'],
    ['an OLE file', bytes(0xd0, 0xcf, 0x11, 0xe0), 'ole'],
    ['HTML', utf8('<html><body><table>'), 'html'],
    ['HTML behind an XML line', utf8('<?xml version="1.0"?><html>'), 'html'],
    ['XML', utf8('<?xml version="1.0"?><Workbook>'), 'xml'],
    ['a list', utf8(text), 'text'],
    ['a list in UTF-16', utf16(text, true, true), 'text'],
    ['a list that begins like a bitmap', utf8('BM;Tên sản phẩm;Chủ thể\n'), 'text'],
  ] as const)('%s', (_, given, expected) => {
    expect(sniffFormat(given)).toEqual(expected);
  });
});

describe('readCsv', () => {
  const texts = (csv: string) => readCsv(csv).rows.map((row) => [row.row, row.cells.map((cell) => cell.text)]);

  test.each([';', ',', '\t', '|'])('finds the delimiter %j below a title without one', (sign) => {
    const csv = ['DANH SÁCH', ['STT', 'Tên', 'Xã'].join(sign), ['1', 'Chè', 'Tà Xùa'].join(sign)].join('\n');
    expect(texts(csv)[2]).toEqual([3, ['1', 'Chè', 'Tà Xùa']]);
  });

  test('counts records: line breaks in quotes do not, empty records do', () => {
    const csv = 'Tên;Ghi chú\n"Chè";"Loại ""đặc biệt"";\nhút chân không"\n;;\nMật;x\n';
    expect(texts(csv)).toEqual([
      [1, ['Tên', 'Ghi chú']],
      [2, ['Chè', 'Loại "đặc biệt";\nhút chân không']],
      [4, ['Mật', 'x']],
    ]);
  });

  test('«sep=;» of Excel is an instruction and no record', () => {
    expect(texts('sep=;\nA;B,C\n1;2\n')).toEqual([
      [1, ['A', 'B,C']],
      [2, ['1', '2']],
    ]);
  });

  test('everything stays text: codes keep their zeros', () => {
    expect(readCsv('MST;SĐT\n0188200014;0912345678\n').rows[1]?.cells.map((cell) => [cell.kind, cell.value])).toEqual([
      ['text', '0188200014'],
      ['text', '0912345678'],
    ]);
  });
});

test('named letters of old exporters are letters, markup stays markup', () => {
  expect(decodeHtmlEntities('H&agrave; N&#7897;i &lt;b&gt; &amp; a&shy;b &unknown;')).toBe(
    'Hà N&#7897;i &lt;b&gt; &amp; a\u00adb &unknown;',
  );
});
