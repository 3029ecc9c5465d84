import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { crc32 } from '../../../../renderer/formats/read/crc32';
import { isDateFormat, isDateFormatId, numberText, plainNumber } from '../../../../renderer/formats/read/number-format';
import { pictureMime } from '../../../../renderer/formats/read/picture-mime';
import { asReadFailure, readFault } from '../../../../renderer/formats/read/read-fault';
import {
  checkPlace,
  columnName,
  parseRange,
  parseReference,
} from '../../../../renderer/formats/read/xlsx/cell-reference';
import { relationshipsOf, resolvePart } from '../../../../renderer/formats/read/xlsx/relationships';
import { richTextCollector } from '../../../../renderer/formats/read/xlsx/rich-text';
import { sharedString, unescapeText } from '../../../../renderer/formats/read/xlsx/shared-strings';
import { readStyles } from '../../../../renderer/formats/read/xlsx/styles-part';
import { readWorkbookPart } from '../../../../renderer/formats/read/xlsx/workbook-part';
import { attribute, isOn, xmlStream } from '../../../../renderer/formats/read/xml-stream';
import { openZip } from '../../../../renderer/formats/read/zip-archive';

const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const zipOf = (parts: Readonly<Record<string, string>>) =>
  openZip(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));

describe('number formats', () => {
  test.each([
    'dd/mm/yyyy',
    'd/m/yy',
    'm/d/yy h:mm',
    '[$-42A]d mmmm yyyy',
    'yyyy\\-mm\\-dd',
    'mmm-yy',
    '"ngày" dd "tháng" mm',
    'dd/mm/yyyy;@',
  ])('%s shows a day', (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  test.each([
    'General',
    '0',
    '0.00',
    '#,##0',
    '#,##0 "đồng"',
    '0%',
    '@',
    '0000000000',
    '_-* #,##0_-',
    '[Red]0',
    '"dd/mm"',
    '',
  ])('%j shows a number', (code) => {
    expect(isDateFormat(code)).toBe(false);
  });

  test('built-in formats', () => {
    expect([14, 15, 22, 30, 58].every(isDateFormatId)).toBe(true);
    expect([0, 1, 9, 23, 44, 48, 164].some(isDateFormatId)).toBe(false);
  });

  test.each([
    [912_345_678, '0000000000', '0912345678'],
    [5, '000', '005'],
    [12_345, '000', '12345'],
    [1.5, '000', '1.5'],
    [-5, '000', '-5'],
    [280_000, '#,##0', '280000'],
    [280_000, undefined, '280000'],
  ])('%d as %s', (value, code, text) => {
    expect(numberText(value, code)).toBe(text);
  });

  test('no binary dust and no exponents for whole numbers', () => {
    expect(plainNumber(0.1 + 0.2)).toBe('0.3');
    expect(plainNumber(8_931_234_567_890)).toBe('8931234567890');
    expect(plainNumber(1e20)).toBe('100000000000000000000');
    expect(plainNumber(1e300)).toBe('1e+300');
    expect(plainNumber(-12.5)).toBe('-12.5');
  });
});

describe('references', () => {
  test.each([
    ['A1', 1, 1],
    ['Z9', 9, 26],
    ['AA10', 10, 27],
    ['BC12', 12, 55],
    ['XFD1048576', 1_048_576, 16_384],
  ])('%s', (reference, row, column) => {
    expect(parseReference(reference)).toEqual({ row, column });
    expect(columnName(column) + String(row)).toBe(reference);
  });

  test.each(['', 'A', '1', '1A', 'a1', 'A1B', 'A-1', 'A12345678901'])('%j is none', (reference) => {
    expect(parseReference(reference)).toBeNull();
  });

  test('ranges, absolute ones and single cells', () => {
    expect(parseRange('A1:C2')).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
    expect(parseRange('$A$1:$C$2')).toEqual({ top: 1, left: 1, bottom: 2, right: 3 });
    expect(parseRange('B3')).toEqual({ top: 3, left: 2, bottom: 3, right: 2 });
    expect(parseRange('A1:')).toBeNull();
    expect(parseRange('')).toBeNull();
  });

  test('places outside a sheet are refused by name', () => {
    expect(() => checkPlace(1, 1, 'A1')).not.toThrow();
    for (const [row, column] of [
      [0, 1],
      [1_048_577, 1],
      [1, 16_385],
      [1, 0],
      [Number.NaN, 1],
    ] as const) {
      expect(() => checkPlace(row, column, 'X')).toThrow();
    }
  });
});

describe('relationships', () => {
  test.each([
    ['xl/workbook.xml', 'worksheets/sheet1.xml', 'xl/worksheets/sheet1.xml'],
    ['xl/drawings/drawing1.xml', '../media/image1.png', 'xl/media/image1.png'],
    ['xl/workbook.xml', '/xl/styles.xml', 'xl/styles.xml'],
    ['', 'xl/workbook.xml', 'xl/workbook.xml'],
    ['xl/a.xml', '../../../etc/passwd', 'etc/passwd'],
    ['xl/a.xml', './b.xml', 'xl/b.xml'],
  ])('%s + %s', (from, target, path) => {
    expect(resolvePart(from, target)).toBe(path);
  });

  test('external targets are not there, missing files have none', () => {
    const zip = zipOf({
      'xl/_rels/a.xml.rels': `<Relationships><Relationship Id="1" Type="${rel}/image" Target="b.png"/><Relationship Id="2" Type="${rel}/hyperlink" Target="http://example.org" TargetMode="External"/></Relationships>`,
    });
    expect(relationshipsOf(zip, 'xl/a.xml')).toEqual([{ id: '1', type: 'image', target: 'xl/b.png' }]);
    expect(relationshipsOf(zip, 'xl/none.xml')).toEqual([]);
  });
});

describe('the workbook part', () => {
  const workbook = (sheets: string, pr = ''): string => `<workbook>${pr}<sheets>${sheets}</sheets></workbook>`;
  const rels = (...types: readonly string[]): string =>
    `<Relationships>${types.map((type, index) => `<Relationship Id="r${index}" Type="${rel}/${type}" Target="${type}${index}.xml"/>`).join('')}</Relationships>`;

  test('sheets in the order of the tabs with their visibility; charts are left out', () => {
    const zip = zipOf({
      'xl/workbook.xml': workbook(
        '<sheet name="Đầu" r:id="r1"/><sheet name="Biểu đồ" r:id="r2"/><sheet name="Ẩn" state="hidden" r:id="r0"/><sheet name="Rất ẩn" state="veryHidden" r:id="r0"/>',
        '<workbookPr date1904="true"/>',
      ),
      'xl/_rels/workbook.xml.rels': rels('worksheet', 'worksheet', 'chartsheet'),
    });
    expect(readWorkbookPart(zip, 'xl/workbook.xml')).toMatchObject({
      date1904: true,
      sheets: [
        { name: 'Đầu', visibility: 'visible', part: 'xl/worksheet1.xml' },
        { name: 'Ẩn', visibility: 'hidden', part: 'xl/worksheet0.xml' },
        { name: 'Rất ẩn', visibility: 'very-hidden', part: 'xl/worksheet0.xml' },
      ],
      sharedStrings: undefined,
      styles: undefined,
    });
  });

  test('more sheets than an office has are refused', () => {
    const zip = zipOf({
      'xl/workbook.xml': workbook('<sheet name="S" r:id="r0"/>'.repeat(51)),
      'xl/_rels/workbook.xml.rels': rels('worksheet'),
    });
    expect(() => readWorkbookPart(zip, 'xl/workbook.xml')).toThrow('too-large');
  });
});

describe('styles', () => {
  test('fonts and days by the number that cells carry; formats of dxfs do not count', () => {
    const zip = zipOf({
      's.xml': `<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/></numFmts><fonts><font><name val="Arial"/></font><font><sz val="10"/></font></fonts><cellXfs><xf numFmtId="164" fontId="0"/><xf numFmtId="14" fontId="1"/><xf/></cellXfs><dxfs><dxf><numFmt numFmtId="164" formatCode="0"/></dxf></dxfs></styleSheet>`,
    });
    expect(readStyles(zip, 's.xml')).toEqual([
      { isDate: true, font: 'Arial', format: 'dd/mm/yyyy' },
      { isDate: true },
      { isDate: false, font: 'Arial' },
    ]);
    expect(readStyles(zip, undefined)).toEqual([]);
  });
});

describe('texts', () => {
  test('escapes of control signs are turned back, others are left', () => {
    expect(unescapeText('a_x000D__x000A_b')).toBe('a\r\nb');
    expect(unescapeText('_xyz_')).toBe('_xyz_');
    expect(unescapeText('plain')).toBe('plain');
  });

  test('a text past the end is damage', () => {
    expect(sharedString([{ text: 'a' }], 0, 'A1')).toEqual({ text: 'a' });
    expect(() => sharedString([{ text: 'a' }], 1, 'A1')).toThrow('damaged');
    expect(() => sharedString([], Number.NaN, 'A1')).toThrow('damaged');
  });

  test('runs are kept only when one has a font of its own', () => {
    const collector = richTextCollector();
    const run = (text: string, font?: string): void => {
      collector.open('r', {});
      if (font !== undefined) collector.open('rFont', { val: font });
      collector.open('t', {});
      collector.text(text);
      collector.close('t');
      collector.close('r');
    };
    run('a');
    run('b');
    expect(collector.take()).toEqual({ text: 'ab' });
    run('a');
    run('b', '.VnTime');
    expect(collector.take()).toEqual({ text: 'ab', runs: [{ text: 'a' }, { text: 'b', font: '.VnTime' }] });
    expect(collector.take()).toEqual({ text: '' });
  });
});

describe('XML in pieces', () => {
  test('a letter cut in two by the pieces is whole again; prefixes go', () => {
    const seen: string[] = [];
    const xml = xmlStream({
      open: (name) => seen.push(name),
      text: (text) => seen.push(text),
      close: (name) => seen.push(`/${name}`),
    });
    const bytes = strToU8('<x:a xmlns:x="u"><x:b>mật ong</x:b></x:a>');
    for (const byte of bytes) xml.write(Uint8Array.of(byte));
    xml.end();
    expect(seen.join('|')).toContain('/b');
    expect(seen.filter((each) => !each.startsWith('/')).join('')).toBe('abmật ong');
  });

  test.each([
    ['<a><b></a>', 'damaged'],
    ['<a>&unknown;</a>', 'damaged'],
    ['<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>', 'forbidden-content'],
    ['<a>', 'damaged'],
  ])('%s → %s', (text, code) => {
    const read = (): void => {
      const xml = xmlStream({});
      xml.write(strToU8(text));
      xml.end();
    };
    expect(read).toThrow(code);
  });

  test('attributes by local name; what counts as on', () => {
    expect(attribute({ 'r:id': 'x' }, 'id')).toBe('x');
    expect(attribute({ id: 'y', 'r:id': 'x' }, 'id')).toBe('y');
    expect(attribute({}, 'id')).toBeUndefined();
    expect([isOn('1'), isOn('true'), isOn('on'), isOn('0'), isOn(undefined)]).toEqual([true, true, true, false, false]);
  });
});

test('crc32 of known texts, whole and in pieces', () => {
  expect(crc32(strToU8('123456789'))).toBe(0xcbf43926);
  expect(crc32(strToU8('56789'), crc32(strToU8('1234')))).toBe(0xcbf43926);
  expect(crc32(new Uint8Array())).toBe(0);
});

test.each([
  [[0xff, 0xd8, 0xff, 0xe0], 'image/jpeg'],
  [[0x89, 0x50, 0x4e, 0x47], 'image/png'],
  [[0x47, 0x49, 0x46, 0x38], 'image/gif'],
  [[0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x45, 0x42, 0x50], 'image/webp'],
  [[0x52, 0x49, 0x46, 0x46, 0, 0, 0, 0, 0x57, 0x41, 0x56, 0x45], null],
  [[0x3c, 0x73, 0x76, 0x67], null],
  [[], null],
] as const)('the picture %j is %s', (bytes, mime) => {
  expect(pictureMime(Uint8Array.from(bytes))).toBe(mime);
});

test('faults carry their code from any depth; other exceptions mean damage', () => {
  expect(asReadFailure(readFault('too-large', { limit: 'rows', sheet: 'S' }), 'a.xlsx')).toEqual({
    code: 'too-large',
    file: 'a.xlsx',
    limit: 'rows',
    sheet: 'S',
  });
  expect(asReadFailure(new TypeError('x'), 'a.xlsx')).toEqual({ code: 'damaged', file: 'a.xlsx' });
  expect(asReadFailure('text', 'a.xlsx')).toEqual({ code: 'damaged', file: 'a.xlsx' });
});
