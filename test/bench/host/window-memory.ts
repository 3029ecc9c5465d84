import { readFileSync } from 'node:fs';
import type { CDPSession, Page } from '@playwright/test';
import type { Figure, Report } from '../figure';
import { peakMemoryBelow } from './memory';

/** MB of one moment. `after`: what still lives when all garbage was collected; the rest only waits for the collector. */
export interface Heaps {
  readonly window: number;
  readonly elements: number;
  readonly buffers: number;
  readonly nodes: number;
}

/** Resident memory of the window's process, MB: `own` is without the pages of Chromium's program that every process shares. */
export interface Resident {
  readonly peak: number;
  readonly now: number;
  readonly own: number;
}

const megabytes = (bytes: number): number => bytes / 1_048_576;

/** Of the largest window below a main process; null where it cannot be known (other systems than Linux). */
export function residentOf(main: number | undefined): Resident | null {
  const windows = main === undefined ? [] : peakMemoryBelow(main).filter(({ kind }) => kind === 'renderer');
  const largest = windows.toSorted((a, b) => b.peakMegabytes - a.peakMegabytes)[0];
  if (!largest) return null;
  const text = readFileSync(`/proc/${largest.pid}/smaps_rollup`, 'utf8');
  const of = (key: string): number => Number(new RegExp(`^${key}:\\s+(\\d+)`, 'm').exec(text)?.[1] ?? 0) / 1024;
  return { peak: largest.peakMegabytes, now: of('Rss'), own: of('Private_Dirty') + of('Private_Clean') };
}

async function heapsOf(session: CDPSession): Promise<Heaps> {
  const usage: {
    readonly usedSize: number;
    readonly embedderHeapUsedSize?: number;
    readonly backingStorageSize?: number;
  } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  return {
    window: megabytes(usage.usedSize),
    elements: megabytes(usage.embedderHeapUsedSize ?? 0),
    buffers: megabytes(usage.backingStorageSize ?? 0),
    nodes,
  };
}

/** Live JavaScript of each worker of the page, MB, by its name or file. A worker has a session of its own inside the page's. */
async function workerHeaps(session: CDPSession): Promise<ReadonlyMap<string, number>> {
  const found = new Map<string, number>();
  const asked: Promise<void>[] = [];
  session.on('Target.attachedToTarget', ({ sessionId, targetInfo }) => {
    const answer = new Promise<void>((resolve) => {
      session.on('Target.receivedMessageFromTarget', ({ sessionId: from, message }) => {
        const { id, result } = JSON.parse(message) as { id?: number; result?: { usedSize?: number } };
        if (from !== sessionId || id !== 2) return;
        found.set(targetInfo.title || targetInfo.url, megabytes(result?.usedSize ?? Number.NaN));
        resolve();
      });
    });
    asked.push(answer);
    const ask = (id: number, method: string): Promise<unknown> =>
      session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
    void ask(1, 'HeapProfiler.collectGarbage').then(() => ask(2, 'Runtime.getHeapUsage'));
  });
  await session.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await Promise.all(asked);
  await session.send('Target.setAutoAttach', { autoAttach: false, waitForDebuggerOnStart: false, flatten: false });
  return found;
}

/** Chromium begins to count anew at times: the most of every look counts. */
let most = 0;

/** What the window holds at one moment: as it stands, then after the garbage is collected, by parts. */
export async function tellMemory(
  page: Page,
  main: number | undefined,
  report: Report,
  { when, ...run }: Pick<Figure, 'size' | 'seed'> & { readonly when: string },
): Promise<void> {
  const tell = (figure: string, value: number, more: Partial<Pick<Figure, 'unit' | 'target' | 'note'>> = {}): void =>
    report({ figure: `${figure}, ${when}`, ...run, value, unit: 'MB', ...more });
  const session = await page.context().newCDPSession(page);
  try {
    const [resident, heaps] = [residentOf(main), await heapsOf(session)];
    if (resident) {
      most = Math.max(most, resident.peak);
      tell('most memory that the window ever had resident', most, {
        target: 400,
        note: 'since it was opened',
      });
      tell('memory of the window', resident.now, { note: 'resident, as it stands' });
      tell('memory of the window of its own', resident.own, { note: 'without the program that all processes share' });
    }
    tell('JavaScript of the window', heaps.window, { note: 'with garbage' });
    tell('elements of the window', heaps.elements, { note: `with garbage; ${heaps.nodes} nodes` });
    tell('buffers of the window', heaps.buffers, { note: 'with garbage' });
    await session.send('HeapProfiler.collectGarbage');
    await session.send('HeapProfiler.collectGarbage');
    const [lean, live] = [residentOf(main), await heapsOf(session)];
    if (lean) tell('memory of the window without garbage', lean.now, { note: `${Math.round(lean.own)} MB of its own` });
    tell('JavaScript of the window without garbage', live.window);
    tell('elements of the window without garbage', live.elements, { note: `${live.nodes} nodes` });
    tell('buffers of the window without garbage', live.buffers);
    const workers = await workerHeaps(session);
    const note =
      workers.size === 0 ? 'no worker runs' : [...workers].map(([name, mb]) => `${name} ${mb.toFixed(1)}`).join(', ');
    tell(
      'JavaScript of its workers without garbage',
      [...workers.values()].reduce((sum, mb) => sum + mb, 0),
      { note },
    );
  } finally {
    await session.detach();
  }
}
