import { describe, expect, test } from 'vitest';
import type { SheetData } from '../../../../renderer/domain/intake/workbook-data';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { proposalOf } from '../../../support/intake-workbook';
import { inlineCell, makeXlsx, type XlsxSketch } from '../../../support/make-xlsx';
import { smallPng } from '../../../support/small-pictures';

const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relationships = (...each: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships>${each.map(([id, type, target]) => `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`).join('')}</Relationships>`;
const ofWorkbook = (...more: readonly (readonly [string, string, string])[]): string =>
  relationships(['r1', `${rel}/worksheet`, 'worksheets/sheet1.xml'], ...more);

const sheetOf = (sketch: XlsxSketch): SheetData => {
  const outcome = readWorkbook(makeXlsx(sketch), 'ds.xlsx');
  if (!outcome.ok) throw new Error(outcome.failure.code);
  const [sheet] = outcome.value.sheets;
  if (!sheet) throw new Error('no sheet');
  return sheet;
};

const tea = smallPng(40, 30, 90);
const honey = smallPng(30, 40, 200);

/** A list of two products whose last column holds `tea` and `honey` as the program of the sender writes them. */
const listWith = (teaCell: string, honeyCell: string): string =>
  `<row r="1">${inlineCell('A1', 'Tên sản phẩm')}${inlineCell('B1', 'Chủ thể')}${inlineCell('C1', 'Hạng sao')}${inlineCell('D1', 'Hình ảnh')}</row>` +
  `<row r="2">${inlineCell('A2', 'Chè Tà Xùa')}${inlineCell('B2', 'HTX Tà Xùa')}${inlineCell('C2', '4 sao')}${teaCell}</row>` +
  `<row r="3">${inlineCell('A3', 'Mật ong')}${inlineCell('B3', 'HTX Bạc Hà')}${inlineCell('C3', '3 sao')}${honeyCell}</row>`;

/** «Place in cell» of Excel: an error value with metadata that leads to a rich value, a relationship and a picture. */
const excel: XlsxSketch = {
  sheetData: listWith('<c r="D2" t="e" vm="2"><v>#VALUE!</v></c>', '<c r="D3" t="e" vm="1"><v>#VALUE!</v></c>'),
  more: {
    'xl/_rels/workbook.xml.rels': ofWorkbook(
      ['m', `${rel}/sheetMetadata`, 'metadata.xml'],
      ['v', 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValue', 'richData/rdrichvalue.xml'],
      ['s', 'http://schemas.microsoft.com/office/2017/06/relationships/rdRichValueStructure', 'richData/structure.xml'],
      ['l', 'http://schemas.microsoft.com/office/2022/10/relationships/richValueRel', 'richData/richValueRel.xml'],
    ),
    'xl/metadata.xml':
      '<metadata><metadataTypes><metadataType name="XLDAPR"/><metadataType name="XLRICHVALUE"/></metadataTypes>' +
      '<futureMetadata name="XLRICHVALUE"><bk><extLst><ext><xlrd:rvb i="0"/></ext></extLst></bk><bk><extLst><ext><xlrd:rvb i="1"/></ext></extLst></bk></futureMetadata>' +
      '<valueMetadata><bk><rc t="2" v="0"/></bk><bk><rc t="2" v="1"/></bk></valueMetadata></metadata>',
    'xl/richData/structure.xml':
      '<rvStructures><s t="_localImage"><k n="_rvRel:LocalImageIdentifier" t="i"/><k n="CalcOrigin" t="i"/></s></rvStructures>',
    'xl/richData/rdrichvalue.xml': '<rvData><rv s="0"><v>0</v><v>5</v></rv><rv s="0"><v>1</v><v>5</v></rv></rvData>',
    'xl/richData/richValueRel.xml': '<richValueRels><rel r:id="a"/><rel r:id="b"/></richValueRels>',
    'xl/richData/_rels/richValueRel.xml.rels': relationships(
      ['a', `${rel}/image`, '../media/image1.png'],
      ['b', `${rel}/image`, '../media/image2.png'],
    ),
    'xl/media/image1.png': honey,
    'xl/media/image2.png': tea,
  },
};

const wpsCell = (reference: string, id: string): string =>
  `<c r="${reference}" t="str"><f>_xlfn.DISPIMG(&quot;${id}&quot;,1)</f><v>=DISPIMG(&quot;${id}&quot;,1)</v></c>`;

const wpsImage = (id: string, embed: string): string =>
  `<etc:cellImage><xdr:pic><xdr:nvPicPr><xdr:cNvPr id="1" name="${id}"/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="${embed}"/></xdr:blipFill></xdr:pic></etc:cellImage>`;

/** WPS Office, common on machines without Microsoft Office. */
const wps: XlsxSketch = {
  sheetData: listWith(wpsCell('D2', 'ID_AA'), wpsCell('D3', 'ID_BB')),
  more: {
    'xl/_rels/workbook.xml.rels': ofWorkbook([
      'c',
      'http://www.wps.cn/officeDocument/2020/cellImage',
      'cellimages.xml',
    ]),
    'xl/cellimages.xml': `<etc:cellImages>${wpsImage('ID_BB', 'b')}${wpsImage('ID_AA', 'a')}</etc:cellImages>`,
    'xl/_rels/cellimages.xml.rels': relationships(
      ['a', `${rel}/image`, 'media/image1.png'],
      ['b', `${rel}/image`, 'media/image2.png'],
    ),
    'xl/media/image1.png': tea,
    'xl/media/image2.png': honey,
  },
};

describe('pictures that are the content of a cell', () => {
  test.each([
    ['Excel', excel],
    ['WPS', wps],
  ] as const)('%s: each belongs to the product of its row', (_, sketch) => {
    const sheet = sheetOf(sketch);
    expect(sheet.pictures.map(({ row, left, right, mime }) => [row, left, right, mime])).toEqual([
      [2, 4, 4, 'image/png'],
      [3, 4, 4, 'image/png'],
    ]);
    expect(sheet.pictures.map(({ bytes }) => bytes)).toEqual([tea, honey]);
    expect(sheet.rows[1]?.cells.map(({ column }) => column)).toEqual([1, 2, 3]);
    const proposal = proposalOf({ file: 'ds.xlsx', format: 'xlsx', date1904: false, sheets: [sheet] });
    expect(proposal.products.map(({ values, pictures }) => [values.name, pictures])).toEqual([
      ['Chè Tà Xùa', [0]],
      ['Mật ong', [1]],
    ]);
    expect(proposal.issues.filter(({ code }) => code === 'cell-error')).toEqual([]);
  });

  test('Google Sheets, =IMAGE(…): a link is never followed, and the officer is told of it', () => {
    const cell = (reference: string): string =>
      `<c r="${reference}" t="e"><f>_xlfn.IMAGE(&quot;https://example.org/a.png&quot;)</f><v>#NAME?</v></c>`;
    const sheet = sheetOf({ sheetData: listWith(cell('D2'), cell('D3')) });
    expect(sheet.pictures).toEqual([]);
    expect(sheet.picturesLeftOut).toEqual([
      { row: 2, why: 'link' },
      { row: 3, why: 'link' },
    ]);
    const proposal = proposalOf({ file: 'ds.xlsx', format: 'xlsx', date1904: false, sheets: [sheet] });
    expect(
      proposal.issues.filter(({ code }) => code === 'picture-left-out').map(({ row, found }) => [row, found]),
    ).toEqual([
      [2, 'link'],
      [3, 'link'],
    ]);
  });

  test('metadata that leads nowhere leaves an error value, a name that no part has leaves a missing picture', () => {
    const sheet = sheetOf({ sheetData: listWith('<c r="D2" t="e" vm="7"><v>#VALUE!</v></c>', wpsCell('D3', 'ID_CC')) });
    expect(sheet.rows[1]?.cells.at(-1)).toMatchObject({ column: 4, kind: 'error', text: '#VALUE!' });
    expect(sheet.picturesLeftOut).toEqual([{ row: 3, why: 'missing' }]);
  });
});

