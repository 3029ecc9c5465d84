import { beforeAll, describe, expect, it } from 'vitest';
import {
  articleHeading,
  numberedClauses,
  plainText,
  recipientLines,
  recipientsHead,
} from '../../../../renderer/documents/document-text';
import layout from '../../../../renderer/documents/layout/nd30-layout.json';
import { paperLayout } from '../../../../renderer/documents/layout/paper-layout';
import type { Block, OfficialDocument, RichText, Signature } from '../../../../renderer/documents/official-document';
import { everyPaper } from '../../../support/every-paper';
import { plainWorld } from '../../../support/paper-world';
import { type PdfRun, pdfRuns } from '../../../support/pdf-runs';
import { testPdfWriter } from '../../../support/pdf-writer';

/** An element of the paper as Phụ lục I of Nghị định 30/2020/NĐ-CP fixes it. */
interface Element {
  readonly id: string;
  readonly sizePt: readonly number[];
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly caps?: boolean | string;
}
const elements: ReadonlyMap<string, Element> = new Map(
  (layout.elements as readonly Element[]).map((each) => [each.id, each]),
);

/** A text of the paper and the element of the decree that it is; `rich`: faces change inside it as its author wants. */
interface Piece {
  readonly element: string;
  readonly text: string;
  readonly rich: boolean;
}
const piece = (element: string, text: RichText | null | undefined): readonly Piece[] =>
  // Dots stand in tables as well: nobody could tell which of them these are.
  text === null || text === undefined || plainText(text).replaceAll(/[….\s]/gu, '') === ''
    ? []
    : [{ element, text: plainText(text), rich: typeof text !== 'string' }];

const signaturePieces = ({ heading, name }: Signature): readonly Piece[] => [
  ...heading.flatMap((line) => piece('chucVu', line)),
  ...piece('hoTen', name),
];

const piecesOf = (block: Block, first: boolean): readonly Piece[] => {
  const motto = [...piece('quocHieu', paperLayout.motto.state), ...piece('tieuNgu', paperLayout.motto.phrase)];
  switch (block.kind) {
    case 'nationalMotto':
      return motto;
    case 'officeBlock':
      return [
        ...piece('coQuanChuQuan', block.superiorBody),
        ...piece('coQuanBanHanh', block.office),
        ...piece('soKyHieu', block.number),
        ...piece('trichYeuCongVan', block.subject),
        ...motto,
        ...piece('diaDanhNgay', block.placeAndDay),
      ];
    case 'title':
      return [...piece(first ? 'tenLoai' : 'phuLuc', block.title), ...piece('trichYeu', block.subject)];
    case 'legalBases':
      return block.bases.flatMap((base) => piece('canCu', base));
    case 'paragraph':
      return piece('noiDung', block.text);
    case 'heading':
      return piece('dieu', block.text);
    case 'partyBlock':
      return block.lines.flatMap(({ label, value, bold }) =>
        piece('khoan', bold ? [{ text: `${label}: ${value}` }] : `${label}: ${value}`),
      );
    case 'article':
      return [
        ...piece('dieu', articleHeading(block)),
        ...numberedClauses(block.clauses).flatMap((clause) => piece('khoan', clause)),
      ];
    case 'signatureGrid':
      return block.signatures.flatMap(signaturePieces);
    case 'officeSignature':
      return [
        ...piece('noiNhanNhan', recipientsHead),
        ...recipientLines(block.recipients).flatMap((line) => piece('noiNhanDs', line)),
        ...signaturePieces(block.signature),
      ];
    case 'table':
    case 'drawing':
    case 'seatRow':
    case 'pageBreak':
      return [];
  }
};

/** Each letter of the body with the run that draws it; spaces are layout, heads and feet stand in the margins. */
const lettersOf = (runs: readonly PdfRun[]) => {
  const inBody = runs.filter(
    ({ base, pageHeight }) => base > paperLayout.margins.top && base < pageHeight - paperLayout.margins.bottom + 1,
  );
  const all = inBody.flatMap((run) => [...run.text.replaceAll(/\s/gu, '')].map((letter) => ({ letter, run })));
  return {
    text: all.map(({ letter }) => letter).join(''),
    runs: all.flatMap(({ letter, run }) => Array.from({ length: letter.length }, () => run)),
  };
};

