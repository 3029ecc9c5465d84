import { stripVTControlCharacters } from 'node:util';
import type { StepResult } from './checks/run-steps';

/** One thing that did not hold, short enough to be read in the last lines of a log. */
export interface Failure {
  /** The file of the test, or the part of the run. */
  readonly where: string;
  readonly name: string;
  /** The first lines of what was said, without the colours of a terminal. */
  readonly reason: string;
}

interface UnitReport {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly message?: string;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages?: readonly string[];
    }[];
  }[];
}

interface WindowSuite {
  readonly specs?: readonly {
    readonly title: string;
    readonly file: string;
    readonly line: number;
    readonly ok: boolean;
    readonly tests: readonly { readonly results: readonly { readonly errors?: readonly { message?: string }[] }[] }[];
  }[];
  readonly suites?: readonly WindowSuite[];
}

interface WindowReport {
  readonly suites?: readonly WindowSuite[];
  readonly errors: readonly { readonly message?: string }[];
}

/** Reads which tests failed from vitest's JSON report; a file that did not load fails under its own name. */
export function unitFailures(text: string): readonly Failure[] {
  const report: UnitReport = JSON.parse(text);
  return report.testResults.flatMap((file) => {
    if (file.status === 'failed' && file.assertionResults.length === 0)
      return [{ where: file.name, name: 'the file did not load', reason: firstLines(file.message) }];
    return file.assertionResults
      .filter((test) => test.status === 'failed')
      .map((test) => ({ where: file.name, name: test.fullName, reason: firstLines(test.failureMessages?.[0]) }));
  });
}

/** Reads which tests failed, or needed a second try, from Playwright's JSON report. */
export function windowFailures(text: string): readonly Failure[] {
  const report: WindowReport = JSON.parse(text);
  const unloaded = report.errors.map(({ message }) => ({
    where: 'Playwright',
    name: 'outside of a test',
    reason: firstLines(message),
  }));
  return [...unloaded, ...(report.suites ?? []).flatMap(suiteFailures)];
}

function suiteFailures(suite: WindowSuite): readonly Failure[] {
  const own = (suite.specs ?? []).flatMap((spec) => {
    const messages = spec.tests.flatMap(({ results }) => results.flatMap(({ errors }) => errors ?? []));
    return spec.ok && messages.length === 0
      ? []
      : [{ where: `${spec.file}:${spec.line}`, name: spec.title, reason: firstLines(messages[0]?.message) }];
  });
  return [...own, ...(suite.suites ?? []).flatMap(suiteFailures)];
}

/** The checks that found something. */
export function checkFailures(steps: readonly StepResult[]): readonly Failure[] {
  return steps
    .filter((step) => !step.passed)
    .map((step) => ({ where: 'check', name: step.name, reason: firstLines(step.output) }));
}

/** One failure as the log shows it. */
export function showFailure({ where, name, reason }: Failure): string {
  return [
    `FAILED ${where} › ${name}`,
    ...(reason === '' ? [] : reason.split('\n').map((line) => `       ${line}`)),
  ].join('\n');
}

const mostLines = 12;

function firstLines(message: string | undefined): string {
  return stripVTControlCharacters(message ?? '')
    .trimEnd()
    .split('\n')
    .slice(0, mostLines)
    .join('\n');
}
