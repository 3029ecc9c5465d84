import { setTimeout as sleep } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { DesktopBridge } from '../../electron/contract/desktop-bridge';

declare global {
  interface Window {
    desktop: DesktopBridge;
    acknowledged: (seq: number) => Promise<void>;
    snapshotDone: (id: string) => Promise<void>;
  }
}

/** What the window was told is safe, counted outside of it: the window dies with the application. */
export interface Acknowledged {
  lastSeq: number;
  snapshots: string[];
}

/** Waits until the page has been answered `count` times more than `from`, however slow the machine is today. */
export async function untilAcknowledged(acknowledged: Acknowledged, from: number, count: number): Promise<void> {
  while (acknowledged.lastSeq < from + count) await sleep(10);
}

/** Lets the page write without pause: entries one after another, and snapshots beside them. */
export async function keepWriting(page: Page, acknowledged: Acknowledged): Promise<void> {
  await page.exposeFunction('acknowledged', (seq: number) => {
    acknowledged.lastSeq = Math.max(acknowledged.lastSeq, seq);
  });
  await page.exposeFunction('snapshotDone', (id: string) => {
    acknowledged.snapshots.push(id);
  });
  await page.evaluate(() => {
    const { desktop } = window;
    const markAt = (seq: number) => ({ seq, counts: { rows: seq }, digest: String(seq) });
    const payloadOf = (seq: number) => new TextEncoder().encode(`entry ${seq} `.repeat(1 + (seq % 40)));
    const writeEntries = async (): Promise<void> => {
      const status = await desktop.call('journal.status', {});
      for (let seq = status.ok ? status.value.lastSeq + 1 : 1; ; seq += 1) {
        const answer = await desktop.call('journal.append', { seq, payload: payloadOf(seq), mark: markAt(seq) });
        if (!answer.ok) return;
        void window.acknowledged(seq);
      }
    };
    const writeSnapshots = async (): Promise<void> => {
      for (let count = 0; ; count += 1) {
        const begun = await desktop.call('snapshot.begin', { mark: markAt(count), reason: 'fault-test' });
        if (!begun.ok) return;
        for (let chunk = 0; chunk < 5; chunk += 1) {
          await desktop.call('snapshot.append', { id: begun.value.id, chunk: new Uint8Array(40_000).fill(chunk) });
        }
        const done = await desktop.call('snapshot.commit', { id: begun.value.id });
        if (done.ok) void window.snapshotDone(begun.value.id);
      }
    };
    void writeEntries();
    void writeSnapshots();
  });
}
