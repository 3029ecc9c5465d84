import type { TableName } from '../records/table-name';
import type { Row } from './row';

/** Two 32-bit sums. Sums do not depend on order, and a Row's part can be taken out again. */
export type Digest = readonly [number, number];

export const emptyDigest: Digest = [0, 0];

// FNV-1a, then the finisher of MurmurHash3: a sum needs parts whose every bit depends on every character.
const mix = (text: string, seed: number): number => {
  let hash = seed;
  for (let index = 0; index < text.length; index += 1) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
};

/** One Row's part: which record, the last Change that touched it, and whether it is removed. */
export const rowDigest = (table: TableName, { record, trail }: Row): Digest => {
  const text = `${table}/${record.id}/${trail.at(-1) ?? 0}/${record.removed ? 'removed' : 'live'}`;
  return [mix(text, 0x811c9dc5), mix(text, 0x7ee3623b)];
};

/** Sums of 32 bits each, so that the order of Rows does not count and one Row can be taken out again. */
export const addToDigest = (a: Digest, b: Digest): Digest => [(a[0] + b[0]) >>> 0, (a[1] + b[1]) >>> 0];

export const takeFromDigest = (a: Digest, b: Digest): Digest => [(a[0] - b[0]) >>> 0, (a[1] - b[1]) >>> 0];

const hex = (part: number): string => part.toString(16).padStart(8, '0');

/** 16 hexadecimal digits, as the mark of the journal keeps it. */
export const digestText = ([high, low]: Digest): string => hex(high) + hex(low);
