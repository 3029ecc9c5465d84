import { readFault } from '../read/read-fault';
import { attributeOf, scanTags, type Tag, tagWith, withAttribute } from './scan-tags';
import { spliceText } from './splice-text';

/** Styles that are added behind those of the file; numbers are what cells carry as `s`. */
export interface StyleBook {
  /** The look of a cell, with the colour that marks it as faulty. */
  readonly marked: (base: number) => number;
  /** A note beside a row, and its heading: fonts of their own, because the file's may be of the old letters. */
  readonly note: number;
  readonly noteHead: number;
  /** The part with what was asked for so far. */
  readonly write: () => string;
}

interface Section {
  open: Tag | null;
  close: Tag | null;
  /** The direct children as text. */
  readonly children: string[];
}

const sectionNames = ['fonts', 'fills', 'cellXfs'] as const;
type SectionName = (typeof sectionNames)[number];
const childOf: Readonly<Record<SectionName, string>> = { fonts: 'font', fills: 'fill', cellXfs: 'xf' };

const readSections = (xml: string): Readonly<Record<SectionName, Section>> => {
  const sections: Record<SectionName, Section> = {
    fonts: { open: null, close: null, children: [] },
    fills: { open: null, close: null, children: [] },
    cellXfs: { open: null, close: null, children: [] },
  };
  let inside: SectionName | null = null;
  let childFrom = -1;
  scanTags(xml, (tag) => {
    const name = sectionNames.find((each) => each === tag.name);
    if (name && tag.kind === 'open') {
      inside = name;
      sections[name].open = tag;
    } else if (name && tag.kind === 'close') {
      sections[name].close = tag;
      inside = null;
    } else if (inside && tag.name === childOf[inside]) {
      if (tag.kind === 'open') childFrom = tag.start;
      else sections[inside].children.push(xml.slice(tag.kind === 'empty' ? tag.start : childFrom, tag.end));
    }
  });
  return sections;
};

const faulty = 'FFFFC7CE';
const noted = 'FFFFF2CC';
const ink = 'FF7F1D1D';

const solid = (p: string, colour: string): string =>
  `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="${colour}"/><${p}bgColor indexed="64"/></${p}patternFill></${p}fill>`;

const letters = (p: string, bold: boolean): string =>
  `<${p}font>${bold ? `<${p}b/>` : ''}<${p}sz val="11"/><${p}color rgb="${ink}"/><${p}name val="Times New Roman"/><${p}family val="1"/></${p}font>`;

const noteXf = (p: string, font: number, fill: number): string =>
  `<${p}xf numFmtId="0" fontId="${font}" fillId="${fill}" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><${p}alignment vertical="top" wrapText="1"/></${p}xf>`;

/** The same look with another fill. */
const filled = (xf: string, fill: number): string => {
  let done = false;
  const text = spliceText(xf);
  scanTags(xf, (tag) => {
    if (done) return;
    done = true;
    const attributes = withAttribute(withAttribute(tag.attributes, 'fillId', String(fill)), 'applyFill', '1');
    text.replace(tag.start, tag.end, tagWith(tag, attributes));
  });
  return text.result();
};

/** @throws damaged: a part without its lists of fonts, fills and looks cannot be added to. */
export const styleBook = (xml: string): StyleBook => {
  const sections = readSections(xml);
  const { fonts, fills, cellXfs } = sections;
  const [plain] = cellXfs.children;
  if (!fonts.close || !fills.close || !cellXfs.close || plain === undefined) throw readFault('damaged');
  const p = cellXfs.close.prefix;
  const font = fonts.children.length;
  const fill = fills.children.length;
  const first = cellXfs.children.length;
  const looks = [noteXf(p, font, fill + 1), noteXf(p, font + 1, fill + 1)];
  const known = new Map<number, number>();

  const marked = (base: number): number => {
    const at = known.get(base) ?? first + looks.length;
    if (!known.has(base)) {
      known.set(base, at);
      looks.push(filled(cellXfs.children[base] ?? plain, fill));
    }
    return at;
  };
  const write = (): string => {
    const text = spliceText(xml);
    const more: Readonly<Record<SectionName, readonly string[]>> = {
      fonts: [letters(p, false), letters(p, true)],
      fills: [solid(p, faulty), solid(p, noted)],
      cellXfs: looks,
    };
    const inOrder = sectionNames.toSorted((a, b) => (sections[a].open?.start ?? 0) - (sections[b].open?.start ?? 0));
    for (const name of inOrder) {
      const { open, close, children } = sections[name];
      if (!open || !close) throw readFault('damaged');
      const count = String(children.length + more[name].length);
      const counted = attributeOf(open, 'count') === undefined ? null : withAttribute(open.attributes, 'count', count);
      if (counted !== null) text.replace(open.start, open.end, tagWith(open, counted));
      text.replace(close.start, close.start, more[name].join(''));
    }
    return text.result();
  };
  return { marked, note: first, noteHead: first + 1, write };
};
