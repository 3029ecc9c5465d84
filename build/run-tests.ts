import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildApp } from './build-app';
import { inProject } from './project-root';
import { runTool } from './run-command';
import { type Failure, showFailure, unitFailures, windowFailures } from './test-failures';
import { honest, nothing, type Totals, unitTotals, windowTotals } from './test-totals';

const reports = inProject('.cache', 'test-reports');

/** What a runner did, and what failed in it. */
export interface Outcome {
  readonly totals: Totals;
  readonly failures: readonly Failure[];
}

/** Runs vitest and answers how it went. */
export async function runUnitTests(filters: readonly string[] = []): Promise<Outcome> {
  const report = await freshReport('unit.json');
  const { code } = await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
    { echo: true },
  );
  return outcomeOf(await readReport(report), code, unitTotals, unitFailures);
}

/** Builds the application when its sources changed, runs Playwright and answers how it went. */
export async function runWindowTests(filters: readonly string[] = []): Promise<Outcome> {
  const fault = await buildApp({ dev: false, force: false }).then(() => null, String);
  if (fault !== null) {
    return {
      totals: honest(nothing, 1),
      failures: [{ where: 'build', name: 'the application does not build', reason: fault }],
    };
  }
  const report = await freshReport('window.json');
  const { code } = await runTool(
    'playwright',
    ['test', '--config=build/playwright.config.ts', '--reporter=list,json', ...filters],
    { echo: true, environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  return outcomeOf(await readReport(report), code, windowTotals, windowFailures);
}

/** An old report must not speak for a run that wrote none. */
async function freshReport(name: string): Promise<string> {
  await mkdir(reports, { recursive: true });
  const file = path.join(reports, name);
  await rm(file, { force: true });
  return file;
}

function outcomeOf(
  text: string | null,
  code: number,
  totalsOf: (text: string) => Totals,
  failuresOf: (text: string) => readonly Failure[],
): Outcome {
  const failures = text === null ? [] : failuresOf(text);
  return { totals: honest(text === null ? nothing : totalsOf(text), code), failures };
}

/** Says again at the end what failed: the lines of the runners are thousands of lines above. */
export function showFailures(failures: readonly Failure[]): void {
  for (const failure of failures) console.log(showFailure(failure));
}

function readReport(file: string): Promise<string | null> {
  return readFile(file, 'utf8').catch(() => null);
}
