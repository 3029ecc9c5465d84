import type { Content, TDocumentDefinitions } from 'pdfmake/interfaces';
import type { NameCard, NameCards } from '../../documents/ceremony/name-cards';
import { pointsOf } from '../../documents/layout/paper-layout';
import type { Face } from '../fonts/read-face';
import type { Faces } from './pdf-definition';

/** Lines of a text at the largest size at which it fits. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
}

const lineHeight = 1.18;

/** Two lines as long as each other as the words allow. */
const halves = (text: string, face: Face): readonly string[] => {
  const parts = text.split(' ');
  if (parts.length < 2) return [text];
  const cuts = parts
    .slice(1)
    .map((_, index) => [parts.slice(0, index + 1).join(' '), parts.slice(index + 1).join(' ')]);
  const longer = (lines: readonly string[]): number => Math.max(...lines.map((line) => face.width(line, 10)));
  return cuts.reduce((best, cut) => (longer(cut) < longer(best) ? cut : best));
};

const largest = (
  lines: readonly string[],
  face: Face,
  room: { readonly width: number; readonly height: number },
): number => {
  const widest = Math.max(...lines.map((line) => face.width(line, 100) / 100), 0.01);
  return Math.min(room.width / widest, room.height / (lines.length * lineHeight));
};

/** On one line where it can be read from the hall that way, otherwise on two; never cut, never wider than the room (Y2). */
export const fitText = (
  text: string,
  face: Face,
  room: { readonly width: number; readonly height: number; readonly most: number },
): FittedText => {
  const one = Math.min(room.most, largest([text], face, room));
  const split = halves(text, face);
  const two = Math.min(room.most, largest(split, face, room));
  return two > one * 1.25 ? { size: two, lines: split } : { size: one, lines: [text] };
};

const page = { width: pointsOf(210), height: pointsOf(297) };
const tent = page.height / 2;
const face = { width: page.width, height: tent / 2 };
const room = page.width - pointsOf(24);

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** Lines centred on `middle`, the first one's baseline so that the block is centred on `top` to `top + height`. */
const block = (fitted: FittedText, top: number, height: number, bold: boolean): string => {
  const step = fitted.size * lineHeight;
  const first = top + (height - step * fitted.lines.length) / 2 + fitted.size * 0.92;
  return fitted.lines
    .map((line, index) => {
      const weight = bold ? ' font-weight="bold"' : '';
      const y = (first + index * step).toFixed(2);
      return `<text x="${(page.width / 2).toFixed(2)}" y="${y}" font-size="${fitted.size.toFixed(2)}" text-anchor="middle"${weight}>${escaped(line)}</text>`;
    })
    .join('');
};

/** One face of a tent: unit above, name in the middle, title below. */
const faceOf = (card: NameCard, { regular, bold }: Faces): string => {
  const small = { width: room, height: face.height * 0.2, most: 20 };
  const name = fitText(card.name, bold, { width: room, height: face.height * 0.48, most: 60 });
  return (
    (card.unit === '' ? '' : block(fitText(card.unit, regular, small), face.height * 0.06, small.height, false)) +
    block(name, face.height * 0.26, face.height * 0.48, true) +
    (card.title === '' ? '' : block(fitText(card.title, regular, small), face.height * 0.74, small.height, false))
  );
};

const tentOf = (card: NameCard, faces: Faces, top: number): string => {
  const inside = faceOf(card, faces);
  const fold = top + face.height;
  return (
    `<g transform="translate(${page.width.toFixed(2)} ${fold.toFixed(2)}) rotate(180)">${inside}</g>` +
    `<g transform="translate(0 ${fold.toFixed(2)})">${inside}</g>` +
    `<line x1="0" y1="${fold.toFixed(2)}" x2="${page.width}" y2="${fold.toFixed(2)}" stroke="#999999" stroke-width="0.4" stroke-dasharray="4 4"/>`
  );
};

const cutLine = `<line x1="0" y1="${tent}" x2="${page.width}" y2="${tent}" stroke="#999999" stroke-width="0.4"/>`;

/** Two tents on each sheet: cut along the line, fold along the dashes; the far side is printed upside down so that both are read. */
export const nameCardDefinition = (sheet: NameCards, faces: Faces): TDocumentDefinitions => {
  const pages = Array.from({ length: Math.ceil(sheet.cards.length / 2) }, (_, index) =>
    sheet.cards.slice(index * 2, index * 2 + 2),
  );
  const content = pages.map((cards, index): Content => {
    const tents = cards.map((card, place) => tentOf(card, faces, place * tent)).join('');
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${page.width}" height="${page.height}" viewBox="0 0 ${page.width} ${page.height}">${tents}${cutLine}</svg>`;
    return { svg, absolutePosition: { x: 0, y: 0 }, ...(index === 0 ? {} : { pageBreak: 'before' as const }) };
  });
  const made = new Date(sheet.createdAt);
  return {
    pageSize: 'A4',
    pageMargins: 0,
    language: 'vi-VN',
    displayTitle: true,
    info: { title: sheet.title, author: sheet.author, creationDate: made, modDate: made },
    defaultStyle: { font: 'Tinos' },
    content,
  };
};
