import { describe, expect, it } from 'vitest';
import { rowAfterKey } from '../../../../renderer/ui/list/list-keys';

describe('rowAfterKey', () => {
  it.each([
    ['ArrowDown', -1, 0],
    ['ArrowDown', 0, 1],
    ['ArrowDown', 99, 99],
    ['ArrowUp', 0, 0],
    ['ArrowUp', -1, 0],
    ['PageDown', 0, 19],
    ['PageDown', 95, 99],
    ['PageUp', 50, 31],
    ['PageUp', 3, 0],
    ['Home', 50, 0],
    ['End', 50, 99],
  ])('%s from %i goes to %i', (key, from, to) => {
    expect(rowAfterKey(key, from, 100, 20)).toBe(to);
  });

  it('moves at least one row in a window too low for a page', () => {
    expect(rowAfterKey('PageDown', 5, 100, 0)).toBe(6);
  });

  it('leaves other keys and empty lists alone', () => {
    expect(rowAfterKey('a', 5, 100, 20)).toBeNull();
    expect(rowAfterKey('ArrowDown', -1, 0, 20)).toBeNull();
  });
});
