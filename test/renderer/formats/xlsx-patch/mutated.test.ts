import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { workbookNotesOf } from '../../../../renderer/documents/error-workbook/workbook-notes-of';
import { memoryView } from '../../../../renderer/domain/plan/memory-view';
import { readWorkbook } from '../../../../renderer/formats/read/read-workbook';
import { returnWorkbook } from '../../../../renderer/formats/xlsx-patch/return-workbook';
import { plan } from '../../../support/import-planning';
import { proposalOf } from '../../../support/intake-workbook';
import { senderWords } from '../../../support/returned-list';
import { goodRow, senderList, withCells } from '../../../support/sender-list';

const given = await senderList([
  goodRow(1, 'Chè Shan', 'HTX A', '0911000001'),
  withCells(goodRow(2, 'Mật ong', 'HTX B', '0911000002'), { 8: 'rẻ' }),
  withCells(goodRow(3, 'Măng', 'HTX C', '0911000003'), { 2: null }),
]);
const parts = unzipSync(given);
const sheet = strFromU8(parts['xl/worksheets/sheet1.xml'] ?? strToU8(''));
const styles = strFromU8(parts['xl/styles.xml'] ?? strToU8(''));

const withParts = (changed: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({ ...parts, ...Object.fromEntries(Object.entries(changed).map(([name, text]) => [name, strToU8(text)])) });

/** Reads, notes and sends back as the window does; what the reader refuses never gets that far. */
const outcome = async (bytes: Uint8Array): Promise<'refused' | 'kept' | 'remade'> => {
  const read = readWorkbook(bytes, 'a.xlsx');
  if (!read.ok) return 'refused';
  const proposal = proposalOf(read.value);
  const preview = plan(proposal, memoryView({}));
  const notes = workbookNotesOf(proposal, preview, senderWords, { officeName: null });
  const returned = await returnWorkbook(bytes, 'a.xlsx', notes, 'DS');
  if (!returned.ok) return 'refused';
  const again = readWorkbook(returned.bytes, 'b.xlsx');
  expect(again.ok).toBe(true);
  return returned.kept ? 'kept' : 'remade';
};

describe('files that are not as they should be', () => {
  it('cut, doubled or scrambled anywhere: every answer is a workbook that can be read, or a refusal', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom('xl/worksheets/sheet1.xml', 'xl/styles.xml'),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.nat(60),
        fc.constantFrom('', '<', '>', '"', '<c r="A1">', '</row>', '<!--', ']]>', '<row r="6">', '&amp;', ' s="99999"'),
        async (name, share, length, text) => {
          const whole = name.includes('sheet') ? sheet : styles;
          const at = Math.floor(share * whole.length);
          await outcome(withParts({ [name]: whole.slice(0, at) + text + whole.slice(at + length) }));
        },
      ),
      { numRuns: 150 },
    );
  }, 120_000);

  it.each([
    ['a style that is not there', sheet.replace(/ s="\d+"/g, ' s="12345"'), styles, 'kept'],
    ['no fills', sheet, styles.replace(/<fills[\s\S]*<\/fills>/, ''), 'remade'],
    ['no looks', sheet, styles.replace(/<cellXfs[\s\S]*<\/cellXfs>/, ''), 'remade'],
    ['a far cell with a look only', sheet.replace('</row>', '<c r="XFD6" s="1"/></row>'), styles, 'kept'],
    ['rows without numbers', sheet.replace(/(<row) r="\d+"/g, '$1'), styles, 'kept'],
    [
      'widths to the last column',
      sheet.replace(/<cols>.*<\/cols>/, '<cols><col min="1" max="16384" width="9"/></cols>'),
      styles,
      'kept',
    ],
  ] as const)('%s', async (_, changedSheet, changedStyles, expected) => {
    const bytes = withParts({ 'xl/worksheets/sheet1.xml': changedSheet, 'xl/styles.xml': changedStyles });
    expect(await outcome(bytes)).toBe(expected);
  });

  it('a title merged over all columns leaves no room for a sentence under it, and is passed by', async () => {
    const wide = sheet.replace(/<mergeCells[^>]*>/, '<mergeCells count="2"><mergeCell ref="L5:P9"/>');
    expect(await outcome(withParts({ 'xl/worksheets/sheet1.xml': wide }))).toBe('kept');
  });

  it('formulas, links and words that look like them stay text', async () => {
    const bytes = await senderList([
      goodRow(1, 'Chè Shan', 'HTX A', '0911000001'),
      goodRow(2, 'Mật ong', 'HTX B', '0911000002'),
      withCells(goodRow(3, '=cmd|x', 'HTX C', '+84911000001'), { 8: '=HYPERLINK("x")' }),
    ]);
    const read = readWorkbook(bytes, 'a.xlsx');
    if (!read.ok) throw new Error('readable');
    const proposal = proposalOf(read.value);
    const notes = workbookNotesOf(proposal, plan(proposal, memoryView({})), senderWords, { officeName: '=1+1' });
    const returned = await returnWorkbook(bytes, 'a.xlsx', notes, 'DS');
    const text = returned.ok ? strFromU8(unzipSync(returned.bytes)['xl/worksheets/sheet1.xml'] ?? strToU8('')) : '';
    expect(text).toContain('HYPERLINK');
    expect(text).not.toContain('<f>');
  });
});
