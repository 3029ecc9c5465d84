import type { Paragraph, Table } from 'docx';
import {
  articleHeading,
  blockText,
  numberedClauses,
  recipientLines,
  recipientsHead,
} from '../../documents/document-text';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { Block, OfficeBlock, SignatureGridBlock, TitleBlock } from '../../documents/official-document';
import { docxTable, sideBySide, signatureHead, signatureName } from './docx-table';
import { aboutWidth, balancedInset, hairline, paragraph, ruleParagraph } from './docx-text';

export type DocxPart = Paragraph | Table;

const { motto, sizes, firstLine } = paperLayout;

const mottoParagraphs = (width: number): readonly Paragraph[] => [
  paragraph(motto.state, { size: sizes.state, bold: true, align: 'center', gap: 0, keepNext: true }),
  paragraph(motto.phrase, { size: sizes.phrase, bold: true, align: 'center', gap: 0, keepNext: true }),
  ruleParagraph(aboutWidth(motto.phrase, sizes.phrase), width, 1),
];

/** The right column is as wide as Quốc hiệu, which must not wrap. */
const officeHead = (block: OfficeBlock, width: number): Table => {
  const right = 285;
  const left = width - right;
  const centred = { align: 'center', gap: 0 } as const;
  return sideBySide(
    [
      [
        [
          ...(block.superiorBody === null ? [] : [paragraph(block.superiorBody, { ...centred, size: sizes.office })]),
          paragraph(block.office, { ...centred, size: sizes.office, bold: true }),
          ruleParagraph(aboutWidth(block.office, sizes.office) * 0.4, left, 1),
          ...(block.number === null ? [] : [paragraph(block.number, { align: 'center' })]),
          ...(block.subject === undefined || block.subject === null
            ? []
            : [paragraph(block.subject, { align: 'center', size: sizes.note })]),
        ],
        [
          ...mottoParagraphs(right),
          paragraph(block.placeAndDay, { align: 'center', italics: true, size: sizes.placeAndDay }),
        ],
      ],
    ],
    [left, right],
  );
};

const titleParts = (
  { title, subject, reference }: TitleBlock,
  width: number,
  newPage: boolean,
): readonly Paragraph[] => {
  const look = { size: sizes.title, bold: true, align: 'center', keepNext: true } as const;
  const inset = (text: string): number => balancedInset(text, sizes.title, width);
  return [
    paragraph(title, { ...look, gap: 18, inset: inset(title), newPage }),
    ...(subject === null ? [] : [paragraph(subject, { ...look, gap: 2, inset: inset(subject) })]),
    ...(reference === undefined
      ? subject === null
        ? []
        : [ruleParagraph(Math.min(width, aboutWidth(subject, sizes.title)) * 0.4, width, 3)]
      : [
          paragraph(reference, {
            italics: true,
            align: 'center',
            gap: 3,
            keepNext: true,
            inset: balancedInset(reference, sizes.body, width),
          }),
        ]),
  ];
};

/**
 * Rows of one table, since Word and LibreOffice keep rows together and not tables: an office under two firms never signs alone.
 * Names are rows of their own, so that they line up when one title takes two lines.
 */
const signatureParts = ({ perRow, signatures }: SignatureGridBlock, width: number): readonly DocxPart[] => {
  const columns = Math.min(perRow, signatures.length);
  const gap = (): Paragraph => paragraph('', { gap: 8, keepNext: true });
  const rows = Array.from({ length: Math.ceil(signatures.length / perRow) }, (_, row) => {
    const kept = (row + 1) * perRow < signatures.length;
    const signing = signatures.slice(row * perRow, (row + 1) * perRow);
    return [
      signing.map((signature) => [...(row === 0 ? [] : [gap()]), ...signatureHead(signature, width / columns)]),
      signing.map((signature) => [signatureName(signature, kept)]),
    ];
  });
  return [
    gap(),
    sideBySide(
      rows.flat(),
      Array.from({ length: columns }, () => width / columns),
    ),
  ];
};

/** What stays with the next part, in full or with its last lines. */
const stay = { keepNext: true, keepLines: false } as const;
const stays = (index: number, length: number, kept: number) => (index >= length - kept ? stay : {});

