import { describe, expect, test } from 'vitest';
import { sizeOf } from '../../electron/size-of';

describe('sizeOf', () => {
  test('counts bytes of arrays and texts', () => {
    expect(sizeOf(new Uint8Array(1_000), 10_000)).toBe(1_000);
    expect(sizeOf(new Uint8Array(1_000).subarray(900), 10_000)).toBe(100);
    expect(sizeOf('ă'.repeat(50), 10_000)).toBe(100);
    expect(sizeOf({ data: new ArrayBuffer(500) }, 10_000)).toBeGreaterThanOrEqual(500);
    expect(sizeOf([1, 2, null, undefined, true], 10_000)).toBeGreaterThan(0);
  });

  test('sees what hides in maps, sets and keys', () => {
    expect(sizeOf(new Map([['a', new Uint8Array(2_000)]]), 1_000)).toBeGreaterThan(1_000);
    expect(sizeOf(new Set([new Uint8Array(2_000)]), 1_000)).toBeGreaterThan(1_000);
    expect(sizeOf({ ['k'.repeat(1_000)]: 1 }, 1_000)).toBeGreaterThan(1_000);
    expect(sizeOf(new Map([[new Uint8Array(2_000), 1]]), 1_000)).toBeGreaterThan(1_000);
  });

  test('takes a key that cannot be written as a text', () => {
    expect(sizeOf(new Map([[{ toString: 0n }, []]]), 1_000)).toBeGreaterThan(0);
  });

  test('too deep counts as too large, also where it turns in a circle', () => {
    let deep: unknown = 1;
    for (let level = 0; level < 40; level += 1) deep = [deep];
    expect(sizeOf(deep, 1_000_000)).toBe(Number.POSITIVE_INFINITY);
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(sizeOf(circle, 1_000_000)).toBe(Number.POSITIVE_INFINITY);
  });

  test('stops counting once it is over', () => {
    const wide = Array.from({ length: 200_000 }, (_, index) => ({ index }));
    expect(sizeOf(wide, 1_000)).toBeLessThan(2_000);
  });
});
