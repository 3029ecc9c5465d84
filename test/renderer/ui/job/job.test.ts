import { describe, expect, it } from 'vitest';
import { secondsLeft } from '../../../../renderer/ui/job/job';

describe('secondsLeft', () => {
  it('goes on at the speed so far', () => {
    expect(secondsLeft({ done: 10, total: 40 }, 2000)).toBe(6);
  });

  it.each([
    ['before anything is done', { done: 0, total: 40 }, 5000],
    ['in the first moment', { done: 10, total: 40 }, 200],
    ['at the end', { done: 40, total: 40 }, 9000],
    ['without a known total', { done: 3, total: 0 }, 9000],
  ])('guesses nothing %s', (_when, progress, elapsed) => {
    expect(secondsLeft(progress, elapsed)).toBeNull();
  });
});
