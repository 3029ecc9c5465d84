import type { Style } from './excel';

type Align = 'left' | 'center' | 'right';

const black = { argb: 'FF000000' };
const font = (size: number, marks: { readonly bold?: true; readonly italic?: true } = {}): Style['font'] => ({
  name: 'Times New Roman',
  family: 1,
  size,
  color: black,
  ...marks,
});
const body = font(11);
const bold = font(11, { bold: true });
const edge = { style: 'thin' as const, color: black };
const border = { top: edge, left: edge, bottom: edge, right: edge };
const aligned = (horizontal: Align, more: Partial<Style['alignment']> = {}): Partial<Style['alignment']> => ({
  horizontal,
  vertical: 'middle',
  ...more,
});

/**
 * ExcelJS has no `quotePrefix`. A reading order, which no other look has, marks the styles that get one when the parts are packed:
 * text that begins like a formula then stays text even when somebody edits the cell.
 */
const quoted = { readingOrder: 'ltr' as const, wrapText: true };
const wrapped = { wrapText: true };
/** Keeps a number clear of the text in the next column. */
const indented = { indent: 1 };

/**
 * Every look of a cell, by name. One object for each: ExcelJS recognises a style by its object, so that a sheet of 100,000 cells
 * costs a dozen comparisons. `starFormat` is the number format of stars, such as `0" sao"`.
 */
export const cellLooks = (starFormat: string) =>
  ({
    text: { font: body, border, alignment: aligned('left', wrapped) },
    textQuoted: { font: body, border, alignment: aligned('left', quoted) },
    code: { font: body, border, alignment: aligned('left', wrapped), numFmt: '@' },
    codeQuoted: { font: body, border, alignment: aligned('left', quoted), numFmt: '@' },
    number: { font: body, border, alignment: aligned('right', indented), numFmt: '#,##0' },
    count: { font: body, border, alignment: aligned('center'), numFmt: '#,##0' },
    decimal: { font: body, border, alignment: aligned('right', indented), numFmt: '#,##0.###' },
    stars: { font: body, border, alignment: aligned('center'), numFmt: starFormat },
    date: { font: body, border, alignment: aligned('center'), numFmt: 'dd/mm/yyyy' },
    header: {
      font: bold,
      border,
      alignment: aligned('center', wrapped),
      fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFEDEDED' } },
    },
    totalText: { font: bold, border, alignment: aligned('left', wrapped) },
    totalNumber: { font: bold, border, alignment: aligned('center'), numFmt: '#,##0' },
    superiorBody: { font: body, alignment: aligned('center', wrapped) },
    office: { font: bold, alignment: aligned('center', wrapped) },
    title: { font: font(14, { bold: true }), alignment: aligned('center', wrapped) },
    subtitle: { font: bold, alignment: aligned('center', wrapped) },
    note: { font: font(11, { italic: true }), alignment: aligned('center', wrapped) },
  }) as const satisfies Readonly<Record<string, Partial<Style>>>;

export type CellLooks = ReturnType<typeof cellLooks>;
export type CellLook = keyof CellLooks;
