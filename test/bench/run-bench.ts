import os from 'node:os';
import { parseArgs } from 'node:util';
import { buildApp } from '../../build/build-app';
import { runScript } from '../../build/run-script';
import type { BenchOptions } from './bench-parts';
import type { Figure, Report } from './figure';
import { buildBenchApp } from './host/bench-app';
import { benchFolder, runPart } from './host/launch-bench';
import { measureScreens } from './host/measure-screens';
import { measureSheet } from './host/measure-sheet';
import { measureStart } from './host/measure-start';
import { figureLine, overTarget } from './host/print-figure';

interface Run {
  readonly appPath: string;
  readonly options: BenchOptions;
  readonly report: Report;
}

/** The parts by the name that `--only` takes; each on a data folder of its own. */
const parts: Readonly<Record<string, (run: Run, userData: string) => Promise<void>>> = {
  start: startWithData,
  'start-sample': (run, userData) => startWithData({ ...run, options: { ...run.options, size: 'M' } }, userData),
  sheet: sheetWithData,
  screens: screensWithData,
  store: (run, userData) => inWindow('store', run, userData),
  'big-plans': (run, userData) => inWindow('big-plans', run, userData),
  pages: (run, userData) => inWindow('pages', run, userData),
  search: (run, userData) => inWindow('search', run, userData),
  alike: (run, userData) => inWindow('alike', run, userData),
  intake: (run, userData) => inWindow('intake', run, userData),
  edit: (run, userData) => inWindow('edit', run, userData),
  papers: (run, userData) => inWindow('papers', run, userData),
};

/** The application itself, on a store that the bench window filled. */
async function startWithData(run: Run, userData: string): Promise<void> {
  await inWindow('province', run, userData);
  await measureStart(run.report, userData, run.options);
}

/** The sheets and record pages of the application, on such a store. */
async function sheetWithData(run: Run, userData: string): Promise<void> {
  await inWindow('province', run, userData);
  await measureSheet(run.report, userData, run.options);
}

/** Every screen of the application, on such a store. */
async function screensWithData(run: Run, userData: string): Promise<void> {
  await inWindow('province', run, userData);
  await measureScreens(run.report, userData, run.options);
}

function inWindow(part: string, { appPath, options, report }: Run, userData: string): Promise<void> {
  return runPart(part, report, { appPath, userData, options });
}

/** `npm run bench [-- --only PART] [--size S|M|L|XL] [--seed N]`: one JSON line per figure, then those over their target. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      size: { type: 'string', default: 'XL' },
      seed: { type: 'string', default: '20261124' },
    },
  });
  const chosen = Object.entries(parts).filter(([name]) => values.only === undefined || values.only === name);
  if (chosen.length === 0) throw new Error(`--only is one of ${Object.keys(parts).join(', ')}.`);
  await buildApp({ dev: false, force: false });
  const figures: Figure[] = [];
  const report: Report = (figure) => {
    figures.push(figure);
    console.log(figureLine(figure));
  };
  const options: BenchOptions = { size: sizeOf(values.size), seed: Number(values.seed) };
  const run: Run = { appPath: await buildBenchApp(), options, report };
  reportLoad(report);
  for (const [, part] of chosen) await onOwnFolder((userData) => part(run, userData));
  reportLoad(report);
  for (const figure of overTarget(figures)) console.error(`over its target: ${figure.figure} (${figure.size})`);
  return 0;
}

/** Wall times are worth little on a machine that does something else: more waiting programs than cores. */
function reportLoad(report: Report): void {
  const size = `${os.cpus().length} cores`;
  report({ figure: 'load of the machine, last minute', size, value: os.loadavg()[0] ?? 0, unit: 'count' });
}

async function onOwnFolder(work: (userData: string) => Promise<void>): Promise<void> {
  const folder = benchFolder();
  try {
    await work(folder.path);
  } finally {
    folder.remove();
  }
}

function sizeOf(text: string): BenchOptions['size'] {
  if (text === 'S' || text === 'M' || text === 'L' || text === 'XL') return text;
  throw new Error(`--size is S, M, L or XL, not ${text}.`);
}

runScript(main);
