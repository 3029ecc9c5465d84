import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { createRandom } from '../electron/random-bytes';
import { buildTrialApp, type TrialApp } from '../electron/trial-app';
import { noFaultDisk } from './fault-disk';
import { killLoop } from './kill-loop';
import { powerCut } from './power-cut';

/** `npm run test:faults` asks for a night's worth; few by default, so that every build has them. */
const runs = Number(process.env['FAULT_RUNS'] ?? 2);
const kills = Number(process.env['FAULT_KILLS'] ?? 6);
const random = createRandom(Number(process.env['FAULT_SEED'] ?? 1));

let trial: TrialApp;
test.beforeAll(async () => {
  trial = await buildTrialApp();
});
test.afterAll(() => trial.remove());

test(`${kills} kills while writing lose nothing`, async () => {
  test.setTimeout(60_000 + kills * 15_000);
  const userData = fs.mkdtempSync(path.join(os.tmpdir(), 'nhip-cau-kill-'));
  try {
    const writeForMs = Array.from({ length: kills }, () => 50 + random(700));
    const verdicts = await killLoop({ appPath: trial.folder, userData, writeForMs });
    for (const verdict of verdicts) {
      expect(verdict).toMatchObject({ lostEntries: 0, wrongEntries: 0, lostSnapshots: 0, damagedAfterSeq: null });
    }
    expect(verdicts.at(-1)?.acknowledged).toBeGreaterThanOrEqual(kills * 3);
    console.log(`kills ${kills}, acknowledged ${verdicts.at(-1)?.acknowledged}, lost 0`);
  } finally {
    fs.rmSync(userData, { recursive: true, force: true, maxRetries: 5 });
  }
});

test(`${runs} power cuts lose nothing`, async () => {
  const reason = noFaultDisk();
  test.skip(reason !== null, reason ?? '');
  test.setTimeout(60_000 + runs * 30_000);
  for (let run = 0; run < runs; run += 1) {
    const verdict = await powerCut({ appPath: trial.folder, writeForMs: 600 + random(1_500) });
    console.log(`power cut ${run + 1}: ${JSON.stringify(verdict)}`);
    expect(verdict.acknowledged).toBeGreaterThanOrEqual(30);
    expect(verdict).toMatchObject({ lostEntries: 0, wrongEntries: 0, lostSnapshots: 0, damagedAfterSeq: null });
  }
});

test('with the journal switched off a power cut loses: the test can see', async () => {
  const reason = noFaultDisk();
  test.skip(reason !== null, reason ?? '');
  const env = { NHIPCAU_FAULT: 'journal-off' };
  const verdict = await powerCut({ appPath: trial.folder, writeForMs: 1_000, env });
  console.log(`journal off: ${JSON.stringify(verdict)}`);
  expect(verdict.lostEntries).toBeGreaterThanOrEqual(30);
});
