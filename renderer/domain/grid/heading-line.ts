import { expandKey, headerKey } from '../intake/header-key';
import type { GridSize } from './cell-range';
import type { CellWrite } from './cell-write';
import type { SpreadBlock } from './spread-block';

/** What a heading may mean, by the words that offices use; empty: nothing that is known. */
export type HeadingMeanings = (heading: string) => readonly string[];

/** The first line of a pasted block when it holds the headings of its columns, as Excel copies them along. */
export interface HeadingLine {
  /** By column of the block: the column of the sheet that its heading names; null when that shows none of the name. */
  readonly places: readonly (number | null)[];
  /** Whether a heading names another column than the one under which it would be pasted. */
  readonly elsewhere: boolean;
}

/** At least so much of the filled headings must be known words: a record of two such words is not met in lists. */
const enoughKnown = 2 / 3;

const keyOf = (text: string): string => expandKey(headerKey(text));

/** The columns of the sheet as headings are compared with them. */
const placeFinder = (labels: readonly string[], meaningsOf: HeadingMeanings) => {
  const keys = labels.map(keyOf);
  const meant = labels.map(meaningsOf);
  /** A meaning that two columns share («Xã, phường», «Xã (cũ)») leads to neither, but stays where it is pasted. */
  const only = (here: number, fits: (column: number) => boolean): number | null => {
    if (here < labels.length && fits(here)) return here;
    const [found, another] = labels.map((_label, column) => column).filter(fits);
    return another === undefined ? (found ?? null) : null;
  };
  return (heading: string, here: number): number | null => {
    const key = keyOf(heading);
    const meanings = meaningsOf(heading);
    return (
      only(here, (column) => keys[column] === key) ??
      only(here, (column) => meant[column]?.some((meaning) => meanings.includes(meaning)) === true)
    );
  };
};

/** The columns of a sheet by their labels. */
export interface SheetLabels {
  readonly shown: readonly string[];
  readonly hidden: readonly string[];
}

/**
 * Tells whether the first line of a block is no record but the headings over it: most of its cells are known headings, and
 * records follow. A block of one column must name the very column into which it is pasted. `left`: where it is pasted.
 */
export const headingLine = (
  block: readonly (readonly string[])[],
  left: number,
  { shown, hidden }: SheetLabels,
  meaningsOf: HeadingMeanings,
): HeadingLine | null => {
  const [first = [], ...records] = block;
  const filled = first.filter((text) => text.trim() !== '');
  if (records.length === 0 || filled.length === 0) return null;
  const placeOf = placeFinder([...shown, ...hidden], meaningsOf);
  const found = first.map((text, column) => (text.trim() === '' ? null : placeOf(text, left + column)));
  if (first.length === 1) return found[0] === left ? { places: [left], elsewhere: false } : null;
  const isKnown = (text: string, column: number): boolean =>
    text.trim() !== '' && (found[column] !== null || meaningsOf(text).length > 0);
  const known = first.filter(isKnown).length;
  if (known < 2 || known < filled.length * enoughKnown) return null;
  // Of two columns under one heading the first is meant.
  const places = found.map((place, column) =>
    place !== null && place < shown.length && found.indexOf(place) === column ? place : null,
  );
  const named = places.some((place) => place !== null);
  const elsewhere = named && first.some((text, column) => isKnown(text, column) && places[column] !== left + column);
  return { places, elsewhere };
};

/** Lays the records under a line of headings into the columns that it names, from the row `top` on; the others are left out. */
export const spreadByHeadings = (
  records: readonly (readonly string[])[],
  { places }: HeadingLine,
  top: number,
  size: GridSize,
): SpreadBlock => {
  const writes = records.flatMap((line, row) =>
    line.flatMap((text, column): readonly CellWrite[] => {
      const place = places[column] ?? null;
      return place === null ? [] : [{ at: { row: top + row, column: place }, written: { text } }];
    }),
  );
  const taken = places.filter((place) => place !== null);
  const bottom = top + records.length - 1;
  return {
    writes,
    covers: { top, left: Math.min(...taken), bottom, right: Math.max(...taken) },
    newRows: Math.max(0, bottom + 1 - size.rows),
    columnsLeftOut: places.length - taken.length,
  };
};
