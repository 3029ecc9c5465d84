/** What a test runner says it did. */
export interface Totals {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface UnitReport {
  readonly success: boolean;
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests: number;
  readonly testResults: readonly { readonly status: string; readonly assertionResults: readonly unknown[] }[];
}

interface WindowReport {
  readonly stats: {
    readonly expected: number;
    readonly unexpected: number;
    readonly flaky: number;
    readonly skipped: number;
  };
  readonly errors: readonly unknown[];
}

export const nothing: Totals = { passed: 0, failed: 0, skipped: 0 };

/** Reads vitest's JSON report. A file that did not load has no tests of its own and counts as one failure. */
export function unitTotals(text: string): Totals {
  const report: UnitReport = JSON.parse(text);
  const unloaded = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
  const failed = report.numFailedTests + unloaded.length;
  return {
    passed: report.numPassedTests,
    // An unhandled error fails the run though every test in it passed.
    failed: failed === 0 && !report.success ? 1 : failed,
    skipped: report.numPendingTests,
  };
}

/** Reads Playwright's JSON report. A test that passed only on a second try is no pass. */
export function windowTotals(text: string): Totals {
  const { stats, errors }: WindowReport = JSON.parse(text);
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky + errors.length, skipped: stats.skipped };
}

export function stepTotals(steps: readonly { readonly passed: boolean }[]): Totals {
  const passed = steps.filter((step) => step.passed).length;
  return { ...nothing, passed, failed: steps.length - passed };
}

/** A part of the run that ended badly, or in which nothing ran, never counts as success. */
export function honest(part: Totals, exitCode: number): Totals {
  const silent = part.passed + part.failed === 0 || (exitCode !== 0 && part.failed === 0);
  return silent ? { ...part, failed: part.failed + 1 } : part;
}

export function addTotals(parts: readonly Totals[]): Totals {
  return parts.reduce(
    (sum, part) => ({
      passed: sum.passed + part.passed,
      failed: sum.failed + part.failed,
      skipped: sum.skipped + part.skipped,
    }),
    nothing,
  );
}
