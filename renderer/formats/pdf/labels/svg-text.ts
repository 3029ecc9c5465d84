/** A coordinate of an SVG. */
export const number = (value: number): string => value.toFixed(3);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

interface TextLook {
  readonly size: number;
  readonly bold?: boolean;
  readonly centred?: boolean;
}

/** One line of text on its baseline, in the face of the paper. */
export const svgText = (text: string, x: number, baseline: number, { size, bold, centred }: TextLook): string =>
  `<text x="${number(x)}" y="${number(baseline)}" font-size="${number(size)}"${centred ? ' text-anchor="middle"' : ''}${bold ? ' font-weight="bold"' : ''}>${escaped(text)}</text>`;
