import { shortHash } from '../intake/returned/short-hash';

/** One in twenty (R10). */
export const sampleShare = 0.05;

/** A sample of nothing is empty; of anything it has at least one record. */
export const sampleSize = (population: number): number => Math.ceil(population * sampleShare);

/**
 * The records to type again, in the order of the lot. Each record draws its number from its id and the seed, so that the
 * same seed gives the same sample whatever the order of the list.
 */
export const drawSample = (ids: readonly string[], seed: string): readonly string[] =>
  ids
    .map((id) => [shortHash(`${seed} ${id}`, 10), id] as const)
    .toSorted(([a, first], [b, second]) => (a === b ? (first < second ? -1 : 1) : a < b ? -1 : 1))
    .slice(0, sampleSize(ids.length))
    .map(([, id]) => id);
