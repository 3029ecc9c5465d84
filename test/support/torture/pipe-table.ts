import type { MergeData, PictureData } from '../../../renderer/domain/intake/workbook-data';
import { type CellSketch, merge, type SheetSketch } from '../intake-workbook';
import { taxCode } from './tax-code';

/**
 * A sheet as a drawing: one line per row, cells between bars, from column A.
 * `<` belongs to the cell on its left, `^` to the cell above (merged); `=12.5` is a number, `@2024-05-03` a date cell,
 * `!#N/A` an error cell, `\n` a line break, `$T5` the fifth tax code; anything else is text as typed.
 */
export interface Drawing {
  readonly name?: string | null;
  readonly table: string;
  readonly hiddenRows?: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly visibility?: SheetSketch['visibility'];
  /** Row and column of each anchored photo. */
  readonly photos?: readonly (readonly [row: number, column: number])[];
}

export const linesOf = (table: string): readonly string[] =>
  table
    .replace(/^\n/, '')
    .replace(/\n[ ]*$/, '')
    .split('\n');

export const partsOf = (line: string): readonly string[] => line.split('|').map((part) => part.trim());

export const written = (text: string): string =>
  text.replace(/\$T(\d+)/g, (_, number: string) => taxCode(Number(number))).replaceAll('\\n', '\n');

const cellOf = (part: string): CellSketch => {
  if (part === '' || part === '<' || part === '^') return null;
  if (/^=-?[\d.]+$/.test(part)) return Number(part.slice(1));
  if (/^@\d{4}-\d\d-\d\d$/.test(part)) return { date: part.slice(1) };
  if (part.startsWith('!#')) return { error: part.slice(1) };
  return written(part);
};

const countWhile = (from: number, holds: (at: number) => boolean): number => {
  let at = from;
  while (holds(at)) at += 1;
  return at - from;
};

const mergesOf = (grid: readonly (readonly string[])[]): readonly MergeData[] =>
  grid.flatMap((line, row) =>
    line.flatMap((part, column) => {
      if (part === '<' || part === '^') return [];
      const right = countWhile(column + 1, (at) => line[at] === '<');
      const below = countWhile(row + 1, (at) => grid[at]?.[column] === '^');
      return right + below === 0 ? [] : [merge(row + 1, column + 1, row + 1 + below, column + 1 + right)];
    }),
  );

const photoOf = (row: number, column: number, index: number): PictureData => ({
  name: `anh${index}.jpg`,
  row,
  left: column,
  right: column,
  mime: 'image/jpeg',
  bytes: new Uint8Array([255, 216, 255, index % 256]),
});

export const drawnSheet = (drawing: Drawing): SheetSketch => {
  const grid = linesOf(drawing.table).map(partsOf);
  return {
    name: drawing.name === undefined ? 'Sheet1' : drawing.name,
    rows: grid.map((line) => line.map(cellOf)),
    merges: mergesOf(grid),
    hiddenRows: drawing.hiddenRows ?? [],
    hiddenColumns: drawing.hiddenColumns ?? [],
    visibility: drawing.visibility ?? 'visible',
    pictures: (drawing.photos ?? []).map(([row, column], index) => photoOf(row, column, index)),
  };
};
