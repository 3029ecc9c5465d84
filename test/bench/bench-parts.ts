import type { Report } from './figure';

/** What the bench asks of one part, inside the window. */
export interface BenchOptions {
  readonly size: 'S' | 'M' | 'L' | 'XL';
  readonly seed: number;
}

/** A part of the bench that runs in the window, with the real desktop (journal, photos, snapshots) behind it. */
export type BenchPart = (report: Report, options: BenchOptions) => Promise<void>;

/** What the bench window offers to build/bench.ts: each part by its name. */
export type BenchParts = Readonly<Record<string, BenchPart>>;
