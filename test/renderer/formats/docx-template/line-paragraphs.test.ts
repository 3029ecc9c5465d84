import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { blockText } from '../../../../renderer/documents/document-text';
import { mouDocument } from '../../../../renderer/documents/mou/mou-document';
import { builtInWording } from '../../../../renderer/documents/mou/mou-template';
import { sampleTemplate } from '../../../../renderer/documents/mou/sample-template';
import { type WordValues, wordValues } from '../../../../renderer/documents/mou/word-values';
import { mouVariants } from '../../../../renderer/domain/records/mou';
import { writeDocx } from '../../../../renderer/formats/docx/write-docx';
import { fillTemplate } from '../../../../renderer/formats/docx-template/fill-template';
import { sampleSnapshot } from '../../../support/mou-snapshot';
import { printWordWithLibreOffice } from '../../../support/office-tools';
import { testPdfWriter } from '../../../support/pdf-writer';
import { pdfText } from '../../../support/poppler';
import { wordFile, wordLines } from '../../../support/word-files';

const wording = builtInWording('mou2');
const contentOf = (goods = 3) => ({ snapshot: sampleSnapshot(goods), version: { no: 0, wording } });
const values = wordValues(contentOf(), 'K7Q2-9FXM-4');
const clausesOf = (from: WordValues = values): readonly string[] =>
  from.lists.dieu.flatMap((row) => (row['noi_dung'] ?? '').split('\n'));
const bodyOf = (docx: Uint8Array): string => strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array());
const flat = (text: string): string => text.normalize('NFC').replaceAll('\u00a0', ' ').replace(/\s+/gu, ' ').trim();

const look = '<w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr><w:jc w:val="both"/></w:pPr>';
const run = (text: string): string => `<w:r><w:rPr><w:i/></w:rPr><w:t>${text}</w:t></w:r>`;
const fill = (body: string): Promise<Uint8Array> => fillTemplate(wordFile({ body }), values);

describe('clauses of an article in the office’s own .docx', () => {
  it('are paragraphs with the look of that of their tag, when it stands alone', async () => {
    const several = values.lists.dieu.filter((row) => row['noi_dung']?.includes('\n'));
    expect(several.length).toBeGreaterThan(0);
    const docx = await fill(`<w:p>${run('{#dieu}{ten}')}</w:p><w:p>${look}${run('{noi_dung}{/dieu}')}</w:p>`);
    const body = bodyOf(docx);
    expect(body).not.toContain('<w:br/>');
    expect(body.match(/<w:numId w:val="3"\/>/gu)).toHaveLength(clausesOf().length);
    expect(body.match(/<w:jc w:val="both"\/>/gu)).toHaveLength(clausesOf().length);
    expect(body.match(/<w:i\/>/gu)).toHaveLength(clausesOf().length + values.lists.dieu.length);
    expect(wordLines(docx)).toEqual(
      values.lists.dieu.flatMap((row) => [row['ten'], ...(row['noi_dung'] ?? '').split('\n')]),
    );
  });

  it('are lines of one paragraph where other words stand beside the tag', async () => {
    const body = bodyOf(await fill(`<w:p>${run('{#dieu}Nội dung: {noi_dung}{/dieu}')}</w:p>`));
    expect(body.match(/<w:p>/gu)).toHaveLength(values.lists.dieu.length);
    expect(body.match(/<w:br\/>/gu)).toHaveLength(clausesOf().length - values.lists.dieu.length);
  });

  it('are paragraphs in the cell of a table as well', async () => {
    const table = `<w:tbl><w:tr><w:tc><w:p>${run('{#dieu}{so}')}</w:p></w:tc><w:tc><w:p>${look}${run('{noi_dung}')}</w:p><w:p>${run('{/dieu}')}</w:p></w:tc></w:tr></w:tbl>`;
    const docx = await fill(table);
    const lines = wordLines(docx);
    for (const clause of clausesOf()) expect(lines).toContain(clause);
    expect(bodyOf(docx)).not.toContain('<w:br/>');
  });

  it('end a section of the text once', async () => {
    const section = '<w:pPr><w:sectPr><w:type w:val="nextPage"/></w:sectPr></w:pPr>';
    const mouth = wordValues(
      { ...contentOf(), version: { no: 0, wording: { ...wording, opening: 'Một\nHai\nBa' } } },
      'x',
    );
    const docx = await fillTemplate(wordFile({ body: `<w:p>${section}${run('{mo_dau}')}</w:p>` }), mouth);
    expect(wordLines(docx)).toEqual(['Một', 'Hai', 'Ba']);
    expect(bodyOf(docx).match(/nextPage/gu)).toHaveLength(1);
    expect(bodyOf(docx).indexOf('nextPage')).toBeGreaterThan(bodyOf(docx).indexOf('Hai'));
  });

  it('keep braces and signs of XML inside a clause as text', async () => {
    const opening = '{ben_b.ten} & <b>\n{#dieu} }{ $&';
    const mouth = wordValues({ ...contentOf(), version: { no: 0, wording: { ...wording, opening } } }, 'x');
    const docx = await fillTemplate(wordFile({ body: `<w:p>${run('{mo_dau}')}</w:p>` }), mouth);
    expect(wordLines(docx)).toEqual(opening.split('\n'));
  });

  it('stand in the sample file, opened by LibreOffice, as they stand in the PDF: each clause a paragraph with the same text', async () => {
    const setting = { officeName: 'Sở', createdAt: '2026-11-27T08:00:00+07:00' };
    const content = contentOf();
    const document = mouDocument(content.snapshot, wording);
    const pdf = flat(pdfText((await testPdfWriter().write([document], document.title)).bytes));
    const docx = await fillTemplate(await writeDocx([sampleTemplate('mou2', wording, setting)]), values);
    const opened = flat(pdfText(printWordWithLibreOffice(docx)));
    const lines = wordLines(docx).map(flat);
    const articles = document.blocks
      .filter(({ kind }) => kind === 'article')
      .flatMap(blockText)
      .map(flat);
    expect(articles.length).toBeGreaterThan(15);
    // Page numbers and codes stand between the pages.
    const onPages = (text: string) => articles.filter((each) => text.includes(each)).length;
    expect(articles.filter((each) => !lines.includes(each))).toEqual([]);
    expect(onPages(opened)).toBeGreaterThanOrEqual(articles.length - 3);
    expect(onPages(pdf)).toBeGreaterThanOrEqual(articles.length - 3);
  }, 120_000);

  it.each(mouVariants)('are paragraphs of their own in the sample file of «%s»', async (variant) => {
    const content = {
      snapshot: { ...sampleSnapshot(2), variant },
      version: { no: 0, wording: builtInWording(variant) },
    };
    const setting = { officeName: 'Sở', createdAt: '2026-11-27T08:00:00+07:00' };
    const given = wordValues(content, 'x');
    const docx = await fillTemplate(
      await writeDocx([sampleTemplate(variant, content.version.wording, setting)]),
      given,
    );
    const lines = wordLines(docx).map(flat);
    expect(
      clausesOf(given)
        .map(flat)
        .filter((clause) => !lines.includes(clause)),
    ).toEqual([]);
    expect(bodyOf(docx).match(/<w:br\/>/gu)).toBeNull();
  });
});
