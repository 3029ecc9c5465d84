import ExcelJS from 'exceljs';
import { strFromU8, unzipSync } from 'fflate';
import pdfmake from 'pdfmake/build/pdfmake';
import { describe, expect, it } from 'vitest';
import { everyPaper } from '../../support/every-paper';
import { emptyWorld, hostileWorld, plainWorld } from '../../support/paper-world';
import type { PaperKind } from '../../support/papers/paper-kind';
import { emptyBoxes } from '../../support/pdf-runs';
import { testPdfWriter } from '../../support/pdf-writer';
import { pdfFonts, pdfText } from '../../support/poppler';

/** What a program writes where data are missing or a template was not filled. */
const leaks = /.{0,30}(?:undefined|\bnull\b|\bNaN\b|\[object|Infinity|\u25a1|\ufffd).{0,30}/u;
/** Word and Excel show the sign for half a letter where a name holds one. */
const halfLetters = /Nửa \ufffdchữ \ufffd sao/gu;
/** Marks that turn or hide letters. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/u;

/** How often each letter stands in a text, spaces and marks that nobody sees left out: columns part words, never letters. */
const lettersOf = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  const clean = text.normalize('NFC').toWellFormed();
  for (const letter of clean.replaceAll(/[\s\p{Cc}]/gu, '')) {
    if (!invisible.test(letter)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  return counts;
};

const unprintable = new Set(['?', '\ufffd']);

/** Letters that the description has more often than the output; `?` stands for those that no face has. */
const lost = (form: PaperKind['form'], texts: readonly string[], printed: string): readonly string[] => {
  const found = lettersOf(printed);
  let spare = found.get('?') ?? 0;
  return [...lettersOf(texts.join(''))].flatMap(([letter, count]) => {
    const short = count - (found.get(letter) ?? 0);
    // pdftotext takes a hyphen at the end of a line for one that the line put there.
    if (short <= 0 || unprintable.has(letter) || (form === 'pdf' && letter === '-')) return [];
    if (short <= spare && !/[\p{L}\p{N}]/u.test(letter)) {
      spare -= short;
      return [];
    }
    return [`${letter} ×${short}`];
  });
};

const entities = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
]);

const wordText = (bytes: Uint8Array): string => {
  const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
  // A field would be the way from data to something that Word carries out.
  expect(xml).not.toMatch(/<w:(?:fldSimple|instrText|hyperlink)\b/u);
  return [...xml.matchAll(/<w:t[^>]*>([^<]*)<\/w:t>/gu)]
    .map((match) => match[1] ?? '')
    .join('\n')
    .replaceAll(/&(?:lt|gt|quot|apos|amp);/gu, (entity) => entities.get(entity) ?? entity);
};

const bookText = async (bytes: Uint8Array): Promise<string> => {
  for (const [name, part] of Object.entries(unzipSync(bytes))) {
    if (name.startsWith('xl/worksheets/')) expect(strFromU8(part), name).not.toMatch(/<f[ >]|<hyperlink/u);
  }
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes) as unknown as ExcelJS.Buffer);
  const texts: string[] = [];
  workbook.eachSheet((sheet) =>
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        expect([ExcelJS.ValueType.Formula, ExcelJS.ValueType.Hyperlink, ExcelJS.ValueType.Error]).not.toContain(
          cell.type,
        );
        if (!cell.isMerged || cell.master === cell) texts.push(cell.text);
      }),
    ),
  );
  return texts.join('\n');
};

const textOf = ({ form }: PaperKind, bytes: Uint8Array): string | Promise<string> => {
  if (form === 'pdf') return pdfText(bytes);
  return form === 'docx' ? wordText(bytes) : bookText(bytes);
};

const worlds = [
  ['as offices fill it', plainWorld()],
  ['with nothing in it', emptyWorld()],
  ['full of traps', hostileWorld()],
] as const;

describe('every kind of paper', () => {
  for (const [what, world] of worlds) {
    describe(what, () => {
      it.each(everyPaper(world).map((paper) => [paper.name, paper] as const))(
        '%s',
        async (_name, paper) => {
          const { bytes } = await paper.write();
          const text = (await textOf(paper, bytes)).replaceAll(halfLetters, 'Nửa chữ sao');
          expect(text.match(leaks)?.[0]).toBeUndefined();
          expect(text).toBe(text.normalize('NFC'));
          // A list to edit gives back what it was given, or reading it again would call every such cell changed.
          if (paper.name !== 'list to edit') expect(text).not.toMatch(invisible);
          expect(lost(paper.form, paper.texts, text)).toEqual([]);
          // What looks like a placeholder is somebody's text: nothing of ours is left unfilled.
          const described = paper.texts.length === 0 ? text : paper.texts.join('\n').replaceAll('\u00a0', ' ');
          expect(described.replaceAll(/\{\{(?:seller\.name|SELLER\.NAME|khong\.co|KHONG\.CO)\}\}/gu, '')).not.toMatch(
            /\{\{/u,
          );
          if (paper.form === 'pdf') {
            expect(pdfFonts(bytes).every(({ embedded, unicode }) => embedded && unicode)).toBe(true);
            expect(await emptyBoxes(bytes)).toEqual([]);
          }
        },
        120_000,
      );
    });
  }
});

describe('the look for empty boxes', () => {
  it('finds a letter that the face does not have, which the text layer has all the same', async () => {
    await testPdfWriter().warm();
    const print = async (content: string) => {
      const bytes = await pdfmake.createPdf({ content, defaultStyle: { font: 'Tinos' } }).getBuffer();
      return emptyBoxes(new Uint8Array(bytes));
    };
    expect(await print('Hòa bình ☯ thủy')).toHaveLength(1);
    expect(await print('Hòa bình thủy')).toEqual([]);
  });
});
