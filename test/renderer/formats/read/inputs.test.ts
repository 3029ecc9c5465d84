import { type BookType, utils, type WorkBook, write } from '@e965/xlsx';
import { unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { WorkbookFormat } from '../../../../renderer/domain/intake/workbook-data';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { proposalOf } from '../../../support/intake-workbook';
import { tcvn3, utf16, windows1258 } from '../../../support/old-bytes';

const header = ['STT', 'Tên sản phẩm', 'Tên chủ thể', 'Hạng sao', 'Điện thoại', 'Số quyết định', 'Ngày quyết định'];
const list = [
  ['1', 'Mật ong hoa nhãn', 'Hợp tác xã nông nghiệp Thuận Hòa', '4 sao', '0912345678', '12/QĐ-UBND', '04/07/2025'],
  ['2', 'Chè Shan tuyết Tà Xùa', 'Công ty TNHH Mộc Sương', '3 sao', '0987654321', '15/QĐ-UBND', '15/12/2024'],
  ['3', 'Đường phên đặc biệt', 'Hộ kinh doanh Nguyễn Thị Bưởi', '3 sao', '0901234567', '15/QĐ-UBND', '15/12/2024'],
];
const understood = [
  ['Mật ong hoa nhãn', 'Hợp tác xã nông nghiệp Thuận Hòa', 4, '2025-07-04'],
  ['Chè Shan tuyết Tà Xùa', 'Công ty TNHH Mộc Sương', 3, '2024-12-15'],
  ['Đường phên đặc biệt', 'Hộ kinh doanh Nguyễn Thị Bưởi', 3, '2024-12-15'],
];

const asked = (bytes: Uint8Array, name: string) => {
  const outcome = readWorkbook(bytes, name);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const { producers, products } = proposalOf(outcome.value);
  const nameOf = new Map(producers.map(({ key, values }) => [key, values.name]));
  return {
    format: outcome.value.format,
    date1904: outcome.value.date1904,
    phones: producers.map(({ values }) => values.phones),
    products: products.map(({ values, producerKey, certificates: [first] }) => [
      values.name,
      nameOf.get(producerKey),
      first?.values.stars,
      first?.decision?.date,
    ]),
  };
};

const text = (sign: string, end = '\r\n'): string => [header, ...list].map((line) => line.join(sign)).join(end) + end;
const utf8 = (value: string): Uint8Array => new TextEncoder().encode(value);
const marked = (value: string): Uint8Array => Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(value)]);
/** Line breaks, delimiters and quotes inside quotes. */
const quoted = [header, ...list]
  .map((line, index) =>
    (index === 0 ? line : line.map((field) => `"${field.replace('Hợp tác xã', 'Hợp tác xã\r\n')}"`)).join(';'),
  )
  .join('\r\n');

const book = (): WorkBook => {
  const made = utils.book_new();
  utils.book_append_sheet(made, utils.aoa_to_sheet([header, ...list]), 'DS');
  return made;
};
const written = (bookType: BookType, made = book()): Uint8Array =>
  new Uint8Array(write(made, { type: 'array', bookType }) as ArrayBuffer);

/** Macros in a part of their own, as every .xlsm has them. */
const withMacros = (): Uint8Array =>
  zipSync({ ...unzipSync(written('xlsx')), 'xl/vbaProject.bin': new Uint8Array(500).fill(7) });

/** A page without any head, as bookkeeping programs write it under .xls. */
const bareHtml = (): Uint8Array =>
  utf8(
    `<table border=1>${[header, ...list].map((line) => `<tr>${line.map((field) => `<td>${field.replace('ô', '&ocirc;')}</td>`).join('')}</tr>`).join('')}</table>`,
  );

