import type { Content } from 'pdfmake/interfaces';
import { paperLayout } from '../../documents/layout/paper-layout';
import type { OfficeBlock, TitleBlock } from '../../documents/official-document';
import type { FlowItem } from './flow-item';
import { balancedInset, countLines, lineHeightOf } from './measure-text';
import { type Pen, paragraphItem, ruleContent, styleOf } from './pen';
import { textRuns } from './text-runs';

const { motto, sizes } = paperLayout;

/**
 * A centred line of a head; a word wider than its column is cut, or it would run into the motto beside it. Where it needs two they
 * are about as long as each other: no «MAU» alone under «SỞ CÔNG THƯƠNG TỈNH CÀ».
 */
const centredLine = (
  pen: Pen,
  text: string,
  width: number,
  look: { readonly size: number; readonly bold?: true; readonly italics?: true; readonly gap?: number },
): Content => {
  const style = styleOf(pen, look);
  const inset = balancedInset(text, width, style);
  return {
    text: textRuns(text, width - 2 * inset, style),
    fontSize: look.size,
    alignment: 'center',
    ...(look.bold ? { bold: true } : {}),
    ...(look.italics ? { italics: true } : {}),
    margin: [inset, look.gap ?? 0, inset, 0],
  };
};

/** Quốc hiệu and Tiêu ngữ on one line each, with the solid line as long as the words of Tiêu ngữ. */
const mottoStack = (pen: Pen): Content[] => [
  { text: motto.state, fontSize: sizes.state, bold: true, alignment: 'center', noWrap: true },
  { text: motto.phrase, fontSize: sizes.phrase, bold: true, alignment: 'center', noWrap: true },
  ruleContent(pen.bold.width(motto.phrase, sizes.phrase), 1),
];

const mottoHeight = 2 * lineHeightOf({ face: { covers: () => true, width: () => 0 }, size: 14, lineHeight: 1.1 }) + 3;

export const nationalMottoItem = (pen: Pen): FlowItem => ({
  content: { stack: mottoStack(pen) },
  height: mottoHeight,
  lines: 2,
  keep: 'whole',
});

/** Left the issuing body with its short line, right the motto; the right column is as wide as Quốc hiệu, which must not wrap. */
export const officeBlockItem = (pen: Pen, block: OfficeBlock): FlowItem => {
  const right = pen.bold.width(motto.state, sizes.state) + 4;
  const gap = 8;
  const left = pen.width - right - gap;
  const office = styleOf(pen, { size: sizes.office, bold: true });
  const officeWidth = Math.min(
    left - 2 * balancedInset(block.office, left, office),
    pen.bold.width(block.office, sizes.office),
  );
  const leftStack: Content[] = [
    ...(block.superiorBody === null ? [] : [centredLine(pen, block.superiorBody, left, { size: sizes.office })]),
    centredLine(pen, block.office, left, { size: sizes.office, bold: true }),
    ruleContent(officeWidth * 0.4, 1),
    ...(block.number === null
      ? []
      : [centredLine(pen, block.number, left, { size: sizes.body, gap: paperLayout.paragraphGap })]),
    ...(block.subject === undefined
      ? []
      : [centredLine(pen, block.subject, left, { size: sizes.recipientsHead, gap: 6 })]),
  ];
  const rightStack: Content[] = [
    ...mottoStack(pen),
    centredLine(pen, block.placeAndDay, right, { size: sizes.placeAndDay, italics: true, gap: 6 }),
  ];
  const leftLines =
    countLines(block.office, left, office) +
    (block.superiorBody === null ? 0 : countLines(block.superiorBody, left, office)) +
    (block.subject === undefined ? 0 : countLines(block.subject, left, office)) +
    2;
  return {
    content: {
      columns: [
        { width: left, stack: leftStack },
        { width: right, stack: rightStack },
      ],
      columnGap: gap,
    },
    height: Math.max(mottoHeight + 30, leftLines * lineHeightOf(office)),
    lines: 3,
    keep: 'whole',
  };
};

/** Tên loại, trích yếu and the line under it: two fifths as long as the words, between the third and the half that is asked. */
export const titleItems = (pen: Pen, block: TitleBlock): readonly FlowItem[] => {
  const look = { size: sizes.title, bold: true, alignment: 'center' } as const;
  const inset = (text: string): number => balancedInset(text, pen.width, styleOf(pen, look));
  const title = paragraphItem(pen, block.title, { ...look, gap: 18, inset: inset(block.title) }, 'withNext');
  const reference =
    block.reference === undefined
      ? []
      : [
          paragraphItem(
            pen,
            block.reference,
            { italics: true, alignment: 'center', gap: 3, inset: inset(block.reference) },
            'withNext',
          ),
        ];
  const lineUnder = (words: string): FlowItem => ({
    content: ruleContent(Math.min(pen.width - inset(words) * 2, pen.bold.width(words, sizes.title)) * 0.4, 3),
    height: 4,
    lines: 0,
    keep: 'withNext',
  });
  if (block.subject === null) return [title, ...reference];
  const subject = paragraphItem(pen, block.subject, { ...look, gap: 2, inset: inset(block.subject) }, 'withNext');
  // The line closes the head of a paper; an annex ends its head with the reference.
  return [title, subject, ...(block.reference === undefined ? [lineUnder(block.subject)] : reference)];
};
