import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { killApp, launchApp } from '../support/launch-app';
import { type Acknowledged, keepWriting, untilAcknowledged } from './busy-page';
import { makeFaultDisk, mountCut } from './fault-disk';
import { judgeData, type Verdict } from './judge-data';

export interface PowerCutOptions {
  readonly appPath: string;
  readonly writeForMs: number;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * One power cut: the application writes on a disk of its own, every process is frozen, the disk is copied as it is at
 * that moment, and the copy is opened. What had been acknowledged before must be there.
 */
export async function powerCut(options: PowerCutOptions): Promise<Verdict> {
  const disk = makeFaultDisk();
  const acknowledged: Acknowledged = { lastSeq: 0, snapshots: [] };
  try {
    const userData = path.join(disk.folder, 'data');
    const { app, page } = await launchApp({ userData, appPath: options.appPath, env: options.env ?? {} });
    await page.waitForFunction(() => Reflect.get(window, 'loaded') === true);
    await keepWriting(page, acknowledged);
    await untilAcknowledged(acknowledged, 0, 30);
    await sleep(options.writeForMs);
    const { pid } = app.process();
    if (pid !== undefined) process.kill(-pid, 'SIGSTOP');
    const known: Acknowledged = { lastSeq: acknowledged.lastSeq, snapshots: [...acknowledged.snapshots] };
    const image = disk.cut();
    await killApp(app);
    return await judgeCopy(image, known);
  } finally {
    disk.remove();
  }
}

async function judgeCopy(image: string, known: Acknowledged): Promise<Verdict> {
  const copy = mountCut(image);
  try {
    return await judgeData(path.join(copy.folder, 'data'), known);
  } finally {
    copy.remove();
  }
}
