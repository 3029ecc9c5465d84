import { strToU8 } from 'fflate';
import type { ReadFailure } from '../../renderer/domain/intake/read-failure';
import { inlineCell, makeXlsx } from './make-xlsx';
import { odsOf, xml2003Of } from './other-spreadsheets';

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const one = row(1, inlineCell('A1', 'x'));
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const doctype = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;">]>';
const zeros = (megabytes: number): Uint8Array<ArrayBuffer> => new Uint8Array(megabytes * 1024 * 1024);
const odsCell = (attributes: string): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>x</text:p></table:table-cell>`;

/** What is planted, the failure that it must end in, and a word of the Vietnamese sentence beside the file's name. */
export const plantedTraps: readonly (readonly [string, () => Uint8Array, Partial<ReadFailure>, string])[] = [
  [
    'a zip bomb in the sheet',
    () => makeXlsx({ more: { 'xl/worksheets/sheet1.xml': zeros(64) } }),
    { code: 'too-large', sheet: 'DS', limit: 'unpacked' },
    'nội dung giải nén quá lớn',
  ],
  [
    'a zip bomb in the shared strings',
    () => makeXlsx({ sheetData: one, more: { 'xl/sharedStrings.xml': zeros(64) } }),
    { code: 'too-large', limit: 'unpacked' },
    'nội dung giải nén quá lớn',
  ],
  [
    'a zip bomb beside the table of an .ods',
    () => odsOf(`<table:table-row>${odsCell('')}</table:table-row>`, { 'Pictures/x.png': zeros(64) }),
    { code: 'too-large', limit: 'unpacked' },
    'nội dung giải nén quá lớn',
  ],
  [
    'an entity bomb in the sheet',
    () => makeXlsx({ sheet: `${doctype}<worksheet><sheetData/></worksheet>` }),
    { code: 'forbidden-content', sheet: 'DS', limit: 'doctype' },
    'khai báo DOCTYPE (trang «DS»)',
  ],
  [
    'an entity bomb in the workbook part',
    () => makeXlsx({ more: { 'xl/workbook.xml': `${doctype}<workbook/>` } }),
    { code: 'forbidden-content', limit: 'doctype' },
    'khai báo DOCTYPE',
  ],
  [
    'an entity bomb in an .ods',
    () => odsOf(`<table:table-row>${odsCell('')}</table:table-row>`, {}, doctype),
    { code: 'forbidden-content', limit: 'doctype' },
    'khai báo DOCTYPE',
  ],
  [
    'an entity bomb in an XML spreadsheet',
    () => xml2003Of('<Row/>', doctype),
    { code: 'forbidden-content', limit: 'doctype' },
    'khai báo DOCTYPE',
  ],
  [
    'an entity that nobody declared',
    () => makeXlsx({ sheetData: row(1, inlineCell('A1', '&bomb;')) }),
    { code: 'damaged', sheet: 'DS' },
    'trang «DS»',
  ],
  [
    'row number two billion',
    () => makeXlsx({ sheetData: row(2_000_000_000, '<c><v>1</v></c>') }),
    { code: 'damaged', sheet: 'DS', cell: 'A2000000000' },
    'trang «DS», ô A2000000000',
  ],
  [
    'a far cell',
    () => makeXlsx({ sheetData: row(1, inlineCell('XFD1', 'x')) }),
    { code: 'too-large', sheet: 'DS', cell: 'XFD1', limit: 'columns' },
    'quá 500 cột (trang «DS», ô XFD1)',
  ],
  [
    'a cell farther than any sheet goes',
    () => makeXlsx({ sheetData: row(1, inlineCell('ZZZZ1', 'x')) }),
    { code: 'damaged', sheet: 'DS', cell: 'ZZZZ1' },
    'ô ZZZZ1',
  ],
  [
    'a shared string that does not exist',
    () => makeXlsx({ sharedStrings: '<si><t>a</t></si>', sheetData: row(3, '<c r="B3" t="s"><v>7</v></c>') }),
    { code: 'damaged', sheet: 'DS', cell: 'B3' },
    'trang «DS», ô B3',
  ],
  [
    'a shared string of a negative number',
    () => makeXlsx({ sharedStrings: '<si><t>a</t></si>', sheetData: row(3, '<c r="B3" t="s"><v>-1</v></c>') }),
    { code: 'damaged', cell: 'B3' },
    'ô B3',
  ],
  [
    'cut XML',
    () => makeXlsx({ sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' }),
    { code: 'damaged', sheet: 'DS' },
    'trang «DS»',
  ],
  [
    'two rows of one number',
    () => makeXlsx({ sheetData: one + row(2, inlineCell('A2', 'y')) + one }),
    { code: 'damaged', sheet: 'DS', cell: 'A1' },
    'ô A1',
  ],
  [
    'two cells in one place',
    () => makeXlsx({ sheetData: row(1, inlineCell('B1', 'x') + inlineCell('A1', 'y') + inlineCell('B1', 'z')) }),
    { code: 'damaged', sheet: 'DS', cell: 'B1' },
    'ô B1',
  ],
  [
    'a cell longer than Excel allows',
    () => makeXlsx({ sheetData: row(1, inlineCell('A1', 'a'.repeat(32_768))) }),
    { code: 'too-large', sheet: 'DS', cell: 'A1', limit: 'cell' },
    '32.767 chữ',
  ],
  [
    'an error code longer than Excel allows',
    () => makeXlsx({ sheetData: row(1, `<c r="A1" t="e"><v>${'#'.repeat(40_000)}</v></c>`) }),
    { code: 'too-large', sheet: 'DS', cell: 'A1', limit: 'cell' },
    '32.767 chữ',
  ],
  [
    'merges over whole rows, thousands of them',
    () =>
      makeXlsx({ sheetData: one, afterData: `<mergeCells>${'<mergeCell ref="A1:XFD1"/>'.repeat(5_000)}</mergeCells>` }),
    { code: 'too-large', sheet: 'DS', limit: 'merges' },
    'quá nhiều ô gộp (trang «DS»)',
  ],
  [
    'more than fifty sheets',
    () =>
      makeXlsx({
        more: {
          'xl/workbook.xml': `<workbook xmlns:r="${rel}"><sheets>${'<sheet name="x" r:id="r1"/>'.repeat(51)}</sheets></workbook>`,
        },
      }),
    { code: 'too-large', limit: 'sheets' },
    'quá 50 trang',
  ],
  [
    'a sheet whose part is missing',
    () =>
      makeXlsx({
        more: {
          'xl/_rels/workbook.xml.rels': `<Relationships><Relationship Id="r1" Type="${rel}/worksheet" Target="gone.xml"/></Relationships>`,
        },
      }),
    { code: 'damaged', sheet: 'DS' },
    'trang «DS»',
  ],
  [
    'two billion columns in HTML',
    () => strToU8('<table><tr><td colspan="2000000000">x</td></tr></table>'),
    { code: 'damaged' },
    'bị hỏng',
  ],
  [
    'two billion rows in HTML',
    () => strToU8('<table><tr><td rowspan=2000000000>x</td></tr></table>'),
    { code: 'damaged' },
    'bị hỏng',
  ],
  [
    'a far column in HTML',
    () => strToU8('<html><table><tr><td colspan="900">x</td><td>y</td></tr></table></html>'),
    { code: 'too-large', limit: 'columns' },
    'quá 500 cột',
  ],
  [
    'row two billion of an XML spreadsheet, in hexadecimal',
    () => xml2003Of('<Row ss:Index="0x7fffffff"><Cell><Data ss:Type="String">x</Data></Cell></Row>'),
    { code: 'damaged' },
    'bị hỏng',
  ],
  [
    'row two billion of an XML spreadsheet',
    () => xml2003Of('<Row ss:Index="2000000000"><Cell><Data ss:Type="String">x</Data></Cell></Row>'),
    { code: 'damaged' },
    'bị hỏng',
  ],
  [
    'a merge over two billion rows of an XML spreadsheet',
    () => xml2003Of('<Row><Cell ss:MergeDown="2000000000"><Data ss:Type="String">x</Data></Cell></Row>'),
    { code: 'damaged' },
    'bị hỏng',
  ],
  [
    'a cell repeated over two billion columns of an .ods',
    () => odsOf(`<table:table-row>${odsCell('table:number-columns-repeated="2000000000"')}</table:table-row>`),
    { code: 'damaged' },
    'bị hỏng',
  ],
  [
    'rows times columns of an .ods that make forty million cells of one',
    () =>
      odsOf(
        `<table:table-row table:number-rows-repeated="100000">${odsCell('table:number-columns-repeated="400"')}</table:table-row>`,
      ),
    { code: 'too-large', limit: 'unpacked' },
    'quá lớn',
  ],
  [
    'a record of 600 fields in a .csv',
    () => strToU8(`a;b\n${'x;'.repeat(600)}`),
    { code: 'too-large', cell: 'SG2' },
    'ô SG2',
  ],
  [
    'a quote that never ends in a .csv',
    () => strToU8(`a;b\n"${'x;y\n'.repeat(20_000)}`),
    { code: 'too-large', cell: 'A2' },
    'ô A2',
  ],
];
