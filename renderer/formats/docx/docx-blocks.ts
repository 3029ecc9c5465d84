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

const signatureParts = ({ perRow, signatures }: SignatureGridBlock, width: number): readonly DocxPart[] => {
  const parts: DocxPart[] = [];
  for (let index = 0; index < signatures.length; index += perRow) {
    const row = signatures.slice(index, index + perRow);
    parts.push(
      paragraph('', { gap: 8, keepNext: true }),
      sideBySide(
        row.map(signatureParagraphs),
        row.map(() => width / row.length),
      ),
    );
  }
  return parts;
};

/** The parts of one block, in the order of the page; `width` is that of the text in points. */
export const blockParts = (block: Block, width: number): readonly DocxPart[] => {
  switch (block.kind) {
    case 'nationalMotto':
      return mottoParagraphs(width);
    case 'officeBlock':
      return [officeHead(block, width)];
    case 'title':
      return titleParts(block, width);
    case 'legalBases':
      return block.bases.map((base) => paragraph(base, { italics: true, firstLine }));
    case 'paragraph':
      return [
        paragraph(block.text, {
          align: block.align ?? 'justify',
          ...(block.indent === false ? {} : { firstLine }),
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
            keepNext: index < block.lines.length - 1,
          }),
        ),
      ];
    case 'article':
      return [
        paragraph(articleHeading(block), { bold: true, align: 'left', firstLine, gap: 9, keepNext: true }),
        ...numberedClauses(block.clauses).map((clause) => paragraph(clause, { firstLine })),
      ];
    case 'table':
      return [docxTable(block, width), paragraph('', { size: 2, gap: 0 })];
    case 'signatureGrid':
      return signatureParts(block, width);
    case 'officeSignature':
      return [
        sideBySide(
          [
            [
              paragraph(recipientsHead, { bold: true, italics: true, size: 12, align: 'left', gap: 0 }),
              ...recipientLines(block.recipients).map((each) => paragraph(each, { size: 11, align: 'left', gap: 0 })),
            ],
            signatureParagraphs(block.signature),
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
