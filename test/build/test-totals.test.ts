import { describe, expect, it } from 'vitest';
import { addTotals, honest, nothing, stepTotals, unitTotals, windowTotals } from '../../build/test-totals';

const unitReport = {
  success: true,
  numPassedTests: 12,
  numFailedTests: 0,
  numPendingTests: 1,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};
const windowReport = { stats: { expected: 5, unexpected: 0, flaky: 0, skipped: 2 }, errors: [] };

describe('totals of the unit tests', () => {
  it('counts what passed and what was skipped', () => {
    expect(unitTotals(JSON.stringify(unitReport))).toEqual({ passed: 12, failed: 0, skipped: 1 });
  });

  it('counts a file that did not load as a failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(unitTotals(JSON.stringify({ ...unitReport, success: false, testResults })).failed).toBe(1);
  });

  it('does not count a failed test twice', () => {
    const testResults = [{ status: 'failed', assertionResults: [{}] }];
    const report = { ...unitReport, success: false, numFailedTests: 1, testResults };
    expect(unitTotals(JSON.stringify(report)).failed).toBe(1);
  });

  it('counts an unhandled error though every test passed', () => {
    expect(unitTotals(JSON.stringify({ ...unitReport, success: false })).failed).toBe(1);
  });
});

describe('totals of the window tests', () => {
  it('counts what passed and what was skipped', () => {
    expect(windowTotals(JSON.stringify(windowReport))).toEqual({ passed: 5, failed: 0, skipped: 2 });
  });

  it('counts a test that needed a second try, and a file that did not load, as failures', () => {
    const stats = { expected: 5, unexpected: 1, flaky: 1, skipped: 0 };
    expect(windowTotals(JSON.stringify({ stats, errors: [{}] })).failed).toBe(3);
  });
});

describe('the sum', () => {
  it('counts each check as one test', () => {
    expect(stepTotals([{ passed: true }, { passed: false }, { passed: true }])).toEqual({
      passed: 2,
      failed: 1,
      skipped: 0,
    });
  });

  it('adds part by part', () => {
    expect(addTotals([{ passed: 1, failed: 2, skipped: 3 }, { passed: 10, failed: 20, skipped: 30 }, nothing])).toEqual(
      {
        passed: 11,
        failed: 22,
        skipped: 33,
      },
    );
  });

  it('takes a part in which nothing ran, or that ended badly, as a failure', () => {
    expect(honest(nothing, 0).failed).toBe(1);
    expect(honest({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(honest({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(honest({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });
});