/** What is not as the decree has it, in words. */
const faultsOf = ({ element, text, rich }: Piece, drawn: readonly PdfRun[]): readonly string[] => {
  const rule = elements.get(element);
  if (!rule) throw new Error(`no element ${element}`);
  const [least = 0, most = 0] = rule.sizePt;
  const said = (what: string): string => `${element}: ${what} «${text.slice(0, 40)}»`;
  return [
    ...drawn.flatMap(({ size }) => (size < least - 0.05 || size > most + 0.05 ? [said(`${size} pt`)] : [])),
    ...(rich
      ? []
      : drawn.flatMap(({ bold }) => (bold === (rule.bold ?? false) ? [] : [said(bold ? 'bold' : 'not bold')]))),
    ...(rich
      ? []
      : drawn.flatMap(({ italic }) =>
          italic === (rule.italic ?? false) ? [] : [said(italic ? 'italic' : 'upright')],
        )),
    ...(rule.caps === true && text !== text.toLocaleUpperCase('vi') ? [said('small letters')] : []),
  ];
};

const papers = everyPaper(plainWorld()).flatMap(
  ({ name, document }): readonly (readonly [string, OfficialDocument])[] => (document ? [[name, document]] : []),
);

describe.each(papers)('type of «%s» against Nghị định 30/2020/NĐ-CP', (_name, document) => {
  let runs: readonly PdfRun[] = [];
  beforeAll(async () => {
    runs = await pdfRuns((await testPdfWriter().write([document], document.title)).bytes);
  }, 60_000);

  it('has the size, weight and slope of every element', () => {
    const letters = lettersOf(runs);
    const faults: string[] = [];
    let measured = 0;
    let from = 0;
    document.blocks.forEach((block, index) => {
      const first = document.blocks.findIndex(({ kind }) => kind === 'title') === index;
      let end = from;
      for (const each of piecesOf(block, first)) {
        const needle = each.text.normalize('NFC').replaceAll(/\s/gu, '');
        const at = letters.text.indexOf(needle, from);
        if (at < 0) {
          faults.push(`${each.element}: not found «${each.text.slice(0, 60)}»`);
          continue;
        }
        faults.push(...faultsOf(each, letters.runs.slice(at, at + needle.length)));
        measured += 1;
        // Signatures stand side by side: heads first, then names.
        if (block.kind !== 'signatureGrid' && block.kind !== 'officeSignature') end = Math.max(end, at + needle.length);
      }
      from = end;
    });
    expect([...new Set(faults)]).toEqual([]);
    expect(measured).toBeGreaterThan(0);
    const body = new Set(
      document.blocks
        .flatMap((block) => (block.kind === 'article' || block.kind === 'paragraph' ? piecesOf(block, false) : []))
        .flatMap(({ text }) => {
          const at = letters.text.indexOf(text.normalize('NFC').replaceAll(/\s/gu, ''));
          return letters.runs.slice(at, at + 1).map(({ size }) => size);
        }),
    );
    // One size through the paper.
    expect(body.size).toBeLessThanOrEqual(1);
  });

  it('numbers its pages from the second on in upright arabic numerals of 13 to 14 points', () => {
    const heads = runs.filter(({ base }) => base < paperLayout.margins.top);
    const pages = new Set(runs.map(({ page }) => page)).size;
    const [least = 0, most = 0] = layout.pageNumber.sizePt;
    expect(heads.map(({ text }) => text)).toEqual(Array.from({ length: pages - 1 }, (_, index) => String(index + 2)));
    for (const { size, bold, italic } of heads) {
      expect(size).toBeGreaterThanOrEqual(least);
      expect(size).toBeLessThanOrEqual(most);
      expect({ bold, italic }).toEqual({ bold: false, italic: false });
    }
  });
});

describe('the size set of the head', () => {
  it('is one of those that the decree has, taken together', () => {
    const { state, phrase, placeAndDay } = paperLayout.sizes;
    expect(layout.sizeSets).toContainEqual({ quocHieu: state, tieuNgu: phrase, diaDanh: placeAndDay });
  });
});
