import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createRandom } from '../electron/random-bytes';
import { appKillLoop } from './app-kill-loop';
import { appPowerCut, wipeWindowStore } from './app-power-cut';
import { noFaultDisk } from './fault-disk';

/** As in faults.spec.ts: few by default, so that every build has them. */
const kills = Number(process.env['FAULT_KILLS'] ?? 20);
const cuts = Number(process.env['FAULT_RUNS'] ?? 1);
const random = createRandom(Number(process.env['FAULT_SEED'] ?? 1));

test(`${kills} kills while an officer works lose nothing that was shown as saved`, async () => {
  test.setTimeout(120_000 + kills * 20_000);
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-day-'));
  try {
    // Anywhere in the work; every fifth one as soon as a bulk Plan is on its way, so that some do fall into one.
    const moments = Array.from({ length: kills }, (_none, index) =>
      index % 5 === 0
        ? ({ after: 'bulk-begun', waitMs: random(150) } as const)
        : ({ after: 'first-saved', waitMs: random(1_500) } as const),
    );
    const report = await appKillLoop({ userData, moments });
    console.log(JSON.stringify({ kills, ...report }));
    expect(report.faults).toEqual([]);
    expect(report.acknowledged).toBeGreaterThanOrEqual(kills);
    expect(report.duringBulk).toBeGreaterThan(0);
  } finally {
    fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});

const skipWithoutDisk = (): void => {
  const reason = noFaultDisk();
  test.skip(reason !== null, reason ?? '');
};

test(`${cuts} power cuts while an officer works lose nothing, even when Chromium then finds its store empty`, async () => {
  skipWithoutDisk();
  test.setTimeout(120_000 + cuts * 120_000);
  for (let cut = 0; cut < cuts; cut += 1) {
    for (const before of [() => undefined, wipeWindowStore]) {
      const report = await appPowerCut({ workForMs: 500 + random(2_500), before });
      console.log(`power cut: ${JSON.stringify(report)}`);
      expect(report.faults).toEqual([]);
      if (before === wipeWindowStore) expect(report.sentence).toContain('Không mất hồ sơ nào đã lưu.');
    }
  }
});

/** A backup of the first seconds would hide what an unwritten journal loses. */
const leaveJournalAlone = (userData: string): void => {
  wipeWindowStore(userData);
  fs.rmSync(path.join(userData, 'snapshots'), { recursive: true, force: true });
};

test('with the journal switched off the same power cut loses: the test can see', async () => {
  skipWithoutDisk();
  const env = { NHIPCAU_FAULT: 'journal-off' };
  const report = await appPowerCut({ workForMs: 1_000, env, before: leaveJournalAlone });
  console.log(`journal off: ${JSON.stringify(report)}`);
  expect(report.acknowledged).toBeGreaterThan(0);
  expect(report.faults.length).toBeGreaterThan(0);
});
