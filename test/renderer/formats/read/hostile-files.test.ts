import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { ReadFailure } from '../../../../renderer/domain/intake/read-failure';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { en } from '../../../../renderer/i18n/en';
import { vi } from '../../../../renderer/i18n/vi';
import { proposalOf } from '../../../support/intake-workbook';
import { inlineCell, makeXlsx } from '../../../support/make-xlsx';
import { odsOf } from '../../../support/other-spreadsheets';
import { plantedTraps } from '../../../support/planted-traps';

const file = 'DS xã Tà Xùa.xlsx';

const failureOf = (bytes: Uint8Array): ReadFailure | null => {
  const outcome = readWorkbook(bytes, file);
  return outcome.ok ? null : outcome.failure;
};
const sentencesOf = (failure: ReadFailure): readonly string[] =>
  [vi, en].map(({ importing }) => importing.failures[failure.code](failure));
const read = (bytes: Uint8Array) => {
  const outcome = readWorkbook(bytes, file);
  if (!outcome.ok) throw new Error(outcome.failure.code);
  return outcome.value;
};

const row = (number: number, cells: string): string => `<row r="${number}">${cells}</row>`;
const one = row(1, inlineCell('A1', 'x'));
const rel = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const odsCell = (attributes: string): string =>
  `<table:table-cell office:value-type="string" ${attributes}><text:p>x</text:p></table:table-cell>`;

