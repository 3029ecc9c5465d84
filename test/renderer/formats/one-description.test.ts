import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { documentText } from '../../../renderer/documents/document-text';
import { paperLayout } from '../../../renderer/documents/layout/paper-layout';
import type { OfficialDocument } from '../../../renderer/documents/official-document';
import { writeDocx } from '../../../renderer/formats/docx/write-docx';
import { everyPaper } from '../../support/every-paper';
import { emptyWorld, plainWorld } from '../../support/paper-world';
import { pdfRuns } from '../../support/pdf-runs';
import { testPdfWriter } from '../../support/pdf-writer';

/** Spaces and line breaks are layout. */
const letters = (text: string): string => text.normalize('NFC').replaceAll(/\s/gu, '');

/** The body of the pages in the order of the file, which goes cell by cell; page numbers, codes and copies stand in the margins. */
const pdfBody = async (document: OfficialDocument): Promise<string> => {
  const { top, bottom } = paperLayout.margins;
  const runs = await pdfRuns((await testPdfWriter().write([document], document.title)).bytes);
  return letters(
    runs
      .filter(({ base, pageHeight }) => base > top && base < pageHeight - bottom + 1)
      .map(({ text }) => text)
      .join(''),
  );
};

const entities = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

const docxBody = async (document: OfficialDocument): Promise<string> => {
  const xml = strFromU8(unzipSync(await writeDocx([document]))['word/document.xml'] ?? new Uint8Array());
  const texts = [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu)].map(([, text]) => text ?? '');
  return letters(texts.join('').replaceAll(/&(?:lt|gt|quot|apos|amp);/gu, (entity) => entities.get(entity) ?? entity));
};

const timesIn = (text: string, part: string): number => text.split(part).length - 1;

/** Fields of the description that an output has less often than the description itself. */
const missingIn = (output: string, fields: readonly string[]): readonly string[] => {
  const wanted = new Map<string, number>();
  for (const field of fields) wanted.set(field, (wanted.get(field) ?? 0) + 1);
  return [...wanted].filter(([field, count]) => timesIn(output, field) < count).map(([field]) => field);
};

/** Letters of `output` that are in no field: sorted, so that the order of columns does not matter. */
const surplusOf = (output: string, fields: readonly string[]): string => {
  const left = new Map<string, number>();
  for (const letter of fields.join('')) left.set(letter, (left.get(letter) ?? 0) + 1);
  return [...output]
    .filter((letter) => {
      const count = left.get(letter) ?? 0;
      left.set(letter, count - 1);
      return count <= 0;
    })
    .toSorted()
    .join('');
};

/** Heads of tables that go over pages are printed again on each. */
const withoutRepeatedHeads = (output: string, document: OfficialDocument): string => {
  const tables = document.blocks.filter((block) => block.kind === 'table');
  const heads = tables.map(({ columns }) => letters(columns.map(({ header }) => header).join('')));
  return [...new Set(heads)].reduce((text, head) => {
    const [first = '', ...others] = text.split(head);
    const kept = heads.filter((each) => each === head).length;
    return first + others.map((part, index) => (index < kept ? head + part : part)).join('');
  }, output);
};

const worlds = [
  ['as offices fill it', plainWorld()],
  ['with nothing in it', emptyWorld()],
] as const;

describe.each(worlds)('one description, every output: a world %s', (_what, world) => {
  const papers = everyPaper(world).flatMap(({ name, document }) => (document ? [[name, document] as const] : []));

  it.each(papers)(
    '«%s» says the same in the PDF, which is its preview, and in the Word file, field by field and nothing else',
    async (_name, document) => {
      // A seat of the plan is drawn: the text has its rank with a full stop.
      const drawn = document.blocks.some(({ kind }) => kind === 'seatRow' || kind === 'drawing');
      const fields = documentText(document)
        .map(letters)
        .filter((field) => field !== '');
      const word = await docxBody(document);
      expect(missingIn(word, fields)).toEqual([]);
      expect(surplusOf(word, fields)).toBe('');
      if (drawn) return;
      const print = withoutRepeatedHeads(await pdfBody(document), document);
      expect(missingIn(print, fields)).toEqual([]);
      expect(surplusOf(print, fields)).toBe('');
    },
    60_000,
  );
});

describe('the foot of a paper', () => {
  const footed = everyPaper(plainWorld()).flatMap(({ name, document }) =>
    document?.foot ? [[name, document, document.foot] as const] : [],
  );

  it('stands on every kind of memorandum', () => {
    expect(footed).toHaveLength(5);
  });

  it.each(footed)(
    '«%s» says its code and which copy it is, in the PDF on each page and in the Word file',
    async (_name, document, foot) => {
      const said = letters(`Mã: ${foot.code}${foot.copy ?? ''}`);
      expect(said).toContain('Bản1/3');
      const runs = await pdfRuns((await testPdfWriter().write([document], document.title)).bytes);
      const pages = [...new Set(runs.map(({ page }) => page))];
      for (const page of pages) {
        const low = runs.filter(
          (run) => run.page === page && run.base > run.pageHeight - paperLayout.margins.bottom + 1,
        );
        expect(letters(low.map(({ text }) => text).join(''))).toBe(said);
      }
      const parts = Object.entries(unzipSync(await writeDocx([document]))).filter(([part]) =>
        /^word\/footer\d*\.xml$/u.test(part),
      );
      expect(parts.length).toBeGreaterThan(0);
      for (const [, bytes] of parts) expect(letters(strFromU8(bytes).replaceAll(/<[^>]*>/gu, ''))).toBe(said);
    },
    60_000,
  );
});
