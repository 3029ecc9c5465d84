/** One measured figure; `npm run bench` prints each as one line of JSON. */
export interface Figure {
  readonly figure: string;
  /** S, M, L, XL of the sample province, or what was measured: «54 papers», «20000 records». */
  readonly size: string;
  readonly seed?: number;
  readonly value: number;
  readonly unit: 'ms' | 'MB' | 'count' | '%';
  /** Another way of doing the same, measured in the same run on the same machine. */
  readonly rival?: string;
  readonly rivalValue?: number;
  /** The value that the project wants to stay under. */
  readonly target?: number;
  /** What the figure stands on, when that is not plain: rounds, percentile, what is left out. */
  readonly note?: string;
}

export type Report = (figure: Figure) => void;
