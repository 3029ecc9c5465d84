import { launchApp } from '../../support/launch-app';
import type { BenchOptions } from '../bench-parts';
import type { Report } from '../figure';
import { median } from '../spread';
import { measureTyping } from './measure-typing';
import { windowPeak } from './memory';

/** Goals of the project: the sample of a province, and the whole country. */
const targets: Readonly<Record<BenchOptions['size'], number>> = { S: 1500, M: 1500, L: 2500, XL: 2500 };
const rounds = 5;

/**
 * From the window's first request to the first list that can be used, on data that are there: the mark that the application
 * itself sets. The time before the window belongs to Electron, or here to its stand-in, and is told apart.
 */
export async function measureStart(report: Report, userData: string, { size, seed }: BenchOptions): Promise<void> {
  const starts: number[] = [];
  const launches: number[] = [];
  const peaks: number[] = [];
  for (let round = 0; round < rounds; round++) {
    const begun = Date.now();
    const { app, page, close } = await launchApp({ userData });
    try {
      const marked = await page.waitForFunction(
        () => performance.getEntriesByName('interactive')[0]?.startTime,
        undefined,
        { timeout: 30_000 },
      );
      launches.push(Date.now() - begun);
      starts.push(Number(await marked.jsonValue()));
      peaks.push(windowPeak(app.process().pid) ?? Number.NaN);
      if (round === rounds - 1) await measureTyping(report, page, { size, seed });
    } finally {
      await close();
    }
  }
  const note = `median of ${rounds}, page to first usable list`;
  report({
    figure: 'start to interactive',
    size,
    seed,
    value: median(starts),
    unit: 'ms',
    target: targets[size],
    note,
  });
  const whole = 'command to first usable list, with the start of Electron or of its stand-in';
  report({ figure: 'launch to interactive', size, seed, value: median(launches), unit: 'ms', note: whole });
  report({
    figure: 'peak memory of the window at the start',
    size,
    seed,
    value: median(peaks),
    unit: 'MB',
    target: 400,
  });
}
