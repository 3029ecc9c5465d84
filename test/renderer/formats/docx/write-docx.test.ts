import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../renderer/documents/document-text';
import { mouDocument } from '../../../../renderer/documents/mou/mou-document';
import type { MouSnapshot } from '../../../../renderer/documents/mou/mou-snapshot';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import type { OfficialDocument } from '../../../../renderer/documents/official-document';
import { writeDocx } from '../../../../renderer/formats/docx/write-docx';
import { sampleSeller, sampleSnapshot } from '../../../support/mou-snapshot';
import { printWordWithLibreOffice } from '../../../support/office-tools';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfText, pdfWordsOfPages } from '../../../support/poppler';

const foot = { code: 'K7Q2-9FXM-4', copy: null };
const paper = (change: Partial<MouSnapshot> = {}, goods = 6): OfficialDocument =>
  mouDocument({ ...sampleSnapshot(goods), ...change }, builtInWording('mou2'), foot);

const partOf = (bytes: Uint8Array, name: string): string => strFromU8(unzipSync(bytes)[name] ?? new Uint8Array());

/** Words of the text, one after the other: line breaks, spaces of any kind and the order of columns are layout. */
const wordBag = (text: string): readonly string[] =>
  text
    .normalize('NFC')
    .replaceAll('\u00a0', ' ')
    .split(/\s+/)
    .filter((word) => word !== '')
    .sort();

describe('a paper as Word file', () => {
  it('says every text of the description, in its order', async () => {
    const document = paper();
    const body = partOf(await writeDocx([document]), 'word/document.xml');
    const text = [...body.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/g)]
      .map((match) => match[1] ?? '')
      .join('')
      .replaceAll('&amp;', '&');
    let at = 0;
    for (const block of document.blocks) {
      // Signatures stand side by side: all heads first, then all names.
      const from = block.kind === 'signatureGrid' ? at : null;
      for (const line of blockText(block)) {
        const found = text.indexOf(line.normalize('NFC'), from ?? at);
        expect(found, line).toBeGreaterThanOrEqual(0);
        at = Math.max(at, found);
      }
    }
  });

  it('has names on one line that sign side by side, and no word of an office alone on its line', async () => {
    const office = (name: string, signer: string, capacity: string | null) => ({
      office: `Sở Công Thương tỉnh ${name}`,
      signer,
      title: 'Phó Giám đốc',
      capacity,
      focal: null,
    });
    const signatories = [office('Lâm Đồng', 'Alpha', 'KT. GIÁM ĐỐC'), office('Khánh Hòa', 'Beta', null)];
    const document = mouDocument({ ...sampleSnapshot(0), variant: 'agency', signatories }, builtInWording('agency'));
    const { bytes } = await testPdfWriter().write([document], document.title);
    for (const file of [bytes, printWordWithLibreOffice(await writeDocx([document]))]) {
      const words = pdfWordsOfPages(file).flat();
      const topOf = (word: string) => Math.round(words.findLast(({ text }) => text === word)?.top ?? Number.NaN);
      expect(topOf('Alpha')).toBe(topOf('Beta'));
      expect(topOf('LÂM')).toBe(topOf('ĐỒNG'));
      expect(topOf('KHÁNH')).toBe(topOf('HÒA'));
      expect(topOf('Alpha')).toBeGreaterThan(topOf('LÂM'));
    }
  }, 120_000);

  it('has the margins, the face, repeated headers and whole rows', async () => {
    const body = partOf(await writeDocx([paper({}, 40)]), 'word/document.xml');
    expect(body).toMatch(/w:pgMar [^>]*w:top="1134"[^>]*w:right="850"[^>]*w:bottom="1134"[^>]*w:left="1701"/);
    expect(body).toContain('<w:titlePg');
    // LibreOffice takes a height without its rule for twentieths of a point.
    expect(body).not.toMatch(/<w:spacing (?![^>]*w:lineRule)/);
    expect(body.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    expect(body.match(/<w:cantSplit\/>/g)?.length).toBeGreaterThanOrEqual(41);
    expect(partOf(await writeDocx([paper()]), 'word/styles.xml')).toContain('Times New Roman');
  });

  it('keeps hostile text as text: no formula, no field, no mark that turns the reading round', async () => {
    const name = '=HYPERLINK("http://x") {{ten}} $& \u202eđảo\u202c <b>';
    const bytes = await writeDocx([paper({ conferenceName: name })]);
    const body = partOf(bytes, 'word/document.xml');
    expect(body).not.toMatch(/\u202e|w:hyperlink|w:fldSimple|<b>/);
    expect(body).toContain('{{ten}} $&amp; đảo');
  });

  it('has the address of before as the PDF has it, letter for letter', async () => {
    const address = 'Thôn 3, xã Bản Lầu, tỉnh Lào Cai (trước đây: xã Bản Lầu, huyện Mường Khương)';
    const document = paper({ seller: { ...sampleSeller, address } });
    const body = partOf(await writeDocx([document]), 'word/document.xml');
    const { bytes } = await testPdfWriter().write([document], document.title);
    const oneLine = (text: string): string => text.normalize('NFC').replaceAll(/\s+/g, ' ');
    expect(oneLine(body.replaceAll(/<[^>]*>/g, ''))).toContain(address);
    expect(oneLine(pdfText(bytes))).toContain(address);
  });

  it('opened by LibreOffice says what the PDF says', async () => {
    const document = paper();
    const { bytes } = await testPdfWriter().write([document], document.title);
    const word = pdfText(printWordWithLibreOffice(await writeDocx([document])));
    // Page numbers differ with the line breaks of the two programs.
    const plain = (text: string) => wordBag(text).filter((each) => !/^\d$/.test(each));
    expect(plain(word)).toEqual(plain(pdfText(bytes)));
  }, 120_000);
});
