import { parseArgs } from 'node:util';
import { runScript } from '../../build/run-script';
import type { BenchOptions } from './bench-parts';
import type { Figure } from './figure';
import { buildBenchApp } from './host/bench-app';
import { benchFolder, runPart } from './host/launch-bench';
import { figureLine, overTarget } from './host/print-figure';

const parts = ['store', 'search', 'intake'] as const;

/** `npm run bench [-- --only PART] [--size S|M|L|XL] [--seed N]`: one JSON line per figure, then those over their target. */
async function main(): Promise<number> {
  const { values } = parseArgs({
    options: {
      only: { type: 'string' },
      size: { type: 'string', default: 'XL' },
      seed: { type: 'string', default: '20261124' },
    },
  });
  const options: BenchOptions = { size: sizeOf(values.size), seed: Number(values.seed) };
  const appPath = await buildBenchApp();
  const figures: Figure[] = [];
  const report = (figure: Figure): void => {
    figures.push(figure);
    console.log(figureLine(figure));
  };
  for (const part of parts.filter((name) => values.only === undefined || values.only === name)) {
    const folder = benchFolder();
    try {
      await runPart(part, report, { appPath, userData: folder.path, options });
    } finally {
      folder.remove();
    }
  }
  for (const figure of overTarget(figures)) console.error(`over its target: ${figure.figure} (${figure.size})`);
  return figures.length > 0 ? 0 : 1;
}

function sizeOf(text: string): BenchOptions['size'] {
  if (text === 'S' || text === 'M' || text === 'L' || text === 'XL') return text;
  throw new Error(`--size is S, M, L or XL, not ${text}.`);
}

runScript(main);
