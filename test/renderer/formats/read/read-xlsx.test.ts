import { describe, expect, test } from 'vitest';
import type { SheetData } from '../../../../renderer/domain/intake/workbook-data';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { inlineCell, makeXlsx, type XlsxSketch } from '../../../support/make-xlsx';

const sheetOf = (sketch: XlsxSketch): SheetData => {
  const outcome = readWorkbook(makeXlsx(sketch), 'a.xlsx');
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const [sheet] = outcome.value.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};
const failureOf = (sketch: XlsxSketch) => {
  const outcome = readWorkbook(makeXlsx(sketch), 'a.xlsx');
  return outcome.ok ? null : outcome.failure;
};
const firstRow = (sketch: XlsxSketch) => sheetOf(sketch).rows[0]?.cells;

const dateStyles =
  '<numFmts count="2"><numFmt numFmtId="164" formatCode="dd/mm/yyyy"/><numFmt numFmtId="165" formatCode="0000000000"/></numFmts>' +
  '<fonts><font><name val="Calibri"/></font><font><name val=".VnTime"/></font></fonts>' +
  '<cellXfs><xf numFmtId="0" fontId="0"/><xf numFmtId="164" fontId="0"/><xf numFmtId="14" fontId="0"/><xf numFmtId="165" fontId="0"/><xf numFmtId="0" fontId="1"/></cellXfs>';

describe('cells', () => {
  test('each type of cell gives its value and what the officer sees', () => {
    const cells = firstRow({
      sharedStrings: '<si><t>Mật ong</t></si>',
      sheetData:
        '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" t="str"><f>A1</f><v>x</v></c><c r="F1" t="inlineStr"><is><t>trong</t></is></c></row>',
    });
    expect(cells).toEqual([
      { column: 1, kind: 'text', text: 'Mật ong', value: 'Mật ong' },
      { column: 2, kind: 'number', text: '12.5', value: 12.5 },
      { column: 3, kind: 'boolean', text: 'TRUE', value: true },
      { column: 4, kind: 'error', text: '#N/A', value: '#N/A' },
      { column: 5, kind: 'text', text: 'x', value: 'x', formula: true },
      { column: 6, kind: 'text', text: 'trong', value: 'trong' },
    ]);
  });

  test('dates are civil days, whatever the time zone and the time of day', () => {
    const cells = firstRow({
      styles: dateStyles,
      sheetData: '<row r="1"><c r="A1" s="1"><v>45604</v></c><c r="B1" s="2"><v>45604.99</v></c></row>',
    });
    expect(cells?.map((cell) => [cell.kind, cell.value, cell.text])).toEqual([
      ['date', '2024-11-08', '08/11/2024'],
      ['date', '2024-11-08', '08/11/2024'],
    ]);
  });

  test('days of a 1904 workbook are counted from 1904', () => {
    const cells = firstRow({
      styles: dateStyles,
      workbookPr: '<workbookPr date1904="1"/>',
      sheetData: '<row r="1"><c r="A1" s="1"><v>44142</v></c></row>',
    });
    expect(cells?.[0]?.value).toBe('2024-11-08');
  });

  test('a format of zeros gives a phone its zero back in what is shown', () => {
    const cells = firstRow({ styles: dateStyles, sheetData: '<row r="1"><c r="A1" s="3"><v>912345678</v></c></row>' });
    expect(cells?.[0]).toMatchObject({ kind: 'number', text: '0912345678', value: 912_345_678 });
  });

  test('the font of a cell and of a stretch inside it come along', () => {
    const cells = firstRow({
      styles: dateStyles,
      sharedStrings: '<si><r><t>A</t></r><r><rPr><rFont val=".VnTime"/></rPr><t>B</t></r></si>',
      sheetData: '<row r="1"><c r="A1" s="4" t="inlineStr"><is><t>x</t></is></c><c r="B1" t="s"><v>0</v></c></row>',
    });
    expect(cells?.[0]?.font).toBe('.VnTime');
    expect(cells?.[1]?.runs).toEqual([{ text: 'A' }, { text: 'B', font: '.VnTime' }]);
  });

  test('phonetic guides are not text, and escaped signs are turned back', () => {
    const cells = firstRow({
      sharedStrings: '<si><t>Chè_x000A_xanh</t><rPh><t>guide</t></rPh></si>',
      sheetData: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
    });
    expect(cells?.[0]?.text).toBe('Chè\nxanh');
  });

  test('cells that only have a style, and cells of spaces, are not there', () => {
    const cells = firstRow({
      sheetData: `<row r="1"><c r="A1" s="0"/>${inlineCell('B1', '  ')}${inlineCell('C1', 'có')}</row>`,
    });
    expect(cells?.map((cell) => cell.column)).toEqual([3]);
  });

  test('an empty cell without a reference takes its place all the same', () => {
    const sheetData =
      '<row><c t="inlineStr"><is><t>1</t></is></c><c t="inlineStr"><is><t></t></is></c><c s="0"/><c t="inlineStr"><is><t>Chè</t></is></c></row>' +
      '<row><c/><c r="D2"/><c><v>5</v></c></row>';
    const { rows } = sheetOf({ sheetData });
    expect(rows.map(({ cells }) => cells.map(({ column, text }) => [column, text]))).toEqual([
      [
        [1, '1'],
        [4, 'Chè'],
      ],
      [[5, '5']],
    ]);
  });

  test('rows and cells without references count on from the ones before', () => {
    const sheet = sheetOf({ sheetData: '<row><c><v>1</v></c><c><v>2</v></c></row><row><c><v>3</v></c></row>' });
    expect(sheet.rows.map((row) => [row.row, row.cells.map((cell) => cell.column)])).toEqual([
      [1, [1, 2]],
      [2, [1]],
    ]);
  });

  test('prefixed element names are read like plain ones', () => {
    const sheet = sheetOf({
      sheet:
        '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>',
    });
    expect(sheet.rows[0]?.cells[0]?.value).toBe(7);
  });
});

