import { describe, expect, it, vi } from 'vitest';
import { runSteps, type Step, type StepResult } from '../../build/checks/run-steps';
import { showStep } from '../../build/checks/show-step';

function step(name: string, output: string): Step {
  return { name, run: () => Promise.resolve(output) };
}

async function run(steps: readonly Step[]): Promise<readonly StepResult[]> {
  const reported: StepResult[] = [];
  const results = await runSteps(steps, (result) => reported.push(result));
  expect(reported).toEqual(results);
  return results;
}

describe('the steps of the check', () => {
  it('pass when they have nothing to say', async () => {
    expect(await run([step('types', '')])).toMatchObject([{ name: 'types', passed: true, output: '' }]);
  });

  it('fail with what they say, and do not stop the others', async () => {
    const results = await run([step('types', 'TS2304'), step('lint', ''), step('format', 'not formatted')]);
    expect(results.map(({ name, passed }) => [name, passed])).toEqual([
      ['types', false],
      ['lint', true],
      ['format', false],
    ]);
  });

  it('fail when they throw, even without a word', async () => {
    const results = await run([
      { name: 'a', run: () => Promise.reject(new Error('no such program')) },
      { name: 'b', run: () => Promise.reject(new Error('')) },
      // A tool may throw anything.
      { name: 'c', run: async () => Promise.reject('') },
    ]);
    expect(results.map(({ passed }) => passed)).toEqual([false, false, false]);
    expect(results[0]?.output).toContain('no such program');
  });

  it('run two at a time and never three', async () => {
    let running = 0;
    let most = 0;
    const slow = (name: string): Step => ({
      name,
      run: async () => {
        running += 1;
        most = Math.max(most, running);
        await new Promise((resolve) => setTimeout(resolve, 5));
        running -= 1;
        return '';
      },
    });
    await run(['a', 'b', 'c', 'd', 'e'].map(slow));
    expect(most).toBe(2);
  });

  it('are shown on one line, and below it what is wrong', () => {
    const said: string[] = [];
    const log = vi.spyOn(console, 'log').mockImplementation((line: string) => said.push(line));
    showStep({ name: 'lint', passed: true, seconds: 1.26, output: '' });
    showStep({ name: 'types', passed: false, seconds: 0.5, output: 'a.ts(1,2): wrong\n\n' });
    log.mockRestore();
    expect(said).toEqual(['ok   lint         1.3 s', 'FAIL types        0.5 s', 'a.ts(1,2): wrong']);
  });
});
