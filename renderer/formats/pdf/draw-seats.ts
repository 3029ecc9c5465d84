import { pointsOf } from '../../documents/layout/paper-layout';
import type { SeatPlace, SeatRowBlock } from '../../documents/official-document';
import type { FlowItem } from './flow-item';
import { fitStack, lineStep, stackHeight } from './labels/fit-stack';
import { number, svgText } from './labels/svg-text';
import type { Pen } from './pen';

/** Points. A seat is no wider than a name needs to be read from where one stands. */
const widestSeat = pointsOf(40);
const seatHeight = pointsOf(21);
/** In a narrower seat a name would be broken into letters: the rank alone stands there, and the list tells who it is. */
const narrowestName = pointsOf(13);
const labelSize = 12;
const labelHeight = labelSize * 1.6;
const gap = 10;

const box = (x: number, width: number, first: boolean): string =>
  `<rect x="${number(x)}" y="${number(labelHeight)}" width="${number(width)}" height="${number(seatHeight)}" fill="none" stroke="black" stroke-width="${first ? 1.6 : 0.6}"/>`;

const seatOf = (pen: Pen, { rank, name, title }: SeatPlace, x: number, width: number): string => {
  const room = { width: width - 4, height: seatHeight - 4 };
  const small = { face: pen.regular, ratio: 0.72, most: 9 };
  const whole = width >= narrowestName;
  const parts = [
    { ...small, text: rank },
    ...(whole
      ? [
          { face: pen.bold, ratio: 1, most: 10, text: name },
          { ...small, text: title },
        ]
      : []),
  ].filter(({ text }) => text !== '');
  const fitted = fitStack(whole ? parts : [{ face: pen.bold, ratio: 1, most: 11, text: rank }], room);
  let top = labelHeight + 2 + (room.height - stackHeight(fitted)) / 2;
  return fitted
    .flatMap(({ size, lines }, index) =>
      lines.map((line) => {
        const baseline = top + size * 0.94;
        top += size * lineStep;
        return svgText(line, x + width / 2, baseline, { size, bold: parts[index]?.face === pen.bold, centred: true });
      }),
    )
    .join('');
};

/** A row of seats with rank, name and title in each; the seat of rank 1 has a heavier frame. */
export const seatRowItem = (pen: Pen, { label, seats, widest }: SeatRowBlock): FlowItem => {
  // Half of the outer frame stands outside of its seat.
  const width = Math.min(widestSeat, (pen.width - 2) / widest);
  const left = (pen.width - width * seats.length) / 2;
  const drawn = seats.map((seat, index) => {
    const x = left + index * width;
    return box(x, width, seat.rank === '1') + seatOf(pen, seat, x, width);
  });
  const height = labelHeight + seatHeight + 1;
  const head = svgText(label, pen.width / 2, labelSize, { size: labelSize, bold: true, centred: true });
  const size = `width="${number(pen.width)}" height="${number(height)}" viewBox="0 0 ${number(pen.width)} ${number(height)}"`;
  return {
    content: {
      svg: `<svg xmlns="http://www.w3.org/2000/svg" ${size}>${head}${drawn.join('')}</svg>`,
      margin: [0, gap, 0, 0],
    },
    height: height + gap,
    lines: 0,
    keep: 'whole',
  };
};
