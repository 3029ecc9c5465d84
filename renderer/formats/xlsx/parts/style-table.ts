import { attributeText } from '../cell-text';
import type { CellFont, CellStyle } from './cell-style';
import { namespaces, xmlHead } from './xml-text';

export interface StyleTable {
  /** Number by which cells name the look. */
  idOf(style: CellStyle): number;
  /** `xl/styles.xml`; ask when every look is known. */
  xml(): string;
}

/** Formats that need no entry of their own (ECMA-376, 18.8.30). */
const builtInFormats: Readonly<Record<string, number>> = { '0': 1, '#,##0': 3, '@': 49 };
const firstOwnFormat = 164;

/** Keeps each text once, in the order of its first use. */
const onceEach = (first: readonly string[]) => {
  const places = new Map(first.map((text, index) => [text, index]));
  return {
    placeOf: (text: string): number => {
      const known = places.get(text);
      if (known !== undefined) return known;
      places.set(text, places.size);
      return places.size - 1;
    },
    all: (): readonly string[] => [...places.keys()],
  };
};

const list = (tag: string, entries: readonly string[]): string =>
  entries.length === 0 ? '' : `<${tag} count="${entries.length}">${entries.join('')}</${tag}>`;

const fontXml = ({ size, bold, italic, color }: CellFont): string =>
  `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${size}"/><color rgb="${color ?? 'FF000000'}"/><name val="Times New Roman"/><family val="1"/></font>`;

/** The type of an empty cell: Excel counts the widths of columns in its digits. */
const plainFont = '<font><sz val="11"/><color rgb="FF000000"/><name val="Calibri"/><family val="2"/></font>';
const plainFill = '<fill><patternFill patternType="none"/></fill>';
/** Excel takes the second fill for this one whatever stands there. */
const reservedFill = '<fill><patternFill patternType="gray125"/></fill>';
const plainBorder = '<border><left/><right/><top/><bottom/><diagonal/></border>';

const fillXml = (argb: string): string =>
  `<fill><patternFill patternType="solid"><fgColor rgb="${argb}"/><bgColor indexed="64"/></patternFill></fill>`;

const borderXml = (argb: string): string => {
  const sides = ['left', 'right', 'top', 'bottom'].map(
    (side) => `<${side} style="thin"><color rgb="${argb}"/></${side}>`,
  );
  return `<border>${sides.join('')}<diagonal/></border>`;
};

const alignmentXml = ({ horizontal, vertical, wrap, indent }: CellStyle): string =>
  `<alignment${horizontal ? ` horizontal="${horizontal}"` : ''} vertical="${vertical}"${wrap ? ' wrapText="1"' : ''}${indent ? ` indent="${indent}"` : ''}/>`;

/** The looks of one workbook. Number 0 is the look of a cell that names none. */
export const createStyleTable = (): StyleTable => {
  const known = new Map<CellStyle, number>();
  const formats = onceEach([]);
  const fonts = onceEach([plainFont]);
  const fills = onceEach([plainFill, reservedFill]);
  const borders = onceEach([plainBorder]);
  const looks = onceEach(['<xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>']);

  const formatOf = (format: string | undefined): number =>
    format === undefined ? 0 : (builtInFormats[format] ?? firstOwnFormat + formats.placeOf(format));

  const lookXml = (style: CellStyle): string => {
    const format = formatOf(style.format);
    const font = fonts.placeOf(fontXml(style.font));
    const fill = style.fill === undefined ? 0 : fills.placeOf(fillXml(style.fill));
    const border = style.border === undefined ? 0 : borders.placeOf(borderXml(style.border));
    const applied = [
      style.quoted ? ' quotePrefix="1"' : '',
      format > 0 ? ' applyNumberFormat="1"' : '',
      ' applyFont="1"',
      fill > 0 ? ' applyFill="1"' : '',
      border > 0 ? ' applyBorder="1"' : '',
      ' applyAlignment="1"',
    ].join('');
    return `<xf numFmtId="${format}" fontId="${font}" fillId="${fill}" borderId="${border}" xfId="0"${applied}>${alignmentXml(style)}</xf>`;
  };

  const idOf = (style: CellStyle): number => {
    const found = known.get(style);
    if (found !== undefined) return found;
    const id = looks.placeOf(lookXml(style));
    known.set(style, id);
    return id;
  };

  const xml = (): string => {
    const own = formats
      .all()
      .map((format, index) => `<numFmt numFmtId="${firstOwnFormat + index}" formatCode="${attributeText(format)}"/>`);
    const parts = [
      list('numFmts', own),
      list('fonts', fonts.all()),
      list('fills', fills.all()),
      list('borders', borders.all()),
      list('cellStyleXfs', ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>']),
      list('cellXfs', looks.all()),
      list('cellStyles', ['<cellStyle name="Normal" xfId="0" builtinId="0"/>']),
    ];
    return `${xmlHead}<styleSheet xmlns="${namespaces.main}">${parts.join('')}</styleSheet>`;
  };

  return { idOf, xml };
};
