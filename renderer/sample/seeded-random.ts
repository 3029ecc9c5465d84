/** Chance that repeats: the same seed gives the same draws on every machine. */
export interface Chance {
  /** A whole number from 0 to `below` - 1. */
  readonly int: (below: number) => number;
  /** A whole number from `from` to `to`, both included. */
  readonly between: (from: number, to: number) => number;
  /** True in `share` of the draws, 0 to 1. */
  readonly happens: (share: number) => boolean;
  /** @throws RangeError for an empty list. */
  readonly pick: <V>(list: readonly V[]) => V;
  /** Picks by weight: `[['a', 3], ['b', 1]]` gives `a` three times out of four. */
  readonly weighted: <V>(list: readonly (readonly [V, number])[]) => V;
  /** The first `count` of a shuffled copy. */
  readonly some: <V>(list: readonly V[], count: number) => readonly V[];
}

/** mulberry32: 32 bits of state, good enough for invented producers and the same in every JavaScript engine. */
const mulberry = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
};

export const seededChance = (seed: number): Chance => {
  const next = mulberry(seed);
  const int = (below: number): number => Math.floor(next() * below);
  const pick = <V>(list: readonly V[]): V => {
    const value = list[int(list.length)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  };
  const weighted = <V>(list: readonly (readonly [V, number])[]): V => {
    let left = next() * list.reduce((sum, [, weight]) => sum + weight, 0);
    for (const [value, weight] of list) {
      left -= weight;
      if (left < 0) return value;
    }
    return pick(list)[0];
  };
  const some = <V>(list: readonly V[], count: number): readonly V[] => {
    const rest = [...list];
    return Array.from({ length: Math.min(count, list.length) }, () => rest.splice(int(rest.length), 1)).flat();
  };
  return {
    int,
    between: (from, to) => from + int(to - from + 1),
    happens: (share) => next() < share,
    pick,
    weighted,
    some,
  };
};