describe('the sheet around the cells', () => {
  test('merges, hidden rows and hidden columns', () => {
    const sheet = sheetOf({
      beforeData: '<cols><col min="2" max="3" hidden="1"/></cols>',
      sheetData: `<row r="2" hidden="1">${inlineCell('A2', 'ẩn')}</row>`,
      afterData: '<mergeCells><mergeCell ref="A2:B4"/></mergeCells>',
    });
    expect(sheet.hiddenColumns).toEqual([2, 3]);
    expect(sheet.rows[0]?.hidden).toBe(true);
    expect(sheet.merges).toEqual([{ top: 2, left: 1, bottom: 4, right: 2 }]);
  });

  test('a picture knows the row of its middle', () => {
    const draw = 'http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing';
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const anchor = (row: number, off: number): string =>
      `<xdr:oneCellAnchor><xdr:from><xdr:col>5</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>${off}</xdr:rowOff></xdr:from><xdr:ext cx="100" cy="190500"/><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="P" descr="anh.png"/></xdr:nvPicPr><xdr:blipFill><a:blip xmlns:a="x" xmlns:r="${rel}" r:embed="r1"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>`;
    const sheet = sheetOf({
      sheetData: `<row r="1" ht="15">${inlineCell('A1', 'x')}</row>`,
      more: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="d" Type="${rel}/drawing" Target="../drawings/drawing1.xml"/></Relationships>`,
        'xl/drawings/drawing1.xml': `<xdr:wsDr xmlns:xdr="${draw}">${anchor(0, 0)}${anchor(0, 150_000)}</xdr:wsDr>`,
        'xl/drawings/_rels/drawing1.xml.rels': `<Relationships><Relationship Id="r1" Type="${rel}/image" Target="../media/image1.png"/></Relationships>`,
        'xl/media/image1.png': new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]),
      },
    });
    expect(sheet.pictures.map(({ row, left, mime, name }) => ({ row, left, mime, name }))).toEqual([
      { row: 1, left: 6, mime: 'image/png', name: 'anh.png' },
      { row: 2, left: 6, mime: 'image/png', name: 'anh.png' },
    ]);
  });
});

describe('hostile and broken workbooks', () => {
  test.each([
    [
      'a shared string that does not exist',
      { sheetData: '<row r="1"><c r="A1" t="s"><v>99</v></c></row>' },
      'damaged',
      'A1',
    ],
    [
      'row number two billion',
      { sheetData: '<row r="2000000000"><c r="A2000000000"><v>1</v></c></row>' },
      'damaged',
      'A2000000000',
    ],
    ['a reference that is none', { sheetData: '<row r="1"><c r="1A"><v>1</v></c></row>' }, 'damaged', '1A'],
    ['a number that is none', { sheetData: '<row r="1"><c r="A1"><v>abc</v></c></row>' }, 'damaged', 'A1'],
    ['a far column with a value', { sheetData: '<row r="1"><c r="XFD1"><v>1</v></c></row>' }, 'too-large', 'XFD1'],
  ] as const)('%s', (_, sketch, code, cell) => {
    expect(failureOf(sketch)).toMatchObject({ code, file: 'a.xlsx', cell });
  });

  test('a DOCTYPE is refused before any entity is looked at', () => {
    const bomb = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;">]>';
    expect(failureOf({ sheet: `${bomb}<worksheet><sheetData/></worksheet>` })).toMatchObject({
      code: 'forbidden-content',
    });
  });

  test('cut XML is damage, not an empty sheet', () => {
    expect(failureOf({ sheet: '<worksheet><sheetData><row r="1"><c r="A1"><v>1' })?.code).toBe('damaged');
  });

  test('a cell longer than Excel allows is refused by name', () => {
    const failure = failureOf({ sheetData: `<row r="1">${inlineCell('A1', 'a'.repeat(32_768))}</row>` });
    expect(failure).toMatchObject({ code: 'too-large', cell: 'A1', limit: 'cell' });
  });

  test('rules and merges over whole columns cost nothing', () => {
    const sheet = sheetOf({
      sheetData: `<row r="1">${inlineCell('A1', 'x')}</row>`,
      afterData:
        '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576" type="list"/></dataValidations>',
    });
    expect(sheet.rows).toHaveLength(1);
  });

  test('a heading called __proto__ is a text and changes no prototype', () => {
    const sheet = sheetOf({ sheetData: `<row r="1">${inlineCell('A1', '__proto__')}</row>` });
    expect(sheet.rows[0]?.cells[0]?.text).toBe('__proto__');
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('links to other files are never followed', () => {
    const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
    const sheet = sheetOf({
      sheetData: `<row r="1">${inlineCell('A1', 'x')}</row>`,
      more: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="d" Type="${rel}/drawing" TargetMode="External" Target="http://example.org/x.xml"/></Relationships>`,
      },
    });
    expect(sheet.pictures).toEqual([]);
  });
});
