import { readFileSync } from 'node:fs';
import { CFB, utils, write } from '@e965/xlsx';
import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { readGauge } from '../../../../renderer/formats/read/read-gauge';
import { readOtherContainer } from '../../../../renderer/formats/read/read-with-sheetjs';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';

const fixture = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`../../../fixtures/import/files/${name}`, import.meta.url)));
const codeOf = (bytes: Uint8Array): string | null => {
  const outcome = readWorkbook(bytes, 'ds.xlsx');
  return outcome.ok ? null : outcome.failure.code;
};

const rows = [
  ['Tên sản phẩm', 'Giá'],
  ['Chè Tà Xùa', 280_000],
];
const written = (bookType: 'ods' | 'xlsb' | 'biff8' | 'html'): Uint8Array => {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'DS');
  return new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer);
};

const ole = (stream: string): Uint8Array => {
  const container = CFB.utils.cfb_new();
  CFB.utils.cfb_add(container, stream, new Uint8Array(64));
  return Uint8Array.from(CFB.write(container, { type: 'array' }) as number[]);
};

describe('what cannot be read is told by its content', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'empty-file'],
    ['a PDF called .xlsx', strToU8('%PDF-1.4 …'), 'not-a-workbook'],
    [
      'a Word document called .xlsx',
      zipSync({ '[Content_Types].xml': strToU8('<a/>'), 'word/document.xml': strToU8('<a/>') }),
      'not-a-workbook',
    ],
    ['any other zip', zipSync({ 'a.txt': strToU8('a') }), 'not-a-workbook'],
    ['a workbook with a password', ole('EncryptedPackage'), 'password-protected'],
    ['an old Word document', ole('WordDocument'), 'not-a-workbook'],
    ['an OLE file of something else', ole('Contents'), 'damaged'],
    ['a web page without a table', strToU8('<html><body>Xin chào</body></html>'), 'not-a-workbook'],
    ['an XML file of something else', strToU8('<?xml version="1.0"?><rss/>'), 'not-a-workbook'],
    ['half a workbook', fixture('a01-bieu-theo-doi.xlsx').slice(0, 4000), 'damaged'],
    ['an OLE header and nothing more', new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]), 'damaged'],
  ])('%s', (_, bytes, code) => {
    expect(codeOf(bytes)).toBe(code);
  });

  test('the failure names the file and what it is instead', () => {
    const outcome = readWorkbook(strToU8('%PDF-1.4'), 'DS xã.xlsx');
    expect(outcome).toEqual({ ok: false, failure: { code: 'not-a-workbook', file: 'DS xã.xlsx', found: 'PDF' } });
  });
});

describe('formats', () => {
  test.each([
    ['ods', 'ods'],
    ['xlsb', 'xlsx'],
    ['biff8', 'xls'],
    ['html', 'html'],
  ] as const)('%s', (bookType, format) => {
    const outcome = readWorkbook(written(bookType), 'ds');
    if (!outcome.ok) throw new Error(outcome.failure.code);
    expect(outcome.value.format).toBe(format);
    const texts = outcome.value.sheets[0]?.rows.map((row) => row.cells.map((cell) => cell.text.replace(/[.,]/g, '')));
    expect(texts).toEqual([
      ['Tên sản phẩm', 'Giá'],
      ['Chè Tà Xùa', '280000'],
    ]);
  });

  test('an .xls tells the font of each cell', () => {
    const outcome = readWorkbook(fixture('a06-van-ban-tcvn3.xls'), 'a06.xls');
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const [sheet] = outcome.value.sheets;
    const fontAt = (row: number, column: number): string | undefined =>
      sheet?.rows.find((each) => each.row === row)?.cells.find((cell) => cell.column === column)?.font;
    expect([fontAt(1, 1), fontAt(4, 2), fontAt(5, 2)]).toEqual(['.VnTimeH', '.VnArial', '.VnTime']);
  });
});

/** Two readers of different make over the same files: what they see must agree. */
describe('our reader against SheetJS', () => {
  const names = [
    'a01-bieu-theo-doi.xlsx',
    'a02-phu-luc-cong-van.xlsx',
    'a03-theo-tinh-theo-nganh.xlsx',
    'a04-moi-xa-mot-trang.xlsx',
    'a05-nhieu-cach-viet.xlsx',
    'a07-vni-xen-unicode.xlsx',
    'a09-trung-va-gan-giong.xlsx',
    'a10-anh-va-cong-thuc.xlsx',
  ];
  test.each(names)('%s', (name) => {
    const bytes = fixture(name);
    const ours = readWorkbook(bytes, name);
    if (!ours.ok) throw new Error(ours.failure.code);
    const theirs = readOtherContainer(bytes, readGauge());
    const view = (sheets: typeof theirs.sheets) =>
      sheets.map((sheet) => ({
        name: sheet.name,
        merges: [...sheet.merges].sort((a, b) => a.top - b.top || a.left - b.left),
        rows: sheet.rows.map((row) => [row.row, row.cells.map((cell) => [cell.column, cell.kind, cell.value])]),
      }));
    expect(view(ours.value.sheets)).toEqual(view(theirs.sheets));
  });
});
