import { describe, expect, it } from 'vitest';
import { runAtOnce, type Steps } from '../../../../renderer/domain/plan/steps';

describe('runAtOnce', () => {
  it('goes through all pauses to the result', () => {
    const passed: number[] = [];
    function* count(): Steps<string> {
      for (let index = 0; index < 3; index += 1) {
        passed.push(index);
        yield undefined;
      }
      return 'xong';
    }
    expect(runAtOnce(count())).toBe('xong');
    expect(passed).toEqual([0, 1, 2]);
  });
});
