/** Whole numbers from 0 to below, in a fixed order for a seed, so that a failing mutant can be made again. */
export type Numbers = (below: number) => number;

export const numbersOf = (seed: number): Numbers => {
  let state = (Math.imul(seed + 1, 2_654_435_761) ^ 0x9e3779b9) >>> 0;
  return (below) => {
    // xorshift: the low bits of a linear generator repeat too soon for choices among few.
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return below <= 0 ? 0 : state % below;
  };
};

export const oneOf = <Value>(next: Numbers, values: readonly Value[]): Value => {
  const value = values[next(values.length)];
  if (value === undefined) throw new Error('nothing to choose from');
  return value;
};
