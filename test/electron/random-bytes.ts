/** Seeded random numbers (mulberry32): a failing run can be played again. */
export function createRandom(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}

/** Ways in which files go bad on office disks: a flipped bit, a cut, zeros, a doubled piece, another tail. */
export const mutationKinds = ['flip', 'cut', 'zero', 'insert', 'overwrite', 'empty'] as const;
export type MutationKind = (typeof mutationKinds)[number];

/** A damaged copy; differs from the original in at least one byte. */
export function mutate(original: Uint8Array, kind: MutationKind, random: (below: number) => number): Buffer {
  const bytes = Buffer.from(original);
  const at = random(bytes.length);
  const length = 1 + random(Math.min(200, bytes.length - at));
  switch (kind) {
    case 'flip':
      bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8));
      return bytes;
    case 'cut':
      return bytes.subarray(0, at);
    case 'empty':
      return Buffer.alloc(0);
    case 'insert':
      return Buffer.concat([bytes.subarray(0, at), Buffer.alloc(length, 0xa5), bytes.subarray(at)]);
    case 'zero':
    case 'overwrite': {
      const changed = Buffer.from(bytes).fill(kind === 'zero' ? 0 : 0x5a, at, at + length);
      return changed.equals(bytes) ? mutate(original, 'flip', random) : changed;
    }
    default:
      return kind satisfies never;
  }
}
