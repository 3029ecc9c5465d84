import { mkdtempSync, rmSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launchApp } from '../../support/launch-app';
import type { BenchOptions } from '../bench-parts';
import type { Report } from '../figure';
import { peakMemoryBelow } from './memory';

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
    await page.waitForFunction(() => window.bench !== undefined);
    await page.evaluate(
      async ([name, options]) => {
        const measure = window.bench?.[name];
        if (!measure) throw new Error(`The bench window has no part ${name}.`);
        await measure((figure) => window.benchReport?.(figure), options);
      },
      [part, run.options] as const,
    );
    reportMemory(report, part, run.options, app.process().pid);
  } finally {
    await close();
  }
}

function reportMemory(report: Report, part: string, { size, seed }: BenchOptions, pid: number | undefined): void {
  if (pid === undefined) return;
  const windows = peakMemoryBelow(pid).filter(({ kind }) => kind === 'renderer');
  if (windows.length === 0) return;
  const value = Math.max(...windows.map(({ peakMegabytes }) => peakMegabytes));
  report({
    figure: `peak memory of the window: ${part}`,
    size,
    seed,
    value,
    unit: 'MB',
    note: 'resident, renderer process',
  });
}
