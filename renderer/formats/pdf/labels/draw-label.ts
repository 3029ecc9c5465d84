import type { Label, LabelPrint } from '../../../documents/labels/label';
import { pointsOf } from '../../../documents/layout/paper-layout';
import type { Issue } from '../../../domain/records/issue';
import { qrPath } from '../../qr/qr-path';
import { starCorners } from '../draw-stars';
import type { Faces } from '../pdf-definition';
import { type FittedPart, fitStack, leastReadable, lineStep, type StackPart, stackHeight } from './fit-stack';
import { number, svgText } from './svg-text';

export interface DrawnLabel {
  /** SVG of the label, its upper left corner at 0, 0; points. */
  readonly svg: string;
  readonly issues: readonly Issue[];
}

/** White round a code that every reader wants, in modules. */
const quietZone = 4;
/** A module narrower than three dots of a 300-dpi printer is not read by a phone. */
const leastModule = pointsOf(0.25);
const largestCode = pointsOf(34);

interface DrawnCode {
  readonly svg: string;
  /** Width of the room that the code takes from the text. */
  readonly width: number;
}

/** The code at the right, as tall as the label allows; null when it would be too fine to be read. */
const codeOf = ({ qr }: Label, width: number, height: number): DrawnCode | null => {
  if (qr === null) return null;
  const side = Math.min(height, width * 0.52, largestCode);
  const { modules } = qrPath(qr.text, 1, { x: 0, y: 0 }, 'M');
  const module = side / (modules + 2 * quietZone);
  if (module < leastModule) return null;
  const at = { x: width - side + quietZone * module, y: (height - side) / 2 + quietZone * module };
  return { svg: `<path d="${qrPath(qr.text, module, at, 'M').d}" fill="black"/>`, width: side };
};

/** Stars and the words for them, read in black and white and by a screen reader. */
const starsRow = (stars: NonNullable<Label['stars']>, size: number, wordsWidth: number) => {
  const radius = size * 0.42;
  const step = radius * 2.15;
  const starsWidth = stars.count * step;
  return {
    width: starsWidth + size * 0.3 + wordsWidth,
    draw: (x: number, top: number): string => {
      const shapes = Array.from({ length: stars.count }, (_, index) => {
        const points = starCorners(x + radius + index * step, radius);
        return `<polygon points="${points.map((point) => `${number(point.x)},${number(top + size * 0.14 + point.y)}`).join(' ')}" fill="black"/>`;
      });
      return shapes.join('') + svgText(stars.words, x + starsWidth + size * 0.3, top + size * 0.94, { size });
    },
  };
};

interface Row {
  readonly kind: 'text' | 'bold' | 'stars';
  readonly part: StackPart;
}

const rowsOf = (label: Label, most: number, faces: Faces): readonly Row[] => {
  const small = { face: faces.regular, ratio: 0.62, most: Math.min(most * 0.62, 20) };
  const text = (words: string): Row => ({ kind: 'text', part: { ...small, text: words } });
  return [
    ...(label.above === '' ? [] : [text(label.above)]),
    { kind: 'bold', part: { face: faces.bold, ratio: 1, most, text: label.heading } },
    // The words alone are measured; the stars before them take as much again as five letters.
    ...(label.stars === null
      ? []
      : [
          { kind: 'stars' as const, part: { ...small, text: `${'O'.repeat(label.stars.count)} ${label.stars.words}` } },
        ]),
    ...label.lines.filter((line) => line !== '').map(text),
  ];
};

interface Area {
  readonly x: number;
  readonly width: number;
  readonly height: number;
  readonly centred: boolean;
}

const drawRows = (label: Label, rows: readonly Row[], fitted: readonly FittedPart[], area: Area): string => {
  let top = (area.height - stackHeight(fitted)) / 2;
  return rows
    .map(({ kind, part: { face } }, index) => {
      const { size = 0, lines = [] } = fitted[index] ?? {};
      const from = top;
      top += size * lineStep * lines.length;
      if (kind === 'stars' && label.stars !== null) {
        const row = starsRow(label.stars, size, face.width(label.stars.words, size));
        return row.draw(area.x + (area.centred ? (area.width - row.width) / 2 : 0), from);
      }
      return lines
        .map((line, no) => {
          const baseline = from + size * (no * lineStep + 0.94);
          const x = area.centred ? area.x + area.width / 2 : area.x;
          return svgText(line, x, baseline, { size, bold: kind === 'bold', centred: area.centred });
        })
        .join('');
    })
    .join('');
};

/** A label with its texts as large as they fit whole; what is too small to be read, or left out, is told. */
export const drawLabel = (label: Label, print: LabelPrint, faces: Faces): DrawnLabel => {
  const [width, height] = [pointsOf(print.sheet.width), pointsOf(print.sheet.height)];
  const padding = Math.min(pointsOf(3), height * 0.08);
  const code = codeOf(label, width, height);
  const room = { width: width - (code?.width ?? padding) - padding, height: height - 2 * padding };
  const rows = rowsOf(label, print.most, faces);
  const fitted = fitStack(
    rows.map(({ part }) => part),
    room,
  );
  const size = Math.min(...fitted.map((part) => part.size));
  const area = { x: padding, width: room.width, height, centred: print.align === 'centre' };
  const frame = print.frames
    ? `<rect x="0" y="0" width="${number(width)}" height="${number(height)}" fill="none" stroke="#999999" stroke-width="0.4"/>`
    : '';
  const tooSmall: Issue = {
    code: 'label-small-print',
    severity: 'warning',
    params: { name: label.name, points: size.toFixed(1) },
  };
  const noCode: Issue = { code: 'label-code-left-out', severity: 'warning', params: { name: label.name } };
  return {
    svg: frame + drawRows(label, rows, fitted, area) + (code?.svg ?? ''),
    issues: [...(size < leastReadable - 0.01 ? [tooSmall] : []), ...(label.qr !== null && !code ? [noCode] : [])],
  };
};
