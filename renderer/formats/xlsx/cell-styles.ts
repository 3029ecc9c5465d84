import { escapeXml, xmlHead } from './xml-text';

/** Every look of a cell, by name: the order is the index that a cell carries. */
const looks = {
  plain: {},
  text: { border: true, wrap: true, align: 'left' },
  /** Text that begins like a formula: Excel keeps it text even when somebody edits it. */
  textQuoted: { border: true, wrap: true, align: 'left', quote: true },
  code: { border: true, wrap: true, align: 'left', format: 49 },
  codeQuoted: { border: true, wrap: true, align: 'left', format: 49, quote: true },
  number: { border: true, align: 'right', indent: true, format: 3 },
  count: { border: true, align: 'center', format: 3 },
  decimal: { border: true, align: 'right', indent: true, format: 165 },
  stars: { border: true, align: 'center', format: 164 },
  date: { border: true, align: 'center', format: 166 },
  header: { border: true, wrap: true, align: 'center', font: 1, fill: 2 },
  totalText: { border: true, wrap: true, align: 'left', font: 1 },
  totalNumber: { border: true, align: 'center', font: 1, format: 3 },
  superiorBody: { align: 'center', wrap: true },
  office: { align: 'center', wrap: true, font: 1 },
  title: { align: 'center', wrap: true, font: 2 },
  subtitle: { align: 'center', wrap: true, font: 1 },
  note: { align: 'center', wrap: true, font: 3 },
} as const satisfies Readonly<Record<string, Look>>;

interface Look {
  readonly font?: number;
  readonly fill?: number;
  readonly border?: true;
  readonly wrap?: true;
  /** Keeps a number clear of the text in the next column. */
  readonly indent?: true;
  readonly align?: 'left' | 'center' | 'right';
  /** 3 = `#,##0`, 49 = `@`; from 164 on our own. */
  readonly format?: number;
  readonly quote?: true;
}

export type CellLook = keyof typeof looks;

const names = Object.keys(looks);
/** Index of each look in the style table. */
export const lookIndex: Readonly<Record<CellLook, number>> = Object.fromEntries(
  names.map((name, index) => [name, index]),
) as Record<CellLook, number>;

const formatElement = (look: Look): string => {
  const align = look.align === undefined ? '' : ` horizontal="${look.align}"`;
  return (
    `<xf numFmtId="${look.format ?? 0}" fontId="${look.font ?? 0}" fillId="${look.fill ?? 0}" borderId="${look.border ? 1 : 0}" xfId="0"` +
    `${look.format === undefined ? '' : ' applyNumberFormat="1"'}${look.quote ? ' quotePrefix="1"' : ''} applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">` +
    `<alignment${align}${look.indent ? ' indent="1"' : ''} vertical="center"${look.wrap ? ' wrapText="1"' : ''}/></xf>`
  );
};

const fontElement = (size: number, marks: string): string =>
  `<font>${marks}<sz val="${size}"/><color rgb="FF000000"/><name val="Times New Roman"/><family val="1"/></font>`;

const side = (name: string): string => `<${name} style="thin"><color rgb="FF000000"/></${name}>`;

/** The style table; `starFormat` is the number format of stars, such as `0" sao"`. */
export const stylesXml = (starFormat: string): string =>
  `${xmlHead}<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">` +
  `<numFmts count="3"><numFmt numFmtId="164" formatCode="${escapeXml(starFormat)}"/>` +
  '<numFmt numFmtId="165" formatCode="#,##0.###"/><numFmt numFmtId="166" formatCode="dd/mm/yyyy"/></numFmts>' +
  `<fonts count="4">${fontElement(11, '')}${fontElement(11, '<b/>')}${fontElement(14, '<b/>')}${fontElement(11, '<i/>')}</fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEDEDED"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
  `<border>${side('left')}${side('right')}${side('top')}${side('bottom')}<diagonal/></border></borders>` +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  `<cellXfs count="${names.length}">${Object.values<Look>(looks).map(formatElement).join('')}</cellXfs>` +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';
