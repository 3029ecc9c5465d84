import { describe, expect, it } from 'vitest';
import { piecesOf } from '../../../../renderer/ui/list/use-near';

describe('piecesOf', () => {
  it('holds each of a list once, in order, however many there are', () => {
    for (const count of [0, 1, 99, 100, 101, 2985]) {
      const all = piecesOf(count, 100).flatMap(({ from, end }) =>
        Array.from({ length: end - from }, (_, at) => from + at),
      );
      expect(all).toEqual(Array.from({ length: count }, (_, index) => index));
    }
  });
});
