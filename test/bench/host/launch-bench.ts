import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from '../../support/launch-app';
import type { BenchOptions } from '../bench-parts';
import type { Report } from '../figure';
import { intakeHeap } from './intake-heap';
import { longList } from './long-list';
import { windowPeak } from './memory';
import { printRival } from './print-rival';
import { hostRival } from './rival-reader';
import { xlsxWriterRival } from './xlsxwriter-rival';

/** A folder for the application's data; the caller removes it with `remove`. */
export function benchFolder(): { readonly path: string; remove(): void } {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-bench-'));
  return { path: folder, remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

/** Runs one part in the bench window, on the data of `userData`. */
export async function runPart(
  part: string,
  report: Report,
  run: { readonly appPath: string; readonly userData: string; readonly options: BenchOptions },
): Promise<void> {
  const { app, page, close } = await launchApp({ appPath: run.appPath, userData: run.userData });
  try {
    page.on('pageerror', (fault) => console.error(`${part}: ${fault.message}`));
    await page.exposeFunction('benchReport', report);
    const { pid } = app.process();
    await page.exposeFunction('benchMemory', (what: string) => reportMemory(report, what, run.options.seed, pid));
    await page.exposeFunction('benchList', longList);
    await page.exposeFunction('benchIntakeHeap', intakeHeap);
    await page.exposeFunction('benchHostRival', hostRival);
    await page.exposeFunction('benchXlsxWriter', xlsxWriterRival);
    await page.exposeFunction('benchPrint', printRival);
    await page.waitForFunction(() => window.bench !== undefined);
    await page.evaluate(
      async ([name, options]) => {
        const measure = window.bench?.[name];
        if (!measure) throw new Error(`The bench window has no part ${name}.`);
        await measure((figure) => window.benchReport?.(figure), options);
      },
      [part, run.options] as const,
    );
  } finally {
    await close();
  }
}

function reportMemory(report: Report, what: string, seed: number, pid: number | undefined): void {
  const value = windowPeak(pid);
  if (value === null) return;
  report({
    figure: 'peak memory of the window',
    size: what,
    seed,
    value,
    unit: 'MB',
    note: 'resident, renderer process',
  });
}
