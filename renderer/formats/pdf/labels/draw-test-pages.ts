import type { TestPrint } from '../../../documents/labels/label';
import { pointsOf } from '../../../documents/layout/paper-layout';
import { testFrame } from '../../../domain/labels/printer-correction';
import { cellsOf, placeOf, sheetSize } from '../../../domain/labels/sheet-geometry';
import { number, svgText } from './svg-text';

const line = (x1: number, y1: number, x2: number, y2: number, width = 0.3): string => {
  const [a, b, c, d] = [x1, y1, x2, y2].map((mm) => number(pointsOf(mm)));
  return `<line x1="${a}" y1="${b}" x2="${c}" y2="${d}" stroke="black" stroke-width="${width}"/>`;
};
const box = (x: number, y: number, width: number, height: number, stroke = 0.3): string => {
  const [a, b, c, d] = [x, y, width, height].map((mm) => number(pointsOf(mm)));
  return `<rect x="${a}" y="${b}" width="${c}" height="${d}" fill="none" stroke="black" stroke-width="${stroke}"/>`;
};
const words = (text: string, x: number, y: number, size: number, look: { bold?: boolean; centred?: boolean } = {}) =>
  svgText(text, pointsOf(x), pointsOf(y), { size, ...look });

/** Ticks of a ruler from the frame inwards: each millimetre, longer each 5, numbered each 10. */
const ruler = (upright: boolean): string => {
  const { margin, ruler: length } = testFrame;
  const ticks = Array.from({ length: length + 1 }, (_, mm) => {
    const tick = mm % 10 === 0 ? 5 : mm % 5 === 0 ? 3.5 : 2;
    const at = margin + mm;
    const mark = upright ? line(margin, at, margin + tick, at, 0.2) : line(at, margin, at, margin + tick, 0.2);
    if (mm % 10 !== 0 || mm === 0) return mark;
    const label = upright
      ? words(String(mm), margin + 6, at + 1, 7)
      : words(String(mm), at, margin + 8, 7, { centred: true });
    return mark + label;
  });
  return ticks.join('');
};

const cross = (x: number, y: number): string => line(x - 4, y, x + 4, y) + line(x, y - 4, x, y + 4);

/** A frame 10 mm inside the sheet with two rulers of 150 mm: what the officer measures, and what to do with it. */
const measurePage = ({ words: { heading, lines } }: TestPrint): string => {
  const { margin } = testFrame;
  const { width, height } = sheetSize;
  const corners = [
    [margin, margin],
    [width - margin, margin],
    [margin, height - margin],
    [width - margin, height - margin],
  ] as const;
  return [
    box(margin, margin, width - 2 * margin, height - 2 * margin),
    ...corners.map(([x, y]) => cross(x, y)),
    cross(width / 2, height / 2),
    ruler(false),
    ruler(true),
    words(heading, 32, 42, 14, { bold: true }),
    ...lines.map((text, index) => words(text, 32, 52 + index * 7, 11)),
  ].join('');
};

/** The cells of the sheet with their numbers: laid over a sheet of labels and held against the light. */
const cellsPage = ({ sheet, words: { cells } }: TestPrint): string => {
  const parts = Array.from({ length: cellsOf(sheet) }, (_, index) => {
    const { x, y } = placeOf(sheet, 0, index);
    const middle = { x: x + sheet.width / 2, y: y + sheet.height / 2 };
    return (
      box(x, y, sheet.width, sheet.height, 0.25) +
      line(middle.x - 3, middle.y, middle.x + 3, middle.y, 0.2) +
      line(middle.x, middle.y - 3, middle.x, middle.y + 3, 0.2) +
      words(String(index + 1), x + 2, y + 5, 10, { bold: true })
    );
  });
  return parts.join('') + words(cells, sheet.left + 10, sheet.top + 5, 7);
};

export const drawTestPages = (print: TestPrint): readonly string[] => [measurePage(print), cellsPage(print)];
