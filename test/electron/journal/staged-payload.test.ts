import { describe, expect, test } from 'vitest';
import { createStagedPayload } from '../../../electron/journal/staged-payload';

const bytes = (...values: number[]) => Uint8Array.from(values);

describe('staged payload', () => {
  test('gives the pieces in their order, then the rest', () => {
    const pieces = createStagedPayload();
    pieces.add(7, 0, bytes(1, 2));
    pieces.add(7, 1, bytes(3));
    expect([...pieces.take(7, 2, bytes(4))]).toEqual([1, 2, 3, 4]);
  });

  test('is the rest alone where nothing was staged', () => {
    const rest = bytes(9);
    expect(createStagedPayload().take(1, 0, rest)).toBe(rest);
  });

  test('never mixes entries: pieces of another seq, too few or too many are refused', () => {
    const pieces = createStagedPayload();
    pieces.add(7, 0, bytes(1));
    expect(() => pieces.take(8, 1, bytes())).toThrow('bad-argument');
    expect(() => pieces.take(7, 1, bytes())).toThrow('bad-argument');
    pieces.add(7, 0, bytes(1));
    expect(() => pieces.take(7, 2, bytes())).toThrow('bad-argument');
    pieces.add(7, 0, bytes(1));
    expect(() => pieces.add(7, 2, bytes(1))).toThrow('bad-argument');
    expect(() => pieces.add(8, 1, bytes(1))).toThrow('bad-argument');
  });

  test('begins again with piece 0: a window that was reloaded left the old ones', () => {
    const pieces = createStagedPayload();
    pieces.add(7, 0, bytes(1));
    pieces.add(7, 1, bytes(2));
    pieces.add(7, 0, bytes(5));
    expect([...pieces.take(7, 1, bytes(6))]).toEqual([5, 6]);
  });

  test('drops what an entry without pieces finds', () => {
    const pieces = createStagedPayload();
    pieces.add(7, 0, bytes(1));
    expect([...pieces.take(7, 0, bytes(6))]).toEqual([6]);
    expect(() => pieces.take(7, 1, bytes(6))).toThrow('bad-argument');
  });
});