describe('pictures over cells', () => {
  const anchored = (row: number, embed: string): string =>
    `<xdr:oneCellAnchor><xdr:from><xdr:col>3</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row - 1}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:ext cx="100" cy="100"/><xdr:pic><xdr:blipFill><a:blip r:embed="${embed}"/></xdr:blipFill></xdr:pic></xdr:oneCellAnchor>`;
  const drawn = (anchors: string, media: Readonly<Record<string, Uint8Array>>): XlsxSketch => ({
    sheetData: listWith('', ''),
    more: {
      'xl/worksheets/_rels/sheet1.xml.rels': relationships(['d', `${rel}/drawing`, '../drawings/drawing1.xml']),
      'xl/drawings/drawing1.xml': `<xdr:wsDr>${anchors}</xdr:wsDr>`,
      'xl/drawings/_rels/drawing1.xml.rels': relationships(
        ...Object.keys(media).map((name) => [name, `${rel}/image`, `../media/${name}`] as const),
      ),
      ...Object.fromEntries(Object.entries(media).map(([name, bytes]) => [`xl/media/${name}`, bytes])),
    },
  });

  test('a logo above the table belongs to no product', () => {
    const sheet = sheetOf(
      drawn(anchored(1, 'logo.png') + anchored(3, 'honey.png'), { 'logo.png': tea, 'honey.png': honey }),
    );
    const proposal = proposalOf({ file: 'ds.xlsx', format: 'xlsx', date1904: false, sheets: [sheet] });
    expect(proposal.products.map(({ pictures }) => pictures)).toEqual([[], [1]]);
  });

  test('what cannot be taken is said with its row and why', () => {
    const bomb = smallPng(1, 1).slice();
    new DataView(bomb.buffer).setUint32(16, 65_535);
    new DataView(bomb.buffer).setUint32(20, 65_535);
    const media = {
      'x.emf': new Uint8Array(40),
      'bomb.png': bomb,
      'gif.gif': Uint8Array.from([0x47, 0x49, 0x46, 0x38, 0x39, 0x61, 255, 255, 255, 255]),
    };
    const sheet = sheetOf(
      drawn(anchored(2, 'x.emf') + anchored(2, 'bomb.png') + anchored(3, 'gif.gif') + anchored(3, 'gone'), media),
    );
    expect(sheet.pictures).toEqual([]);
    expect(sheet.picturesLeftOut?.map(({ row, why }) => [row, why])).toEqual([
      [2, 'kind'],
      [2, 'too-large'],
      [3, 'too-large'],
      [3, 'link'],
    ]);
  });

  test('more anchors than a list can mean are refused with the sheet', () => {
    const outcome = readWorkbook(makeXlsx(drawn(anchored(2, 'a.png').repeat(5_001), { 'a.png': tea })), 'ds.xlsx');
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'too-large', sheet: 'DS', limit: 'pictures' } });
  });

  test('a picture of billions of units stands where it begins', () => {
    const huge = anchored(2, 'a.png').replace('cy="100"', 'cy="9e15"');
    expect(sheetOf(drawn(huge, { 'a.png': tea })).pictures[0]?.row).toBeLessThan(600);
  });
});
