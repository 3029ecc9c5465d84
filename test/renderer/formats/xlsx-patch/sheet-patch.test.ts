import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { scanTags, type Tag } from '../../../../renderer/formats/xlsx-patch/scan-tags';
import { patchSheet, type RowPatch } from '../../../../renderer/formats/xlsx-patch/sheet-patch';
import { styleBook } from '../../../../renderer/formats/xlsx-patch/style-book';

const styles = (p = ''): string =>
  `<${p}styleSheet><${p}fonts count="1"><${p}font/></${p}fonts><${p}fills count="2"><${p}fill/><${p}fill/></${p}fills>` +
  `<${p}cellXfs count="2"><${p}xf numFmtId="0" fontId="0" fillId="0"/><${p}xf numFmtId="3" fillId="1"><${p}alignment wrapText="1"/></${p}xf></${p}cellXfs>` +
  `<${p}dxfs count="1"><${p}dxf><${p}font/><${p}fill/></${p}dxf></${p}dxfs></${p}styleSheet>`;

const patched = (sheet: string, rows: readonly (readonly [number, Partial<RowPatch>])[]): string =>
  patchSheet(
    sheet,
    {
      added: { note: 4, key: 5 },
      rows: new Map(rows.map(([row, patch]) => [row, { marked: [], texts: [], ...patch }])),
    },
    styleBook(styles()),
  );
const note = (text: string): RowPatch['texts'] => [{ column: 4, text, style: 2 }];
const noteCell = (row: number, text: string): string =>
  `<c r="D${row}" s="2" t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
const ours =
  '<col min="4" max="4" width="52" customWidth="1"/><col min="5" max="5" width="9" hidden="1" customWidth="1"/>';

describe('patchSheet', () => {
  it('copies everything that it does not patch sign by sign', () => {
    const sheet =
      '<?xml version="1.0"?>\n<worksheet a=\'1\'><!-- <row r="1"> --><cols></cols><sheetData>\n <row r="1"  spans="1:3"><c r="A1"><v>1</v></c></row></sheetData><x>a&gt;b</x></worksheet>';
    expect(patched(sheet, [])).toBe(sheet.replace('<cols></cols>', `<cols>${ours}</cols>`));
  });

  it('writes notes behind the row, also into a row without cells', () => {
    const sheet = '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row><row r="2"/></sheetData></worksheet>';
    const out = patched(sheet, [
      [1, { texts: note('a < b & «c»') }],
      [2, { texts: note('hai') }],
    ]);
    expect(out).toContain(`<c r="A1"><v>1</v></c>${noteCell(1, 'a &lt; b &amp; «c»')}</row>`);
    expect(out).toContain(`<row r="2">${noteCell(2, 'hai')}</row>`);
  });

  it('makes room where an empty cell with a look, or an earlier note, stands', () => {
    const cells = '<c r="C1" s="1"/><c r="D1" s="1" t="s"><v>7</v></c><c r="F1" s="1"/>';
    const out = patched(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`, [
      [1, { texts: note('mới') }],
    ]);
    expect(out).toContain(`<c r="C1" s="1"/>${noteCell(1, 'mới')}<c r="F1" s="1"/></row>`);
  });

  it('marks cells that are there and cells that are not, in order', () => {
    const cells = '<c s="1" r="A1"><v>1</v></c><c r="C1"><v>3</v></c>';
    const out = patched(`<worksheet><sheetData><row r="1">${cells}</row></sheetData></worksheet>`, [
      [1, { marked: [3, 1, 2], texts: note('n') }],
    ]);
    expect(out).toContain(
      `<c s="4" r="A1"><v>1</v></c><c r="B1" s="5"/><c r="C1" s="5"><v>3</v></c>${noteCell(1, 'n')}`,
    );
  });

  it('counts rows and cells that do not say where they are', () => {
    const row = '<row><c><v>1</v></c><c><v>2</v></c></row>';
    const out = patched(`<worksheet><sheetData>${row}${row}</sheetData></worksheet>`, [[2, { marked: [2] }]]);
    expect(out).toContain(`${row}<row><c><v>1</v></c><c s="4"><v>2</v></c></row>`);
  });

  it('splits columns whose width reaches over ours', () => {
    const sheet = '<worksheet><cols><col min="1" max="16384" width="9" hidden="1"/></cols><sheetData/></worksheet>';
    expect(patched(sheet, [])).toContain(
      `<cols><col min="1" max="3" width="9" hidden="1"/>${ours}<col min="6" max="16384" width="9" hidden="1"/></cols>`,
    );
  });

  it('makes columns where the sheet has none, before its rows, and says how far it reaches', () => {
    const sheet = '<worksheet><dimension ref="A1:C2"/><sheetData><row r="1"/></sheetData></worksheet>';
    const out = patched(sheet, [[1, { texts: note('n') }]]);
    expect(out).toContain(`<dimension ref="A1:E2"/><cols>${ours}</cols><sheetData>`);
  });

  it('writes the prefix of the part', () => {
    const sheet = '<x:worksheet><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
    const out = patched(sheet, [[1, { texts: note('n') }]]);
    expect(out).toContain('<x:cols><x:col min="4"');
    expect(out).toContain(
      '<x:c r="D1" s="2" t="inlineStr"><x:is><x:t xml:space="preserve">n</x:t></x:is></x:c></x:row>',
    );
  });

  it('is not misled by tags in comments, CDATA and values', () => {
    const trap = '<!-- <row r="2"/> --><![CDATA[<c r="Z9">]]>';
    const sheet = `<worksheet><sheetData>${trap}<row r="1" x='a>"b'><c r="A1" t="str"><v>${trap}</v></c></row></sheetData></worksheet>`;
    const out = patched(sheet, [
      [1, { marked: [1] }],
      [2, { texts: note('nie') }],
    ]);
    expect(out).toContain(`<row r="1" x='a>"b'><c r="A1" t="str" s="4"><v>${trap}</v></c></row>`);
    expect(out).not.toContain('nie');
  });
});

