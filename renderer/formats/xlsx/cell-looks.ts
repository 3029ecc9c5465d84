import type { WorkbookDescription } from '../../documents/workbook-description';
import type { CellFont, CellStyle } from './parts/cell-style';

const body: CellFont = { size: 11 };
const bold: CellFont = { size: 11, bold: true };
const border = 'FF000000';
const left = { font: body, border, horizontal: 'left', vertical: 'center', wrap: true } as const;
const center = { font: body, border, horizontal: 'center', vertical: 'center' } as const;
/** Indented: keeps a number clear of the text in the next column. */
const right = { font: body, border, horizontal: 'right', vertical: 'center', indent: 1 } as const;
const line = { horizontal: 'center', vertical: 'center', wrap: true } as const;

/** Every look of a cell, by name. `starFormat` and `dayFormat` are the number formats of stars and days. */
export const cellLooks = ({ starFormat, dayFormat }: WorkbookDescription['words']) =>
  ({
    text: left,
    textQuoted: { ...left, quoted: true },
    code: { ...left, format: '@' },
    photoNote: { ...center, font: { size: 11, italic: true }, wrap: true },
    codeQuoted: { ...left, format: '@', quoted: true },
    number: { ...right, format: '#,##0' },
    count: { ...center, format: '#,##0' },
    decimal: { ...right, format: '#,##0.###' },
    stars: { ...center, format: starFormat },
    date: { ...center, format: dayFormat },
    header: { font: bold, border, ...line, fill: 'FFEDEDED' },
    totalText: { ...left, font: bold },
    totalNumber: { ...center, font: bold, format: '#,##0' },
    superiorBody: { font: body, ...line },
    office: { font: bold, ...line },
    title: { font: { size: 14, bold: true }, ...line },
    subtitle: { font: bold, ...line },
    note: { font: { size: 11, italic: true }, ...line },
  }) as const satisfies Readonly<Record<string, CellStyle>>;

export type CellLook = keyof ReturnType<typeof cellLooks>;
