import { PageBreak, Paragraph, type Table } from 'docx';
import {
  articleHeading,
  blockText,
  numberedClauses,
  recipientLines,
  recipientsHead,
} from '../../documents/document-text';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { Block, OfficeBlock, SignatureGridBlock, TitleBlock } from '../../documents/official-document';
import { docxTable, sideBySide, signatureParagraphs } from './docx-table';
import { aboutWidth, paragraph, ruleParagraph } from './docx-text';

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

const titleParts = ({ title, subject, reference }: TitleBlock, width: number): readonly Paragraph[] => {
  const look = { size: sizes.title, bold: true, align: 'center', keepNext: true } as const;
  return [
    paragraph(title, { ...look, gap: 18 }),
    ...(subject === null ? [] : [paragraph(subject, { ...look, gap: 2 })]),
    ...(reference === undefined
      ? subject === null
        ? []
        : [ruleParagraph(Math.min(width, aboutWidth(subject, sizes.title)) * 0.4, width, 3)]
      : [paragraph(reference, { italics: true, align: 'center', gap: 3, keepNext: true })]),
  ];
};

/** Rows of one table, since Word and LibreOffice keep rows together and not tables: an office under two firms never signs alone. */
const signatureParts = ({ perRow, signatures }: SignatureGridBlock, width: number): readonly DocxPart[] => {
  const columns = Math.min(perRow, signatures.length);
  const gap = (): Paragraph => paragraph('', { gap: 8, keepNext: true });
  const rows = Array.from({ length: Math.ceil(signatures.length / perRow) }, (_, row) => {
    const kept = (row + 1) * perRow < signatures.length;
    return signatures
      .slice(row * perRow, (row + 1) * perRow)
      .map((signature) => [...(row === 0 ? [] : [gap()]), ...signatureParagraphs(signature, kept)]);
  });
  return [
    gap(),
    sideBySide(
      rows,
      Array.from({ length: columns }, () => width / columns),
    ),
  ];
};

/** What stays with the next part, in full or with its last lines. */
const stay = { keepNext: true, keepLines: false } as const;
const stays = (index: number, length: number, kept: number) => (index >= length - kept ? stay : {});

/**
 * The parts of one block, in the order of the page; `width` is that of the text in points, `kept` counts the paragraphs or rows at
 * its end that stay with the next block.
 */
export const blockParts = (block: Block, width: number, kept: number): readonly DocxPart[] => {
  switch (block.kind) {
    case 'nationalMotto':
      return mottoParagraphs(width);
    case 'officeBlock':
      return [officeHead(block, width)];
    case 'title':
      return titleParts(block, width);
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
      return [paragraph(block.text, { bold: true, align: block.align ?? 'left', gap: 10, keepNext: true })];
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
      return [docxTable(block, width, kept), paragraph('', { size: 2, gap: 0, keepNext: kept > 0 })];
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
              signatureParagraphs(block.signature),
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
      return [
        new Paragraph({ children: [new PageBreak()], spacing: { before: 0, after: 0, line: 20, lineRule: 'exact' } }),
      ];
  }
};
