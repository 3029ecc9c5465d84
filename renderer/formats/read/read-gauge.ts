import type { ReadCut, SheetData } from '../../domain/intake/workbook-data';
import { readFault } from './read-fault';
import { readLimits } from './read-limits';

/** Bounds of one reading. All are optional: a reading without them ends only at the limits of `read-limits`. */
export interface ReadBounds {
  /** Filled rows over all sheets after which the reading stops, with the reason that the officer is told. */
  readonly rows?: { readonly atMost: number; readonly why: ReadCut['why'] };
  /** Bytes that may be held, as estimated by what was kept; `readLimits.heldBytes` when absent. */
  readonly heldBytes?: number;
  /** True from the moment on at which the reading has taken too long. Asked once for each row. */
  readonly isLate?: () => boolean;
  /** Told after rows 1, 2, 4, … and then after every 500th. */
  readonly onRows?: (rows: number, heldBytes: number) => void;
}

/**
 * Counts what a reader holds while it reads: no browser tells a worker how large its heap is. A reader asks after each row
 * whether to go on, so that a file that is too much ends with the rows so far and not with a dead worker.
 */
export interface ReadGauge {
  /** Rows that are still wanted. */
  readonly rowsLeft: () => number;
  /** Bytes that the reader keeps from now on. */
  readonly hold: (bytes: number) => void;
  /** One more filled row is kept; the answer says why the reading must stop now, or null. */
  readonly keepRow: () => ReadCut['why'] | null;
  /** @throws too-large, where there are no rows yet that could be shown as a part. */
  readonly checkHeld: () => void;
}

/** Objects of V8 without pointer compression: a cell with its fields, a row, the head of a string. */
export const heldSizes = { cell: 96, row: 120, text: 24, sign: 2 } as const;

/** Bytes. */
export const heldByText = (text: string): number => heldSizes.text + text.length * heldSizes.sign;

const tellEvery = 500;

const isTold = (rows: number): boolean => (rows < tellEvery ? (rows & (rows - 1)) === 0 : rows % tellEvery === 0);

/** Counts what a reader holds and says when to stop: bytes are estimated, a bomb must not need them first. */
export const readGauge = ({ rows: bound, heldBytes, isLate, onRows }: ReadBounds = {}): ReadGauge => {
  const most = heldBytes ?? readLimits.heldBytes;
  let held = 0;
  let rows = 0;
  return {
    rowsLeft: () => (bound ? Math.max(0, bound.atMost - rows) : Number.POSITIVE_INFINITY),
    hold: (bytes) => {
      held += bytes;
    },
    keepRow: () => {
      rows += 1;
      held += heldSizes.row;
      if (isTold(rows)) onRows?.(rows, held);
      if (held > most) return 'memory';
      if (bound && rows >= bound.atMost) return bound.why;
      return isLate?.() ? 'took-too-long' : null;
    },
    checkHeld: () => {
      if (held > most) throw readFault('too-large', { limit: 'memory' });
    },
  };
};

interface CutSignal extends Error {
  readonly readCut: ReadCut['why'];
}

/** Stops the parser that feeds a reader, from within its callback. */
export const cutSignal = (why: ReadCut['why']): Error => Object.assign(new Error('cut'), { readCut: why });

const isCutSignal = (error: unknown): error is CutSignal => error instanceof Error && 'readCut' in error;

/** Runs a parser to its end (null) or to the signal. */
export const untilCut = (work: () => void): ReadCut['why'] | null => {
  try {
    work();
    return null;
  } catch (error) {
    if (isCutSignal(error)) return error.readCut;
    throw error;
  }
};

/** What the officer is told of a reading that ended in this sheet. */
export const cutAt = (sheet: SheetData, why: ReadCut['why'], unread: readonly string[]): ReadCut => ({
  why,
  sheet: sheet.name,
  rows: sheet.rows.length,
  lastRow: sheet.rows.at(-1)?.row ?? 0,
  unread,
});
