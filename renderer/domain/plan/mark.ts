import { type TableName, tableNames } from '../records/table-name';
import { addToDigest, type Digest, digestText, emptyDigest, rowDigest, takeFromDigest } from './digest';
import type { Row } from './row';
import { runAtOnce, type Steps, stepSize } from './steps';
import type { TouchedRow } from './touched-rows';

/**
 * What a store looks like, small enough to be kept beside each journal entry and compared at the next start.
 * `counts`: live Rows under the table's name, removed ones under `<table>:removed`; tables without any are left out.
 */
export interface Mark {
  readonly seq: number;
  readonly counts: Readonly<Record<string, number>>;
  /** 16 hex digits, the same whatever the order of the Rows. */
  readonly digest: string;
}

/** A Mark in the making. */
export interface Tally {
  readonly counts: Readonly<Record<string, number>>;
  readonly digest: Digest;
}

export const emptyTally: Tally = { counts: {}, digest: emptyDigest };

const countKey = (table: TableName, row: Row): string => (row.record.removed ? `${table}:removed` : table);

type RowBefore = (table: TableName, id: string) => Row | undefined;

/** The tally after Rows were replaced; `before` gives the Row that stood there. */
export function* tallyAfterInSteps(tally: Tally, touched: readonly TouchedRow[], before: RowBefore): Steps<Tally> {
  const counts: Record<string, number> = { ...tally.counts };
  const count = (key: string, by: number): void => {
    const next = (counts[key] ?? 0) + by;
    if (next === 0) delete counts[key];
    else counts[key] = next;
  };
  let { digest } = tally;
  for (const [index, { table, row }] of touched.entries()) {
    if (index % stepSize === stepSize - 1) yield;
    const old = before(table, row.record.id);
    if (old) {
      count(countKey(table, old), -1);
      digest = takeFromDigest(digest, rowDigest(table, old));
    }
    count(countKey(table, row), 1);
    digest = addToDigest(digest, rowDigest(table, row));
  }
  return { counts, digest };
}

/** The tally after a Change from the one before it: only touched Rows are read. */
export const tallyAfter = (tally: Tally, touched: readonly TouchedRow[], before: RowBefore): Tally =>
  runAtOnce(tallyAfterInSteps(tally, touched, before));

/** The tally of all Rows, from nothing. */
export const tallyOf = (rowsOf: (table: TableName) => readonly Row[]): Tally => {
  let tally = emptyTally;
  for (const table of tableNames) {
    tally = tallyAfter(
      tally,
      rowsOf(table).map((row) => ({ table, row })),
      () => undefined,
    );
  }
  return tally;
};

export const markOf = (seq: number, { counts, digest }: Tally): Mark => ({ seq, counts, digest: digestText(digest) });

const sameCounts = (a: Mark['counts'], b: Mark['counts']): boolean => {
  const keys = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...keys].every((key) => (a[key] ?? 0) === (b[key] ?? 0));
};

export const sameMark = (a: Mark, b: Mark): boolean =>
  a.seq === b.seq && a.digest === b.digest && sameCounts(a.counts, b.counts);
