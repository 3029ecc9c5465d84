import { overlap, type RowContent } from './row-content';
import type { RowMark } from './row-mark';

/** A row that came back: what it holds now, and the mark beside it, if any. */
export interface CameBack {
  readonly row: number;
  readonly content: RowContent;
  readonly mark: RowMark | null;
}

/** A row known again. `unchanged`: not one cell was touched. */
export interface KnownRow {
  readonly row: number;
  readonly mark: RowMark;
  readonly unchanged: boolean;
}

/** Below it a row is another one that was typed over the first, or a mark that stayed behind when its row was sorted away. */
const stillTheRow = 0.5;
/** Without the mark beside it a row must be more alike. */
const surelyTheRow = 0.6;
/** What half the rows say («4 sao») finds no row. */
const tellingAtMost = 40;

/** Two lists that were put together may both have a row 7. */
const nameOf = ({ row, whole }: RowMark): string => `${row} ${whole}`;

interface Walk {
  readonly known: Map<number, KnownRow>;
  readonly taken: Set<RowMark>;
}

const take = ({ known, taken }: Walk, row: number, mark: RowMark, unchanged: boolean): void => {
  known.set(row, { row, mark, unchanged });
  taken.add(mark);
};

const groupBy = <Key, V>(
  values: readonly V[],
  keysOf: (value: V) => readonly Key[],
): ReadonlyMap<Key, readonly V[]> => {
  const groups = new Map<Key, V[]>();
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key);
      if (group) group.push(value);
      else groups.set(key, [value]);
    }
  }
  return groups;
};

/** Rows that say exactly what a mark says: first those with their mark beside them, then those that were sorted away from it. */
const takeUnchanged = (walk: Walk, rows: readonly CameBack[], marks: readonly RowMark[]): void => {
  const own = new Map(marks.map((mark) => [nameOf(mark), mark]));
  for (const { row, content, mark } of rows) {
    const beside = mark && own.get(nameOf(mark));
    if (beside && beside.whole === content.whole && !walk.taken.has(beside)) take(walk, row, beside, true);
  }
  const byWhole = groupBy(marks, (mark) => [mark.whole]);
  for (const { row, content } of rows) {
    if (walk.known.has(row)) continue;
    const free = byWhole.get(content.whole)?.find((mark) => !walk.taken.has(mark));
    if (free) take(walk, row, free, true);
  }
};

/** Of copies of one row, the one that stayed most alike keeps the mark. */
const takeBeside = (walk: Walk, rows: readonly CameBack[], marks: readonly RowMark[]): void => {
  const own = new Map(marks.map((mark) => [nameOf(mark), mark]));
  const pairs = rows.flatMap(({ row, content, mark }) => {
    const beside = walk.known.has(row) || !mark ? undefined : own.get(nameOf(mark));
    if (!beside || walk.taken.has(beside)) return [];
    const alike = overlap(beside.cells, content.cells);
    return alike >= stillTheRow ? [{ row, beside, alike }] : [];
  });
  for (const { row, beside } of pairs.toSorted((a, b) => b.alike - a.alike)) {
    if (!walk.taken.has(beside)) take(walk, row, beside, false);
  }
};

/** Rows that were changed and lost their mark, by what they still have in common with one mark only. */
const takeAlike = (walk: Walk, rows: readonly CameBack[], marks: readonly RowMark[]): void => {
  const free = marks.filter((mark) => !walk.taken.has(mark));
  const byCell = groupBy(free, (mark) => mark.cells);
  for (const { row, content } of rows) {
    if (walk.known.has(row)) continue;
    const near = new Set(
      content.cells.flatMap((cell) => {
        const found = byCell.get(cell) ?? [];
        return found.length > tellingAtMost ? [] : found;
      }),
    );
    const [best, next] = [...near]
      .filter((mark) => !walk.taken.has(mark))
      .map((mark) => ({ mark, alike: overlap(mark.cells, content.cells) }))
      .toSorted((a, b) => b.alike - a.alike);
    if (best && best.alike >= surelyTheRow && best.alike > (next?.alike ?? 0)) take(walk, row, best.mark, false);
  }
};

/**
 * Which row is which, when a list comes back. The mark beside a row is believed only while the row still looks like what it
 * was made for: a filter that sorts the sender's columns leaves ours where they stood. A row that nobody knows is a new one.
 */
export const knowRows = (rows: readonly CameBack[]): readonly KnownRow[] => {
  const marks = [...new Map(rows.flatMap(({ mark }) => (mark ? [[nameOf(mark), mark] as const] : []))).values()];
  const walk: Walk = { known: new Map(), taken: new Set() };
  takeUnchanged(walk, rows, marks);
  takeBeside(walk, rows, marks);
  takeAlike(walk, rows, marks);
  return [...walk.known.values()];
};