const inputs: readonly (readonly [what: string, name: string, make: () => Uint8Array, format: WorkbookFormat])[] = [
  ['.xlsx', 'ds.xlsx', () => written('xlsx'), 'xlsx'],
  ['.xlsm, whose macros nobody looks at', 'ds.xlsm', withMacros, 'xlsx'],
  ['.xlsb', 'ds.xlsb', () => written('xlsb'), 'xlsx'],
  ['.xls of Excel 97-2003', 'ds.xls', () => written('biff8'), 'xls'],
  ['.ods', 'ds.ods', () => written('ods'), 'ods'],
  ['an XML spreadsheet of 2003 called .xls', 'ds.xls', () => written('xlml'), 'html'],
  ['HTML called .xls', 'ds.xls', () => written('html'), 'html'],
  ['HTML without a head, with named letters', 'ds.xls', bareHtml, 'html'],
  ['.xlsx called .xls', 'ds.xls', () => written('xlsx'), 'xlsx'],
  ['.xls called .xlsx', 'ds.xlsx', () => written('biff8'), 'xls'],
  ['.ods called .xlsx', 'ds.xlsx', () => written('ods'), 'ods'],
  ['.csv called .xlsx', 'ds.xlsx', () => utf8(text(',')), 'csv'],
  ['.csv in UTF-8', 'ds.csv', () => utf8(text(',')), 'csv'],
  ['.csv in UTF-8 with a mark', 'ds.csv', () => marked(text(',')), 'csv'],
  ['.csv with semicolons', 'ds.csv', () => marked(text(';', '\n')), 'csv'],
  ['.csv with line breaks in quotes', 'ds.csv', () => utf8(quoted), 'csv'],
  ['.csv that names its delimiter', 'ds.csv', () => utf8(`sep=|\r\n${text('|')}`), 'csv'],
  ['.csv in Windows-1258', 'ds.csv', () => windows1258(text(';')), 'csv'],
  ['.csv in TCVN3', 'ds.csv', () => tcvn3(text(';')), 'csv'],
  ['.tsv in UTF-8', 'ds.tsv', () => utf8(text('\t')), 'csv'],
  ['.txt in UTF-16 LE, as Excel saves «Unicode Text»', 'ds.txt', () => utf16(text('\t'), 'le', true), 'csv'],
  ['.txt in UTF-16 BE', 'ds.txt', () => utf16(text('\t'), 'be', true), 'csv'],
  ['.txt in UTF-16 LE without a mark', 'ds.txt', () => utf16(text('\t'), 'le', false), 'csv'],
  ['.txt in UTF-16 BE without a mark', 'ds.txt', () => utf16(text('\t'), 'be', false), 'csv'],
  ['decomposed Unicode', 'ds.csv', () => utf8(text(';').normalize('NFD')), 'csv'],
];

describe('one list in every dress that officers send', () => {
  test.each(inputs)('%s', (_, name, make, format) => {
    const found = asked(make(), name);
    expect(found.products).toEqual(understood);
    expect(found.phones.map((phones) => phones?.length)).toEqual([1, 1, 1]);
    expect(found.format).toBe(format);
  });
});

describe('days of 1904', () => {
  /** 15/03/2025 as a number of days, in a cell that shows a day. */
  const dated = (serial: number, date1904: boolean): WorkBook => {
    const made = utils.book_new();
    const sheet = utils.aoa_to_sheet([header, ...list]);
    sheet['G2'] = { t: 'n', v: serial, z: 'dd/mm/yyyy' };
    utils.book_append_sheet(made, sheet, 'DS');
    return { ...made, Workbook: { WBProps: { date1904 } } };
  };

  test.each([
    ['.xls', 'biff8', 44_269, true],
    ['.xls', 'biff8', 45_731, false],
    ['.xlsx', 'xlsx', 44_269, true],
    ['.xlsx', 'xlsx', 45_731, false],
  ] as const)('%s (%s), serial %i, counted from 1904: %s', (_, bookType, serial, date1904) => {
    const found = asked(written(bookType, dated(serial, date1904)), 'ds');
    expect(found.date1904).toBe(date1904);
    expect(found.products[0]?.[3]).toBe('2025-03-15');
  });
});

describe('formulas', () => {
  const withFormulas = (bookType: BookType): Uint8Array => {
    const sheet = utils.aoa_to_sheet([[...header, 'Giá bán lẻ (đồng)'], ...list]);
    sheet['!ref'] = 'A1:H4';
    sheet['H2'] = { t: 'n', v: 120_000, f: '100000*1.2' };
    sheet['H3'] = { t: 'n', v: 90_000, f: "'[giá.xlsx]Sheet1'!B2" };
    const made = utils.book_new();
    utils.book_append_sheet(made, sheet, 'DS');
    return written(bookType, made);
  };

  test.each(['xlsx', 'ods'] as const)(
    '%s: the value that was kept is taken and marked, links to other files too',
    (bookType) => {
      const outcome = readWorkbook(withFormulas(bookType), 'ds');
      if (!outcome.ok) throw new Error(outcome.failure.code);
      const cells = outcome.value.sheets[0]?.rows.flatMap((row) => row.cells.filter(({ formula }) => formula));
      expect(cells?.[0]).toMatchObject({ column: 8, value: 120_000, formula: true });
      const proposal = proposalOf(outcome.value);
      expect(proposal.products[0]?.values.retailPriceMin).toBe(120_000);
      const [told] = proposal.issues.filter(({ code }) => code === 'formula-values');
      expect(told).toMatchObject({ severity: 'info', column: 'Giá bán lẻ (đồng)', found: String(cells?.length) });
    },
  );

  test('a formula without a value is an error of its cell, never a blank', () => {
    const parts = unzipSync(withFormulas('xlsx'));
    const name = 'xl/worksheets/sheet1.xml';
    const xml = new TextDecoder().decode(parts[name]).replace('<v>120000</v>', '');
    const outcome = readWorkbook(zipSync({ ...parts, [name]: utf8(xml) }), 'ds');
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const proposal = proposalOf(outcome.value);
    expect(proposal.issues.find(({ code }) => code === 'cell-error')).toMatchObject({ row: 2, found: '#CALC!' });
    expect(proposal.products[0]?.values.retailPriceMin).toBeUndefined();
  });
});
