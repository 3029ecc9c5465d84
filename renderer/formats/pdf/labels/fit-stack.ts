import type { Face } from '../../fonts/read-face';
import { cutWord } from '../cut-word';

/** A text of a label. `ratio`: its size against that of the heading; `most`: its largest size in points. */
export interface StackPart {
  readonly text: string;
  readonly face: Face;
  readonly ratio: number;
  readonly most: number;
}

export interface FittedPart {
  readonly size: number;
  readonly lines: readonly string[];
}

export const lineStep = 1.16;
/** Points: what most eyes still read on a printed label. */
export const leastReadable = 5;
const smallest = 0.5;

/** Lines of a text broken at spaces; words that are wider than the column are parted. */
const wrap = (text: string, face: Face, size: number, width: number): readonly string[] => {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/[ \n]+/).filter((each) => each !== '')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (face.width(longer, size) <= width) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    const cut = cutWord(word, (part) => face.width(part, size) <= width);
    lines.push(...cut.slice(0, -1));
    line = cut.at(-1) ?? '';
  }
  return line === '' ? lines : [...lines, line];
};

/** As many lines as in the whole width, about as long as each other: no single syllable of a name stands alone on the last line. */
const balanced = (text: string, face: Face, size: number, width: number): readonly string[] => {
  let lines = wrap(text, face, size, width);
  if (lines.length < 2) return lines;
  let [low, high] = [width / 2, width];
  for (let step = 0; step < 6; step += 1) {
    const middle = (low + high) / 2;
    const narrower = wrap(text, face, size, middle);
    const fits = narrower.length === lines.length && narrower.join(' ') === lines.join(' ');
    if (fits) lines = narrower;
    if (fits) high = middle;
    else low = middle;
  }
  return lines;
};

/** Every part at its share of one size; small ones stop shrinking at the readable size until the heading is there too. */
const sizeOf = ({ ratio, most }: StackPart, size: number): number =>
  Math.min(most, Math.max(size * ratio, Math.min(size, leastReadable)));

const laidOut = (
  parts: readonly StackPart[],
  size: number,
  width: number,
  lay: typeof wrap = wrap,
): readonly FittedPart[] =>
  parts.map((part) => {
    const own = sizeOf(part, size);
    return { size: own, lines: lay(part.text, part.face, own, width) };
  });

/** Points. */
export const stackHeight = (parts: readonly FittedPart[]): number =>
  parts.reduce((sum, { size, lines }) => sum + size * lineStep * lines.length, 0);

/** A letter alone may be wider than a narrow column. */
const linesFit = (parts: readonly StackPart[], laid: readonly FittedPart[], width: number): boolean =>
  laid.every(({ size, lines }, index) => lines.every((line) => (parts[index]?.face.width(line, size) ?? 0) <= width));

const wordsFit = (parts: readonly StackPart[], size: number, width: number): boolean =>
  parts.every((part) => {
    const own = sizeOf(part, size);
    return part.text.split(/[ \n]+/).every((word) => part.face.width(word, own) <= width);
  });

/** A heading that is a little smaller is read faster than one that is broken. */
const worthOneLine = 0.75;

/**
 * Texts under each other at the largest size at which all of them fit the room whole, never cut. Words are broken only when they
 * would have to be smaller than anyone reads.
 */
export const fitStack = (
  parts: readonly StackPart[],
  room: { readonly width: number; readonly height: number },
): readonly FittedPart[] => {
  type Rule = 'unbroken heading' | 'unbroken words' | 'any';
  const headingFits = (size: number): boolean =>
    parts.every((part) => part.ratio < 1 || part.face.width(part.text, sizeOf(part, size)) <= room.width);
  const fits = (size: number, rule: Rule): boolean => {
    if (rule !== 'any' && !wordsFit(parts, size, room.width)) return false;
    if (rule === 'unbroken heading' && !headingFits(size)) return false;
    const laid = laidOut(parts, size, room.width);
    return stackHeight(laid) <= room.height && linesFit(parts, laid, room.width);
  };
  const search = (rule: Rule, from: number): number | null => {
    let low = from;
    let high = Math.max(from, ...parts.map(({ most, ratio }) => most / ratio));
    if (!fits(low, rule)) return null;
    for (let step = 0; step < 14; step += 1) {
      const middle = (low + high) / 2;
      if (fits(middle, rule)) low = middle;
      else high = middle;
    }
    return low;
  };
  const size = search('unbroken words', leastReadable) ?? search('any', smallest) ?? smallest;
  const one = search('unbroken heading', leastReadable) ?? 0;
  return laidOut(parts, one >= size * worthOneLine ? one : size, room.width, balanced);
};
