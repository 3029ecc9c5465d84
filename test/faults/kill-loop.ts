import { setTimeout as sleep } from 'node:timers/promises';
import { killApp, launchApp } from '../support/launch-app';
import { type Acknowledged, keepWriting, untilAcknowledged } from './busy-page';
import { judgeData, type Verdict } from './judge-data';

export interface KillLoopOptions {
  readonly appPath: string;
  readonly userData: string;
  /** How long each run may write before it is ended. */
  readonly writeForMs: readonly number[];
}

/** Ends the application in the middle of its writing again and again, on the same data, and judges after each time. */
export async function killLoop(options: KillLoopOptions): Promise<readonly Verdict[]> {
  const acknowledged: Acknowledged = { lastSeq: 0, snapshots: [] };
  const verdicts: Verdict[] = [];
  for (const writeFor of options.writeForMs) {
    // Snapshots of earlier runs may have been thinned out since; those of this run may not be.
    acknowledged.snapshots = [];
    const { app, page } = await launchApp({ userData: options.userData, appPath: options.appPath });
    await page.waitForFunction(() => Reflect.get(window, 'loaded') === true);
    const before = acknowledged.lastSeq;
    await keepWriting(page, acknowledged);
    await untilAcknowledged(acknowledged, before, 3);
    await sleep(writeFor);
    await killApp(app);
    verdicts.push(await judgeData(options.userData, acknowledged));
  }
  return verdicts;
}
