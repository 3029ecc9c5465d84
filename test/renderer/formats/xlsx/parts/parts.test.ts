import { inflateRawSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { drawingPart } from '../../../../../renderer/formats/xlsx/parts/drawing-part';
import type { SheetPlan } from '../../../../../renderer/formats/xlsx/parts/sheet-plan';
import { rulesXml } from '../../../../../renderer/formats/xlsx/parts/sheet-rules';
import { createStringTable } from '../../../../../renderer/formats/xlsx/parts/string-table';
import { createStyleTable } from '../../../../../renderer/formats/xlsx/parts/style-table';
import { quotedName, workbookXml } from '../../../../../renderer/formats/xlsx/parts/workbook-part';
import { writeBook } from '../../../../../renderer/formats/xlsx/parts/write-book';
import { createZipParts } from '../../../../../renderer/formats/xlsx/parts/zip-parts';
import { partFaults } from '../../../../support/part-order';

const createdAt = '2026-11-24T10:00:00+07:00';

const sheet = (more: Partial<SheetPlan> = {}): SheetPlan => ({
  name: 'A',
  columns: [{ width: 10 }, { width: 20, hidden: true }],
  fill: (pen) => {
    pen.row(1);
    pen.text(1, 'a', 0);
    pen.number(2, 1.5, 0);
  },
  lastRow: 1,
  frozen: { columns: 0, rows: 0 },
  gridLines: true,
  filter: null,
  merges: [],
  rules: [],
  print: null,
  pictures: [],
  ...more,
});

const partsOf = (sheets: readonly SheetPlan[]) => {
  const bytes = writeBook({ title: 't', author: 'a', createdAt, sheets, styles: createStyleTable(), images: [] });
  const parts = unzipSync(bytes);
  return (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
};

describe('the style table', () => {
  const plain = { font: { size: 11 }, vertical: 'top' } as const;
  it('knows equal looks as one, whatever object says them', () => {
    const styles = createStyleTable();
    const first = styles.idOf({ ...plain, format: '@' });
    expect(styles.idOf({ ...plain, format: '@' })).toBe(first);
    expect(styles.idOf({ ...plain, format: '#,##0' })).toBe(first + 1);
    expect(styles.idOf(plain)).toBe(first + 2);
    expect(styles.xml().match(/<xf [^>]*applyFont/g)).toHaveLength(3);
  });
  it('keeps the two fills that Excel reserves, and one font for many looks', () => {
    const styles = createStyleTable();
    styles.idOf({ ...plain, fill: 'FFEDEDED' });
    styles.idOf({ ...plain, wrap: true });
    expect(styles.xml()).toContain(
      '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/>',
    );
    expect(styles.xml()).toContain('<fonts count="2">');
    expect(partFaults(styles.xml())).toEqual([]);
  });
  it('escapes a format', () => {
    const styles = createStyleTable();
    styles.idOf({ ...plain, format: '0" sao"' });
    expect(styles.xml()).toContain('formatCode="0&quot; sao&quot;"');
  });
});

describe('the string table', () => {
  it('holds each text once, cleaned and escaped, its white kept', () => {
    const strings = createStringTable();
    expect(['b', ' a<&', 'b', '_x000D_\u0000'].map(strings.idOf)).toEqual([0, 1, 0, 2]);
    const xml = [...strings.pieces()].join('');
    expect(xml).toContain('count="4" uniqueCount="3"');
    expect(xml).toContain('<si><t xml:space="preserve"> a&lt;&amp;</t></si><si><t>_x005F_x000D_</t></si>');
    expect(partFaults(xml)).toEqual([]);
  });
});

describe('a sheet', () => {
  it('freezes what is asked and nothing else', () => {
    const view = (columns: number, rows: number): string =>
      /<sheetView [\s\S]*<\/sheetView>/.exec(
        partsOf([sheet({ frozen: { columns, rows } })])('xl/worksheets/sheet1.xml'),
      )?.[0] ?? '';
    expect(view(0, 0)).not.toContain('<pane');
    expect(view(0, 4)).toContain('<pane ySplit="4" topLeftCell="A5" activePane="bottomLeft" state="frozen"/>');
    expect(view(2, 0)).toContain('<pane xSplit="2" topLeftCell="C1" activePane="topRight" state="frozen"/>');
    expect(view(2, 4)).toContain(
      '<pane xSplit="2" ySplit="4" topLeftCell="C5" activePane="bottomRight" state="frozen"/>',
    );
  });
  it('opens at the first sheet that is shown; only that one is chosen', () => {
    const part = partsOf([sheet({ hidden: true }), sheet({ name: 'B' })]);
    expect(part('xl/workbook.xml')).toContain('activeTab="1"');
    expect(part('xl/worksheets/sheet1.xml')).not.toContain('tabSelected');
    expect(part('xl/worksheets/sheet2.xml')).toContain('tabSelected="1"');
  });
  it('doubles an apostrophe of its name wherever it is said', () => {
    expect(quotedName("a'b & c")).toBe("'a''b & c'");
    expect(workbookXml([sheet({ name: 'x & "y"', filter: { from: 1, to: 3 } })])).toContain(
      'name="x &amp; &quot;y&quot;" sheetId="1"',
    );
    expect(workbookXml([sheet({ name: 'x & y', filter: { from: 1, to: 3 } })])).toContain(">'x &amp; y'!$A$1:$B$3<");
  });
});

describe('rules of cells', () => {
  const rule = { column: 28, from: 5, to: 9, allows: { list: "'D & L'!$B$3:$B$9" } } as const;
  it('name their cells and their list', () => {
    expect(rulesXml([rule])).toBe(
      `<dataValidations count="1"><dataValidation type="list" allowBlank="1" sqref="AB5:AB9"><formula1>'D &amp; L'!$B$3:$B$9</formula1></dataValidation></dataValidations>`,
    );
    expect(rulesXml([])).toBe('');
  });
  it('cut words at what Excel allows, or it would repair the file', () => {
    const long = 'x'.repeat(400);
    const xml = rulesXml([{ ...rule, allows: 'never', refusal: { title: long, text: long }, prompt: long }]);
    expect(/errorTitle="(x+)"/.exec(xml)?.[1]).toHaveLength(32);
    expect(/ error="(x+)"/.exec(xml)?.[1]).toHaveLength(225);
    expect(/prompt="(x+)"/.exec(xml)?.[1]).toHaveLength(255);
    expect(xml).toContain('type="custom"');
    expect(xml).toContain('<formula1>FALSE</formula1>');
  });
});

describe('a drawing', () => {
  it('points to each image once and escapes its words', () => {
    const box = { left: 4, top: 4, right: 104, bottom: 84 };
    const picture = { row: 8, column: 2, box, image: 5, description: 'a & "b"' };
    const { xml, images } = drawingPart([picture, { ...picture, row: 9 }, { ...picture, image: 7 }]);
    expect(images).toEqual([5, 7]);
    expect([...xml.matchAll(/r:embed="(rId\d)"/g)].map(([, id]) => id)).toEqual(['rId1', 'rId1', 'rId2']);
    expect(xml).toContain('descr="a &amp; &quot;b&quot;"');
    expect(xml).toContain('<xdr:from><xdr:col>1</xdr:col><xdr:colOff>38100</xdr:colOff><xdr:row>7</xdr:row>');
    expect(partFaults(xml)).toEqual([]);
  });
});

describe('the zip', () => {
  const text = 'Đặc sản tỉnh Lào Cai 🍵 '.repeat(9000);
  const zip = (): Uint8Array => {
    const parts = createZipParts(createdAt, 3);
    parts.deflate('a.xml', (out) => {
      for (let at = 0; at < text.length; at += 24) out(text.slice(at, at + 24));
    });
    parts.store('b.png', new Uint8Array([1, 2, 3]));
    parts.deflate('c.xml', () => undefined);
    return parts.finish();
  };
  it('gives back what was put in, however small the pieces were', () => {
    const parts = unzipSync(zip());
    expect(strFromU8(parts['a.xml'] ?? new Uint8Array())).toBe(text);
    expect([...(parts['b.png'] ?? [])]).toEqual([1, 2, 3]);
    expect(parts['c.xml']).toHaveLength(0);
  });
  it('says sizes in its headers and the civil time of the paper, in any zone', () => {
    const view = Buffer.from(zip());
    expect(view.readUInt16LE(6)).toBe(0x0800);
    const packed = view.subarray(35, 35 + view.readUInt32LE(18));
    expect(inflateRawSync(packed).toString('utf8')).toBe(text);
    expect(view.readUInt16LE(10)).toBe(10 << 11);
    expect(view.readUInt16LE(12)).toBe((46 << 9) | (11 << 5) | 24);
  });
  it('is the same for the same parts', () => {
    expect(Buffer.from(zip()).equals(Buffer.from(zip()))).toBe(true);
  });
});

describe('the judge of parts', () => {
  it('sees what Excel would repair', () => {
    expect(partFaults('<worksheet><sheetData/><cols/></worksheet>')).toHaveLength(1);
    expect(partFaults('<worksheet><sheetData/><madeUp/></worksheet>')).toHaveLength(1);
    expect(partFaults('<worksheet><sheetData><row r="2"/><row r="1"/></sheetData></worksheet>')).toHaveLength(1);
    expect(
      partFaults('<worksheet><sheetData><row r="2"><c r="B2"/><c r="A2"/></row></sheetData></worksheet>'),
    ).toHaveLength(1);
    expect(partFaults('<styleSheet><fonts count="2"><font/></fonts></styleSheet>')).toHaveLength(1);
    expect(() => partFaults('<a><b></a>')).toThrow();
  });
});