describe('styleBook', () => {
  it('adds behind the looks of the file and counts them', () => {
    const book = styleBook(styles());
    expect([book.note, book.noteHead, book.marked(1), book.marked(0), book.marked(1)]).toEqual([2, 3, 4, 5, 4]);
    const out = book.write();
    expect(out).toContain('<fonts count="3">');
    expect(out).toContain('<fills count="4">');
    expect(out).toContain('<cellXfs count="6">');
    expect(out).toContain('<xf numFmtId="3" fillId="2" applyFill="1"><alignment wrapText="1"/></xf>');
    expect(out).toContain('<dxfs count="1"><dxf><font/><fill/></dxf></dxfs>');
  });

  it('speaks the prefix of the part', () => {
    expect(styleBook(styles('s:')).write()).toContain('<s:xf numFmtId="0" fontId="1" fillId="3"');
  });

  it('refuses a part without looks', () => {
    expect(() => styleBook('<styleSheet/>')).toThrow('damaged');
    expect(() => styleBook(styles().replace('</cellXfs>', ''))).toThrow();
  });
});

describe('scanTags', () => {
  it('finds each tag of what was written, whatever the texts', () => {
    const name = fc.stringMatching(/^[a-z]{1,5}$/);
    const value = fc.string().map((text) => text.replace(/[<&"]/g, ' '));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value), { maxLength: 8 }), (parts) => {
        const xml = parts.map(([tag, text]) => `<${tag} a="${text}">t</${tag}>`).join('<!-- <q> -->');
        const seen: Tag[] = [];
        scanTags(xml, (tag) => seen.push(tag));
        expect(seen.map((tag) => tag.name)).toEqual(parts.flatMap(([tag]) => [tag, tag]));
        expect(seen.every((tag) => xml.charAt(tag.start) === '<' && xml.charAt(tag.end - 1) === '>')).toBe(true);
      }),
    );
  });

  it('refuses a part that ends inside a tag', () => {
    for (const xml of ['<a', '<a b="', '<!-- x', '<![CDATA[', '<?xml']) {
      expect(() => scanTags(xml, () => undefined)).toThrow('damaged');
    }
  });
});
