import { describe, expect, it } from 'vitest';
import { everyPaper } from '../../../support/every-paper';
import { plainWorld } from '../../../support/paper-world';
import type { PaperKind } from '../../../support/papers/paper-kind';
import { type PdfWord, pdfPages, pdfRaster, pdfWords, type Raster } from '../../../support/poppler';

const dpi = 300;
const pixels = (points: number): number => Math.round((points * dpi) / 72);

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** Shapes of ink that touch nothing else, in an area of the page: where each is in pixels. */
const shapesIn = (raster: Raster, area: Box): readonly Box[] => {
  const [left, right, top, bottom] = [pixels(area.left), pixels(area.right), pixels(area.top), pixels(area.bottom)];
  const seen = new Set<number>();
  const dark = (x: number, y: number): boolean =>
    x >= 0 && y >= 0 && x < raster.width && y < raster.height && raster.ink(x, y) > 110;
  const shapes: Box[] = [];
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) {
      if (!dark(x, y) || seen.has(y * raster.width + x)) continue;
      const open: (readonly [number, number])[] = [[x, y]];
      let box: Box = { left: x, right: x, top: y, bottom: y };
      seen.add(y * raster.width + x);
      for (let at = open.pop(); at; at = open.pop()) {
        const [px, py] = at;
        box = {
          left: Math.min(box.left, px),
          right: Math.max(box.right, px),
          top: Math.min(box.top, py),
          bottom: Math.max(box.bottom, py),
        };
        for (const [nx, ny] of [
          [px + 1, py],
          [px - 1, py],
          [px, py + 1],
          [px, py - 1],
        ] as const) {
          if (!dark(nx, ny) || seen.has(ny * raster.width + nx)) continue;
          seen.add(ny * raster.width + nx);
          open.push([nx, ny]);
        }
      }
      shapes.push(box);
    }
  }
  return shapes;
};

/** A star is about as wide as high, and has the size of a letter beside it. */
const isStar = ({ left, right, top, bottom }: Box, letter: number): boolean => {
  const [width, height] = [right - left + 1, bottom - top + 1];
  return width > pixels(letter * 0.3) && width < pixels(letter * 1.2) && Math.abs(width - height) <= 0.25 * width;
};

interface Said {
  readonly count: number;
  /** Around the figure and the word. */
  readonly box: Box;
}

/** «4 sao» wherever a page says it, its figure and its word as one. */
const saidStars = (words: readonly PdfWord[]): readonly Said[] =>
  words.flatMap((word, index): readonly Said[] => {
    const next = words[index + 1];
    const glued = /^([1-5])[\s\u00a0]sao$/u.exec(word.text);
    if (glued) return [{ count: Number(glued[1]), box: word }];
    const follows =
      next?.text === 'sao' && next.left > word.right && next.left < word.right + 8 && /^[1-5]$/u.test(word.text);
    return follows ? [{ count: Number(word.text), box: { ...word, right: next.right } }] : [];
  });

/** Stars drawn beside the words, or above them as in a cell. */
const drawnStars = (raster: Raster, { box }: Said): readonly number[] => {
  const letter = box.bottom - box.top;
  const middle = (box.left + box.right) / 2;
  const beside: Box = { left: box.left - letter * 6, right: box.left - 1, top: box.top, bottom: box.bottom };
  const above: Box = {
    left: middle - letter * 3,
    right: middle + letter * 3,
    top: box.top - letter * 0.75,
    bottom: box.top + letter * 0.15,
  };
  return [beside, above].map((area) => shapesIn(raster, area).filter((shape) => isStar(shape, letter)).length);
};

const drawn = (name: string): boolean => /book|product sheet|annex|evidence|labels of products/u.test(name);
const kinds = everyPaper(plainWorld()).filter(({ form, name }) => form === 'pdf' && drawn(name));

/** What a page of a paper says about stars and what it draws; of the first page that says any. */
const starsOf = async ({
  write,
}: PaperKind): Promise<readonly { readonly said: number; readonly drawn: readonly number[] }[]> => {
  const { bytes } = await write();
  for (let page = 1; page <= Math.min(8, pdfPages(bytes)); page += 1) {
    const said = saidStars(pdfWords(bytes, page));
    if (said.length === 0) continue;
    const raster = pdfRaster(bytes, page, dpi);
    return said.map((each) => ({ said: each.count, drawn: drawnStars(raster, each) }));
  }
  return [];
};

describe('stars on a black and white printer', () => {
  it('are looked at in every kind of paper that draws them', () => {
    expect(kinds.map(({ name }) => name).toSorted()).toEqual(
      [
        'annex to a letter',
        'catalogue as a book (producer)',
        'catalogue as a book (province)',
        'catalogue as a book (sector)',
        'evidence',
        'labels of products',
        'product sheet',
        'small labels of products',
      ].toSorted(),
    );
  });

  it.each(kinds.map((kind) => [kind.name, kind] as const))(
    'can be counted in «%s», and words beside them say how many',
    async (_name, kind) => {
      const stars = await starsOf(kind);
      expect(stars.length).toBeGreaterThan(0);
      for (const each of stars) expect(each.drawn, `${each.said} sao`).toContain(each.said);
    },
    120_000,
  );
});