const endsWithTable = ({ kind }: Block): boolean =>
  kind === 'table' || kind === 'signatureGrid' || kind === 'officeSignature' || kind === 'officeBlock';

const beginsWithTable = ({ kind }: Block): boolean =>
  kind === 'table' || kind === 'officeSignature' || kind === 'officeBlock';

/** A title or a heading begins a page itself. */
const beginsPage = (block: Block): boolean => block.kind === 'title' || block.kind === 'heading';

/** Where a block stands among the others. */
export interface BlockPlace {
  /** Width of the text in points. */
  readonly width: number;
  /** How many paragraphs or rows at its end stay with the next block. */
  readonly kept: number;
  /** A page break stands above it. */
  readonly newPage: boolean;
  /** What stands under it in its paper: its own page begins behind a page break. */
  readonly next: Block | undefined;
}

const ownParts = (block: Block, { width, kept, newPage }: BlockPlace): readonly DocxPart[] => {
  switch (block.kind) {
    case 'nationalMotto':
      return mottoParagraphs(width);
    case 'officeBlock':
      return [officeHead(block, width)];
    case 'title':
      return titleParts(block, width, newPage);
    case 'legalBases':
      return block.bases.map((base, index) =>
        paragraph(base, { italics: true, firstLine, ...stays(index, block.bases.length, kept) }),
      );
    case 'paragraph':
      return [
        paragraph(block.text, {
          align: block.align ?? 'justify',
          ...(block.indent === false ? {} : { firstLine }),
          ...stays(0, 1, kept),
        }),
      ];
    case 'heading':
      return [paragraph(block.text, { bold: true, align: block.align ?? 'left', gap: 10, keepNext: true, newPage })];
    case 'partyBlock':
      return [
        paragraph(block.heading, { bold: true, align: 'left', gap: 9, keepNext: true }),
        ...block.lines.map(({ label, value, bold }, index) =>
          paragraph(bold ? [{ text: `${label}: ` }, { text: value, bold: true }] : `${label}: ${value}`, {
            gap: 3,
            keepNext: index < block.lines.length - 1 || kept > 0,
          }),
        ),
      ];
    case 'article':
      return [
        paragraph(articleHeading(block), { bold: true, align: 'left', firstLine, gap: 9, keepNext: true }),
        ...numberedClauses(block.clauses).map((clause, index, { length }) =>
          paragraph(clause, { firstLine, ...stays(index, length, kept) }),
        ),
      ];
    case 'table':
      return [docxTable(block, width, kept)];
    case 'signatureGrid':
      return signatureParts(block, width);
    case 'officeSignature':
      return [
        sideBySide(
          [
            [
              [
                paragraph(recipientsHead, { bold: true, italics: true, size: 12, align: 'left', gap: 0 }),
                ...recipientLines(block.recipients).map((each) => paragraph(each, { size: 11, align: 'left', gap: 0 })),
              ],
              [...signatureHead(block.signature, width / 2), signatureName(block.signature)],
            ],
          ],
          [width / 2, width / 2],
        ),
      ];
    case 'drawing':
    case 'seatRow':
      // Plans are drawn for the printer; in Word their words stand in their order.
      return blockText(block).map((line) => paragraph(line, { align: 'left', gap: 2 }));
    case 'pageBreak':
      // What follows begins the page: a break in a paragraph of its own would leave a blank one where the page before is full.
      return [];
  }
};

/** Word joins two tables that touch, and asks for a paragraph behind the last one. */
const closes = (block: Block, { next }: BlockPlace): boolean =>
  endsWithTable(block) && (next === undefined || beginsWithTable(next));

/** The parts of one block, in the order of the page. */
export const blockParts = (block: Block, place: BlockPlace): readonly DocxPart[] => {
  const parts = ownParts(block, place);
  return [
    ...(place.newPage && !beginsPage(block) ? [hairline({ newPage: true, keepNext: true })] : []),
    ...parts,
    ...(closes(block, place) ? [hairline({ keepNext: place.kept > 0 })] : []),
  ];
};
