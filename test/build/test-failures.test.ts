import { describe, expect, it } from 'vitest';
import { checkFailures, showFailure, unitFailures, windowFailures } from '../../build/test-failures';

const coloured = '\u001b[31mexpected 2\u001b[39m\nto be 3';

describe('what failed', () => {
  it('is read from vitest’s report, with files that did not load', () => {
    const testResults = [
      {
        name: 'test/a.test.ts',
        status: 'failed',
        assertionResults: [
          { fullName: 'a holds', status: 'passed', failureMessages: [] },
          { fullName: 'b holds', status: 'failed', failureMessages: [coloured] },
        ],
      },
      { name: 'test/c.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
      { name: 'test/d.test.ts', status: 'passed', assertionResults: [] },
    ];
    expect(unitFailures(JSON.stringify({ testResults }))).toEqual([
      { where: 'test/a.test.ts', name: 'b holds', reason: 'expected 2\nto be 3' },
      { where: 'test/c.test.ts', name: 'the file did not load', reason: 'no such module' },
    ]);
  });

  it('is read from Playwright’s report, however deep, and a second try is a failure', () => {
    const spec = (title: string, ok: boolean, errors: readonly { message: string }[]) => ({
      title,
      file: 'e2e/a.spec.ts',
      line: 7,
      ok,
      tests: [{ results: [{ errors }, {}] }],
    });
    const report = {
      errors: [{ message: 'a file did not load' }],
      suites: [
        { specs: [spec('good', true, [])], suites: [{ specs: [spec('bad', false, [{ message: coloured }])] }] },
        { specs: [spec('late', true, [{ message: 'first try' }])] },
      ],
    };
    expect(windowFailures(JSON.stringify(report)).map(({ where, name, reason }) => [where, name, reason])).toEqual([
      ['Playwright', 'outside of a test', 'a file did not load'],
      ['e2e/a.spec.ts:7', 'bad', 'expected 2\nto be 3'],
      ['e2e/a.spec.ts:7', 'late', 'first try'],
    ]);
  });

  it('is named by each check that found something', () => {
    const step = { name: 'types', seconds: 1, output: 'a.ts: wrong' };
    expect(
      checkFailures([
        { ...step, passed: false },
        { ...step, passed: true },
      ]),
    ).toEqual([{ where: 'check', name: 'types', reason: 'a.ts: wrong' }]);
  });

  it('is short in the log, whatever was said', () => {
    const reason = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    const shown = checkFailures([{ name: 'lint', passed: false, seconds: 1, output: reason }])
      .map(showFailure)
      .join('');
    expect(shown).toMatch(/^FAILED check › lint\n {7}line 0\n/);
    expect(shown.split('\n')).toHaveLength(13);
    expect(showFailure({ where: 'a', name: 'b', reason: '' })).toBe('FAILED a › b');
  });
});
