import { mkdir, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { buildApp } from './build-app';
import { inProject } from './project-root';
import { runTool } from './run-command';
import { honest, nothing, type Totals, unitTotals, windowTotals } from './test-totals';

const reports = inProject('.cache', 'test-reports');

/** Runs vitest and answers its totals. */
export async function runUnitTests(filters: readonly string[] = []): Promise<Totals> {
  const report = await freshReport('unit.json');
  const { code } = await runTool(
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...filters],
    { echo: true },
  );
  return honest(await readReport(report, unitTotals), code);
}

/** Builds the application when its sources changed, runs Playwright and answers its totals. */
export async function runWindowTests(filters: readonly string[] = []): Promise<Totals> {
  const fault = await buildApp({ dev: false, force: false }).then(() => null, String);
  if (fault !== null) {
    console.log(`The application does not build: ${fault}`);
    return honest(nothing, 1);
  }
  const report = await freshReport('window.json');
  const { code } = await runTool(
    'playwright',
    ['test', '--config=build/playwright.config.ts', '--reporter=list,json', ...filters],
    { echo: true, environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: report } },
  );
  return honest(await readReport(report, windowTotals), code);
}

/** An old report must not speak for a run that wrote none. */
async function freshReport(name: string): Promise<string> {
  await mkdir(reports, { recursive: true });
  const file = path.join(reports, name);
  await rm(file, { force: true });
  return file;
}

async function readReport(file: string, read: (text: string) => Totals): Promise<Totals> {
  const text = await readFile(file, 'utf8').catch(() => null);
  return text === null ? nothing : read(text);
}