describe('planted traps end at once in a sentence that names the place', () => {
  test.each(plantedTraps)('%s', (_, make, expected, words) => {
    const failure = failureOf(make());
    expect(failure).toMatchObject({ file, ...expected });
    if (!failure) return;
    const [vietnamese = '', english = ''] = sentencesOf(failure);
    expect(vietnamese).toContain(`«${file}»`);
    expect(vietnamese).toContain(words);
    expect(english).toContain(`“${file}”`);
    for (const sentence of [vietnamese, english]) expect(sentence).not.toMatch(/undefined|\[object/);
  });
});

describe('what is only odd is read all the same', () => {
  test('rules and merges over whole columns, a column range from minus a billion', () => {
    const book = read(
      makeXlsx({
        beforeData:
          '<cols><col min="-1000000000" max="2" hidden="1"/><col min="1" max="2000000000" hidden="1"/></cols>',
        sheetData: one,
        afterData:
          '<mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells><dataValidations><dataValidation sqref="A1:XFD1048576" type="list"/></dataValidations><conditionalFormatting sqref="A1:XFD1048576"/>',
      }),
    );
    expect(book.sheets[0]?.rows).toHaveLength(1);
    expect(book.sheets[0]?.hiddenColumns).toHaveLength(500);
  });

  test('headings that are names of every object', () => {
    const names = ['Tên sản phẩm', 'Chủ thể', 'Hạng sao', '__proto__', 'constructor', 'toString'];
    const cells = (number: number, texts: readonly string[]): string =>
      texts.map((text, index) => inlineCell(`${String.fromCharCode(65 + index)}${number}`, text)).join('');
    const book = read(
      makeXlsx({
        sheetData: row(1, cells(1, names)) + row(2, cells(2, ['Chè', 'HTX Tà Xùa', '4 sao', 'a', 'b', 'c'])),
      }),
    );
    const proposal = proposalOf(book, { choices: JSON.parse('{"__proto__":{"off":true}}') });
    expect(proposal.products.map(({ values }) => values.name)).toEqual(['Chè']);
    expect(Object.hasOwn(Object.prototype, 'off')).toBe(false);
    expect(Object.keys(Object.prototype)).toEqual([]);
  });

  test('a million empty rows with formats', () => {
    const empty = Array.from({ length: 200_000 }, (_, index) => `<row r="${index + 2}" ht="20" s="1"/>`).join('');
    expect(read(makeXlsx({ sheetData: one + empty })).sheets[0]?.rows).toHaveLength(1);
  });

  test('the million empty rows that end every sheet of LibreOffice', () => {
    const rest =
      '<table:table-row table:number-rows-repeated="1048575"><table:table-cell table:number-columns-repeated="16384"/></table:table-row>';
    const book = read(odsOf(`<table:table-row>${odsCell('')}</table:table-row>${rest}`));
    expect(book.sheets[0]?.rows).toHaveLength(1);
  });

  test('cells and rows out of order are put in order', () => {
    const book = read(
      makeXlsx({
        sheetData: row(2, inlineCell('A2', 'hai')) + row(1, inlineCell('B1', 'b') + inlineCell('A1', 'a')),
      }),
    );
    expect(book.sheets[0]?.rows.map(({ row: number, cells }) => [number, cells.map(({ text }) => text)])).toEqual([
      [1, ['a', 'b']],
      [2, ['hai']],
    ]);
  });

  test('a day that no calendar has stays text', () => {
    const book = read(makeXlsx({ sheetData: row(1, '<c r="A1" t="d"><v>2024-13-45</v></c>') }));
    expect(book.sheets[0]?.rows[0]?.cells[0]).toMatchObject({ kind: 'text', text: '2024-13-45' });
  });

  test('paths that lead out of the archive lead nowhere', () => {
    const bytes = makeXlsx({
      sheetData: one,
      more: {
        'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships><Relationship Id="d" Type="${rel}/drawing" Target="../../../../etc/passwd"/></Relationships>`,
      },
    });
    expect(read(bytes).sheets[0]?.pictures).toEqual([]);
  });
});

describe('rows beyond what can be read', () => {
  test('a sheet of a million rows is refused with its name and its limit', () => {
    const rows = Array.from({ length: 100_001 }, (_, index) => `<row r="${index + 1}"><c><v>1</v></c></row>`).join('');
    const failure = failureOf(makeXlsx({ sheetData: rows }));
    expect(failure).toEqual({ code: 'too-large', file, sheet: 'DS', limit: 'rows' });
    expect(failure && sentencesOf(failure)[0]).toContain('quá 100.000 dòng (trang «DS»)');
  });

  test('a sheet that would not fit the memory ends with the rows so far, and the later sheets are named', () => {
    const rows = Array.from({ length: 50 }, (_, index) =>
      row(index + 1, inlineCell(`A${index + 1}`, 'Chè '.repeat(50))),
    );
    const bytes = makeXlsx({ sheetData: rows.join('') });
    const outcome = readWorkbook(bytes, file, { heldBytes: 10_000 });
    if (!outcome.ok) throw new Error(outcome.failure.code);
    const [sheet] = outcome.value.sheets;
    expect(outcome.value.cut).toEqual({
      why: 'memory',
      sheet: 'DS',
      rows: sheet?.rows.length,
      lastRow: sheet?.rows.at(-1)?.row,
      unread: [],
    });
    expect(sheet?.rows.length).toBeGreaterThan(5);
    expect(sheet?.rows.length).toBeLessThan(30);
  });

  test('texts that do not fit the memory before there is any row are refused', () => {
    const strings = '<si><t>Chè Shan tuyết</t></si>'.repeat(3_000);
    const outcome = readWorkbook(makeXlsx({ sharedStrings: strings, sheetData: one }), file, { heldBytes: 10_000 });
    expect(outcome).toMatchObject({ ok: false, failure: { code: 'too-large', limit: 'memory' } });
  });
});

test('zip headers that lie hang nobody: the library only sees entries that were checked here', () => {
  const honest = odsOf(`<table:table-row>${odsCell('')}</table:table-row>`);
  const view = new DataView(honest.buffer, honest.byteOffset);
  for (let at = 0; at + 4 < honest.length; at += 1) {
    if (view.getUint32(at, true) !== 0x04034b50) continue;
    // The local header says «deflated» and a size of its own; the directory is what counts.
    view.setUint16(at + 8, 8, true);
    view.setUint32(at + 18, 0x7fffffff, true);
  }
  expect(readWorkbook(honest, file).ok).toBe(true);
  expect(failureOf(zipSync({ mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet') }))?.code).toBe(
    'damaged',
  );
});
