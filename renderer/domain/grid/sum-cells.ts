/** What the status line says about the chosen cells. */
export interface CellSum {
  /** Cells that hold something. */
  readonly count: number;
  /** Of them, the numbers. Sum and average are null when there are none: no number is not zero. */
  readonly numbers: number;
  readonly sum: number | null;
  readonly average: number | null;
}

const isFilled = (value: unknown): boolean =>
  value !== null && value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0);

/** Counts, adds and averages the values of the chosen cells. */
export const sumCells = (values: Iterable<unknown>): CellSum => {
  let count = 0;
  let numbers = 0;
  let sum = 0;
  for (const value of values) {
    if (isFilled(value)) count += 1;
    if (typeof value === 'number') {
      numbers += 1;
      sum += value;
    }
  }
  return numbers === 0 ? { count, numbers, sum: null, average: null } : { count, numbers, sum, average: sum / numbers };
};
