import { type Numbers, oneOf } from './numbers';

/** Bytes changed, cut out, repeated, swapped; the whole file cut short. */
export const mutateBytes = (bytes: Uint8Array, next: Numbers): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const change = oneOf(next, ['flip', 'flip', 'set', 'cut', 'repeat', 'zero', 'short'] as const);
  const at = next(copy.length);
  const length = 1 + next(Math.min(400, copy.length));
  const end = Math.min(copy.length, at + length);
  if (change === 'short') return copy.slice(0, at);
  if (change === 'zero') return copy.fill(0, at, end);
  if (change === 'cut') return Uint8Array.from([...copy.slice(0, at), ...copy.slice(end)]);
  if (change === 'repeat') return Uint8Array.from([...copy.slice(0, end), ...copy.slice(at)]);
  for (let round = 0; round <= next(12); round += 1) {
    const place = next(copy.length);
    copy[place] = change === 'set' ? next(256) : (copy[place] ?? 0) ^ (1 << next(8));
  }
  return copy;
};

/** Fields of sizes, counts and offsets inside a container: in them one wrong number has the most effect. */
export const mutateNumbers = (bytes: Uint8Array, next: Numbers): Uint8Array => {
  const copy = Uint8Array.from(bytes);
  const view = new DataView(copy.buffer);
  for (let round = 0; round <= next(4); round += 1) {
    const at = next(Math.max(1, copy.length - 4));
    const value = oneOf(next, [0, 1, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, copy.length, next(65_536)]);
    if (at + 4 <= copy.length) view.setUint32(at, value >>> 0, true);
  }
  return copy;
};
