import type { Face } from '../fonts/read-face';

/** pdfmake draws a line of Tinos 1.149 em high before its own line height. */
const naturalLine = 1.149;

export interface TextStyle {
  readonly face: Face;
  readonly size: number;
  readonly lineHeight: number;
}

/** Height of one line in points. */
export const lineHeightOf = (style: TextStyle): number => style.size * naturalLine * style.lineHeight;

/** Lines that a text fills when it breaks at spaces (never at no-break spaces); `firstLine` is its indent. */
export const countLines = (text: string, width: number, style: TextStyle, firstLine = 0): number => {
  const space = style.face.width(' ', style.size);
  let lines = 1;
  let used = firstLine;
  for (const word of text.split(/[ \n]+/)) {
    const needed = style.face.width(word, style.size);
    if (used > 0 && used + needed > width) {
      lines += 1;
      used = 0;
    }
    // A word wider than the column is broken by letters.
    const over = Math.max(0, Math.ceil(needed / width) - 1);
    lines += over;
    used += needed - over * width + space;
  }
  return lines;
};

/**
 * How far to inset a centred title on both sides so that its lines are about as long as each other: a single word alone on the
 * last line of a title is a fault that offices send back.
 */
export const balancedInset = (text: string, width: number, style: TextStyle): number => {
  const lines = countLines(text, width, style);
  if (lines < 2) return 0;
  for (let inset = Math.floor(width / 4); inset > 0; inset -= 2) {
    if (countLines(text, width - inset * 2, style) === lines) return inset;
  }
  return 0;
};
